import { numberOf } from '../side.ts';
import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A toll that has risen, or a level that has changed, from one date to another. */
export const running: Rule = {
  id: 'running',
  judge: (a, b) => {
    const order = inTime(a, b);
    if (!isRunning(a, b) || !order) return undefined;
    if ([a, b].some(({ figure }) => figure.measure.nature === 'level')) return 'update';
    const [earlier, later] = order < 0 ? [a, b] : [b, a];
    return numberOf(later) > numberOf(earlier) ? 'update' : undefined;
  },
};
