import { meetsInterval } from '../bounds.ts';
import type { Rule } from './rule.ts';

/** The same number, however it is hedged or rounded: "close to a million", "nearly 1 million". */
export const sameValue: Rule = {
  id: 'same-value',
  judge: (a, b) => (meetsInterval(a.stated, b.stated) ? 'compatible' : undefined),
};
