import type { FoundFigure } from '../figures/found.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { narrowRates } from './carry.ts';
import { figuresOf, type Sorted } from './earlier.ts';
import type { Event } from './events.ts';
import { isForecast } from './foresight.ts';
import type { Dimension, Mode, Window } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import { eventById } from './words/events.ts';

/** How many sentences back the statistic may stand that a percentage goes on with. */
const reach = 3;
/** In tokens: how far before the number the words stand that say what it is of. */
const near = 8;

/** What rises in price, by the statistic that it has in an article on prices. */
const products = new WordMap<Event | undefined>([
  ...splitList('food, groceries, grocery').map((word) => [word, eventById.get('food-inflation')] as const),
  ...splitList('energy, petrol, gasoline, fuel').map(
    (word) => [word, eventById.get('energy-inflation')] as const,
  ),
]);

/** "Energy was 41.5 percent dearer", "food rose by 13.1 percent": what became dearer, where the article speaks of inflation. */
export function priceOf(
  { sentence, kind }: FoundFigure,
  { tokens, clauseFrom, previousTo, from, numberTo }: Surroundings,
  earlier: readonly Sorted[],
): Event | undefined {
  if (kind !== 'percent') return undefined;
  const behind = tokens.slice(numberTo, numberTo + 2).some(({ word }) => dearer.holds(word));
  let product: Event | undefined;
  let changes = behind;
  for (let at = from - 1; at >= Math.max(clauseFrom, previousTo, from - near); at--) {
    const word = tokens[at]?.word;
    changes ||= changing.holds(word);
    if (predicates.holds(tokens[at + 1]?.word)) product ??= products.of(word);
  }
  if (product === undefined || !changes) return undefined;
  return lastStatistic(sentence, earlier, (event) => prices.has(event)) === undefined ? undefined : product;
}

/** What stands behind a product that is itself spoken of: "food and drink rose", not "fuel stations were dearer". */
const predicates = new WordSet(
  splitList(
    'was, were, is, are, rose, fell, cost, costs, climbed, jumped, soared, went, had, has, and, or, up, down, got, became, prices, surged, increased, eased',
  ).concat(','),
);

const prices: ReadonlySet<string> = new Set(['inflation', ...narrowRates]);
const dearer = new WordSet(['dearer', 'costlier', 'more', 'cheaper', 'less', 'higher', 'lower', 'pricier']);
const changing = new WordSet(
  splitList(
    'rose, risen, rising, up, down, fell, fallen, climbed, jumped, soared, surged, dropped, eased, increased, declined, dearer, gained, costlier',
  ),
);

/**
 * The statistic that a percentage goes on with and that its own words leave out:
 * - "Hungary had 21.9 percent, Italy 12.6": the same of another country;
 * - "economists had expected 10.2%": what was foreseen for it;
 * - "faster than the 9.9% of September", "above the 250,000 that economists had foreseen": the same of another period, or foreseen.
 */
export function statisticBefore(
  { sentence, kind, counted }: FoundFigure,
  dimension: Dimension,
  around: Surroundings,
  earlier: readonly Sorted[],
): Sorted | undefined {
  const last = earlier.at(-1);
  const isOne =
    last?.found.sentence === sentence &&
    last.measure.nature === 'period' &&
    last.measure.dimension === dimension;
  if (isOne && counted?.carried !== false && (isHeldAgainst(around) || isForecast(around))) return last;
  if (kind !== 'percent') return undefined;
  return isOfCountry(around) || isForeseen(around) ? lastStatistic(sentence, earlier) : undefined;
}

/** The first statistic of the nearest sentence that gives one as it stands now: what follows in it may be of another period. */
function lastStatistic(
  sentence: number,
  earlier: readonly Sorted[],
  fits: (event: string) => boolean = isWhole,
): Sorted | undefined {
  for (let back = 0; back <= reach; back++) {
    const found = figuresOf(sentence - back, earlier).find(
      ({ measure }) =>
        measure.nature === 'period' &&
        measure.dimension === 'share' &&
        measure.mode === 'actual' &&
        fits(measure.event ?? ''),
    );
    if (found) return found;
  }
  return undefined;
}

/** No statistic of some products alone. */
function isWhole(event: string): boolean {
  return !narrowRates.has(event);
}

/** "Hungary had 21.9 percent", "Italy 12.6 percent", "France had the lowest rate, 7.1 percent". */
function isOfCountry({ tokens, words, clauseFrom, previousTo, from }: Surroundings): boolean {
  for (let at = from - 1; at >= Math.max(clauseFrom, previousTo, from - near); at--) {
    if (words[at]?.country !== undefined) return !aboutCountry.holds(tokens[at - 1]?.word);
    if (!bearing.holds(tokens[at]?.word)) return false;
  }
  return false;
}

/** "Turnout in Italy was 20%": the turnout is the subject. */
const aboutCountry = new WordSet(['in', 'of', 'for', 'from', 'across', 'to']);

/** What may stand between a country and its rate. */
const bearing = new WordSet(
  splitList(
    'had, has, recorded, posted, registered, saw, reported, reached, showed, the, a, lowest, highest, rate, with, at, came, in, to, was, is',
  ).concat(','),
);

/** "Economists polled by the agency had expected 10.2%", "the consensus was 8.8%". */
function isForeseen({ tokens, clauseFrom, previousTo, from }: Surroundings): boolean {
  let foreseen = false;
  for (let at = from - 1; at >= Math.max(clauseFrom, previousTo, from - near); at--) {
    const word = tokens[at]?.word;
    foreseen ||= foreseeing.holds(word);
    if (foreseen && forecasters.holds(word)) return true;
  }
  return false;
}

const foreseeing = new WordSet(
  splitList(
    'expected, forecast, predicted, foreseen, pencilled, estimated, anticipated, projected, was, for, been',
  ),
);
const forecasters = new WordSet(
  splitList(
    'economists, analysts, forecasters, consensus, poll, polls, survey, market, markets, traders, investors',
  ),
);

/** "Faster than the 9.9% of September", "against 9.9% in September". */
function isHeldAgainst({ tokens, from }: Surroundings): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return comparing.holds(tokens[at]?.word);
}

const comparing = new WordSet(['than', 'against', 'after', 'versus', 'above', 'below']);

/** What a period's statistic is of and held against, as it says or as the one says that it is the forecast of. */
export function basisFor(
  event: Event | undefined,
  mode: Mode,
  basis: readonly string[],
  leaning: Sorted | undefined,
): readonly string[] {
  if (basis.length === 0 && mode === 'projected' && leaning?.event === event)
    return leaning?.measure.restrictors ?? basis;
  return event?.id === 'real-wage-growth' ? basis.filter((word) => word !== 'real') : basis;
}

/** The period of a forecast is that of what it foretold, and of a first estimate that of what it was corrected to. */
export function windowOfSame(
  mode: Mode,
  isEstimate: boolean,
  leaning: Sorted | undefined,
  last: Sorted | undefined,
): Window | null {
  if (mode === 'projected') return leaning?.measure.window ?? null;
  return isEstimate && last?.measure.nature === 'period' ? last.measure.window : null;
}
