import type { Measure } from '../measures/measure.ts';
import type { Side } from './side.ts';

/** What one slot of two measures says of each other: the same, nothing against it, or two different questions. */
export type Agreement = 'same' | 'open' | 'apart';

/** The measure of a side. */
export function m({ figure }: Side): Measure {
  return figure.measure;
}

/** How many words are in both lists. */
export function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const word of a) if (b.includes(word)) count++;
  return count;
}
