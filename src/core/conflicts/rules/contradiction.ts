import type { Rule } from './rule.ts';

/** Nothing explains the difference. */
export const contradiction: Rule = { id: 'contradiction', judge: () => 'conflict' };
