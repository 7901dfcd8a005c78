import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import { fullest } from './fullest.ts';
import { readRuns } from './runs.ts';

/** What sort of thing a name stands for, as far as its words tell. */
export type NameKind = 'person' | 'place' | 'organisation' | 'group' | 'other';

/** A place in the article where somebody or something is named. */
export interface NameMention extends Span {
  /** Index into the sentences given. */
  readonly sentence: number;
  /** First token of the name in its sentence, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** The fullest name that the article gives: "Moreau" is "Claire B. Moreau", "WMO" is "World Meteorological Organization". */
  readonly name: string;
  readonly kind: NameKind;
  /** What the article calls a person here, in lower case: "foreign minister". */
  readonly role: string | undefined;
}

/** Who and what the article names, in reading order; mentions don't overlap. */
export function findNames(sentences: readonly Sentence[]): NameMention[] {
  return fullest(readRuns(sentences), sentences);
}
