import type { Span } from '../../span.ts';

/** Of the items the one that covers most of the span and is most covered by it; undefined where none touches it. */
export function bestOverlap<Item extends Span>(items: readonly Item[], span: Span): Item | undefined {
  let best: Item | undefined;
  let most = 0;
  for (const item of items) {
    const common = Math.min(item.end, span.end) - Math.max(item.start, span.start);
    if (common <= 0) continue;
    const union = Math.max(item.end, span.end) - Math.min(item.start, span.start);
    if (common / union > most) [best, most] = [item, common / union];
  }
  return best;
}

/** The items with one more, in reading order. */
export function insert<Item extends Span>(items: readonly Item[], item: Item): Item[] {
  const at = items.findIndex(({ start }) => start > item.start);
  return at === -1 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}
