import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A toll that has fallen because somebody counted again, or took the number back, and says so. */
export const revised: Rule = {
  id: 'revised',
  judge: (a, b) => {
    const order = inTime(a, b);
    if (!isRunning(a, b) || !order) return undefined;
    return a.figure.measure.revised || b.figure.measure.revised ? 'update' : undefined;
  },
};
