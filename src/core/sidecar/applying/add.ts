import type { Article, Bounds, Figure } from '../../article.ts';
import { readStages } from '../../extract.ts';
import { findFigures } from '../../figures/find.ts';
import type { FoundFigure } from '../../figures/found.ts';
import { measureFigures } from '../../measures/build.ts';
import type { Block } from '../../page/page.ts';
import type { Reading } from '../../reading.ts';
import { overlaps, type Span } from '../../span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { FigureAnnotation } from '../format.ts';
import { correct, readUnit } from './correct.ts';
import { detailsOfArticle } from './details.ts';
import { insert } from './overlap.ts';

/** Reads figures where the engine found none: by its own reader, sorted into the question that the words around ask. */
export function createFigureReader(
  article: Article,
  text: string,
): (annotation: FigureAnnotation, span: Span) => Figure | undefined {
  let reading: Reading | undefined;
  return (annotation, span) => {
    reading ??= readStages(text, detailsOfArticle(article));
    const found = readAt(text, span, annotation);
    if (found === undefined) return undefined;
    return correct(sortIn(reading, found, text), annotation, true);
  };
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

/** The figure as it is sorted among all others of the article. */
function sortIn(reading: Reading, found: FoundFigure, text: string): Figure {
  const sentences = reading.sentences;
  const at = sentences.findIndex(({ start, end }) => start < found.end && found.start < end);
  const others = reading.figures.filter((figure) => !overlaps(figure, found));
  // furniture has no sentences: the words stand for themselves
  const all: Reading =
    at === -1
      ? alone(reading, found, text)
      : { ...reading, figures: insert(others, { ...found, sentence: at }) };
  const { figures } = measureFigures(all);
  return figures.find(({ start, end }) => start === found.start && end === found.end) as Figure;
}

function alone(reading: Reading, found: FoundFigure, text: string): Reading {
  const sentences = splitSentences(text, [{ kind: 'body', start: found.start, end: found.end }]);
  return { ...reading, sentences, dates: [], names: [], claims: [], figures: [{ ...found, sentence: 0 }] };
}
