import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** A running quantity whose two dates can't be told apart: time may explain the difference. */
export const undated: Rule = {
  id: 'undated',
  judge: (a, b) => {
    if (!isRunning(a, b) || inTime(a, b) !== undefined) return undefined;
    const sameWords = a.figure.measure.datedBy === b.figure.measure.datedBy;
    return a.article.file === b.article.file && sameWords ? undefined : 'update';
  },
};
