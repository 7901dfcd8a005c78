import type { Annotation } from '../../../core/index.ts';
import { type Anchored, isAnchored, type PlacedAnnotation } from '../../annotations/placed.ts';

/** One remark of a thread: the annotation's own text, or an answer to it. */
export interface Remark {
  /** The answer's id; undefined for the annotation's own text. */
  readonly reply: string | undefined;
  readonly text: string;
  readonly by: string;
  readonly created: string | undefined;
}

/** The annotations that have something to read in a thread; a bare tag or correction has none. */
export function talkedAbout(all: readonly PlacedAnnotation[]): readonly Anchored[] {
  return all.filter(isAnchored).filter(({ annotation }) => remarksOf(annotation).length > 0);
}

/** What is said in a thread, oldest first. */
export function remarksOf({ text, by = '', created, thread = [] }: Annotation): readonly Remark[] {
  const own = text ? [{ reply: undefined, text, by, created }] : [];
  const answers = thread.map((reply): Remark => {
    return { reply: reply.id, text: reply.text, by: reply.by ?? '', created: reply.created };
  });
  return [...own, ...answers];
}
