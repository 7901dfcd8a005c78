import type { Pair } from '../article.ts';
import { explainVerdict, inEnglish } from '../explain.ts';
import { rules } from './rules/index.ts';
import type { Side } from './side.ts';
import { meet } from './unify.ts';

/** The pair that two figures make, or undefined where they do not answer the same question. */
export function judge(a: Side, b: Side): Pair | undefined {
  if (!meet(a, b)) return undefined;
  for (const rule of rules) {
    const verdict = rule.judge(a, b);
    if (verdict === undefined) continue;
    if (verdict === 'conflict' && isOneVoice(a, b)) return undefined;
    return {
      a: { file: a.article.file, figure: a.figure.id },
      b: { file: b.article.file, figure: b.figure.id },
      verdict,
      rule: rule.id,
      measure: a.figure.what,
      why: inEnglish(explainVerdict(rule.id, a, b)),
      status: 'open',
    };
  }
  return undefined;
}

/** One speaker of one article does not contradict himself: two numbers of his answer two questions. */
function isOneVoice(a: Side, b: Side): boolean {
  return a.article.file === b.article.file && a.figure.speaker === b.figure.speaker;
}
