import type { KnownWord } from './lexicon.ts';

const reach = 12;

/** The words around a figure that say what it is about, without endings, sorted: enough to tell whether two clauses speak of one thing. */
export function contextOf(words: readonly KnownWord[], from: number, to: number): string[] {
  const stems: string[] = [];
  addStems(stems, words, Math.max(0, from - reach), from);
  addStems(stems, words, to, Math.min(words.length, to + reach));
  stems.sort();
  return stems.filter((stem, at) => stem !== stems[at - 1]);
}

/** Adds the stems of the words of meaning from one token to another. */
export function addStems(stems: string[], words: readonly KnownWord[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const stem = words[at]?.stem;
    if (stem != null) stems.push(stem);
  }
}
