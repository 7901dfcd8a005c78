import type { Pair } from '../article.ts';
import { explainVerdict, inEnglish } from '../explain.ts';
import { rules } from './rules/index.ts';
import { isOneVoice, Side, saysAgain } from './side.ts';
import { meet } from './unify.ts';

/** The pair that two figures make, or undefined where they do not answer the same question. */
export function judge(a: Side, b: Side): Pair | undefined {
  const [first, second] = sidesOf(a, b);
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

/** The two as they are held against each other: a sum in the currency of the other where its article gives it in both. */
function sidesOf(a: Side, b: Side): readonly [Side, Side] {
  const isOneArticle = a.article.file === b.article.file;
  if (saysAgain(a, b)) return [a, b];
  if (a.figure.kind === 'money' && b.figure.kind === 'money') return inOneCurrency(a, b);
  return isOneArticle ? [a, b] : [asFirstSaid(a), asFirstSaid(b)];
}

function inOneCurrency(a: Side, b: Side): readonly [Side, Side] {
  if (a.figure.unit === b.figure.unit) return [a, b];
  for (const first of inAllUnits(a))
    for (const second of inAllUnits(b)) if (first.figure.unit === second.figure.unit) return [first, second];
  return [a, b];
}

/** "€1,200 ($1,288)": the figure itself, the one that it says again, and the one that says it again. */
function inAllUnits(side: Side): readonly Side[] {
  const { article, figure } = side;
  const others = article.figures.filter(
    (other) => other.id === figure.measure.restates || other.measure.restates === figure.id,
  );
  return [side, ...others.map((other) => new Side(article, other))];
}

/** "9 miles" in "15 km (9 miles)" is held against other articles as the 15 km that it says again. */
function asFirstSaid(side: Side): Side {
  const { restates } = side.figure.measure;
  const first = restates && side.article.figures.find(({ id }) => id === restates);
  return first ? new Side(side.article, first) : side;
}
