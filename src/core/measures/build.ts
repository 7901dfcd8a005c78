import type { Figure } from '../article.ts';
import { claimAround } from '../claims/attribute.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Reading } from '../reading.ts';
import { daysOf } from './as-of.ts';
import { joinCountries } from './countries-joined.ts';
import { describe } from './describe.ts';
import type { Sorted } from './earlier.ts';
import type { Measure, Scene } from './measure.ts';
import { readScene } from './scene.ts';
import { settle } from './settle.ts';
import { type ArticleContext, sortFigure } from './sort.ts';
import { surroundingsOf } from './surroundings.ts';

/** The article's figures with the question that each answers, when it holds and who says it; and what the article is about. */
export function measureFigures(read: Reading): { figures: Figure[]; scene: Scene } {
  const reading = { ...read, names: joinCountries(read.names, read.sentences) };
  const { text } = reading.page;
  const article: ArticleContext = { text, scene: readScene(reading), days: daysOf(reading) };
  const sorted: Sorted[] = [];
  const figures: Figure[] = [];
  let index = 0;
  for (const around of surroundingsOf(reading)) {
    const found = reading.figures[index++] as FoundFigure;
    const id = `f${index}`;
    const claim = claimAround(found, reading.claims);
    const speaker = claim?.speaker ?? null;
    const { measure, event, asOf, restated } = sortFigure(found, claim, around, sorted, article);
    const what = restated?.what ?? describe(found, measure, event, around, text);
    sorted.push({ id, found, speaker, measure, event, asOf, what });
    const { start, end, value, low, high, hedge } = found;
    const words = text.slice(start, end);
    const { kind, unit } = kindOf(found, measure);
    figures.push({
      id,
      start,
      end,
      text: words,
      value,
      low,
      high,
      hedge,
      kind,
      unit,
      what,
      asOf,
      speaker,
      measure,
    });
  }
  return { figures: settle(figures, reading.sentences, article.scene.names), scene: article.scene };
}

/** Kind and unit as the measure tells them: a bare 7.7 of a quake is a magnitude, and those that died are persons. */
function kindOf(
  { kind, unit }: FoundFigure,
  { event, dimension, concept }: Measure,
): Pick<Figure, 'kind' | 'unit'> {
  if (event === 'magnitude') return { kind: 'other', unit: 'magnitude' };
  return { kind, unit: unit ?? (dimension === 'count' && event !== null ? concept : null) };
}
