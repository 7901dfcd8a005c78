import type { Span } from '../../core/index.ts';

/** A stretch of a document that was replaced, and how long the text in its place is. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}

/**
 * Where the passage is after the change. What is typed inside of it belongs to it, and so does what replaces exactly it;
 * what is typed at its ends does not. A passage that went with more than itself is empty.
 */
export function moveSpan(span: Span, change: TextChange): Span {
  const shift = change.inserted - (change.end - change.start);
  const isInside = span.start <= change.start && change.end <= span.end;
  const isAtEnd = change.start === change.end && (change.start === span.start || change.start === span.end);
  if (isInside && !isAtEnd) return { start: span.start, end: span.end + shift };
  if (change.end <= span.start) return { start: span.start + shift, end: span.end + shift };
  if (change.start >= span.end) return span;
  const behind = change.start + change.inserted;
  if (change.start <= span.start && change.end >= span.end) return { start: behind, end: behind };
  if (change.start <= span.start) return { start: behind, end: span.end + shift };
  return { start: span.start, end: change.start };
}

/** The passage after all changes of one edit, whose offsets are those of the text before it. */
export function moveByAll(span: Span, changes: readonly TextChange[]): Span {
  return changes.toSorted((a, b) => b.start - a.start).reduce(moveSpan, span);
}
