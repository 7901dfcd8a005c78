import type { Article, Claim, Figure } from '../../article.ts';
import { contains, type Span } from '../../span.ts';
import type { ClaimAnnotation } from '../format.ts';
import { bestOverlap, insert } from './overlap.ts';

/** The claims and figures once the annotation has named who speaks, and the id of its claim. */
export function applyClaim(
  { claims, figures }: Pick<Article, 'claims' | 'figures'>,
  text: string,
  annotation: ClaimAnnotation,
  span: Span,
  newId: string,
): Pick<Article, 'claims' | 'figures'> & { readonly claim: string } {
  const known = bestOverlap(claims, span);
  if (known === undefined || !isMostly(known, span)) {
    const added = claimAt(text, annotation, span, newId);
    return { claims: insert(claims, added), figures, claim: added.id };
  }
  const { speaker } = annotation;
  const corrected: Claim = {
    ...known,
    annotation: annotation.id,
    // where the article was thought to name him is no longer where
    ...(speaker === undefined || speaker === known.speaker ? {} : { speaker, speakerAt: null }),
  };
  return {
    claims: claims.map((claim) => (claim === known ? corrected : claim)),
    figures: speaker === undefined ? figures : figures.map((figure) => saidBy(figure, known, corrected)),
    claim: known.id,
  };
}

/** What was said in the claim was said by its speaker. */
function saidBy(figure: Figure, known: Claim, { speaker }: Claim): Figure {
  return contains(known, figure) && figure.speaker === known.speaker ? { ...figure, speaker } : figure;
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
