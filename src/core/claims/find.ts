import type { Claim } from '../article.ts';
import type { NameMention } from '../names/find.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import { answersLast } from './answers.ts';
import type { Act } from './cues/cue.ts';
import { findQuotations } from './quotations.ts';
import { type RawClaim, unattributed } from './raw-claim.ts';
import { readSentence } from './read.ts';
import { createSpeakers } from './speakers.ts';
import { viewSentences } from './view.ts';

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
export function findClaims(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): FoundClaim[] {
  const quotations = findQuotations(sentences);
  const views = viewSentences(text, sentences, names, quotations);
  const reading = { quotations, taken: new Set<number>() };
  const raw: RawClaim[] = [];
  for (const view of views) raw.push(...readSentence(view, reading));
  for (const view of views) raw.push(...unattributed(view, reading));
  raw.sort((a, b) => a.start - b.start || b.end - a.end);
  const speakers = createSpeakers(names);
  return raw
    .map((claim, at) => ({ claim, at, speaker: speakers.resolve(raw, at) }))
    .filter(
      ({ claim, at, speaker }) =>
        claim.end > claim.start && (speaker !== null || claim.subject !== 'same' || followsOn(raw, at)),
    )
    .map(({ claim, speaker }, at) => ({
      id: `c${at + 1}`,
      start: claim.start,
      end: claim.end,
      text: text.slice(claim.start, claim.end),
      speaker: speaker?.name ?? null,
      cue: claim.cue && text.slice(claim.cue.start, claim.cue.end),
      type: claim.type,
      speakerAt: speaker?.at ?? null,
      cueAt: claim.cue,
      sentence: claim.view.index,
      block: claim.view.sentence.block,
      act: claim.act,
      ...(answersLast(claim, views[claim.view.index - 1]) ? { answers: true } : {}),
    }));
}

/** The quotation goes on after another claim of its paragraph, whoever made that. */
function followsOn(raw: readonly RawClaim[], at: number): boolean {
  return raw[at - 1]?.view.sentence.block === raw[at]?.view.sentence.block;
}
