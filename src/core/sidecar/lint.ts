import { problem } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { findAnchors } from './anchor.ts';
import { openChoices } from './choose.ts';
import type { Decision } from './format.ts';
import { same } from './merge/data.ts';
import { type LocatedAnnotation, type ReadSidecar, readSidecar } from './read.ts';

/** What stands around a sidecar, as far as it must agree with it. */
export interface Surroundings {
  /** The article, without a byte order mark; null where there is none. */
  readonly article: string | null;
  readonly articleFile: string;
  /** The sidecar of an article, by its path from the folder of this one; null where there is none. */
  readonly sidecarOf: (file: string) => ReadSidecar | null;
}

/** What is wrong with a sidecar by itself, and where it no longer fits its article or the sidecars that mirror it. */
export function lintSidecar(
  text: string,
  { article, articleFile, sidecarOf }: Surroundings,
): readonly Problem[] {
  const { annotations, problems, state } = readSidecar(text);
  if (state !== 'ok') return problems;
  const more = [
    ...choiceProblems(text, annotations),
    ...annotations.flatMap((located) => mirrorProblems(located, articleFile, sidecarOf)),
    ...(article === null ? [] : anchorProblems(annotations, article)),
  ];
  const alone = article === null ? [problem('sidecar-alone', { file: articleFile })] : [];
  return [...alone, ...problems, ...more].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** What is to be chosen elsewhere than in annotations, where reading finds it. */
function choiceProblems(text: string, located: readonly LocatedAnnotation[]): Problem[] {
  return openChoices(text)
    .filter(({ place }) => place.in !== 'annotation')
    .map(({ place }) => {
      const around = located.find(({ annotation }) => annotation.id === place.id);
      return problem('sidecar-alternatives', {}, around?.span ?? null);
    });
}

function anchorProblems(located: readonly LocatedAnnotation[], article: string): Problem[] {
  const places = findAnchors(
    article,
    located.map(({ annotation }) => annotation),
  );
  return located.flatMap(({ annotation, span }, at): Problem[] => {
    const place = places[at];
    const { id, quote, offset } = annotation;
    if (!place?.found) return [problem('anchor-lost', { id, quote }, span)];
    const now = article.slice(place.span.start, place.span.end);
    if (annotation.kind === 'decision' && !now.includes(annotation.figure))
      return [problem('decision-figure-gone', { id, figure: annotation.figure, now }, span)];
    if (place.how === 'approximate') return [problem('anchor-changed', { id, quote, now }, span)];
    if (offset === undefined || offset === place.span.start) return [];
    return [problem('anchor-moved', { id, offset, now: place.span.start }, span)];
  });
}

/** A decision stands in the sidecars of both articles, and says the same in both. */
function mirrorProblems(
  { annotation, span }: LocatedAnnotation,
  articleFile: string,
  sidecarOf: Surroundings['sidecarOf'],
): Problem[] {
  if (annotation.kind !== 'decision' || annotation.against.file === articleFile) return [];
  const { id, against } = annotation;
  const other = sidecarOf(against.file);
  const mirror = other?.annotations.find((each) => each.annotation.id === id)?.annotation;
  if (mirror?.kind !== 'decision') return [problem('decision-alone', { id, file: against.file }, span)];
  return same(outcomeOf(annotation), outcomeOf(mirror))
    ? []
    : [problem('decision-differs', { id, file: against.file }, span)];
}

function outcomeOf({ status, reason, text }: Decision) {
  return { status, reason, text };
}
