import { firstFrom } from '../../search.ts';
import type { Span } from '../../span.ts';

/** More than so many items that begin earlier never reach over a span, nested quotations included. */
const deepest = 40;

/** The range of the items, which stand in reading order, in which all lie that share something with the span. */
export function rangeOver(items: readonly Span[], { start, end }: Span): { from: number; to: number } {
  const first = firstFrom(items, start);
  return { from: Math.max(0, first - deepest), to: firstFrom(items, end) };
}

/** The index of the item that covers most of the span and is most covered by it; -1 where none touches it. */
export function bestOverlap(items: readonly Span[], span: Span): number {
  let best = -1;
  let most = 0;
  const { from, to } = rangeOver(items, span);
  for (let at = from; at < to; at++) {
    const item = items[at] as Span;
    const common = Math.min(item.end, span.end) - Math.max(item.start, span.start);
    if (common <= 0) continue;
    const union = Math.max(item.end, span.end) - Math.min(item.start, span.start);
    if (common / union > most) [best, most] = [at, common / union];
  }
  return best;
}

/** Puts one more item in its place. */
export function insert<Item extends Span>(items: Item[], item: Item): void {
  items.splice(firstFrom(items, item.start + 1), 0, item);
}
