import type { Claim } from '../article.ts';
import type { NameMention } from '../names/find.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Act } from './cues/cue.ts';

/** A claim with what the later stages ask of it. */
export interface FoundClaim extends Claim {
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
  /** What the cue does. */
  readonly act: Act;
  /** Who is blamed, or whose assertion is denied. */
  readonly target?: Span;
}

/** Every statement that the article attributes to somebody, in reading order, with the ids "c1", "c2" and so on. */
export function findClaims(_sentences: readonly Sentence[], _names: readonly NameMention[]): FoundClaim[] {
  return [];
}
