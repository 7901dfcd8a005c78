import type { Span } from '../../../core/index.ts';
import { isAnchored, isOpen, isRejected, type PlacedAnnotation } from '../../annotations/placed.ts';

/** How an annotated passage is marked; each has a sign of its own shape in the gutter. */
export type Mark = 'note' | 'claim' | 'figure' | 'rejected' | 'resolved';

/** Where each mark goes. Decisions have none: they show where their conflict does. */
export function markAnnotations(all: readonly PlacedAnnotation[]): Readonly<Record<Mark, readonly Span[]>> {
  const spans: Record<Mark, Span[]> = { note: [], claim: [], figure: [], rejected: [], resolved: [] };
  for (const placed of all.filter(isAnchored)) {
    const { kind } = placed.annotation;
    if (kind === 'decision') continue;
    const isDone = kind !== 'figure' && !isOpen(placed);
    spans[isRejected(placed) ? 'rejected' : isDone ? 'resolved' : kind].push(placed.span);
  }
  return spans;
}

/** The sign of each line on which annotations begin: that of their mark, or one for several marks. */
export function signsOf(
  marks: Readonly<Record<Mark, readonly Span[]>>,
  lineOf: (offset: number) => number,
): ReadonlyMap<number, Mark | 'several'> {
  const signs = new Map<number, Mark | 'several'>();
  for (const [mark, spans] of Object.entries(marks) as [Mark, readonly Span[]][]) {
    for (const { start } of spans) {
      const line = lineOf(start);
      const other = signs.get(line);
      signs.set(line, other !== undefined && other !== mark ? 'several' : mark);
    }
  }
  return signs;
}
