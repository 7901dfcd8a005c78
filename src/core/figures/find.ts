import type { Bounds, Hedge, Kind } from '../article.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { readChange, readRate } from './change.ts';
import { readCounted, readWhole, unitOf } from './counted.ts';
import type { Counted, FoundFigure } from './found.ts';
import { boundsOf, readHedgeAfter, readHedgeBefore } from './hedge.ts';
import type { NumberAt } from './number/number-at.ts';
import { mayBeginNumber, readNumber } from './number/read.ts';
import { type Line, lowerAt, type Reading, tokenAt } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import { mergeRange, readConnector } from './range.ts';
import { currencySigns } from './words/currencies.ts';

/** How many sentences an elided noun is carried over. */
const carriedOver = 2;

/** The figures of the sentences in reading order. `taken` are stretches already read as dates and times, in reading order. */
export function findFigures(sentences: readonly Sentence[], taken: readonly Span[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  let nextTaken = 0;
  let carry: { readonly counted: Counted; readonly sentence: number } | undefined;
  sentences.forEach((sentence, index) => {
    const { tokens } = sentence;
    while (nextTaken < taken.length && (taken[nextTaken] as Span).end <= sentence.start) nextTaken++;
    let span = nextTaken;
    let begin = 0;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      while (span < taken.length && (taken[span] as Span).end <= token.start) span++;
      const here = taken[span];
      if (here !== undefined && here.start < token.end) {
        begin = ++at;
        continue;
      }
      if (!mayBeginNumber(token)) {
        at++;
        continue;
      }
      const line: Line = {
        tokens,
        begin,
        end: endOfLine(tokens, at, here),
        headline: sentence.in === 'headline',
      };
      const carried = carry !== undefined && index - carry.sentence <= carriedOver ? carry.counted : null;
      const result = readFigure(line, at, carried);
      if (result.figure !== undefined) {
        const figure = finish(result.figure, tokens, index);
        found.push(figure);
        if (figure.kind === 'count' && figure.counted !== null)
          carry = { counted: figure.counted, sentence: index };
      }
      at = Math.max(at + 1, result.to);
    }
  });
  return withKnownAges(found, sentences);
}

/** How far a figure may reach: to the next date, and never further than people read. */
const reach = 40;

function endOfLine(tokens: readonly Token[], at: number, taken: Span | undefined): number {
  const limit = Math.min(tokens.length, at + reach);
  if (taken === undefined || (tokens[limit - 1] as Token).end <= taken.start) return limit;
  let end = at + 1;
  while (end < limit && (tokens[end] as Token).end <= taken.start) end++;
  return end;
}

interface Draft extends Bounds {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly hedge: Hedge;
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly of: FoundFigure['of'];
  readonly per: string | null;
  readonly change: FoundFigure['change'];
}

interface Quantity {
  readonly number: NumberAt;
  readonly reading: Reading;
}

function readQuantity(line: Line, at: number): Quantity | NumberAt | undefined {
  const plain = readNumber(line.tokens, at, line.end);
  if (plain === undefined || plain.from < line.begin) return undefined;
  const suffix = /^(?:-|\+|or|plus|and)$/.test(lowerAt(line, plain.to))
    ? readHedgeAfter(line, plain.to)
    : undefined;
  const number = suffix === undefined ? plain : { ...plain, to: suffix.at };
  for (const pattern of patterns) {
    const reading = pattern.read(number, line);
    if (reading === 'none') return plain;
    if (reading !== undefined) return { number: plain, reading };
  }
  return plain;
}

function isQuantity(read: Quantity | NumberAt | undefined): read is Quantity {
  return read !== undefined && 'reading' in read;
}

function readFigure(
  line: Line,
  at: number,
  carried: Counted | null,
): { readonly figure?: Draft; readonly to: number } {
  const first = readQuantity(line, at);
  if (!isQuantity(first)) return { to: first?.to ?? at + 1 };
  const { number, reading } = first;
  const connector = readConnector(line, reading);
  if (connector !== undefined) {
    const second = readQuantity(line, startOfNumber(line, connector.next));
    if (isQuantity(second) && second.reading.from <= connector.next) {
      const range = mergeRange(line, reading, number, second.reading, second.number, connector);
      if (range !== undefined) {
        const { low, high } = range;
        return complete(line, range.reading, second.number, { value: (low + high) / 2, low, high }, carried);
      }
    }
  }
  return complete(line, reading, number, undefined, carried);
}

/** Over a currency sign: "$2 million to $3 million". */
function startOfNumber(line: Line, at: number): number {
  const text = tokenAt(line, at)?.text ?? '';
  return currencySigns.has(text) ? at + 1 : at;
}

