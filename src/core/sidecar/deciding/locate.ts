import type { Figure } from '../../article.ts';
import { overlaps, type Span } from '../../span.ts';
import { rangeOver } from '../applying/overlap.ts';

/** A figure as a decision remembers it: its words in their sentence, and how it was read. */
export interface Remembered {
  readonly quote: string;
  readonly figure: string;
  readonly value?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly unit?: string | undefined;
}

/** Of the figures in the sentence as it is now, the one that is remembered, though it may have another number by now. */
export function locateFigure(
  figures: readonly Figure[],
  sentence: Span,
  remembered: Remembered,
  except?: string,
): Figure | undefined {
  const at = Math.max(0, remembered.quote.indexOf(remembered.figure));
  const end = remembered.quote.length - at;
  // from the nearer end of the sentence, as the change may have moved everything behind it
  const distance = (figure: Figure): number =>
    Math.min(Math.abs(figure.start - sentence.start - at), Math.abs(sentence.end - figure.start - end));
  let best: Figure | undefined;
  const { from, to } = rangeOver(figures, sentence);
  for (const figure of figures.slice(from, to)) {
    if (!overlaps(figure, sentence) || figure.id === except) continue;
    const order = best === undefined ? 1 : likeness(figure, remembered) - likeness(best, remembered);
    if (best === undefined || order > 0 || (order === 0 && distance(figure) < distance(best))) best = figure;
  }
  return best;
}

function likeness(figure: Figure, remembered: Remembered): number {
  if (figure.text === remembered.figure) return 3;
  if (changeIn(figure, remembered) === undefined) return 2;
  return figure.unit === (remembered.unit ?? null) ? 1 : 0;
}

/** What is read otherwise than remembered; undefined where all that is remembered still holds. */
export function changeIn(
  figure: Figure,
  remembered: Remembered,
): { readonly was: string; readonly now: string } | undefined {
  // bounds that are the value itself go without saying
  const { value, low = value, high = value, unit } = remembered;
  const isSame =
    (value === undefined || value === figure.value) &&
    (low === undefined || low === figure.low) &&
    (high === undefined || high === figure.high) &&
    (unit === undefined || unit === figure.unit);
  if (isSame) return undefined;
  if (figure.text !== remembered.figure) return { was: remembered.figure, now: figure.text };
  return { was: inWords({ value, low, high, unit }), now: inWords(figure) };
}

/** "520000 person", "at least 24", "10 to 20 km": the same words read in two ways. */
function inWords({
  value,
  low,
  high,
  unit,
}: Pick<Remembered, 'value' | 'low' | 'high'> & { unit?: string | null | undefined }): string {
  const isRange = typeof low === 'number' && typeof high === 'number' && low !== high;
  const least = typeof low === 'number' && (high === null || high === undefined);
  const most = typeof high === 'number' && (low === null || low === undefined);
  const number = isRange
    ? `${low} to ${high}`
    : least
      ? `at least ${low}`
      : most
        ? `at most ${high}`
        : `${value ?? low ?? '?'}`;
  return unit ? `${number} ${unit}` : number;
}
