import type { Token } from '../text/tokens.ts';

/** Whether a word may be one of a list; a quick "no" for most words, so that only few are looked up. */
export type Glance = (token: Token) => boolean;

/** Keys are made of a word's first and last letter and its length: all that can be had without reading the word. */
const buckets = 1 << 14;

export function glanceFor(words: Iterable<string>): Glance {
  const table = new Uint8Array(buckets);
  for (const word of words) table[keyOf(word)] = 1;
  return ({ lower }) => table[keyOf(lower)] === 1;
}

function keyOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(length - 1) & 31) << 4) | (length > 15 ? 15 : length)
  );
}
