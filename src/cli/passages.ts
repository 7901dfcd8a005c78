import type { Figure, FigureRef, Pair, Span } from '../core/index.ts';
import type { Position } from './input/lines.ts';
import type { Source } from './input/read.ts';

export type Sources = ReadonlyMap<string, Source>;

/** A stretch of a file, as other tools name it. `end` is the position after the last character. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Where the span of that file stands. */
export function placeOf(sources: Sources, file: string, { start, end }: Span): Place {
  const { lines } = sourceOf(sources, file);
  return { file, start: lines(start), end: lines(end) };
}

/** The figure that a pair speaks of. */
export function figureOf(sources: Sources, { file, figure }: FigureRef): Figure {
  const found = sourceOf(sources, file).article.figures.find(({ id }) => id === figure);
  if (!found) throw new Error(`${file} has no figure ${figure}`);
  return found;
}

export function sourceOf(sources: Sources, file: string): Source {
  const source = sources.get(file);
  if (!source) throw new Error(`${file} was not read`);
  return source;
}

export function isOpenConflict({ verdict, status }: Pair): boolean {
  return verdict === 'conflict' && status === 'open';
}

/** Why the pair stands as it does; where somebody had decided on it, also why that holds no longer. */
export function whyOf({ why, decision }: Pair): string {
  return decision?.reopened ? `${why} ${decision.reopened}` : why;
}
