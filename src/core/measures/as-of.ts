import type { FoundDate } from '../dates/find.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Window } from './measure.ts';

/**
 * The day that the article tells of: the last day that its first sentences name, where that is at most three days before publication
 * (a page of Saturday morning tells of Friday); else the day of publication.
 */
export function storyDay(
  published: string | null,
  sentences: readonly Sentence[],
  dates: readonly FoundDate[],
): string | null {
  if (published === null || published.length < 10) return published;
  const lead = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (sentence.in !== 'caption' && lead.size < 3) lead.add(index);
  });
  const earliest = new Date(Date.parse(published) - 3 * 86_400_000).toISOString().slice(0, 10);
  let day: string | null = null;
  for (const date of dates) {
    if (!lead.has(date.sentence) || date.relation !== 'at' || date.iso?.length !== 10) continue;
    if (date.iso <= published && date.iso >= earliest && (day === null || date.iso > day)) day = date.iso;
  }
  return day ?? published;
}

/** The dates of one sentence that may belong to one of its figures, with the figures' spans to tell whose is whose. */
export interface DatesAround {
  readonly dates: readonly FoundDate[];
  readonly figure: Span;
  readonly previous: Span | undefined;
  readonly next: Span | undefined;
}

/** The date that the words put to this figure: the one after it and before the next figure, else the one before it, else the sentence's. */
export function dateOf({ dates, figure, previous, next }: DatesAround, text: string): FoundDate | undefined {
  const own = dates.filter(
    (date) => date.relation === 'at' || date.relation === 'by' || date.relation === 'until',
  );
  const after = own.find(
    (date) => date.start >= figure.end && (next === undefined || date.end <= next.start),
  );
  const before = own.findLast(
    (date) => date.end <= figure.start && (previous === undefined || date.start >= previous.end),
  );
  if (after && before)
    return breaksBetween(text, figure.end, after.start) > breaksBetween(text, before.end, figure.start)
      ? before
      : after;
  return after ?? before ?? own.find((date) => date.end <= figure.start);
}

function breaksBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/[,;:—–()]/g)?.length ?? 0;
}

/** The stretch that the counted things belong to: "since December", "last month", "in 2019"; a day only where `ofDay` asks for it. */
export function windowOf(
  { dates, figure, next }: DatesAround,
  own: FoundDate | undefined,
  ofDay: boolean,
): Window | null {
  const since = dates.find(
    (date) =>
      date.relation === 'since' &&
      (next === undefined || date.start < next.start || date.end <= figure.start),
  );
  if (since) return since.iso === null ? null : { from: since.iso, open: true };
  if (own === undefined) return null;
  if (own.iso === null) return ofDay ? { from: own.text, open: false } : null;
  if (own.relation === 'at' && (own.iso.length < 10 || ofDay)) return { from: own.iso, open: false };
  return null;
}
