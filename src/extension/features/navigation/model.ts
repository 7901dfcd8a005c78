import type { Span } from '../../../core/index.ts';
import { type Corpus, isOpenConflict } from '../../corpus.ts';

interface Place extends Span {
  readonly file: string;
}

/** The figures that have an open conflict, as one reads through the folder: by path, then by position. */
export function conflictStops(corpus: Corpus, pathOf: (file: string) => string): readonly Place[] {
  const stops = new Map<string, Place>();
  for (const { a, b } of corpus.pairs().filter(isOpenConflict)) {
    for (const side of [a, b]) {
      const figure = corpus.figure(side);
      if (!figure) continue;
      const { start, end } = figure;
      stops.set(`${side.file}#${start}`, { file: side.file, start, end });
    }
  }
  return [...stops.values()].sort(byPlace(pathOf));
}

/** The stop after (or before) the place where one is, round the corner if need be. */
export function nextStop(
  stops: readonly Place[],
  here: Place | undefined,
  direction: 'next' | 'previous',
  pathOf: (file: string) => string,
): Place | undefined {
  const compare = byPlace(pathOf);
  if (direction === 'next') {
    return (here && stops.find((stop) => compare(stop, here) > 0)) ?? stops[0];
  }
  return (here && stops.findLast((stop) => compare(stop, here) < 0)) ?? stops.at(-1);
}

function byPlace(pathOf: (file: string) => string): (a: Place, b: Place) => number {
  return (a, b) => {
    if (a.file === b.file) return a.start - b.start;
    return pathOf(a.file) < pathOf(b.file) ? -1 : 1;
  };
}
