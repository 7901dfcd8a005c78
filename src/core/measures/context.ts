import type { Token } from '../text/tokens.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/words/closed-classes.ts';
import { splitList } from './words/list.ts';

const reach = 12;

/** The words around a figure that say what it is about, without endings, sorted: enough to tell whether two clauses speak of one thing. */
export function contextOf(tokens: readonly Token[], from: number, to: number): string[] {
  return [
    ...meaningfulStems(
      tokens,
      Math.max(0, from - reach),
      Math.min(tokens.length, to + reach),
      (at) => at >= from && at < to,
    ),
  ].sort();
}

/** The stems of the words of meaning from one token to another, those left out that `skip` names. */
export function meaningfulStems(
  tokens: readonly Token[],
  from: number,
  to: number,
  skip: (at: number) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && !skip(at) && carriesMeaning(token)) found.add(stemOf(token.lower));
  }
  return found;
}

/** Stems that news uses for one another, under one of them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['lift', 'increas', 'push', 'hik', 'bump'].map((stem) => [stem, 'rais'] as const),
  ...['pension'].map((stem) => [stem, 'retirement'] as const),
  ...['blaz', 'wildfir', 'inferno', 'flam'].map((stem) => [stem, 'fir'] as const),
  ...['earthquak', 'tremor'].map((stem) => [stem, 'quak'] as const),
  ...['breach', 'hol', 'hole', 'rupture'].map((stem) => [stem, 'gap'] as const),
  ...['bank', 'levee', 'dyke', 'dike', 'dam'].map((stem) => [stem, 'embankment'] as const),
  ...['explosion', 'detonation'].map((stem) => [stem, 'blast'] as const),
]);

function carriesMeaning({ lower }: Token): boolean {
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

const meaningless: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...conjunctions,
  ...determiners,
  ...prepositions,
  ...pronouns,
  ...commonplace,
]);

/** A rough stem, good for comparing and nothing else; news repeats its words, so each is cut once. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const cut = word.replace(/(?:'s|ies|ing|ed|es|s|e|y)$/, '');
  const stem = synonyms.get(cut) ?? cut;
  stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();
const mostStems = 20_000;
