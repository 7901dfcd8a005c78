import type { Article, Dispute, Pair } from '../article.ts';

/** Articles held against each other, kept up to date as they change: only the measures that a changed article has figures in are judged again. */
export interface Comparison {
  /** Adds the article or replaces the one of the same `file`. Returns the files whose pairs or disputes may have changed, its own included. */
  set(article: Article): ReadonlySet<string>;
  /** Takes the article out. Returns the files whose pairs or disputes may have changed. */
  delete(file: string): ReadonlySet<string>;
  /** All pairs, or those in which `file` has a part, in reading order. */
  pairs(file?: string): readonly Pair[];
  disputes(file?: string): readonly Dispute[];
}

export function createComparison(): Comparison {
  const articles = new Map<string, Article>();
  return {
    set: (article) => {
      articles.set(article.file, article);
      return new Set([article.file]);
    },
    delete: (file) => {
      articles.delete(file);
      return new Set([file]);
    },
    pairs: () => [],
    disputes: () => [],
  };
}

/** The pairs and disputes of the articles. */
export function compare(articles: readonly Article[]): {
  pairs: readonly Pair[];
  disputes: readonly Dispute[];
} {
  const comparison = createComparison();
  for (const article of articles) comparison.set(article);
  return { pairs: comparison.pairs(), disputes: comparison.disputes() };
}
