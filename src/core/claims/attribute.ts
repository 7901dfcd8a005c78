import type { Claim } from '../article.ts';
import { contains, type Span } from '../span.ts';

/** Who gives the figure at `span`: the speaker of the innermost claim that holds it; null is the outlet's own voice. */
export function speakerOf(span: Span, claims: readonly Claim[]): string | null {
  let innermost: Claim | undefined;
  for (const claim of claims) {
    if (claim.start > span.start) break;
    if (contains(claim, span) && (!innermost || claim.end - claim.start <= innermost.end - innermost.start))
      innermost = claim;
  }
  return innermost?.speaker ?? null;
}
