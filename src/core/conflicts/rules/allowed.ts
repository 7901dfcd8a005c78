import { meetsInterval } from '../bounds.ts';
import type { Rule } from './rule.ts';

/** The words leave room for both: "more than 3.6 million", "some four million". */
export const allowed: Rule = {
  id: 'allowed',
  judge: (a, b) => (meetsInterval(a.allowed, b.allowed) ? 'compatible' : undefined),
};
