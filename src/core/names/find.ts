import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';

/** What sort of thing a name stands for, as far as its words tell. */
export type NameKind = 'person' | 'place' | 'organisation' | 'group' | 'other';

/** A place in the article where somebody or something is named. */
export interface NameMention extends Span {
  /** Index into the sentences given. */
  readonly sentence: number;
  /** The fullest name that the article gives: "Honea" is "Kory L. Honea", "WMO" is "World Meteorological Organization". */
  readonly name: string;
  readonly kind: NameKind;
}

/** Who and what the article names, in reading order; mentions don't overlap. */
export function findNames(_sentences: readonly Sentence[]): NameMention[] {
  return [];
}
