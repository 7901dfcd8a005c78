import type { Span } from '../../span.ts';
import type { Anchor } from '../anchor.ts';
import { fold, foldedOffset } from './fold.ts';
import { agreement, shareOf } from './share.ts';

/** An anchor folded as texts are, to be looked for in one of them. */
export interface Passage {
  /** Context and quote as they stood together. */
  readonly whole: string;
  /** Where the quote begins in it. */
  readonly from: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A stretch of a folded text that may be the passage. */
export interface Candidate extends Span {
  /** The share of the quote that it has. */
  readonly share: number;
  /** Characters around it that speak for it. */
  readonly context: number;
}

/** The anchor's passage. */
export function passageOf({ quote, before = '', after = '' }: Anchor): Passage {
  const folded = fold(before + quote + after);
  const from = foldedOffset(folded, before.length);
  const to = foldedOffset(folded, before.length + quote.length);
  const { text } = folded;
  return {
    whole: text,
    from,
    before: text.slice(0, from),
    quote: text.slice(from, to),
    after: text.slice(to),
  };
}

/** Weighs what a stretch of the text has in common with the passage. */
export function weigh(passage: Passage, text: string, { start, end }: Span): Candidate {
  const { quote, before, after } = passage;
  return {
    start,
    end,
    share: shareOf(quote, text.slice(start, end)),
    context:
      Math.max(0, surplus(before, agreement(before, text, start, -1))) +
      Math.max(0, surplus(after, agreement(after, text, end, 1))),
  };
}

/** Characters that agree less those that do not: two passages that have nothing to do with each other share up to 40 percent. */
function surplus({ length }: string, share: number): number {
  return length * (2 * share - 1);
}

/** All that speaks for a candidate, in characters. */
export function evidenceFor({ share, context }: Candidate, { quote }: Passage): number {
  return surplus(quote, share) + context;
}

/**
 * Below this share more than two fifths of the words are others, and what is said of the passage may no longer hold.
 */
export const leastShare = 0.6;
/**
 * So many characters must speak for a place: about four words, which hardly two passages of one article share by chance.
 * "50" has two, so it is found only where its surroundings are those of before.
 */
const leastEvidence = 20;
/** Where an anchor has fewer than that in all, most of them. */
const leastOfAll = 0.75;

/** True where the candidate is the passage, not just some place with a few of the same words. */
export function isPassage(candidate: Candidate, passage: Passage): boolean {
  const least = Math.min(leastEvidence, leastOfAll * passage.whole.length);
  return candidate.share >= leastShare && evidenceFor(candidate, passage) >= least;
}
