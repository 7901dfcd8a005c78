import type { ArticleDetails } from '../article.ts';
import { readFrontMatter } from './front-matter.ts';
import { layOut, type Part } from './layout.ts';
import { lengthOfNumber, lengthOfSlug, numberedItems } from './leads.ts';
import type { Block, Page } from './page.ts';
import { splitParagraphs } from './paragraphs.ts';
import { fileName } from './patterns/caption.ts';
import { readPublished } from './published.ts';
import { readPublisher } from './publisher.ts';
import { countWords } from './shape.ts';

/** Sorts a saved page into article and furniture, and reads who published it, when and under which headline. */
export function readPage(text: string, details: ArticleDetails = {}): Page {
  const head = readFrontMatter(text);
  const paragraphs = splitParagraphs(text);
  const body = head === undefined ? paragraphs : paragraphs.filter(({ start }) => start >= head.end);
  const parts = withBody(layOut(body, details.title ?? head?.title ?? null));
  const published = details.published ? null : readPublished(parts, head?.date ?? null, details.year);
  const blocks: Block[] = [];
  const items = numberedItems(parts);
  for (const part of parts) blocks.push(...toBlocks(part, items.has(part)));
  if (head !== undefined) blocks.unshift({ kind: 'furniture', start: head.start, end: head.end });
  return {
    text,
    title: details.title ?? head?.title ?? readTitle(parts),
    publisher: details.publisher ?? head?.publisher ?? readPublisher(parts),
    published: details.published ?? published?.iso ?? null,
    publishedFrom: details.published ? 'stated' : (published?.from ?? null),
    withoutYear: published?.withoutYear ?? null,
    blocks,
  };
}

/** A text that is furniture throughout is a snippet and no page: all of it is body. */
function withBody(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ kind }) => kind !== 'furniture')) return parts;
  return parts.map((part) => ({ ...part, kind: 'body' }));
}

function readTitle(parts: readonly Part[]): string | null {
  const headline = parts.find((part) => part.kind === 'headline');
  if (headline === undefined) return null;
  return headline.text
    .slice(lengthOfSlug(headline.text))
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ');
}

/**
 * A part as blocks: without the signs of a marked-up heading, with an item's number or a headline's slug cut off,
 * and with a picture's file name cut off its caption.
 */
function toBlocks({ kind, start, end, text }: Part, numbered: boolean): Block[] {
  const picture = /^!\[([^\]]*)\]\(/.exec(text);
  if (picture !== null && kind !== 'furniture') return pictureBlocks(start, end, picture[1] as string);
  const sign = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
  const lead = numbered ? lengthOfNumber(text) : kind === 'headline' ? lengthOfSlug(text) : 0;
  if (lead > 0)
    return [
      { kind: 'furniture', start, end: start + lead },
      { kind, start: start + lead, end },
    ];
  if (kind !== 'caption') return [{ kind, start: start + sign, end }];
  const file = fileName.exec(text)?.index ?? text.length;
  if (file === text.length) return [{ kind, start, end }];
  if (file === 0) return [{ kind: 'furniture', start, end }];
  return [
    { kind, start, end: start + file },
    { kind: 'furniture', start: start + file, end },
  ];
}

/** A picture of a marked-up text: its words are the caption, its address is nobody's. */
function pictureBlocks(start: number, end: number, words: string): Block[] {
  const from = start + 2;
  const to = from + words.length;
  if (countWords(words, 4) < 4) return [{ kind: 'furniture', start, end }];
  return [
    { kind: 'furniture', start, end: from },
    { kind: 'caption', start: from, end: to },
    { kind: 'furniture', start: to, end },
  ];
}
