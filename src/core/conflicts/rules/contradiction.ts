import { yearly } from '../../measures/wording.ts';
import type { Side } from '../side.ts';
import type { Rule } from './rule.ts';

/** Nothing explains the difference, and nothing leaves it in doubt that both are of one thing. */
export const contradiction: Rule = {
  id: 'contradiction',
  judge: (a, b) => (isOfOneStep(a, b) && !isBareDuration(a, b) ? 'conflict' : undefined),
};

/** "A four-day siege", "two days after": how long or how long ago, of what only the words around would tell. */
function isBareDuration(a: Side, b: Side): boolean {
  const { dimension, event } = a.figure.measure;
  return dimension === 'duration' && event === null && a.article.file !== b.article.file;
}

/** A statistic has one number for a period: another is one of a month or a year where the words don't say which, or a forecast. */
function isOfOneStep({ figure: a }: Side, { figure: b }: Side): boolean {
  if (a.measure.nature !== 'period' || b.measure.nature !== 'period') return true;
  if (a.measure.rivals === b.id || b.measure.rivals === a.id) return true;
  if (a.measure.revised || b.measure.revised) return true;
  if (a.measure.mode !== 'actual' || b.measure.mode !== 'actual') return false;
  // pay after inflation is one of a year wherever nothing else is said
  if (a.measure.event === 'real-wage-growth') return true;
  return [a, b].every(
    ({ measure }) =>
      measure.dimension !== 'share' || steps.some((step) => measure.restrictors.includes(step)),
  );
}

const steps: readonly string[] = ['monthly', 'quarterly', yearly];
