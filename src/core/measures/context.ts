import type { Token } from '../text/tokens.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/words/closed-classes.ts';

const reach = 12;

/** The words around a figure that say what it is about, without endings, sorted: enough to tell whether two clauses speak of one thing. */
export function contextOf(tokens: readonly Token[], from: number, to: number): string[] {
  const stems = new Set<string>();
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at++) {
    if (at >= from && at < to) continue;
    const token = tokens[at] as Token;
    if (token.kind === 'word' && carriesMeaning(token)) stems.add(stemOf(token.lower));
  }
  return [...stems].sort();
}

function carriesMeaning({ lower }: Token): boolean {
  return (
    lower.length > 3 &&
    !auxiliaries.has(lower) &&
    !conjunctions.has(lower) &&
    !determiners.has(lower) &&
    !prepositions.has(lower) &&
    !pronouns.has(lower) &&
    !reporting.has(lower)
  );
}

const reporting: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'reported',
  'about',
  'more',
  'than',
  'also',
  'still',
  'only',
  'million',
  'billion',
  'thousand',
  'hundred',
  'least',
  'some',
  'nearly',
]);

/** A rough stem, good for comparing and nothing else. */
export function stemOf(word: string): string {
  return word.replace(/(?:'s|ies|ing|ed|es|s|e|y)$/, '');
}
