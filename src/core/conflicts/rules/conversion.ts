import { saysAgain } from '../side.ts';
import type { Rule } from './rule.ts';

/** "€1,200 ($1,288)": one of the two only says the other again. */
export const conversion: Rule = {
  id: 'conversion',
  judge: (a, b) => (saysAgain(a, b) ? 'compatible' : undefined),
};
