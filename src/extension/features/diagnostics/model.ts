import type { Article, Figure, FigureRef, Pair } from '../../../core/index.ts';
import { type Corpus, isOpenConflict, otherSide, pairsByFigure, type Reading } from '../../corpus.ts';

/** A figure that other sources contradict, with each of them. */
export interface Contradiction {
  readonly figure: Figure;
  readonly measure: string;
  readonly others: readonly { readonly reading: Reading; readonly figure: Figure; readonly why: string }[];
  /** Why decisions that were made on it hold no longer. */
  readonly reopened: readonly string[];
}

/** The contradicted figures of the article in reading order, each once. */
export function contradictions(corpus: Corpus, article: Article): readonly Contradiction[] {
  const open = pairsByFigure(corpus.pairs(article.file).filter(isOpenConflict), article.file);
  return article.figures.flatMap((figure) => {
    const pairs = open.get(figure.id) ?? [];
    const others = pairs.flatMap((pair) => otherOf(corpus, pair, { file: article.file, figure: figure.id }));
    if (others.length === 0) return [];
    const reopened = new Set(pairs.flatMap(({ decision }) => decision?.reopened ?? []));
    return [{ figure, measure: pairs[0]?.measure ?? figure.what, others, reopened: [...reopened] }];
  });
}

function otherOf(corpus: Corpus, pair: Pair, ref: FigureRef): Contradiction['others'] {
  const other = otherSide(pair, ref);
  const reading = corpus.reading(other.file);
  const figure = corpus.figure(other);
  return reading && figure ? [{ reading, figure, why: pair.why }] : [];
}
