import type { Article, ArticleDetails } from '../../article.ts';
import type { SourceDetails } from '../format.ts';

/** What a sidecar says of its article's source, as `extract` takes it. */
export function detailsOf({ title, publisher, published }: SourceDetails): ArticleDetails {
  return { title: title || undefined, publisher: publisher || undefined, published: published || undefined };
}

/** The details under which the article was read, to read it again. */
export function detailsOfArticle({ file, title, publisher, published }: Article): ArticleDetails {
  return {
    file,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    published: published ?? undefined,
  };
}
