import type { Article, Dispute, DisputeReason, Origin } from '../article.ts';
import { explainDispute, inEnglish } from '../explain.ts';

/** One thing put down to two dates: "under a 1968 treaty" here, "under the 1971 treaty" there. */
export function rivalOrigins(a: Article, mine: Origin, b: Article, theirs: Origin): Dispute | undefined {
  if (mine.year === theirs.year || mine.source !== theirs.source) return undefined;
  const thing = mine.things.find((words) => theirs.things.includes(words));
  if (thing === undefined) return undefined;
  const reason: DisputeReason = {
    code: 'rival-origins',
    args: { thing, source: mine.source, year: mine.year, other: theirs.year },
  };
  return {
    a: { file: a.file, start: mine.start, end: mine.end, text: mine.text },
    b: { file: b.file, start: theirs.start, end: theirs.end, text: theirs.text },
    reason,
    why: inEnglish(explainDispute(reason)),
  };
}
