import type { AnnotationRef } from '../../annotations/annotations.ts';
import { isOpen, type PlacedAnnotation } from '../../annotations/placed.ts';
import { groupBy } from '../../group-by.ts';
import { type Filterable, readFilter } from './filter.ts';

/** An annotation with what the view has to know of its article. */
export interface Listed {
  readonly placed: PlacedAnnotation;
  /** The article's path, by which articles are put in order. */
  readonly path: string;
  readonly source: string;
  readonly isGone: boolean;
  /** True where its passage has a figure that other sources contradict. */
  readonly isContradicted: boolean;
}

/** What stands on top: the annotations whose passage could not be found. */
export interface LostNode {
  readonly kind: 'lost';
  readonly id: string;
  readonly rows: readonly AnnotationNode[];
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly file: string;
  readonly isGone: boolean;
  readonly rows: readonly AnnotationNode[];
}

export interface AnnotationNode {
  readonly kind: 'annotation';
  readonly id: string;
  readonly ref: AnnotationRef;
  readonly listed: Listed;
}

export interface ReplyNode {
  readonly kind: 'reply';
  readonly id: string;
  readonly ref: AnnotationRef;
  readonly listed: Listed;
  /** Which one in the thread. */
  readonly index: number;
}

export type Node = LostNode | ArticleNode | AnnotationNode | ReplyNode;

/** The rows of the view: lost annotations, then articles by path, those that are gone last, each with its annotations in reading order. */
export function arrange(all: readonly Listed[], filter: string): readonly (LostNode | ArticleNode)[] {
  const passes = readFilter(filter);
  const shown = all.filter((listed) => passes(filterable(listed)));
  const lost = shown.filter(isLost).map(annotationNode);
  const articles = [
    ...groupBy(
      shown.filter((listed) => !isLost(listed)),
      ({ placed }) => placed.file,
    ),
  ]
    .map(([file, its]) => ({ file, its, path: its[0]?.path ?? '', isGone: its[0]?.isGone ?? false }))
    .sort((a, b) => Number(a.isGone) - Number(b.isGone) || (a.path < b.path ? -1 : 1))
    .map(({ file, its, isGone }): ArticleNode => {
      const rows = its.toSorted((a, b) => placeOf(a) - placeOf(b)).map(annotationNode);
      return { kind: 'article', id: `article:${file}`, file, isGone, rows };
    });
  return lost.length > 0 ? [{ kind: 'lost', id: 'lost', rows: lost }, ...articles] : articles;
}

export function replyNodes({ id, ref, listed }: AnnotationNode): readonly ReplyNode[] {
  const thread = listed.placed.annotation.thread ?? [];
  return thread.map((reply, index) => ({ kind: 'reply', id: `${id}#${reply.id}`, ref, listed, index }));
}

/** How many somebody should see to: what is lost, and notes and claims that nobody has resolved. */
export function countPending(all: readonly Listed[]): { readonly lost: number; readonly open: number } {
  const lost = all.filter(isLost).length;
  const open = all.filter((listed) => !isLost(listed) && !listed.isGone && isPending(listed)).length;
  return { lost, open };
}

/** True where the article is there and the passage is not. */
export function isLost({ placed, isGone }: Listed): boolean {
  return placed.span === undefined && !isGone;
}

/** The state that menus, filters and icons go by. */
export function stateOf(listed: Listed): 'lost' | 'gone' | 'open' | 'resolved' | 'decided' {
  if (isLost(listed)) return 'lost';
  if (listed.isGone) return 'gone';
  if (listed.placed.annotation.kind === 'decision') return 'decided';
  return isOpen(listed.placed) ? 'open' : 'resolved';
}

function isPending({ placed }: Listed): boolean {
  const { kind } = placed.annotation;
  return (kind === 'note' || kind === 'claim') && isOpen(placed);
}

function filterable(listed: Listed): Filterable {
  const { placed, source, isContradicted } = listed;
  const { annotation } = placed;
  const thread = annotation.thread ?? [];
  const names = [annotation.by, annotation.editedBy, ...thread.map(({ by }) => by)];
  const isDisputed = isContradicted || (annotation.alternatives?.length ?? 0) > 0;
  return {
    tags: annotation.tags ?? [],
    by: names.flatMap((name) => name ?? []),
    status: [
      stateOf(listed),
      annotation.kind === 'decision' ? annotation.status : (annotation.status ?? 'open'),
    ],
    has: [...(isDisputed ? ['conflict'] : []), ...(thread.length > 0 ? ['thread'] : [])],
    words: [annotation.text, annotation.quote, source, ...thread.map(({ text }) => text)].join('\n'),
  };
}

function annotationNode(listed: Listed): AnnotationNode {
  const { file, annotation } = listed.placed;
  const ref = { file, id: annotation.id };
  return { kind: 'annotation', id: `${file}#${annotation.id}`, ref, listed };
}

function placeOf({ placed }: Listed): number {
  return placed.span?.start ?? placed.annotation.offset ?? 0;
}
