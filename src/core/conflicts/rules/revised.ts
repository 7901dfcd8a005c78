import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A toll that has fallen, or a statistic that has changed, because somebody counted again, or took the number back, and says so. */
export const revised: Rule = {
  id: 'revised',
  judge: (a, b) => {
    const [first, second] = [a.figure.measure, b.figure.measure];
    if (!first.revised && !second.revised) return undefined;
    const isStatistic = first.nature === 'period' && first.mode === 'actual' && second.mode === 'actual';
    return isStatistic || (isRunning(a, b) && inTime(a, b)) ? 'update' : undefined;
  },
};
