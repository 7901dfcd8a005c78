import type { Article, Bounds, Figure } from '../../article.ts';
import { readStages } from '../../extract.ts';
import { findFigures } from '../../figures/find.ts';
import type { FoundFigure } from '../../figures/found.ts';
import { measureFigures } from '../../measures/build.ts';
import type { Block } from '../../page/page.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { FigureAnnotation } from '../format.ts';
import { correct, readUnit } from './correct.ts';
import { detailsOfArticle } from './details.ts';
import { bestOverlap, insert } from './overlap.ts';

/** A figure that the engine did not find, and where. */
export interface Missed {
  readonly annotation: FigureAnnotation;
  readonly span: Span;
}

/** The figures that people saw and the engine did not: read by its own reader, and sorted into the questions that the words around ask. */
export function readMissed(
  article: Article,
  text: string,
  missed: readonly Missed[],
): ReadonlyMap<FigureAnnotation, Figure> {
  const read = new Map<FigureAnnotation, FoundFigure>();
  const taken: FoundFigure[] = [];
  for (const { annotation, span } of missed) {
    const found = readAt(text, span, annotation);
    // who annotates the same words again corrects what was added first
    if (found === undefined || bestOverlap(taken, found) !== -1) continue;
    insert(taken, found);
    read.set(annotation, found);
  }
  if (read.size === 0) return new Map();
  const sorted = sortAll(readStages(text, detailsOfArticle(article)), taken, text);
  return new Map(
    [...read].map(([annotation, found]) => [
      annotation,
      correct(sorted.get(found.start) as Figure, annotation, true),
    ]),
  );
}

/** The figure that the annotated words give or, where they give none, the one that the annotation does. */
function readAt(text: string, span: Span, annotation: FigureAnnotation): FoundFigure | undefined {
  const block: Block = { kind: 'body', ...span };
  const [read] = findFigures(splitSentences(text, [block]), []);
  if (read !== undefined) return read;
  const bounds = boundsGiven(annotation);
  if (bounds === undefined) return undefined;
  const { kind, unit } = annotation.unit?.trim()
    ? readUnit(annotation.unit)
    : { kind: 'count' as const, unit: null };
  return {
    ...span,
    ...bounds,
    text: text.slice(span.start, span.end),
    kind,
    unit,
    hedge: 'exact',
    counted: null,
    sentence: 0,
    per: null,
    change: null,
    of: null,
  };
}

function boundsGiven({ value, low, high }: FigureAnnotation): Bounds | undefined {
  const given = value ?? low ?? high;
  if (given === undefined || given === null) return undefined;
  return { value: given, low: given, high: given };
}

/** The figures, by where they begin, as they are sorted among all others of the article. */
function sortAll(reading: Reading, added: readonly FoundFigure[], text: string): ReadonlyMap<number, Figure> {
  const { sentences } = reading;
  const figures = reading.figures.filter((figure) => bestOverlap(added, figure) === -1);
  const alone: FoundFigure[] = [];
  for (const found of added) {
    const sentence = bestOverlap(sentences, found);
    if (sentence === -1) alone.push(found);
    else insert(figures, { ...found, sentence });
  }
  const sorted = [
    measureFigures({ ...reading, figures }),
    ...alone.map((found) => sortAlone(reading, found, text)),
  ];
  const wanted = new Set(added.map(({ start }) => start));
  return new Map(
    sorted
      .flatMap((each) => each.figures)
      .filter(({ start }) => wanted.has(start))
      .map((figure) => [figure.start, figure]),
  );
}

/** In furniture, which has no sentences, the words stand for themselves. */
function sortAlone(reading: Reading, found: FoundFigure, text: string): ReturnType<typeof measureFigures> {
  const sentences = splitSentences(text, [{ kind: 'body', start: found.start, end: found.end }]);
  const figures = [{ ...found, sentence: 0 }];
  return measureFigures({ ...reading, sentences, dates: [], names: [], claims: [], figures });
}
