/** Whether two speakers' names can stand for the same party: one has every word of the other. */
export function sameParty(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const mine = wordsOf(a);
  const theirs = wordsOf(b);
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && word !== 'the' && word !== 'of',
  );
}

/** How a sentence calls a speaker that may be unknown. */
export function partyName(speaker: string | null): string {
  return speaker ?? 'the article';
}
