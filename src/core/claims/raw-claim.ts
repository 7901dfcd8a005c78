import type { Claim } from '../article.ts';
import { firstWhere } from '../search.ts';
import type { Span } from '../span.ts';
import type { Act } from './cues/cue.ts';
import type { Quotation } from './quotations.ts';
import type { QuotePiece, Range, View } from './view.ts';

/** A claim whose speaker is still words of the sentence: "he", "the ministry". */
export interface RawClaim extends Span {
  readonly view: View;
  readonly type: Claim['type'];
  readonly act: Act;
  readonly cue: Span | null;
  /** Where the speaker stands; 'same' is whoever spoke before. */
  readonly subject: Range | 'same';
  /** Who is blamed, or whose assertion is denied. */
  readonly target?: Span;
}

/** What the reading of an article carries from sentence to sentence. */
export interface Reading {
  readonly quotations: readonly Quotation[];
  /** Quotations that have a speaker already. */
  readonly taken: Set<number>;
}

/** Makes the claim of a stretch of a sentence; a quotation in it counts to its own end, over sentences if need be. */
export function claimOf(
  view: View,
  range: Range,
  act: Act,
  cue: Span | null,
  subject: Range,
  { quotations, taken }: Reading,
): RawClaim | undefined {
  let { from, to } = range;
  if (subject.from >= subject.to) return undefined;
  while (from < to && view.tokens[from]?.kind === 'mark' && !/^[$€£¥(]$/.test(view.tokens[from]?.text ?? ''))
    from++;
  ({ from, to } = trimEnd(view, { from, to }));
  if (from >= to) return undefined;
  let start = (view.tokens[from] as Span).start;
  let end = (view.tokens[to - 1] as Span).end;
  let type: Claim['type'] = 'indirect';
  for (
    let at = firstWhere(view.pieces.length, (at) => (view.pieces[at] as QuotePiece).to > from);
    at < view.pieces.length;
    at++
  ) {
    const piece = view.pieces[at] as QuotePiece;
    if (piece.from > to) break;
    const quotation = quotations[piece.quotation] as Quotation;
    taken.add(piece.quotation);
    const whole = piece.from - from <= 2 && to - piece.to <= 2;
    type = whole ? 'direct' : 'mixed';
    if (whole) start = quotation.start;
    else start = Math.min(start, quotation.start);
    end = whole ? quotation.end : Math.max(end, quotation.end);
  }
  while (end > start && /[,.\s]/.test(view.text[end - 1] as string) && view.text[end - 2] !== '.') end--;
  return { view, start, end, type, act, cue, subject };
}

/** Full quotations of the sentence that no cue claimed: they belong to whoever is speaking. */
export function unattributed(view: View, { quotations, taken }: Reading): RawClaim[] {
  const claims: RawClaim[] = [];
  for (const piece of view.pieces) {
    if (taken.has(piece.quotation)) continue;
    const quotation = quotations[piece.quotation] as Quotation;
    if (quotation.to - quotation.from < 2 || piece.from > 1) continue;
    const last = view.text[quotation.end - 1] as string;
    if (!/[.?!…,—–]/.test(last) && (quotation.closed || quotation.to - quotation.from < 4)) continue;
    taken.add(piece.quotation);
    const end = /[.,]/.test(last) && view.text[quotation.end - 2] !== '.' ? quotation.end - 1 : quotation.end;
    claims.push({
      view,
      start: quotation.start,
      end,
      type: 'direct',
      act: 'say',
      cue: null,
      subject: 'same',
    });
  }
  return claims;
}

export function spanOf(view: View, { from, to }: Range): Span {
  return { start: (view.tokens[from] as Span).start, end: (view.tokens[to - 1] as Span).end };
}

/** Drops white marks and closing full stops from the end. */
function trimEnd(view: View, { from, to }: Range): Range {
  let end = to;
  while (end > from) {
    const token = view.tokens[end - 1];
    if (token === undefined) end--;
    else if (token.kind === 'mark' && /^[.,;:!?—–-]$/.test(token.text) && !view.nameAt[end - 1]) end--;
    else break;
  }
  return { from, to: end };
}
