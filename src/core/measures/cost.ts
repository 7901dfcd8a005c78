import { splitList } from '../text/words/list.ts';
import { plays } from './lexicon.ts';
import { breaks, type Surroundings } from './surroundings.ts';

/** What money goes to, by the words for it: two sums for different ones are no rivals. */
const purposes: Readonly<Record<string, string>> = {
  damage: 'damage, damages, losses, loss, destruction, harm',
  rebuilding:
    'rebuild, rebuilding, reconstruction, repair, repairs, repairing, rebuilt, restoring, restoration',
  cleaning: 'clean, cleanup, cleaning, clean-up',
  inquiry: 'inquiry, investigation, probe, inquest',
  trial: 'trial, court, prosecution, lawsuit',
  search: 'search, rescue, salvage, recovery',
  strike: 'strike, strikes, walkout, walkouts, stoppage, stoppages',
  election: 'election, ballot, vote, referendum',
  policing: 'policing, security',
};
/** The loss to all trade and industry is more than what was broken. */
const wider: ReadonlySet<string> = new Set(['economic', 'economy', 'indirect', 'gdp']);

const purposeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(purposes).flatMap(([purpose, words]) =>
    splitList(words).map((word) => [word, purpose] as const),
  ),
);
const insuredWords: ReadonlySet<string> = new Set(['insured', 'insurance']);
const insurers: ReadonlySet<string> = new Set(['insurer', 'insurers', 'reinsurers', 'underwriters']);
/** What insurers lose themselves: "the insurer puts it at" may speak of anything. */
const ownLosses: ReadonlySet<string> = new Set([
  ...['losses', 'loss', 'claims', 'payouts', 'exposure', 'bill', 'hit'],
]);
/** Losses that are told as a whole: "the direct loss, insured or not". */
const direct: ReadonlySet<string> = new Set(['direct', 'uninsured', 'overall']);

const reach = 9;

/** "The inquiry cost $2 million", "$60 million to rebuild": the one thing that the words say the money goes to; null for none or several. */
export function purposeOfCost(around: Surroundings): string | null {
  const words = wordsAround(around);
  if (words.some((word) => wider.has(word))) return 'economic loss';
  let said: string | null = null;
  for (const word of words) {
    const purpose: string | null = purposeOf.get(word) ?? said;
    if (said !== null && purpose !== said) return null;
    said = purpose;
  }
  return said;
}

/** "Insurers put their losses at $90 million": what is insured is some of the damage. */
export function isInsured(around: Surroundings): boolean {
  const said = wordsAround(around);
  const has = (words: ReadonlySet<string>): boolean => said.some((word) => words.has(word));
  if (has(direct)) return false;
  return has(insuredWords) || (has(insurers) && has(ownLosses));
}

/** The words around the figure, as far as no other figure and no comma stands between. */
function wordsAround({ tokens, words, clauseFrom, from, to, previousTo, nextFrom }: Surroundings): string[] {
  const said: string[] = [];
  for (let at = from - 1; at >= Math.max(0, clauseFrom, previousTo, from - reach); at--) {
    if (plays(words[at], breaks)) break;
    said.push(tokens[at]?.lower ?? '');
  }
  for (let at = to; at < Math.min(words.length, nextFrom, to + reach); at++) {
    if (plays(words[at], breaks)) break;
    said.push(tokens[at]?.lower ?? '');
  }
  return said;
}