function complete(
  line: Line,
  reading: Reading,
  number: NumberAt,
  range: Bounds | undefined,
  carried: Counted | null,
): { readonly figure: Draft; readonly to: number } {
  const before = readHedgeBefore(line, reading.from, reading.kind);
  const suffixAt = reading.kind === 'count' ? number.to : reading.to;
  const after = readHedgeAfter(line, suffixAt) ?? readHedgeAfter(line, number.to);
  const from = before?.at ?? reading.from;
  const to = Math.max(reading.to, after?.at ?? 0);
  const hedge = hedgeOf(range, number, before?.hedge, after?.hedge);
  const value = reading.value ?? number.value;
  const bounds =
    range ?? (value === null ? { value: null, low: number.low, high: null } : boundsOf(value, hedge));
  const base = { ...bounds, from, to, kind: reading.kind, hedge, unit: reading.unit };
  const { per, perTo } = readRate(line, to);
  if (reading.kind === 'count' || reading.kind === 'ratio')
    return completeCount(line, base, reading, number, carried);
  const of = lowerAt(line, to) === 'of' && reading.kind !== 'age' ? readWhole(line, to, carried) : undefined;
  const isShare = reading.kind === 'percent';
  return {
    figure: {
      ...base,
      counted: isShare || reading.kind === 'duration' ? null : (of?.of ?? null),
      of: isShare ? (of?.of ?? null) : null,
      per: per ?? (of ? readRate(line, of.to).per : null),
      change: readChange(line, from, to, reading.kind),
    },
    to: Math.max(to, per ? perTo : 0),
  };
}

function completeCount(
  line: Line,
  base: Omit<Draft, 'counted' | 'of' | 'per' | 'change'>,
  reading: Reading,
  number: NumberAt,
  carried: Counted | null,
): { readonly figure: Draft; readonly to: number } {
  if (reading.noun !== undefined) {
    const noun = line.tokens[reading.noun.from] as Token;
    const counted: Counted = {
      start: noun.start,
      end: noun.end,
      head: noun.lower,
      modifiers: [],
      carried: false,
    };
    return {
      figure: { ...base, unit: noun.lower, counted, of: null, per: null, change: null },
      to: reading.noun.to,
    };
  }
  if (base.kind === 'count' && isAge(line, base.from, base.to, number))
    return {
      figure: { ...base, kind: 'age', unit: 'year', counted: null, of: null, per: null, change: null },
      to: base.to,
    };
  const { counted, of, to } = readCounted(line, base.from, base.to, number.value === 1, carried);
  const change = readChange(line, base.from, base.to, base.kind);
  const unit = counted ? unitOf(counted) : base.kind === 'ratio' ? 'ratio' : null;
  const { per } = readRate(line, Math.max(to, base.to));
  const whole = base.kind === 'ratio' && counted !== null ? (of ?? { ...counted, count: null }) : of;
  return { figure: { ...base, unit, counted, of: whole, per, change }, to: base.to };
}

function hedgeOf(
  range: Bounds | undefined,
  number: NumberAt,
  before: Hedge | undefined,
  after: Hedge | undefined,
): Hedge {
  if (range !== undefined) return 'range';
  if (number.value === null) return 'vague';
  if (before !== undefined && before !== 'exact' && !(before === 'approx' && after !== undefined))
    return before;
  return after ?? before ?? 'exact';
}

/** "raise the retirement age from 62 to 64". */
function isAge(line: Line, from: number, to: number, number: NumberAt): boolean {
  if (
    !isAgeValue(number.value) ||
    !/^(?:to|from|at|of|until|is|was|be|above|below|under|over)$/.test(lowerAt(line, from - 1))
  )
    return false;
  if (
    tokenAt(line, to)?.kind === 'word' &&
    !/^(?:and|or|to|from|in|for|by|at|with|on|as|but|when|who)$/.test(lowerAt(line, to))
  )
    return false;
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const word = line.tokens[i]?.lower;
    if (word === 'age' || word === 'ages' || word === 'aged') return true;
    if (word === ';') return false;
  }
  return false;
}

function isAgeValue(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value > 0 && value < 120;
}

/** A bare number that the article has given as an age before, or gives later: "Not until 64". */
function withKnownAges(figures: FoundFigure[], sentences: readonly Sentence[]): FoundFigure[] {
  const ages = new Set(figures.filter(({ kind }) => kind === 'age').map(({ value }) => value));
  if (ages.size === 0) return figures;
  return figures.map((figure) => {
    if (figure.kind !== 'count' || !ages.has(figure.value) || figure.counted?.carried === false)
      return figure;
    const { tokens } = sentences[figure.sentence] as Sentence;
    const at = tokens.findIndex(({ start }) => start >= figure.start);
    const before = tokens[at - 1]?.lower ?? '';
    if (!/^(?:until|at|to|for|before|from|till)$/.test(before)) return figure;
    return { ...figure, kind: 'age' as const, unit: 'year', counted: null };
  });
}

function finish(draft: Draft, tokens: readonly Token[], sentence: number): FoundFigure {
  const { from, to, ...figure } = draft;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return { ...figure, start, end, text: textBetween(tokens, from, to), sentence };
}

/** The words as written; tokens carry their text, and only white space lies between them. */
function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (i > from) text += ' '.repeat(token.start - (tokens[i - 1] as Token).end);
    text += token.text;
  }
  return text;
}
