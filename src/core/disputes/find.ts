import type { Article, Dispute } from '../article.ts';

/** Contradictions in words, inside one article and between articles: denials, rival blame, rival accounts, two dates for one thing. */
export function findDisputes(_articles: readonly Article[]): Dispute[] {
  return [];
}
