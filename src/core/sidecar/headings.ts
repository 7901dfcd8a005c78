import { readFrontMatter } from '../page/front-matter.ts';

/** More than these would be longer than what they divide. */
const mostHeadings = 40;

/**
 * The paragraphs of an article as a new sidecar heads them, one comment line each, several in a line of a long article.
 * They tell the reader where an annotation belongs, and lines that stand still between two additions are what plain git
 * needs to merge them.
 */
export function headingsOf(article: string): string[] {
  const count = paragraphStarts(article).length;
  const step = Math.max(1, Math.ceil(count / mostHeadings));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => {
    const first = at * step + 1;
    const last = Math.min(first + step - 1, count);
    return first === last ? `# paragraph ${first}` : `# paragraphs ${first}-${last}`;
  });
}

/** The number of the paragraph that holds the offset, counted from 1. */
export function paragraphAt(article: string, offset: number): number {
  return Math.max(1, paragraphStarts(article).filter((start) => start <= offset).length);
}

/** Where the lines begin that have something in them; the head of a marked-up article is none of its paragraphs. */
function paragraphStarts(article: string): number[] {
  const head = readFrontMatter(article)?.end ?? 0;
  return [...article.slice(head).matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index }) => head + index);
}

/** The number of the first paragraph that a comment line heads; undefined for any other line. */
export function headedBy(line: string): number | undefined {
  const heading = /^\s*# paragraphs? (\d+)/.exec(line);
  return heading ? Number(heading[1]) : undefined;
}
