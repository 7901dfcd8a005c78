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
  const speakers = createSpeakers(names, views);
  const found: FoundClaim[] = [];
  for (const [at, claim] of raw.entries()) {
    const speaker = speakers.resolve(raw, at);
    const isSomebodys = speaker !== null || claim.subject !== 'same' || followsOn(raw, at);
    if (claim.end <= claim.start || !isSomebodys) continue;
    const { start, end, cue, view } = claim;
    const read: FoundClaim = {
      id: `c${found.length + 1}`,
      start,
      end,
      text: text.slice(start, end),
      speaker: speaker?.name ?? null,
      cue: cue && text.slice(cue.start, cue.end),
      type: claim.type,
      speakerAt: speaker?.at ?? null,
      cueAt: cue,
      sentence: view.index,
      block: view.sentence.block,
      act: claim.act,
    };
    found.push(answersLast(claim, views[view.index - 1]) ? { ...read, answers: true } : read);
  }
  return found;
}

/** The quotation goes on after another claim of its paragraph, whoever made that. */
function followsOn(raw: readonly RawClaim[], at: number): boolean {
  return raw[at - 1]?.view.sentence.block === raw[at]?.view.sentence.block;
}
