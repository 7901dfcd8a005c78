import type { Article } from '../article.ts';
import { type Found, findAnchors, type Lost } from './anchor.ts';
import { type Missed, readMissed } from './applying/add.ts';
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
  const missed = annotations.flatMap((annotation, index): Missed[] => {
    const where = places[index] as Found | Lost;
    if (annotation.kind !== 'figure' || isRejected(annotation) || !where.found) return [];
    return bestOverlap(article.figures, where.span) === -1 ? [{ annotation, span: where.span }] : [];
  });
  const added = readMissed(article, text, missed);
  const rejected = new Set<string>();
  const figures = [...article.figures];
  const claims = [...article.claims];
  const about = annotations.map((annotation, index): Pick<Placed, 'figure' | 'claim'> => {
    const where = places[index] as Found | Lost;
    if (!where.found) return nothing;
    const { span } = where;
    if (annotation.kind === 'claim')
      return {
        figure: null,
        claim: applyClaim(claims, figures, text, annotation, span, `a-${annotation.id}`),
      };
    if (annotation.kind !== 'figure') return nothing;
    const at = bestOverlap(figures, span);
    const known = figures[at];
    if (isRejected(annotation)) {
      if (known !== undefined) rejected.add(known.id);
      return nothing;
    }
    if (known === undefined) {
      const read = added.get(annotation);
      if (read === undefined) return nothing;
      insert(figures, { ...read, id: `a-${annotation.id}` });
      return { figure: `a-${annotation.id}`, claim: null };
    }
    const isSame = where.how !== 'approximate' || holdsWords(annotation.quote, known.text);
    figures[at] = correct(known, annotation, isSame);
    return { figure: known.id, claim: null };
  });
  const kept = rejected.size > 0 ? figures.filter(({ id }) => !rejected.has(id)) : figures;
  return {
    article: { ...article, figures: kept, claims },
    placed: annotations.map((annotation, index): Placed => {
      const where = places[index] as Found | Lost;
      const placed = { annotation, where, ...(about[index] as Pick<Placed, 'figure' | 'claim'>) };
      if (annotation.kind !== 'decision' || !where.found) return placed;
      return { ...placed, figure: locateFigure(kept, where.span, annotation)?.id ?? null };
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
