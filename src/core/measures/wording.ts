import type { FoundFigure } from '../figures/found.ts';
import { isAmong, plays, role } from './lexicon.ts';
import { breaks, type Surroundings } from './surroundings.ts';

/** "five of the nine schools": nine is only what the five are taken from. */
export function isWhole({ tokens, from, previousTo, previous }: Surroundings): boolean {
  return (
    previous !== undefined &&
    tokens[from - 2]?.lower === 'of' &&
    owners.has(tokens[from - 1]?.lower ?? '') &&
    from - 2 <= previousTo + 1
  );
}

const owners: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'all']);

/** "nearly 19,000 in all": the sum of what the sentence told apart. */
export function isTotal({ tokens, to }: Surroundings): boolean {
  const [word, next] = [tokens[to]?.lower, tokens[to + 1]?.lower];
  return (
    word === 'altogether' ||
    (word === 'in' && (next === 'all' || next === 'total')) ||
    (word === 'all' && next === 'told')
  );
}

/** Stretches that a rate is taken over. */
const spans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** "500 cubic metres of water a second" */
export function perOf(found: FoundFigure, { tokens, words, roles, to }: Surroundings): string | null {
  if (found.per !== null || (roles & each) === 0) return found.per;
  for (let at = to; at < to + 4; at++) {
    if (plays(words[at], breaks)) return null;
    if (!plays(words[at], each)) continue;
    const span = tokens[at + 1]?.lower ?? '';
    return spans.has(span) ? span : null;
  }
  return null;
}

const each = role(['a', 'an', 'per', 'each', 'every']);

const corrections = role([
  'revised',
  'corrected',
  'lowered',
  'recounted',
  'miscounted',
  'revising',
  'cuts',
  'correcting',
  'reduced',
  'revision',
  'correction',
]);

/** The sentence says that an earlier count was wrong. */
export function isRevised(around: Surroundings): boolean {
  return isAmong(corrections, around, around.from - 15, around.to + 10);
}

const limits = role(['limit', 'maximum', 'cap', 'ceiling', 'allowed', 'permitted', 'threshold']);

/** "Against a limit of 987 tonnes": what may be, not what is. */
export function isLimit(around: Surroundings): boolean {
  return isAmong(limits, around, around.from - 4, around.from) || plays(around.words[around.to], limits);
}

/** What a period's statistic is of and held against, as far as the words say: a product, the month before, pay with bonuses. */
export function basisOf({ tokens, from, to, previousTo }: Surroundings): string[] {
  const around = tokens
    .slice(Math.max(0, from - 10), to + 8)
    .map(({ lower }) => lower)
    .join(' ');
  const before = tokens.slice(Math.max(previousTo, from - 10), from).map(({ lower }) => lower);
  const product = before.findLast((word) => products.has(word));
  return [
    ...[...bases].filter(([, pattern]) => pattern.test(around)).map(([basis]) => basis),
    ...(product ? [product] : []),
  ].sort();
}

const products: ReadonlySet<string> = new Set([
  ...[
    'petrol',
    'gasoline',
    'gas',
    'electricity',
    'fuel',
    'diesel',
    'oil',
    'rent',
    'rents',
    'services',
    'goods',
    'housing',
    'alcohol',
  ],
  ...[
    'clothing',
    'bread',
    'milk',
    'eggs',
    'furniture',
    'restaurants',
    'hotels',
    'airfares',
    'cars',
    'producer',
    'wholesale',
    'retail',
  ],
]);

const bases: ReadonlyMap<string, RegExp> = new Map([
  [
    'monthly',
    /\b(?:on the month|month on month|month - on - month|on a monthly basis|monthly|from the previous month|in the month)\b/,
  ],
  ['quarterly', /\b(?:on the quarter|quarter on quarter|quarterly|from the previous quarter)\b/],
  ['with bonuses', /\b(?:with bonuses|including bonuses|total pay)\b/],
  ['real', /\b(?:after inflation|in real terms|adjusted for inflation|real)\b/],
]);
