import type { FoundFigure } from '../figures/found.ts';
import { WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { answersAsked, askedBefore, isAmount, isTimesThat } from './asked.ts';
import { figuresOf, recent, type Sorted } from './earlier.ts';
import { isAmong, role } from './lexicon.ts';
import type { Dimension, Measure } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import { speaksOfTwo } from './there.ts';

/**
 * The earlier figure whose event this one shares without saying so, in a sentence that says less the second time:
 * - "the organisers 9,000": no noun, no event, the figure just before;
 * - "a rival paper has almost 800": a noun carried over, the last figure of that noun;
 * - "it held 70 names": the entries of the list that the article speaks of;
 * - "300 homes as well as 12 shops": the second half of one object.
 */
export function leansOn(
  found: FoundFigure,
  concept: string | null,
  dimension: Dimension,
  around: Surroundings,
  isAttributed: boolean,
  earlier: readonly Sorted[],
): Sorted | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const listed = speaksOfList(around)
    ? recent(earlier, ({ event }) => event?.alike?.includes('name') ?? false)
    : undefined;
  if (listed) return listed;
  if (dimension === 'share' && speaksOfRate(around))
    return recent(
      earlier,
      ({ measure, found: other }) => isRate(measure) && found.sentence - other.sentence <= rateReach,
    );
  const paired = pairedWith(found, around, earlier);
  if (paired?.measure.dimension === dimension) return paired;
  if (
    last.found.sentence === found.sentence &&
    isJoined(around) &&
    last.event !== undefined &&
    last.measure.dimension === dimension
  )
    return last;
  if (isOneOfSeveral(concept, dimension, found, last)) return last;
  if (isAmount.has(dimension) && isTimesThat(around)) return askedBefore(found, dimension, earlier);
  if (concept !== null && !(found.counted ?? found.of)?.carried) return undefined;
  if (speaksOfIt(around)) {
    const first = figuresOf(found.sentence - 1, earlier).find(({ event }) => event !== undefined);
    const meant = first ?? last;
    return meant.measure.dimension === dimension ? meant : undefined;
  }

  if (isAmount.has(dimension) && answersAsked(around)) {
    const asked = askedBefore(found, dimension, earlier);
    if (asked !== undefined) return asked;
  }
  if (hasOwnPredicate(around) || isOfOwnThing(around)) return undefined;
  // "139 dead, three of them children. The ministry gave the number as 137": the number is that of the whole
  if (dimension === 'count' && found.sentence - last.found.sentence === 1 && speaksOfEstimate(around)) {
    const whole = figuresOf(last.found.sentence, earlier).find(({ event }) => event !== undefined);
    if (whole?.measure.dimension === dimension) return whole;
  }
  if (concept !== null) {
    const sameNoun = recent(earlier, ({ measure }) => measure.concept === concept);
    if (sameNoun) return sameNoun.event === undefined ? undefined : sameNoun;
  }
  // a share or a sum in a sentence of its own speaks of something else
  const span =
    dimension === 'count' ||
    speaksOfTwo(around) ||
    (dimension !== 'share' && (isAttributed || speaksOfEstimate(around)))
      ? 1
      : 0;
  const near = last.measure.dimension === dimension && found.sentence - last.found.sentence <= span;
  return near && last.event !== undefined ? last : undefined;
}

/** "A fleet of nine", "they have offered me eleven": things of their own, of which nobody spoke before. */
function isOfOwnThing({ tokens, from, previousTo, numberTo, to }: Surroundings): boolean {
  if (to > numberTo) return false;
  const before = tokens[from - 1]?.word;
  if (tokens[from - 1]?.lower === 'of') return collections.holds(tokens[from - 2]?.word);
  if (from - 1 < previousTo) return false;
  return deals.holds(before) || (persons.holds(before) && deals.holds(tokens[from - 2]?.word));
}

const collections = new WordSet(
  splitList(
    'fleet, family, crew, team, staff, class, party, pair, set, row, stock, flock, herd, string, chain',
  ),
);
const deals = new WordSet(
  splitList(
    'offered, offer, paid, pay, bought, buy, sold, sell, owned, own, owns, ran, run, runs, kept, keep, ordered',
  ),
);
const persons = new WordSet(['me', 'us', 'him', 'her', 'them', 'you']);

