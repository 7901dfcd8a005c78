import type { Article, Claim, Figure, FigureRef } from '../../../core/index.ts';
import type { Reading } from '../../corpus.ts';
import { groupBy } from '../../group-by.ts';

export type SortKey = 'date' | 'publisher';

/** How the view arranges its articles. */
export interface Arrangement {
  readonly sort: SortKey;
  readonly isGrouped: boolean;
  /** Words that must all occur in the article, its headline, publisher or path. */
  readonly filter: string;
}

export interface FolderNode {
  readonly kind: 'folder';
  readonly id: string;
  readonly path: string;
  readonly articles: readonly ArticleNode[];
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly file: string;
}

/** All figures of an article. */
export interface FiguresNode {
  readonly kind: 'figures';
  readonly id: string;
  readonly file: string;
}

/** Everything that an article attributes to one speaker; null where it names nobody. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly id: string;
  readonly file: string;
  readonly speaker: string | null;
  readonly claims: readonly Claim[];
}

export interface FigureNode {
  readonly kind: 'figure';
  readonly id: string;
  readonly file: string;
  readonly figure: Figure;
  readonly figures: readonly FigureRef[];
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly id: string;
  readonly file: string;
  readonly claim: Claim;
}

export type Node = FolderNode | ArticleNode | FiguresNode | SpeakerNode | FigureNode | ClaimNode;

/** The rows of the view: the articles that pass the filter in order, under their folders where grouped. */
export function arrange(
  readings: Iterable<Reading>,
  { sort, isGrouped, filter }: Arrangement,
  pathOf: (file: string) => string,
): readonly (FolderNode | ArticleNode)[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...readings]
    .map(({ file, text, article }) => ({ path: pathOf(file), text, article }))
    .filter((row) => words.length === 0 || mentions(row, words))
    .sort((a, b) => compareBy(sort, a.article, b.article) || order(a.path, b.path));
  const nodeOf = ({ article }: { article: Article }): ArticleNode => ({
    kind: 'article',
    id: article.file,
    file: article.file,
  });
  if (!isGrouped) return rows.map(nodeOf);
  const folders = groupBy(rows, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return [...folders]
    .sort(([a], [b]) => order(a, b))
    .map(([path, inside]) => ({ kind: 'folder', id: `folder:${path}`, path, articles: inside.map(nodeOf) }));
}

/** What an article's row opens to: its figures, then who is quoted in it, the most quoted first. */
export function insideArticle(article: Article): readonly (FiguresNode | SpeakerNode)[] {
  const { file } = article;
  const speakers = [...groupBy(article.claims, ({ speaker }) => speaker)]
    .sort(([a, some], [b, others]) => Number(a === null) - Number(b === null) || others.length - some.length)
    .map(([speaker, claims]): SpeakerNode => {
      return { kind: 'speaker', id: `${file}#speaker:${speaker ?? ''}`, file, speaker, claims };
    });
  if (article.figures.length === 0) return speakers;
  return [{ kind: 'figures', id: `${file}#figures`, file }, ...speakers];
}

/** The figures of an article in reading order. */
export function figureNodes({ file, figures }: Article): readonly FigureNode[] {
  return figures.map((figure) => ({
    kind: 'figure',
    id: `${file}#${figure.id}`,
    file,
    figure,
    figures: [{ file, figure: figure.id }],
  }));
}

export function claimNodes({ file, claims }: SpeakerNode): readonly ClaimNode[] {
  return claims.map((claim) => ({ kind: 'claim', id: `${file}#${claim.id}`, file, claim }));
}

function mentions(
  { path, text, article }: { path: string; text: string; article: Article },
  words: readonly string[],
): boolean {
  const haystack = [article.title, article.publisher, path, text].join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}

/** Newest first; what has no date or publisher comes last. */
function compareBy(sort: SortKey, a: Article, b: Article): number {
  const newestFirst = order(b.published ?? '', a.published ?? '');
  if (sort === 'date') return newestFirst;
  if (a.publisher === null || b.publisher === null) {
    return Number(a.publisher === null) - Number(b.publisher === null) || newestFirst;
  }
  return a.publisher.localeCompare(b.publisher) || newestFirst;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
