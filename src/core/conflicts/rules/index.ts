import { allowedBy, meetsInterval, statedBy } from '../bounds.ts';
import { isOneVoice, numberOf } from '../side.ts';
import { inTime } from '../when.ts';
import type { Rule } from './rule.ts';

/** "€1,200 ($1,288)": one of the two only says the other again. */
const conversion: Rule = {
  id: 'conversion',
  judge: (a, b) => {
    const sameFile = a.article.file === b.article.file;
    const restates = a.figure.measure.restates === b.figure.id || b.figure.measure.restates === a.figure.id;
    return sameFile && restates ? 'compatible' : undefined;
  },
};

/** The same number, however it is hedged or rounded: "close to a million", "nearly 1 million". */
const sameValue: Rule = {
  id: 'same-value',
  judge: (a, b) => (meetsInterval(statedBy(a.figure), statedBy(b.figure)) ? 'compatible' : undefined),
};

/** Nobody contradicts himself in one article: two numbers there, each with its date, are two moments of a running quantity. */
const oneVoice: Rule = {
  id: 'one-voice',
  judge: (a, b) => {
    if (!isOneVoice(a, b) || meetsInterval(allowedBy(a.figure), allowedBy(b.figure))) return undefined;
    const moments = a.figure.measure.datedBy !== b.figure.measure.datedBy || inTime(a, b) !== 0;
    return isRunning(a.figure.measure.nature) && moments ? 'update' : undefined;
  },
};

/** "From 359 to about 253": one of the two is said to be a count of before. */
const former: Rule = {
  id: 'former',
  judge: (a, b) => ([a, b].some(({ figure }) => figure.measure.mode === 'former') ? 'update' : undefined),
};

/** A toll that has risen, or a level that has changed, from one date to another. */
const running: Rule = {
  id: 'running',
  judge: (a, b) => {
    const { nature } = a.figure.measure;
    const order = inTime(a, b);
    if (!isRunning(nature) || !order) return undefined;
    if (nature === 'level') return 'update';
    const [earlier, later] = order < 0 ? [a, b] : [b, a];
    return numberOf(later) > numberOf(earlier) ? 'update' : undefined;
  },
};

/** A toll that has fallen because somebody counted again, and says so. */
const revised: Rule = {
  id: 'revised',
  judge: (a, b) => {
    const order = inTime(a, b);
    if (!isRunning(a.figure.measure.nature) || !order) return undefined;
    return (order < 0 ? b : a).figure.measure.revised ? 'update' : undefined;
  },
};

/** The words leave room for both: "more than 3.6 million", "some four million". */
const allowed: Rule = {
  id: 'allowed',
  judge: (a, b) => (meetsInterval(allowedBy(a.figure), allowedBy(b.figure)) ? 'compatible' : undefined),
};

/** A running quantity whose two dates can't be told apart: time may explain the difference. */
const undated: Rule = {
  id: 'undated',
  judge: (a, b) => {
    if (!isRunning(a.figure.measure.nature) || inTime(a, b) !== undefined) return undefined;
    const sameWords = a.figure.measure.datedBy === b.figure.measure.datedBy;
    return a.article.file === b.article.file && sameWords ? undefined : 'update';
  },
};

/** Nothing explains the difference. */
const contradiction: Rule = { id: 'contradiction', judge: () => 'conflict' };

function isRunning(nature: string): boolean {
  return nature === 'toll' || nature === 'level' || nature === 'incident';
}

/** In the order of judgement. */
export const rules: readonly Rule[] = [
  conversion,
  sameValue,
  former,
  oneVoice,
  running,
  revised,
  allowed,
  undated,
  contradiction,
];
