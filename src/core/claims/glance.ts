/** A quick "no" for most words, so that only few are looked up: what their first and last letter and their length rule out. */
const buckets = 1 << 14;

/** Lists of words to look out for, each with a bit of its own. */
export type Lookout = Uint8Array;

export function lookoutFor(...lists: readonly Iterable<string>[]): Lookout {
  const table = new Uint8Array(buckets);
  lists.forEach((words, bit) => {
    for (const word of words) {
      const key = keyOf(word);
      table[key] = (table[key] as number) | (1 << bit);
    }
  });
  return table;
}

/** The lists that may hold the word, a bit each; 0 where none does. */
export function glance(lookout: Lookout, word: string): number {
  return lookout[keyOf(word)] as number;
}

function keyOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(length - 1) & 31) << 4) | (length > 15 ? 15 : length)
  );
}
