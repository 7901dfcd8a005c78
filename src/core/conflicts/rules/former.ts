import type { Rule } from './rule.ts';

/** "From 359 to about 253": one of the two is said to be a count of before. */
export const former: Rule = {
  id: 'former',
  judge: (a, b) => ([a, b].some(({ figure }) => figure.measure.mode === 'former') ? 'update' : undefined),
};
