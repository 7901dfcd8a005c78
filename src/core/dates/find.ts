import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';

/** How the words before a date hang what is said on it: "on Monday", "since December", "by the end of March". */
export type Relation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A date or clock time in a sentence. */
export interface FoundDate extends Span {
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where it can't be told, kept so that its digits are no figure. */
  readonly iso: string | null;
  readonly kind: 'date' | 'time';
  readonly relation: Relation;
  /** Which of the sentences it stands in, counted from 0. */
  readonly sentence: number;
}

/** The dates of the sentences, resolved against the day of publication (which may be a year or a month alone); in reading order, not overlapping. */
export function findDates(_sentences: readonly Sentence[], _published: string | null): FoundDate[] {
  return [];
}
