import type { Article, Figure } from '../article.ts';
import { type Found, findAnchors, type Lost } from './anchor.ts';
import { createFigureReader } from './applying/add.ts';
import { applyClaim } from './applying/claims.ts';
import { correct } from './applying/correct.ts';
import { bestOverlap, insert } from './applying/overlap.ts';
import { locateFigure } from './deciding/locate.ts';
import type { Annotation, FigureAnnotation } from './format.ts';

export { detailsOf } from './applying/details.ts';

/** An annotation with its place in the article as it is now. */
export interface Placed {
  readonly annotation: Annotation;
  readonly where: Found | Lost;
  /** The figure that it corrects or adds, or that a decision is about; null where there is none. */
  readonly figure: string | null;
  /** The claim that it corrects or adds. */
  readonly claim: string | null;
}

/** An article with what people corrected, rejected and added. */
export interface Applied {
  readonly article: Article;
  /** All annotations, in the order given. */
  readonly placed: readonly Placed[];
}

/**
 * Applies annotations to the article that `extract` read in the text. Figures and claims that no annotation is about stay as they
 * are, with their ids; what was added has the id "a-" and that of its annotation. A lost annotation changes nothing.
 */
export function applyAnnotations(
  article: Article,
  text: string,
  annotations: readonly Annotation[],
): Applied {
  if (annotations.length === 0) return { article, placed: [] };
  const places = findAnchors(text, annotations);
  const readFigure = createFigureReader(article, text);
  const rejected = new Set<Figure>();
  let { figures, claims } = article;
  const about = annotations.map((annotation, index): Pick<Placed, 'figure' | 'claim'> => {
    const where = places[index] as Found | Lost;
    if (!where.found) return nothing;
    if (annotation.kind === 'claim') {
      const applied = applyClaim({ claims, figures }, text, annotation, where.span, `a-${annotation.id}`);
      ({ claims, figures } = applied);
      return { figure: null, claim: applied.claim };
    }
    if (annotation.kind !== 'figure') return nothing;
    const known = bestOverlap(figures, where.span);
    if (isRejected(annotation)) {
      if (known !== undefined) rejected.add(known);
      return nothing;
    }
    if (known === undefined) {
      const read = readFigure(annotation, where.span);
      if (read === undefined) return nothing;
      figures = insert(figures, { ...read, id: `a-${annotation.id}` });
      return { figure: `a-${annotation.id}`, claim: null };
    }
    const isSame = where.how !== 'approximate' || holdsWords(annotation.quote, known.text);
    const corrected = correct(known, annotation, isSame);
    figures = figures.map((figure) => (figure === known ? corrected : figure));
    return { figure: known.id, claim: null };
  });
  if (rejected.size > 0) {
    const ids = new Set([...rejected].map(({ id }) => id));
    figures = figures.filter(({ id }) => !ids.has(id));
  }
  return {
    article: { ...article, figures, claims },
    placed: annotations.map((annotation, index): Placed => {
      const where = places[index] as Found | Lost;
      const placed = { annotation, where, ...(about[index] as Pick<Placed, 'figure' | 'claim'>) };
      if (annotation.kind !== 'decision' || !where.found) return placed;
      return { ...placed, figure: locateFigure(figures, where.span, annotation)?.id ?? null };
    }),
  };
}

const nothing = { figure: null, claim: null };

function isRejected({ assessment }: FigureAnnotation): boolean {
  return assessment?.trim().toLowerCase() === 'rejected';
}

/** True where the figure still stands in the annotated words as it was, white space aside. */
function holdsWords(quote: string, words: string): boolean {
  const [first, second] = [spaced(quote), spaced(words)];
  const [longer, shorter] = first.length >= second.length ? [first, second] : [second, first];
  const at = longer.indexOf(shorter);
  // "50" does not stand in "1,500"
  return (
    at !== -1 && !/\d[.,]?$/.test(longer.slice(0, at)) && !/^[.,]?\d/.test(longer.slice(at + shorter.length))
  );
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