/** "The murder counts rose to 12 and the others to 9. Last month they were 10 and 8": two numbers without a noun, in the order of the two before. */
function pairedWith(
  { sentence, counted }: FoundFigure,
  { tokens, from, to, next, nextFrom, previous, previousTo }: Surroundings,
  earlier: readonly Sorted[],
): Sorted | undefined {
  if (counted !== null && !counted.carried) return undefined;
  const isFirst =
    next !== undefined && nextFrom === to + 1 && tokens[to]?.lower === 'and' && previous === undefined;
  const isSecond =
    previous !== undefined &&
    previousTo === from - 1 &&
    tokens[from - 1]?.lower === 'and' &&
    next === undefined;
  if (isFirst === isSecond) return undefined;
  const two = figuresOf(sentence - 1, earlier);
  return two.length === 2 && two[0]?.event === two[1]?.event ? two[isFirst ? 0 : 1] : undefined;
}

/** "11 tonnes of goods were in the shed, among them eight tonnes of coal and three of grain": a sentence that lists substances says of all of them what it says of one. */
function isOneOfSeveral(
  concept: string | null,
  dimension: Dimension,
  found: FoundFigure,
  { found: before, measure, event }: Sorted,
): boolean {
  const isOfSubstance = (dimension === 'mass' || dimension === 'volume') && concept !== null;
  return (
    isOfSubstance &&
    event !== undefined &&
    measure.dimension === dimension &&
    before.sentence === found.sentence
  );
}

/** "The rate reached 11.5%": the one that the article spoke of last, unless a word says which. */
function speaksOfRate({ tokens, clauseFrom, from }: Surroundings): boolean {
  for (let at = from - 1; at >= Math.max(clauseFrom, from - 8); at--)
    if (tokens[at]?.lower === 'rate') return /^(?:the|its|their|'s)$/.test(tokens[at - 1]?.lower ?? '');
  return false;
}

/** How many sentences back the rate may stand that is "the rate". */
const rateReach = 5;

/** Rates that are only called so in full. */
export const narrowRates: ReadonlySet<string> = new Set([
  'core-inflation',
  'food-inflation',
  'energy-inflation',
]);

function isRate({ dimension, nature, event }: Measure): boolean {
  return (
    dimension === 'share' && (nature === 'period' || event === 'interest') && !narrowRates.has(event ?? '')
  );
}

const it = role(['it']);

/** "A day earlier it had stood at 290": what the sentence before began with. */
function speaksOfIt(around: Surroundings): boolean {
  return around.previous === undefined && isAmong(it, around, 0, around.from);
}

const predicates = role(['have', 'has', 'had', 'were', 'was', 'are', 'is', 'will', 'would', 'could', 'may']);

/** "About 300 have since gone back", "Some 900 lived there": a figure that is the subject of its own sentence needs no other's. */
function hasOwnPredicate(around: Surroundings): boolean {
  const { tokens, from, clauseFrom, to } = around;
  if (isAmong(predicates, around, to, to + 3)) return true;
  return from === clauseFrom && /[a-z]ed$/.test(tokens[to]?.lower ?? '');
}

const estimates = role([
  'estimate',
  'estimates',
  'figure',
  'figures',
  'number',
  'count',
  'reckoning',
  'guess',
]);

/** "The ministry stands by its estimate of 5,000 barrels" */
function speaksOfEstimate(around: Surroundings): boolean {
  return isAmong(estimates, around, around.from - 8, around.from);
}

const entries = new WordSet(['names', 'name', 'entries', 'entry']);

/** "It held 70 names", "the list still ran to 60 people" */
function speaksOfList({ tokens, from, numberTo, to, previousTo }: Surroundings): boolean {
  for (let at = numberTo; at < to + 3; at++) if (entries.holds(tokens[at]?.word)) return true;
  for (let at = from - 1; at >= Math.max(previousTo, from - 8); at--)
    if (tokens[at]?.lower === 'list') return true;
  return false;
}

const joints = new WordSet([
  'and',
  'or',
  'as',
  'well',
  'plus',
  'with',
  'another',
  'other',
  'also',
  'some',
  'the',
  'a',
  ',',
]);

/** Nothing but "and", "as well as" or a comma between the noun of the figure before and this one. */
function isJoined({ tokens, from, previous }: Surroundings): boolean {
  if (previous === undefined) return false;
  const end = Math.max(
    previous.end,
    previous.counted && !previous.counted.carried ? previous.counted.end : 0,
  );
  let words = 0;
  for (let at = from - 1; at >= 0 && (tokens[at]?.start ?? 0) >= end; at--) {
    if (!joints.holds(tokens[at]?.word)) return false;
    words++;
  }
  return words > 0;
}
