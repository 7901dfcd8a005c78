import type { FoundFigure } from '../figures/found.ts';
import { recent, type Sorted } from './earlier.ts';
import type { Dimension } from './measure.ts';
import type { Surroundings } from './surroundings.ts';

/** Dimensions of what is measured and not counted. */
export const isAmount: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'volume',
  'length',
  'area',
  'money',
]);

/** Verbs and phrases, at the end of what leads up to a number, that give nothing but the number. */
const answering =
  /(?:\b(?:got|gets|gives|gave|names|named|says|said|reckons|reckoned|reckoned with|reckons with|estimates|estimated|arrived at|arrives at|came up with|comes up with|come up with|stands by|stood by|stuck to|sticks to|had stuck to|settled on|settled for|speaks of|spoke of|spoken of|writes of|wrote of|written of|talks of|talked of|put it at|puts it at|offered|suggested|calculated|obtained)|:)$/;

/** "The paper had written of 700 tonnes", "two others worked by hand and got 300 barrels", "a third method: no less than 50": the number and no word of what it is of. */
export function answersAsked({ tokens, from, numberTo }: Surroundings): boolean {
  const next = tokens[numberTo];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'quote' || next.lower === 'and';
  if (!ends) return false;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ');
  return answering.test(before);
}

/** "Two to four times the 5,000 barrels that the firm had stuck to", "twice the 30 tonnes first reported": what was said of the quantity before. */
export function isTimesThat({ tokens, from, numberTo }: Surroundings): boolean {
  if (
    tokens[from - 1]?.lower !== 'the' ||
    !/^(?:times|twice|double|triple|half)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return false;
  const after = tokens
    .slice(numberTo, numberTo + 12)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:had|have|has|were|was) (?:\w+ )?(?:stuck|said|reported|given|estimated|spoken|put|claimed|named|admitted|believed|thought)\b|^(?:first|initially|originally|previously) \w+ed\b/.test(
    after,
  );
}

/** How many sentences back the quantity may stand that an answer is of. */
const askedWithin = 2;

/** How many times one answer may hold another. */
const answersApart = 50;

/** The last quantity of the same unit or dimension that a number and nothing else can be another answer for. */
export function askedBefore(
  found: FoundFigure,
  dimension: Dimension,
  earlier: readonly Sorted[],
): Sorted | undefined {
  const asked = recent(
    earlier,
    ({ measure, found: { sentence } }) =>
      measure.dimension === dimension && found.sentence - sentence <= askedWithin,
  );
  if (asked?.event === undefined || (dimension === 'money' && asked.found.unit !== found.unit))
    return undefined;
  const [first, second] = [sizeOf(found), sizeOf(asked.found)];
  const isNear = Math.max(first, second) <= answersApart * Math.min(first, second);
  return isNear || found.unit !== asked.found.unit ? asked : undefined;
}

function sizeOf({ value, low, high }: FoundFigure): number {
  return Math.abs(value ?? high ?? low ?? 0);
}
