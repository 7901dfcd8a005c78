import type { DayOfYear } from '../article.ts';
import type { Span } from '../span.ts';

/**
 * What a stretch of a saved page is: the article's headline, its running text, a picture's caption (read as text),
 * or furniture (menus, counters, pleas, share lines, by-lines and datelines: everything that is not the article).
 */
export type BlockKind = 'headline' | 'body' | 'caption' | 'furniture';

/** One paragraph of a page, without the white space around it. Blocks do not overlap and stand in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A saved page, sorted into article and furniture. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly publishedFrom: 'stated' | 'inferred' | null;
  /** The day of publication, where the page names no year. */
  readonly withoutYear: DayOfYear | null;
  readonly blocks: readonly Block[];
}
