import type { FoundFigure } from '../figures/found.ts';
import { firstWhere } from '../search.ts';
import { WordSet } from '../text/vocabulary.ts';
import { dimensionOf } from './concept.ts';
import type { Event } from './events.ts';
import { isAmong, role } from './lexicon.ts';
import type { Dimension, Measure } from './measure.ts';
import type { Surroundings } from './surroundings.ts';

/** A figure already sorted, as those after it may lean on it. */
export interface Sorted {
  readonly id: string;
  readonly found: FoundFigure;
  readonly speaker: string | null;
  readonly measure: Measure;
  readonly event: Event | undefined;
  readonly asOf: string | null;
  readonly what: string;
}

/** How many figures back a figure may lean. */
const memory = 8;

/** "15 km (9 miles)", "€1,200 ($1,288)", "84,000 tonnes of oil — some 550,000 barrels": one quantity said twice. */
export function restates(figure: FoundFigure, before: FoundFigure, text: string): boolean {
  if (!areOneQuantity(dimensionOf(figure), dimensionOf(before))) return false;
  if (figure.sentence !== before.sentence) return isThat(figure, before, text);
  if (figure.unit === before.unit && figure.kind === before.kind) return false;
  const between = text.slice(before.end, figure.start);
  return between.length < 40 && /^[^;.]*(?:\(|[—–]|,? or(?: about| some)?)\s*$/.test(between);
}

/** "What escaped was some 1,000 tonnes. That is roughly 7,300 barrels": in a sentence of its own. */
function isThat(figure: FoundFigure, before: FoundFigure, text: string): boolean {
  if (figure.sentence !== before.sentence + 1 || figure.unit === before.unit) return false;
  const between = text.slice(Math.max(before.end, figure.start - thatReach), figure.start);
  return /[.”"] (?:That|This) (?:is|was|equals|amounts to|comes to|corresponds to|would be) $/.test(between);
}

/** In characters; the longest beginning that the expression above reads. */
const thatReach = 24;

function areOneQuantity(a: Dimension, b: Dimension): boolean {
  return (a === b && a !== 'count') || ((a === 'mass' || a === 'volume') && (b === 'mass' || b === 'volume'));
}

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
  if (hasOwnPredicate(around)) return undefined;
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

/** Dimensions of what is measured and not counted. */
const isAmount: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume', 'length', 'area', 'money']);

/** Verbs and phrases, at the end of what leads up to a number, that give nothing but the number. */
const answering =
  /(?:\b(?:got|gets|gives|gave|names|named|says|said|reckons|reckoned|reckoned with|reckons with|estimates|estimated|arrived at|arrives at|came up with|comes up with|come up with|stands by|stood by|stuck to|sticks to|had stuck to|settled on|settled for|speaks of|spoke of|spoken of|writes of|wrote of|written of|talks of|talked of|put it at|puts it at|offered|suggested|calculated|obtained)|:)$/;

/** "The paper had written of 700 tonnes", "two others worked by hand and got 300 barrels", "a third method: no less than 50": the number and no word of what it is of. */
export function answersAsked({ tokens, from, numberTo }: Surroundings): boolean {
  const next = tokens[numberTo];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'quote' || next.lower === 'and';
  if (!ends) return false;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ');
  return answering.test(before);
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

/** "Two to four times the 5,000 barrels that the firm had stuck to", "twice the 30 tonnes first reported": what was said of the quantity before. */
export function isTimesThat({ tokens, from, numberTo }: Surroundings): boolean {
  if (
    tokens[from - 1]?.lower !== 'the' ||
    !/^(?:times|twice|double|triple|half)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return false;
  const after = tokens
    .slice(numberTo, numberTo + 12)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:had|have|has|were|was) (?:\w+ )?(?:stuck|said|reported|given|estimated|spoken|put|claimed|named|admitted|believed|thought)\b|^(?:first|initially|originally|previously) \w+ed\b/.test(
    after,
  );
}

/** How many sentences back the quantity may stand that an answer is of. */
const askedWithin = 2;
/** How many times one answer may hold another. */
const answersApart = 50;

/** The last quantity of the same unit or dimension that a number and nothing else can be another answer for. */
function askedBefore(
  found: FoundFigure,
  dimension: Dimension,
  earlier: readonly Sorted[],
): Sorted | undefined {
  const asked = recent(
    earlier,
    ({ measure, found: { sentence } }) =>
      measure.dimension === dimension && found.sentence - sentence <= askedWithin,
  );
  if (asked?.event === undefined || (dimension === 'money' && asked.found.unit !== found.unit))
    return undefined;
  const [first, second] = [sizeOf(found), sizeOf(asked.found)];
  const isNear = Math.max(first, second) <= answersApart * Math.min(first, second);
  return isNear || found.unit !== asked.found.unit ? asked : undefined;
}

function sizeOf({ value, low, high }: FoundFigure): number {
  return Math.abs(value ?? high ?? low ?? 0);
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
const narrowRates: ReadonlySet<string> = new Set(['core-inflation', 'food-inflation', 'energy-inflation']);

function isRate({ dimension, nature, event }: Measure): boolean {
  return (
    dimension === 'share' && (nature === 'period' || event === 'interest') && !narrowRates.has(event ?? '')
  );
}

/** "A day earlier it had stood at 290": what the sentence before began with. */
function speaksOfIt(around: Surroundings): boolean {
  return around.previous === undefined && isAmong(it, around, 0, around.from);
}

const it = role(['it']);

const predicates = role(['have', 'has', 'had', 'were', 'was', 'are', 'is', 'will', 'would', 'could', 'may']);

/** "About 300 have since gone back", "Some 900 lived there": a figure that is the subject of its own sentence needs no other's. */
function hasOwnPredicate(around: Surroundings): boolean {
  const { tokens, from, clauseFrom, to } = around;
  if (isAmong(predicates, around, to, to + 3)) return true;
  return from === clauseFrom && /[a-z]ed$/.test(tokens[to]?.lower ?? '');
}

/** The share before this one of the same event: what it is a share of holds for this one too. */
export function lastShare(
  event: Event | undefined,
  sentence: number,
  earlier: readonly Sorted[],
): Sorted | undefined {
  return recent(
    earlier,
    (other) =>
      other.measure.dimension === 'share' &&
      other.event === event &&
      sentence - other.found.sentence <= 1 &&
      !other.found.of?.carried,
  );
}

/** The rate before this one, over the same span. */
export function lastRate(
  per: string | null,
  dimension: Dimension,
  earlier: readonly Sorted[],
): Sorted | undefined {
  return recent(
    earlier,
    ({ event, measure }) =>
      event?.perTime === true && measure.per === per && areOneQuantity(measure.dimension, dimension),
  );
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

function speaksOfTwo({ tokens, to }: Surroundings): boolean {
  for (let at = to; at < to + 4; at++) {
    const word = tokens[at]?.lower;
    if (word === 'former' || word === 'latter') return true;
  }
  return false;
}

/** "In the former", "in the latter": the first or second of the two places of the sentence before. */
export function placeOfTwo(
  around: Surroundings,
  sentence: number,
  earlier: readonly Sorted[],
): readonly string[] {
  if (!speaksOfTwo(around)) return [];
  const { tokens, to } = around;
  const word = tokens.slice(to, to + 4).find(({ lower }) => lower === 'former' || lower === 'latter')?.lower;
  const two = figuresOf(sentence - 1, earlier)
    .filter(({ measure }) => measure.places.length > 0)
    .slice(-2);
  return (word === 'former' ? two[0] : two[1])?.measure.places ?? [];
}

/** "15 people died there": the place of the figure before. */
export function placeOfThere(
  { tokens, numberTo, to, nextFrom }: Surroundings,
  sentence: number,
  earlier: readonly Sorted[],
): readonly string[] {
  const end = Math.min(nextFrom, to + thereReach);
  let at = numberTo;
  while (at < end && tokens[at]?.lower !== 'there') at++;
  if (at >= end || tokens[at - 1]?.kind === 'mark') return [];
  const last = recent(earlier, ({ measure }) => measure.places.length > 0);
  return last !== undefined && sentence - last.found.sentence <= 1 ? last.measure.places : [];
}

/** How many tokens behind the counted "there" may stand. */
const thereReach = 4;

/** More figures than any sentence holds that somebody wrote. */
const mostInSentence = 200;

/** The figures of one sentence, of all earlier ones in their order. */
function figuresOf(sentence: number, earlier: readonly Sorted[]): readonly Sorted[] {
  const sentenceOf = (at: number): number => (earlier[at] as Sorted).found.sentence;
  const first = firstWhere(earlier.length, (at) => sentenceOf(at) >= sentence);
  let to = first;
  while (to < earlier.length && to < first + mostInSentence && sentenceOf(to) === sentence) to++;
  return earlier.slice(first, to);
}

function recent(earlier: readonly Sorted[], fits: (figure: Sorted) => boolean): Sorted | undefined {
  for (let back = 1; back <= Math.min(memory, earlier.length); back++) {
    const figure = earlier.at(-back);
    if (figure && fits(figure)) return figure;
  }
  return undefined;
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
