import type { Bounds, Hedge, Kind } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { isElidedAge } from './ages.ts';
import { readChange, readRate } from './change.ts';
import { readCounted } from './counted.ts';
import { elidedMeasure, isOwn, isWhole, type Measured } from './elided-measure.ts';
import type { Change, Counted, Whole } from './found.ts';
import { boundsOf, type HedgeAt, readHedgeAfter, readHedgeBefore } from './hedge.ts';
import { carriedFrom, unitOf, wholeFrom } from './noun.ts';
import type { NumberAt } from './number/number-at.ts';
import { readNumber } from './number/read.ts';
import { type Line, lowerAt, type Reading, tokenAt, wordAt } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import { mergeRange, readConnector } from './range.ts';
import { readWhole } from './whole.ts';
import { currencySigns } from './words/currencies.ts';

/** What the figures before have named, for numbers that leave their noun out: "the police 30,000", "34.66% in secondary schools". */
export interface Carry {
  readonly counted: Counted | null;
  readonly whole: Whole | null;
  /** The last quantities with a unit, the latest first, where nothing has been counted since. */
  readonly measures: readonly Measured[];
  /** The sentence now read. */
  readonly sentence: number;
}

/** A figure in tokens `from`..`to` (exclusive). */
export interface Draft extends Bounds {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly hedge: Hedge;
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly of: Whole | null;
  readonly per: string | null;
  readonly change: Change | null;
}

/** The figure whose number begins at `at`, and where to read on; without a figure where the number is none. */
export function readFigure(
  line: Line,
  at: number,
  carry: Carry,
): { readonly figure?: Draft; readonly to: number } {
  const first = readQuantity(line, at);
  if (first === undefined) return { to: at + 1 };
  const { number, reading } = first;
  if (reading === undefined) return { to: number.to };
  const connector = readConnector(line, reading);
  if (connector !== undefined) {
    const second = readQuantity(line, startOfNumber(line, connector.next));
    if (second?.reading !== undefined && second.reading.from <= connector.next) {
      const range = mergeRange(line, reading, number, second.reading, second.number, connector);
      if (range !== undefined) return complete(line, range.reading, second.number, range, carry);
    }
  }
  return complete(line, reading, number, undefined, carry);
}

interface Quantity {
  readonly number: NumberAt;
  /** Undefined where the number is no figure. */
  readonly reading: Reading | undefined;
}

/** The number at `at` as the first pattern that knows it reads it. */
function readQuantity(line: Line, at: number): Quantity | undefined {
  const number = readNumber(line.tokens, at, line.end);
  if (number === undefined || number.from < line.begin) return undefined;
  const suffix = mayHedge.holds(wordAt(line, number.to)) ? readHedgeAfter(line, number.to) : undefined;
  const hedged = suffix === undefined ? number : { ...number, to: suffix.at };
  for (const pattern of patterns) {
    const reading = pattern.read(hedged, line);
    if (reading !== undefined) return { number, reading: reading === 'none' ? undefined : reading };
  }
  return { number, reading: undefined };
}

/** What a hedge between number and unit begins with: "4,000-plus", "10+ km", "five or more". */
const mayHedge = new WordSet(['-', '+', 'or', 'plus', 'and']);

/** Over a currency sign: "$2 million to $3 million". */
function startOfNumber(line: Line, at: number): number {
  return currencySigns.has(tokenAt(line, at)?.text ?? '') ? at + 1 : at;
}

