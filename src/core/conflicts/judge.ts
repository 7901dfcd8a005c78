import type { Pair } from '../article.ts';
import { explainVerdict, inEnglish } from '../explain.ts';
import { rules } from './rules/index.ts';
import { isOneVoice, type Side, sideOf } from './side.ts';
import { meet } from './unify.ts';

/** The pair that two figures make, or undefined where they do not answer the same question. */
export function judge(a: Side, b: Side): Pair | undefined {
  const isOneArticle = a.article.file === b.article.file;
  const first = isOneArticle ? a : asFirstSaid(a);
  const second = isOneArticle ? b : asFirstSaid(b);
  if (!meet(first, second)) return undefined;
  for (const rule of rules) {
    const verdict = rule.judge(first, second);
    if (verdict === undefined) continue;
    if (verdict === 'conflict' && isOneVoice(a, b)) return undefined;
    return {
      a: a.ref,
      b: b.ref,
      verdict,
      rule: rule.id,
      measure: a.figure.measure.named ?? a.figure.what,
      why: inEnglish(explainVerdict(rule.id, a, b)),
      status: 'open',
    };
  }
  return undefined;
}

/** "$1,288" in "€1,200 ($1,288)" is held against other articles as the €1,200 that it says again. */
function asFirstSaid(side: Side): Side {
  const { restates } = side.figure.measure;
  const first = restates && side.article.figures.find(({ id }) => id === restates);
  return first ? sideOf(side.article, first) : side;
}
