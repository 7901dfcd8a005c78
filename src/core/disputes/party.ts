/** Whether two speakers' names can stand for the same party: one has every word of the other. */
export function sameParty(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const mine = wordsOf(a);
  const theirs = wordsOf(b);
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** The words of every name that was asked for; the same few speakers are held against each other again and again. */
const wordsByName = new Map<string, readonly string[]>();
const mostNames = 10_000;

function wordsOf(name: string): readonly string[] {
  const known = wordsByName.get(name);
  if (known !== undefined) return known;
  const words = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && word !== 'the' && word !== 'of',
  );
  if (wordsByName.size >= mostNames) wordsByName.clear();
  wordsByName.set(name, words);
  return words;
}

/** How a sentence calls a speaker that may be unknown. */
export function partyName(speaker: string | null): string {
  return speaker ?? 'the article';
}
