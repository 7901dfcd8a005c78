import type { Article, Figure, FigureRef, Pair, Ruling } from '../article.ts';
import { explainReopening, inEnglish } from '../explain.ts';
import { overlaps, type Span } from '../span.ts';
import type { Placed } from './apply.ts';
import type { Decision } from './format.ts';
import { resolvePath } from './paths.ts';

/** The decisions of all articles, held against pairs. */
export interface Decisions {
  /** Takes the decisions among the annotations as all that the article's sidecar holds. */
  set(article: Article, annotations: readonly Pick<Placed, 'annotation' | 'where'>[]): void;
  delete(file: string): void;
  /** The pairs with what was decided on them; the same list where nothing was. */
  decided(pairs: readonly Pair[]): readonly Pair[];
}

/** One article's copy of a decision. */
interface Copy {
  readonly decision: Decision;
  /** The figure of the article that it is about now; null where that is gone. */
  readonly figure: Figure | null;
  /** Path of the other article. */
  readonly against: string;
}

/** `pathOf` turns what names an article into a path with '/' between its parts, by which sidecars name each other. */
export function createDecisions(pathOf: (file: string) => string = (file) => file): Decisions {
  const copies = new Map<string, readonly Copy[]>();
  const figures = new Map<string, readonly Figure[]>();

  function decidedPair(pair: Pair): Pair {
    const ruling = rulingOn(pair);
    return ruling ? { ...pair, status: ruling.status, decision: ruling } : pair;
  }

  function rulingOn({ a, b }: Pair): Ruling | undefined {
    const found = [...copiesAbout(a, b), ...copiesAbout(b, a)];
    const newest = found.reduce<(typeof found)[number] | undefined>(
      (best, next) => (best && timeOf(best.copy.decision) >= timeOf(next.copy.decision) ? best : next),
      undefined,
    );
    return newest && ruled(newest.copy, newest.other);
  }

  /** The copies in the article of `own` that are about the two figures. */
  function copiesAbout(own: FigureRef, other: FigureRef): { copy: Copy; other: Figure }[] {
    const otherPath = pathOf(other.file);
    return (copies.get(own.file) ?? []).flatMap((copy) => {
      if (copy.figure?.id !== own.figure || copy.against !== otherPath) return [];
      const mirror = (copies.get(other.file) ?? []).find(
        (each) => each !== copy && each.decision.id === copy.decision.id,
      );
      // where the other article has no copy to go by, there are the words that this one gives for its figure
      const about = mirror
        ? mirror.figure
        : figures.get(other.file)?.find(({ text }) => text === copy.decision.against.figure);
      return about?.id === other.figure ? [{ copy, other: about }] : [];
    });
  }

  return {
    set(article, annotations) {
      figures.set(article.file, article.figures);
      const own = annotations.flatMap(({ annotation, where }): Copy[] => {
        if (annotation.kind !== 'decision') return [];
        const figure = where.found ? figureIn(article.figures, where.span, annotation) : null;
        return [
          {
            decision: annotation,
            figure,
            against: resolvePath(pathOf(article.file), annotation.against.file),
          },
        ];
      });
      if (own.length > 0) copies.set(article.file, own);
      else copies.delete(article.file);
    },
    delete(file) {
      copies.delete(file);
      figures.delete(file);
    },
    decided: (pairs) => (copies.size === 0 ? pairs : pairs.map(decidedPair)),
  };
}

/** The figure that a decision on the passage is about: in the same words, else the one of its kind that stands where it stood. */
function figureIn(figures: readonly Figure[], place: Span, decision: Decision): Figure | null {
  const inside = figures.filter((figure) => overlaps(figure, place));
  const stood = place.start + Math.max(0, decision.quote.indexOf(decision.figure));
  const nearest = (some: readonly Figure[]): Figure | null =>
    some.toSorted((a, b) => Math.abs(a.start - stood) - Math.abs(b.start - stood))[0] ?? null;
  return (
    nearest(inside.filter(({ text }) => text === decision.figure)) ??
    nearest(inside.filter(({ unit }) => decision.unit === undefined || unit === decision.unit))
  );
}

function ruled({ decision, figure }: Copy, other: Figure): Ruling {
  const { id, status, reason, text, by, editedBy } = decision;
  const change = changeOf(decision, figure) ?? changeOf(decision.against, other);
  const why = decision.alternatives?.length
    ? explainReopening('two-decisions')
    : change && explainReopening('changed', change);
  return {
    id,
    status: why ? 'open' : status,
    reason: reason ?? null,
    text: text ?? null,
    by: editedBy ?? by ?? null,
    when: timeOf(decision) || null,
    reopened: why && status !== 'open' ? inEnglish(why) : null,
  };
}

/** What the figure was and is, where it is no longer as it was decided on. */
function changeOf(
  recorded: Decision | Decision['against'],
  figure: Figure | null,
): { was: string; now: string } | undefined {
  if (figure === null) return undefined;
  const fields = (['value', 'low', 'high', 'unit'] as const).filter(
    (field) => recorded[field] !== undefined && recorded[field] !== figure[field],
  );
  if (fields.length === 0) return undefined;
  if (recorded.figure !== figure.text) return { was: recorded.figure, now: figure.text };
  const said = (of: Readonly<Record<string, unknown>>) =>
    fields.map((field) => String(of[field] ?? '–')).join(', ');
  return { was: said(recorded), now: said({ ...figure }) };
}

function timeOf({ edited, created }: Decision): string {
  return edited ?? created ?? '';
}
