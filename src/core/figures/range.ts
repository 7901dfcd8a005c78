import { endsPhrase } from '../text/nouns.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { NumberAt } from './number/number-at.ts';
import { readNumber } from './number/read.ts';
import { type Line, lowerAt, type Reading, tokenAt, wordAt } from './pattern.ts';
import type { Draft } from './read.ts';
import { changeWords } from './words/contexts.ts';

/** Where a range's second number may begin, and where the range itself begins ("between" included). */
export interface Connector {
  readonly next: number;
  readonly from: number;
}

/** The word or dash that joins the number read to an upper end; undefined where there is none. */
export function readConnector(line: Line, reading: Reading): Connector | undefined {
  const token = tokenAt(line, reading.to);
  if (token === undefined) return undefined;
  const before = lowerAt(line, reading.from - 1);
  switch (token.lower) {
    case 'and':
      return before === 'between' ? { next: reading.to + 1, from: reading.from - 1 } : undefined;
    case 'to':
    case 'through':
    case 'till':
      if (isChange(line, reading.from) && !isSpread(line, reading)) return undefined;
      return { next: reading.to + 1, from: before === 'from' ? reading.from - 1 : reading.from };
    case 'or':
      return reading.kind === 'money' ? undefined : { next: reading.to + 1, from: reading.from };
    case '-': {
      const second = tokenAt(line, reading.to + 1);
      const to = token.glued && second?.lower === 'to' && tokenAt(line, reading.to + 2)?.text === '-';
      if (to) return { next: reading.to + 3, from: reading.from };
      return second !== undefined && token.glued === second.glued
        ? { next: reading.to + 1, from: reading.from }
        : undefined;
    }
    case '–':
    case '‑':
    case '−':
      return token.glued === (tokenAt(line, reading.to + 1)?.glued ?? false)
        ? { next: reading.to + 1, from: reading.from }
        : undefined;
    default:
      return undefined;
  }
}

const hedging = new WordSet(
  'about around some nearly almost roughly approximately just only another than more less'.split(' '),
);

/** "rose 5 to 29", "raise the age from 62 to 64": two figures, not a range. */
function isChange(line: Line, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && hedging.holds(wordAt(line, at))) at--;
  const before = lowerAt(line, at);
  if (before === 'from') {
    for (let i = at - 1; i >= Math.max(line.begin, at - 9); i--)
      if (changeWords.holds(wordAt(line, i))) return true;
    return false;
  }
  return changeWords.holds(wordAt(line, at));
}

/** "rose four to five floors", "raised fares by 20% to 40%": behind a verb of change, and a range all the same. */
function isSpread(line: Line, { from, to, kind }: Reading): boolean {
  const first = readNumber(line.tokens, from, line.end);
  const second = readNumber(line.tokens, to + 1, line.end);
  if (first?.value == null || second?.value == null || first.from !== from) return false;
  const by = lowerAt(line, from - 1) === 'by';
  const next = tokenAt(line, second.to);
  if (kind === 'percent')
    return by && /^(?:%|percent|per)$/.test(next?.lower ?? '') && second.value <= first.value * 2;
  return (
    kind === 'count' &&
    changeVerbs.holds(wordAt(line, from - 1)) &&
    second.value === first.value + 1 &&
    second.value <= 10 &&
    next?.kind === 'word' &&
    !endsPhrase(next)
  );
}

const changeVerbs = new WordSet(
  'rose rises risen rise fell falls fallen fall dropped drops drop climbed climbs climb sank sinks sink grew grows grow moved moves move pushed pulled lifted raised lowered'.split(
    ' ',
  ),
);

/** The two readings as one range; undefined where they are two figures. */
export function mergeRange(
  line: Line,
  first: Reading,
  firstNumber: NumberAt,
  second: Reading,
  secondNumber: NumberAt,
  connector: Connector,
):
  | { readonly reading: Reading; readonly value: number; readonly low: number; readonly high: number }
  | undefined {
  const high = second.value ?? secondNumber.value;
  let low = first.value ?? firstNumber.value;
  if (low === null || high === null || low === undefined || high === undefined) return undefined;
  const plain = first.kind === 'count' && first.noun === undefined;
  const same = first.kind === second.kind && first.unit === second.unit;
  const signed = first.kind === 'money' && second.kind === 'count';
  const sizes = firstNumber.scale === 1 && secondNumber.scale > 1 && Math.abs(low) < 1000;
  if (sizes && low <= high / secondNumber.scale) low *= secondNumber.scale;
  const ages = first.kind === 'age' && second.kind === 'count' && second.noun === undefined;
  if (!same && !signed && !ages && !(plain && second.kind !== 'ratio')) return undefined;
  if (low >= high) return undefined;
  const joiner = lowerAt(line, first.to);
  if (joiner === 'or' && (high > low * 2 + 1 || high > 1000)) return undefined;
  const reading = signed || ages ? { ...first, to: second.to } : { ...second, from: first.from };
  return {
    reading: { ...reading, from: Math.min(connector.from, first.from) },
    value: (low + high) / 2,
    low,
    high,
  };
}

/** "at least 20 and at most 100" as one range; undefined where the two do not meet. */
export function mergeBounds(line: Line, first: Draft, second: Draft): Draft | undefined {
  const joined = second.from - first.to === 1 && /^(?:and|but)$/.test(lowerAt(line, first.to));
  if (!joined || first.kind !== second.kind || (first.unit !== null && first.unit !== second.unit))
    return undefined;
  const low = first.high === null ? first.low : second.low;
  const high = first.high === null ? second.high : first.high;
  const open = first.high === null ? second.low === null : first.low === null && second.high === null;
  if (!open || low === null || high === null || low >= high) return undefined;
  return { ...second, from: first.from, low, high, value: (low + high) / 2, hedge: 'range' };
}
