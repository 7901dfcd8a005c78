import { yearly } from '../../measures/basis.ts';
import { people } from '../../measures/words/concepts.ts';
import { answers, type Side } from '../side.ts';
import type { Rule } from './rule.ts';

/** Nothing explains the difference, and nothing leaves it in doubt that both are of one thing. */
export const contradiction: Rule = {
  id: 'contradiction',
  judge: (a, b) => (isOfOneStep(a, b) && !isBareDuration(a, b) && !isListed(a, b) ? 'conflict' : undefined),
};

/** "A four-day siege", "two days after": how long or how long ago, of what only the words around would tell. */
function isBareDuration(a: Side, b: Side): boolean {
  const { dimension, event } = a.figure.measure;
  return dimension === 'duration' && event === null && a.article.file !== b.article.file;
}

/** "One maker reported 4,700 damaged cars and another nearly 1,500": of things, two in one sentence are each somebody's own unless one answers the other. */
function isListed(a: Side, b: Side): boolean {
  const { concept, sentence } = a.figure.measure;
  const isOneSentence = a.article.file === b.article.file && sentence === b.figure.measure.sentence;
  return isOneSentence && !people.has(concept ?? 'person') && !answers(a, b);
}

/** A statistic has one number for a period: another is one of a month or a year where the words don't say which, or a forecast. */
function isOfOneStep(first: Side, second: Side): boolean {
  const [{ figure: a }, { figure: b }] = [first, second];
  if (a.measure.nature !== 'period' || b.measure.nature !== 'period') return true;
  if (a.measure.mode !== 'actual' || b.measure.mode !== 'actual') return false;
  if (answers(first, second)) return true;
  if (a.measure.revised || b.measure.revised) return true;
  // pay after inflation is one of a year wherever nothing else is said
  if (a.measure.event === 'real-wage-growth') return true;
  return [a, b].every(
    ({ measure }) =>
      measure.dimension !== 'share' || steps.some((step) => measure.restrictors.includes(step)),
  );
}

const steps: readonly string[] = ['monthly', 'quarterly', yearly];
