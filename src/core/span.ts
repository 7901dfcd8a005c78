/** A stretch of an article's text as read: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer` (or is the same). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans as they are read: by start, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
