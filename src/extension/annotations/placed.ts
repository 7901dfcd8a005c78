import type { Annotation, Decision, Placed, Span } from '../../core/index.ts';

/** An annotation and where its passage stands now; a lost one has the likeliest place, if there is any. */
export interface PlacedAnnotation {
  /** The article's URI. */
  readonly file: string;
  readonly annotation: Annotation;
  readonly span: Span | undefined;
  /** 1 is word for word; below the threshold of anchoring it is lost. */
  readonly confidence: number;
  readonly best: { readonly span: Span; readonly confidence: number } | null;
}

/** The annotations where they were found in the text; `moved` are those that edits have taken elsewhere. */
export function placeAnnotations(
  file: string,
  found: readonly Placed[],
  moved: (annotation: Annotation) => Span | undefined = () => undefined,
): readonly PlacedAnnotation[] {
  return found.map(({ annotation, where }): PlacedAnnotation => {
    const span = moved(annotation);
    if (span) return { file, annotation, span, confidence: 1, best: null };
    if (!where.found) return { file, annotation, span: undefined, confidence: 0, best: where.best };
    return { file, annotation, span: where.span, confidence: where.confidence, best: null };
  });
}

/** Of an article that is gone, everything is lost and nothing likely. */
export function loseAnnotations(
  file: string,
  annotations: readonly Annotation[],
): readonly PlacedAnnotation[] {
  return annotations.map((annotation) => ({ file, annotation, span: undefined, confidence: 0, best: null }));
}

/** The annotations that touch the span, the shortest first. */
export function annotationsAt(all: readonly PlacedAnnotation[], at: Span): readonly Anchored[] {
  return all
    .filter(isAnchored)
    .filter(({ span }) => span.start <= at.end && at.start <= span.end)
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || a.span.start - b.span.start);
}

/** An annotation whose passage was found. */
export type Anchored = PlacedAnnotation & { readonly span: Span };

export function isAnchored(placed: PlacedAnnotation): placed is Anchored {
  return placed.span !== undefined;
}

/** True for a figure that somebody has struck out. */
export function isRejected({ annotation }: PlacedAnnotation): boolean {
  return annotation.kind === 'figure' && annotation.assessment?.trim().toLowerCase() === 'rejected';
}

/** True where somebody still has to see to it; decisions have a life of their own. */
export function isOpen({ annotation }: PlacedAnnotation): boolean {
  return annotation.kind !== 'decision' && annotation.status !== 'resolved';
}

/** True where the figure that a decision is about still stands in the passage, and always for anything else. */
export function holdsItsFigure(annotation: Annotation, passage: string): boolean {
  return annotation.kind !== 'decision' || passage.includes((annotation as Decision).figure);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
