import type { Claim } from '../article.ts';
import { firstWhere } from '../search.ts';
import { contains, type Span } from '../span.ts';

/** More claims than any quotation holds; without a bound each figure would cost as much as the article is long. */
const deepest = 40;

/** The innermost of the claims, which stand in reading order, that holds the span. */
export function claimAround(span: Span, claims: readonly Claim[]): Claim | undefined {
  let innermost: Claim | undefined;
  const last = firstWhere(claims.length, (at) => (claims[at] as Claim).start > span.start) - 1;
  for (let index = last; index >= 0 && index > last - deepest; index--) {
    const claim = claims[index] as Claim;
    if (contains(claim, span) && (!innermost || claim.end - claim.start < innermost.end - innermost.start))
      innermost = claim;
  }
  return innermost;
}

/** Who gives the figure at `span`; null is the outlet's own voice. */
export function speakerOf(span: Span, claims: readonly Claim[]): string | null {
  return claimAround(span, claims)?.speaker ?? null;
}
