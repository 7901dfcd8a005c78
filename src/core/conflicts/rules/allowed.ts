import { allowedBy, meetsInterval } from '../bounds.ts';
import type { Rule } from './rule.ts';

/** The words leave room for both: "more than 3.6 million", "some four million". */
export const allowed: Rule = {
  id: 'allowed',
  judge: (a, b) => (meetsInterval(allowedBy(a.figure), allowedBy(b.figure)) ? 'compatible' : undefined),
};