function complete(
  line: Line,
  reading: Reading,
  number: NumberAt,
  range: Bounds | undefined,
  carry: Carry,
): { readonly figure: Draft; readonly to: number } {
  const { kind } = reading;
  const isCount = kind === 'count' || kind === 'ratio';
  const before = readHedgeBefore(line, reading.from, kind);
  const after = (isCount ? undefined : readHedgeAfter(line, reading.to)) ?? readHedgeAfter(line, number.to);
  const from = before?.at ?? reading.from;
  const to = Math.max(reading.to, after?.at ?? 0);
  const hedge = hedgeOf(range, number, before, after);
  const value = reading.value ?? number.value;
  const bounds = range ?? (value === null ? { value, low: number.low, high: null } : boundsOf(value, hedge));
  const noun = isCount ? nounOf(line, from, to, reading, number, carry) : wholeOf(line, to, reading, carry);
  const rate = readRate(line, Math.max(to, noun.to));
  const share = kind === 'ratio' && noun.of !== null;
  return {
    figure: {
      from,
      to,
      kind: noun.kind ?? kind,
      hedge,
      value: share ? fourPlaces(bounds.value) : bounds.value,
      low: share ? fourPlaces(bounds.low) : bounds.low,
      high: share ? fourPlaces(bounds.high) : bounds.high,
      unit: noun.unit,
      counted: noun.counted,
      of: noun.of,
      per: rate.per ?? (isCount ? null : readRate(line, to).per),
      change: readChange(line, from, to, kind),
    },
    to: Math.max(to, noun.resume ?? 0),
  };
}

/** Shares said in words ("two-thirds of voters") are written to four places. */
function fourPlaces(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

interface Noun {
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly of: Whole | null;
  readonly to: number;
  /** Where the words around make it something else than a count. */
  readonly kind?: Kind;
  /** Where to read on, where the noun itself must not be read again. */
  readonly resume?: number;
}

function nounOf(
  line: Line,
  from: number,
  to: number,
  reading: Reading,
  number: NumberAt,
  carry: Carry,
): Noun {
  if (reading.noun !== undefined) {
    const { start, end, lower } = line.tokens[reading.noun.from] as Token;
    const counted: Counted = { start, end, head: lower, modifiers: [], carried: false };
    return { unit: lower, counted, of: null, to: reading.noun.to, resume: reading.noun.to };
  }
  const isCount = reading.kind === 'count';
  if (isCount && isElidedAge(line, from, to, number.value, lowerAt(line, from)))
    return { unit: 'year', counted: null, of: null, to, kind: 'age' };
  const { counted, of, to: end } = readCounted(line, from, to, reading.kind, number.value, carry.counted);
  if (isCount && !isOwn(counted, carry)) {
    const measure = elidedMeasure(line, from, to, number, carry);
    if (measure !== undefined) return { kind: measure.kind, unit: measure.unit, counted: null, of: null, to };
    if (!isWhole(number)) return { unit: null, counted: null, of: null, to };
  }
  if (isCount) return { unit: counted && unitOf(counted), counted, of, to: end };
  const whole = of ?? (counted ? wholeFrom(counted, null) : carriedWhole(line, to, carry));
  return { unit: whole ? unitOf(whole) : 'ratio', counted: whole, of: whole, to: end };
}

/** The whole of a share that leaves it out, unless it is said of the subject: "was a quarter contained". */
function carriedWhole(line: Line, to: number, carry: Carry): Whole | null {
  if (carry.whole === null || /ed$/.test(lowerAt(line, to))) return null;
  return wholeFrom(carriedFrom(carry.whole), carry.whole.count);
}

function wholeOf(line: Line, to: number, reading: Reading, carry: Carry): Noun {
  const { kind, unit } = reading;
  const said = kind !== 'age' && lowerAt(line, to) === 'of' ? readWhole(line, to, carry.counted) : undefined;
  if (kind === 'percent') {
    const of = said?.of ?? (lowerAt(line, to) === 'in' ? carriedWhole(line, to, carry) : null);
    return { unit, counted: null, of, to: said?.to ?? to };
  }
  return { unit, counted: kind === 'duration' ? null : (said?.of ?? null), of: null, to: said?.to ?? to };
}

function hedgeOf(
  range: Bounds | undefined,
  number: NumberAt,
  before: HedgeAt | undefined,
  after: HedgeAt | undefined,
): Hedge {
  if (range !== undefined) return 'range';
  if (number.value === null) return 'vague';
  const open =
    before !== undefined && before.hedge !== 'exact' && !(before.hedge === 'approx' && after !== undefined);
  return open ? before.hedge : (after?.hedge ?? before?.hedge ?? 'exact');
}
