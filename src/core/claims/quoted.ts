import { lowerAt, type View } from './view.ts';

/** The quotation piece that ends right before a token, with at most a comma and its mark between. */
export function quotedBefore(view: View, at: number): number | undefined {
  let here = at - 1;
  if (lowerAt(view, here) === ',') here--;
  const mark = view.tokens[here];
  if (mark === undefined || (mark.kind !== 'quote' && mark.kind !== 'apostrophe')) return undefined;
  const piece = view.pieceAt[here - 1] ?? -1;
  return piece < 0 ? undefined : piece;
}

/** The quotation piece that a comma, a colon or nothing at all after the cue introduces. */
export function quotedAfter(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 30); at++) {
    if (view.tokens[at]?.kind !== 'quote') continue;
    const before = lowerAt(view, at - 1);
    const piece = view.pieceAt[at + 1] ?? -1;
    return piece >= 0 && (before === ',' || before === ':' || before === '.' || at === from)
      ? piece
      : undefined;
  }
  return undefined;
}
