import { meetsInterval } from '../bounds.ts';
import type { Side } from '../side.ts';
import type { Rule } from './rule.ts';

/** The same number, however it is hedged or rounded: "close to a million", "nearly 1 million". */
export const sameValue: Rule = {
  id: 'same-value',
  judge: (a, b) => (isOneNumber(a, b) || meetsInterval(a.stated, b.stated) ? 'compatible' : undefined),
};

/** What needs no rounding: most pairs are of one number. */
function isOneNumber({ figure: a }: Side, { figure: b }: Side): boolean {
  return a.value !== null && a.value === b.value && a.unit === b.unit;
}
