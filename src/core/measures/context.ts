import type { KnownWord } from './lexicon.ts';

const reach = 12;

/** The words around a figure that say what it is about, without endings, sorted: enough to tell whether two clauses speak of one thing. */
export function contextOf(words: readonly KnownWord[], from: number, to: number): string[] {
  const stems: string[] = [];
  addStems(stems, words, Math.max(0, from - reach), from);
  addStems(stems, words, to, Math.min(words.length, to + reach));
  return sortedOnce(stems);
}

/** Each of the stems once, sorted: by insertion, which for so few is the fastest. */
function sortedOnce(stems: readonly string[]): string[] {
  const sorted: string[] = [];
  for (const stem of stems) {
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] as string) > stem) at--;
    if (at > 0 && sorted[at - 1] === stem) continue;
    sorted.push(stem);
    for (let behind = sorted.length - 1; behind > at; behind--) sorted[behind] = sorted[behind - 1] as string;
    sorted[at] = stem;
  }
  return sorted;
}

/** Adds the stems of the words of meaning from one token to another. */
export function addStems(stems: string[], words: readonly KnownWord[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const stem = words[at]?.stem;
    if (stem != null) stems.push(stem);
  }
}
