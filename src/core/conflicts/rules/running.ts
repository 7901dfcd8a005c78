import { meetsInterval } from '../bounds.ts';
import { inBaseUnit } from '../convert.ts';
import { numberOf, type Side } from '../side.ts';
import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A toll that has risen, or a level that has changed, from one date to another. */
export const running: Rule = {
  id: 'running',
  judge: (a, b) => {
    const order = inTime(a, b);
    if (!isRunning(a, b) || !order) return undefined;
    if ([a, b].some(({ figure }) => figure.measure.nature === 'level')) return 'update';
    // 143 millimetres are 5.6 inches, however they were rounded
    if (a.figure.unit !== b.figure.unit && meetsInterval(a.allowed, b.allowed)) return undefined;
    const [earlier, later] = order < 0 ? [a, b] : [b, a];
    return sizeOf(later) > sizeOf(earlier) ? 'update' : undefined;
  },
};

/** Two units may meet: 17 million gallons are less than 4.9 million barrels. */
function sizeOf(side: Side): number {
  return inBaseUnit(numberOf(side), side.figure);
}
