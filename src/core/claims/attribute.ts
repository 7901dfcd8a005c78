import type { Claim } from '../article.ts';
import { contains, type Span } from '../span.ts';

/** More claims than any quotation holds; without a bound each figure would cost as much as the article is long. */
const deepest = 40;

/** The innermost of the claims, which stand in reading order, that holds the span. */
export function claimAround(span: Span, claims: readonly Claim[]): Claim | undefined {
  let innermost: Claim | undefined;
  const last = lastBefore(span.start, claims);
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

/** The index of the last claim that begins at `start` or before. */
function lastBefore(start: number, claims: readonly Claim[]): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as Claim).start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
