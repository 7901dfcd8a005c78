import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A toll that has fallen because somebody counted again, and says so. */
export const revised: Rule = {
  id: 'revised',
  judge: (a, b) => {
    const order = inTime(a, b);
    if (!isRunning(a.figure.measure.nature) || !order) return undefined;
    return (order < 0 ? b : a).figure.measure.revised ? 'update' : undefined;
  },
};
