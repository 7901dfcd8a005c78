import type { Article, Figure } from '../article.ts';

/** One figure in its article, as a comparison holds it. */
export interface Side {
  readonly article: Article;
  readonly figure: Figure;
}

/** The figure's number where it has one, else the least that its words allow. */
export function numberOf({ figure }: Side): number {
  return figure.value ?? figure.low ?? figure.high ?? 0;
}

/** Who answers for the figure: its speaker, else the outlet. */
export function sourceOf({ article, figure }: Side): string {
  return figure.speaker ?? article.publisher ?? article.title ?? article.file;
}

/** One speaker of one article, who does not contradict himself: two numbers of his answer two questions or tell of two moments. */
export function isOneVoice(a: Side, b: Side): boolean {
  return a.article.file === b.article.file && a.figure.speaker === b.figure.speaker;
}
