import type { Rule } from './rule.ts';

/** "€1,200 ($1,288)": one of the two only says the other again. */
export const conversion: Rule = {
  id: 'conversion',
  judge: (a, b) => {
    const sameFile = a.article.file === b.article.file;
    const restates = a.figure.measure.restates === b.figure.id || b.figure.measure.restates === a.figure.id;
    return sameFile && restates ? 'compatible' : undefined;
  },
};
