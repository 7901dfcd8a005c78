import type { Claim, Figure } from '../../article.ts';
import { contains, type Span } from '../../span.ts';
import type { ClaimAnnotation } from '../format.ts';
import { bestOverlap, insert, rangeOver } from './overlap.ts';

/** Names in place who makes the claim at the span and gives the figures in it, or adds the claim; answers its id. */
export function applyClaim(
  claims: Claim[],
  figures: Figure[],
  text: string,
  annotation: ClaimAnnotation,
  span: Span,
  newId: string,
): string {
  const at = bestOverlap(claims, span);
  const known = claims[at];
  if (known === undefined || !isMostly(known, span)) {
    insert(claims, claimAt(text, annotation, span, newId));
    return newId;
  }
  const { speaker } = annotation;
  const isOther = speaker !== undefined && speaker !== known.speaker;
  // where the article was thought to name him is no longer where
  claims[at] = { ...known, annotation: annotation.id, ...(isOther ? { speaker, speakerAt: null } : {}) };
  if (isOther) attribute(figures, known, speaker);
  return known.id;
}

/** What was said in the claim was said by its speaker. */
function attribute(figures: Figure[], claim: Claim, speaker: string | null): void {
  const { from, to } = rangeOver(figures, claim);
  for (let at = from; at < to; at++) {
    const figure = figures[at] as Figure;
    if (contains(claim, figure) && figure.speaker === claim.speaker) figures[at] = { ...figure, speaker };
  }
}

/** At least half of one of the two lies in the other. */
function isMostly(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}

function claimAt(text: string, { id, speaker = null }: ClaimAnnotation, span: Span, newId: string): Claim {
  const words = text.slice(span.start, span.end);
  return {
    id: newId,
    ...span,
    text: words,
    speaker,
    cue: null,
    type: /^["“‘']/.test(words) ? 'direct' : 'indirect',
    speakerAt: null,
    cueAt: null,
    annotation: id,
  };
}
