import { WordSet } from '../text/vocabulary.ts';
import type { Surroundings } from './surroundings.ts';

/** Words before a figure that set it against the one that counts now. */
const against = new WordSet(['against', 'versus', 'vs']);

/** "up from 26,000", "had shrunk from 61" */
const changes = new WordSet([
  ...[
    'up',
    'down',
    'rise',
    'fall',
    'increase',
    'decrease',
    'drop',
    'shrunk',
    'risen',
    'rose',
    'fallen',
    'fell',
    'grown',
    'grew',
  ],
  ...[
    'dropped',
    'increased',
    'decreased',
    'climbed',
    'declined',
    'slowed',
    'eased',
    'narrowed',
    'lowered',
    'reduced',
    'cut',
  ],
]);

/** "from 62 to 64", "from 11 down to 10" */
export function goesOn({ tokens, from, nextFrom, next }: Surroundings): boolean {
  return next !== undefined && tokens[from - 1]?.lower === 'from' && tokens[nextFrom - 1]?.lower === 'to';
}

export function isFormer({ tokens, from, previousTo, previous }: Surroundings): boolean {
  // "down from a record of 5.02"
  const ahead = tokens[from - 1]?.lower === 'of' && tokens[from - 3]?.lower === 'a' ? from - 3 : from;
  const [before, earlier] = [tokens[ahead - 1], tokens[ahead - 2]];
  if (before?.lower === 'from') {
    const at = earlier?.lower === ',' ? ahead - 2 : ahead - 1;
    return changes.holds(earlier?.word) || (previous !== undefined && at === previousTo);
  }
  return (
    against.holds(before?.word) ||
    ((before?.lower === 'with' || before?.lower === 'to') && earlier?.lower === 'compared')
  );
}

/** "It had put the toll at 40" */
const counting = new WordSet([
  ...[
    'counted',
    'put',
    'reported',
    'listed',
    'estimated',
    'announced',
    'spoken',
    'stood',
    'given',
    'recorded',
  ],
]);

/** Words for a count that another has replaced since. */
const firsts = new WordSet(['first', 'originally', 'initially', 'previously', 'earlier']);

/** "A figure first published as 40", "initially put at 12", "an earlier estimate of 300" */
export function isFirstCount({ tokens, clauseFrom, from, to }: Surroundings): boolean {
  // "it had been 93 that morning"
  const [it, had, been] = [-3, -2, -1].map((back) => tokens[from + back]?.lower);
  if (it === 'it' && had === 'had' && been === 'been') return true;
  // "58 people were killed, not 59"
  if (tokens[from - 1]?.lower === 'not' && !/^(?:more|less|fewer)$/.test(tokens[from]?.lower ?? ''))
    return true;
  // "had counted 58 until now"
  let until = to;
  while (until < to + 6 && tokens[until]?.lower !== 'until') until++;
  if (until < to + 6 && /^(?:now|then)$/.test(tokens[until + 1]?.lower ?? '')) return true;
  for (let at = Math.max(clauseFrom, from - 8); at < from - 1; at++) {
    if (tokens[at]?.lower === 'had' && tokens.slice(at + 1, at + 4).some(({ word }) => counting.holds(word)))
      return true;
  }
  if (!/^(?:as|at|of)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ word }) => firsts.holds(word));
}

/** "Trimming its first estimate of 10.7%", "against a flash reading of 10.7%": the same statistic before it was corrected. */
export function isFirstEstimate({ tokens, from }: Surroundings): boolean {
  if (!/^(?:as|at|of|was|been)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 5), from - 1);
  return (
    before.some(({ word }) => estimates.holds(word)) &&
    before.some(({ word }) => firsts.holds(word) || drafts.holds(word))
  );
}

const estimates = new WordSet(['estimate', 'reading', 'figure', 'print', 'release']);
const drafts = new WordSet(['flash', 'preliminary', 'initial', 'provisional', 'advance']);

/** "Eased to 6.9% after 7.1%", "after a rise of 0.1%": the period before. */
export function follows({ tokens, from, previous }: Surroundings): boolean {
  if (previous === undefined) return false;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bafter(?: an?)?(?: (?:rise|fall|gain|drop|increase|decline|climb|reading|rising|falling|gaining|dropping))?(?: of| by)?$/.test(
    before,
  );
}
