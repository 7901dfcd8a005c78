import { functionWords } from '../text/words/closed-classes.ts';
import { splitList } from '../text/words/list.ts';

/** Stems that news uses for one another, under one of them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['lift', 'increas', 'push', 'hik', 'bump'].map((stem) => [stem, 'rais'] as const),
  ...['pension'].map((stem) => [stem, 'retirement'] as const),
  ...['blaz', 'wildfir', 'inferno', 'flam'].map((stem) => [stem, 'fir'] as const),
  ...['earthquak', 'tremor'].map((stem) => [stem, 'quak'] as const),
  ...['breach', 'hol', 'hole', 'rupture'].map((stem) => [stem, 'gap'] as const),
  ...['bank', 'levee', 'dyke', 'dike', 'dam'].map((stem) => [stem, 'embankment'] as const),
  ...['shorelin', 'coastlin', 'shor', 'beach'].map((stem) => [stem, 'coast'] as const),
  ...['loss'].map((stem) => [stem, 'damag'] as const),
  ...['explosion', 'detonation'].map((stem) => [stem, 'blast'] as const),
]);

/** False for words that say nothing of what a sentence is about. */
export function carriesMeaning(lower: string): boolean {
  return lower.length > 2 && !meaningless.has(lower);
}

/** Words too common in news to tell one subject from another. */
const commonplace: ReadonlySet<string> = new Set(
  splitList(`
    said, says, told, added, reported, about, more, than, also, still, only, million, billion, thousand, hundred, least,
    some, nearly, almost, now, most, just, first, last, next, even, year, years, week, month, day, days, time, people,
    official, officials, new, one, two, three, not, who, have, night, morning, evening, afternoon, hours, remain, remained,
    made, make, take, took, come, came, since, between, call, called`),
);

const meaningless: ReadonlySet<string> = new Set([...functionWords, ...commonplace]);

/** A rough stem, good for comparing and nothing else. */
export function stemOf(word: string): string {
  const cut = word.replace(/(?:'s|ies|ing|ed|es|s|e|y)$/, '');
  return synonyms.get(cut) ?? cut;
}
