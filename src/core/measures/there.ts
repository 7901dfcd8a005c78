import { figuresOf, recent, type Sorted } from './earlier.ts';
import type { Surroundings } from './surroundings.ts';
import { placesAhead } from './where.ts';

/** "In the former", "in the latter" behind the counted. */
export function speaksOfTwo({ tokens, to }: Surroundings): boolean {
  for (let at = to; at < to + 4; at++) {
    const word = tokens[at]?.lower;
    if (word === 'former' || word === 'latter') return true;
  }
  return false;
}

/** "In the former", "in the latter": the first or second of the two places of the sentence before. */
export function placeOfTwo(
  around: Surroundings,
  sentence: number,
  earlier: readonly Sorted[],
): readonly string[] {
  if (!speaksOfTwo(around)) return [];
  const { tokens, to } = around;
  const word = tokens.slice(to, to + 4).find(({ lower }) => lower === 'former' || lower === 'latter')?.lower;
  const two = figuresOf(sentence - 1, earlier)
    .filter(({ measure }) => measure.places.length > 0)
    .slice(-2);
  return (word === 'former' ? two[0] : two[1])?.measure.places ?? [];
}

/** "15 people died there": the place of the figure before. */
export function placeOfThere(
  around: Surroundings,
  sentence: number,
  earlier: readonly Sorted[],
): readonly string[] {
  const { tokens, numberTo, to, nextFrom } = around;
  const end = Math.min(nextFrom, to + thereReach);
  let at = numberTo;
  while (at < end && tokens[at]?.lower !== 'there') at++;
  if (at >= end || tokens[at - 1]?.kind === 'mark') return [];
  // "another victim was found at Larkgate, making it 42 there"
  const here = placesAhead(around).slice(-1);
  if (here.length > 0) return here;
  const last = recent(earlier, ({ measure }) => measure.places.length > 0);
  return last !== undefined && sentence - last.found.sentence <= 1 ? last.measure.places : [];
}

/** How many tokens behind the counted "there" may stand. */
const thereReach = 4;
