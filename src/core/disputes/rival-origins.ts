import type { Article, Dispute, Origin } from '../article.ts';

/** One thing put down to two dates: "under a 1968 treaty" here, "under the 1971 treaty" there. */
export function rivalOrigins(a: Article, mine: Origin, b: Article, theirs: Origin): Dispute | undefined {
  if (mine.year === theirs.year || mine.source !== theirs.source) return undefined;
  const thing = mine.things.find((words) => theirs.things.includes(words));
  if (thing === undefined) return undefined;
  return {
    a: { file: a.file, start: mine.start, end: mine.end, text: mine.text },
    b: { file: b.file, start: theirs.start, end: theirs.end, text: theirs.text },
    why: `The ${thing}s are put down to one ${mine.source} of ${mine.year} and to one of ${theirs.year}`,
  };
}
