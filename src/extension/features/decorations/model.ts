import type { Article, Kind, Pair, Span } from '../../../core/index.ts';
import { isOpenConflict, pairsByFigure } from '../../corpus.ts';

/** How a figure is marked: by its kind, or as one that others contradict. */
export type Mark = 'count' | 'money' | 'percent' | 'measure' | 'conflict';

const MARKS: Readonly<Record<Kind, Mark>> = {
  count: 'count',
  ratio: 'count',
  rank: 'count',
  other: 'count',
  money: 'money',
  percent: 'percent',
  length: 'measure',
  area: 'measure',
  mass: 'measure',
  volume: 'measure',
  duration: 'measure',
  age: 'measure',
  speed: 'measure',
  temperature: 'measure',
};

/** Where each mark goes in an article; every mark has an entry. */
export function markFigures(
  article: Article,
  pairs: readonly Pair[],
): Readonly<Record<Mark, readonly Span[]>> {
  const contradicted = pairsByFigure(pairs.filter(isOpenConflict), article.file);
  const spans: Record<Mark, Span[]> = { count: [], money: [], percent: [], measure: [], conflict: [] };
  for (const figure of article.figures) {
    spans[contradicted.has(figure.id) ? 'conflict' : MARKS[figure.kind]].push(figure);
  }
  return spans;
}
