import { meetsInterval } from '../bounds.ts';
import { isOneVoice } from '../side.ts';
import { inTime } from '../when.ts';
import { isRunning, type Rule } from './rule.ts';

/** Nobody contradicts himself in one article: two numbers there, each with its date, are two moments of a running quantity. */
export const oneVoice: Rule = {
  id: 'one-voice',
  judge: (a, b) => {
    if (!isOneVoice(a, b) || meetsInterval(a.allowed, b.allowed)) return undefined;
    const moments = a.figure.measure.datedBy !== b.figure.measure.datedBy || inTime(a, b) !== 0;
    return isRunning(a, b) && moments ? 'update' : undefined;
  },
};
