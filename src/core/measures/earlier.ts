import type { FoundFigure } from '../figures/found.ts';
import { firstWhere } from '../search.ts';
import type { Event } from './events.ts';
import type { Dimension, Measure } from './measure.ts';

/** A figure already sorted, as those after it may lean on it. */
export interface Sorted {
  readonly id: string;
  readonly found: FoundFigure;
  readonly speaker: string | null;
  readonly measure: Measure;
  readonly event: Event | undefined;
  readonly asOf: string | null;
  readonly what: string;
}

/** How many figures back a figure may lean. */
const memory = 8;

/** The last figure that fits, as far back as a figure may lean. */
export function recent(earlier: readonly Sorted[], fits: (figure: Sorted) => boolean): Sorted | undefined {
  for (let back = 1; back <= Math.min(memory, earlier.length); back++) {
    const figure = earlier.at(-back);
    if (figure && fits(figure)) return figure;
  }
  return undefined;
}

/** More figures than any sentence holds that somebody wrote. */
const mostInSentence = 200;

/** The figures of one sentence, of all earlier ones in their order. */
export function figuresOf(sentence: number, earlier: readonly Sorted[]): readonly Sorted[] {
  const sentenceOf = (at: number): number => (earlier[at] as Sorted).found.sentence;
  const first = firstWhere(earlier.length, (at) => sentenceOf(at) >= sentence);
  let to = first;
  while (to < earlier.length && to < first + mostInSentence && sentenceOf(to) === sentence) to++;
  return earlier.slice(first, to);
}

/** True where the two may be amounts of one thing: oil is told by weight and by volume. */
export function areOneQuantity(a: Dimension, b: Dimension): boolean {
  return (a === b && a !== 'count') || ((a === 'mass' || a === 'volume') && (b === 'mass' || b === 'volume'));
}

/** The share before this one of the same event: what it is a share of holds for this one too. */
export function lastShare(
  event: Event | undefined,
  sentence: number,
  earlier: readonly Sorted[],
): Sorted | undefined {
  return recent(
    earlier,
    (other) =>
      other.measure.dimension === 'share' &&
      other.event === event &&
      sentence - other.found.sentence <= 1 &&
      !other.found.of?.carried,
  );
}

/** The rate before this one, over the same span. */
export function lastRate(
  per: string | null,
  dimension: Dimension,
  earlier: readonly Sorted[],
): Sorted | undefined {
  return recent(
    earlier,
    ({ event, measure }) =>
      event?.perTime === true && measure.per === per && areOneQuantity(measure.dimension, dimension),
  );
}
