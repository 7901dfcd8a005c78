import type { Article, Figure, FigureRef } from '../article.ts';
import { cite } from '../explain.ts';
import { allowedBy, type Interval, statedBy } from './bounds.ts';

/** One figure in its article, as a comparison holds it; what each of its pairs needs is made once. */
export interface Side {
  readonly article: Article;
  readonly figure: Figure;
  readonly ref: FigureRef;
  /** What the figure's words allow, and what its number alone does. */
  readonly allowed: Interval;
  readonly stated: Interval;
  /** How the reasons of its pairs name it. */
  readonly cited: string;
}

export function sideOf(article: Article, figure: Figure): Side {
  return {
    article,
    figure,
    ref: { file: article.file, figure: figure.id },
    allowed: allowedBy(figure),
    stated: statedBy(figure),
    cited: cite(figure, article),
  };
}

/** The figure's number where it has one, else the least that its words allow. */
export function numberOf({ figure }: Side): number {
  return figure.value ?? figure.low ?? figure.high ?? 0;
}

/** One speaker of one article, who does not contradict himself: two numbers of his answer two questions or tell of two moments. */
export function isOneVoice(a: Side, b: Side): boolean {
  return a.article.file === b.article.file && a.figure.speaker === b.figure.speaker;
}
