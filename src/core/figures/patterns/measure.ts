import { endsPhrase } from '../../text/nouns.ts';
import { WordSet } from '../../text/vocabulary.ts';
import type { NumberAt } from '../number/number-at.ts';
import { readNumber } from '../number/read.ts';
import {
  beforeUnit,
  type Line,
  lowerAt,
  overHyphen,
  type Pattern,
  type Reading,
  tokenAt,
  wordAt,
} from '../pattern.ts';
import {
  longestAbbreviation,
  standsApart,
  timeUnits,
  type Unit,
  unitAbbreviations,
  unitWords,
} from '../words/units.ts';

export const measure: readonly Pattern[] = [
  {
    id: 'measure.magnitude',
    read: readMagnitude,
    examples: [
      'a [7.8-magnitude] quake',
      'a quake of [magnitude 6.1]',
      'a [4.9] aftershock',
      'a second quake, of [6.4], shook it',
      'it was [6.1] on the Richter scale',
      'the agency put the shock at [5.3].',
    ],
    notExamples: ['orders of magnitude', 'the quake left 2.4 million homeless'],
  },
  {
    id: 'measure.unit',
    read: readUnit,
    examples: [
      'swept [100,000 acres] of land',
      'winds of [50 mph] today',
      'the [6km] north of it',
      '[2,750 tonnes] of ammonium nitrate',
      '[20 000 t] of diesel',
      '[4.9 million barrels] of crude',
      'a [30-kilo] crate',
      'heat of [32 degrees Celsius] at noon',
      'after [nearly nine years] of drought',
      '[half an hour] late',
      'for a [three-day] visit',
      'spread over [173 square miles] of scrub',
      'he is [5 feet 2 inches] tall',
      'she is [six feet two].',
      '[thousands of miles] away',
      'in [a couple of weeks] it ends',
      'you see [less than a foot] ahead',
      'it took [nearly a decade] to build',
    ],
    notExamples: [
      'two in five',
      'the 8 in the group',
      'three days ago',
      'a foot in the door',
      'about a week ago',
      'other than a mile of road',
      'he sold 5 t-shirts',
    ],
  },
];

const quakes = new WordSet(['quake', 'earthquake', 'aftershock', 'tremor', 'temblor', 'shock']);

function readMagnitude(number: NumberAt, line: Line): Reading | undefined {
  const at = overHyphen(line, number.to);
  if (quakes.holds(wordAt(line, at)) && number.sort === 'digits' && number.low < 10)
    return { kind: 'other', unit: 'magnitude', from: number.from, to: number.to };
  if (lowerAt(line, at) === 'magnitude')
    return { kind: 'other', unit: 'magnitude', from: number.from, to: at + 1 };
  if (isOfQuake(number, line)) return { kind: 'other', unit: 'magnitude', from: number.from, to: number.to };
  let before = number.from - 1;
  if (tokenAt(line, before)?.text === '-') before--;
  const of = lowerAt(line, before) === 'of' ? before - 1 : before;
  if (lowerAt(line, of) !== 'magnitude' || /^orders?$/.test(lowerAt(line, of - 2))) return undefined;
  return { kind: 'other', unit: 'magnitude', from: of, to: number.to };
}

/** How far back the quake may be named that a bare decimal measures. */
const quakeReach = 24;

/** "a third quake, of 6.4", "put the shock at 5.3", "6.1 on the Richter scale". */
function isOfQuake(number: NumberAt, line: Line): boolean {
  if (number.sort !== 'digits' || number.scale > 1 || number.low >= 10 || number.low < 1) return false;
  for (let i = number.to; i < number.to + 4; i++) if (lowerAt(line, i) === 'richter') return true;
  if (number.value === null || Number.isInteger(number.value)) return false;
  const next = tokenAt(line, number.to);
  if (next !== undefined && (next.glued ? !/^[,.;:)]$/.test(next.text) : !endsPhrase(next))) return false;
  if (!/^(?:at|of|to|as|measured|measuring|was|is|with)$/.test(lowerAt(line, number.from - 1))) return false;
  for (let i = number.from - 2; i >= Math.max(0, number.from - quakeReach); i--)
    if (quakes.holds(line.tokens[i]?.word)) return true;
  return false;
}

function readUnit(number: NumberAt, line: Line): Reading | 'none' | undefined {
  let at = beforeUnit(line, number);
  const bracket = tokenAt(line, at)?.text;
  if ((bracket === '(' || bracket === '{') && /^[)}]$/.test(tokenAt(line, at + 2)?.text ?? '')) at++;
  const found = unitAt(line, at, number);
  if (found === undefined) return undefined;
  const { unit, to } = found;
  if (unit.kind === 'duration' && /^(?:ago|earlier)$/.test(lowerAt(line, to)) && number.sort !== 'vague')
    return 'none';
  const reading: Reading = { kind: unit.kind, unit: unit.name, from: number.from, to };
  if (unit.kind === 'temperature' && isBelowZero(line, number))
    return { ...reading, from: number.from - 1, value: -number.low };
  const rate = unit.kind === 'length' ? speedOf(unit.name, line, to) : undefined;
  if (rate !== undefined) return { ...reading, ...rate };
  return unit.name === 'foot' ? withInches(reading, number, line) : reading;
}

/** A minus sign with a space after it, where no dash can stand: "fell to - 20 degrees Celsius". */
function isBelowZero(line: Line, number: NumberAt): boolean {
  return (
    /^[-−–]$/.test(lowerAt(line, number.from - 1)) &&
    number.low > 0 &&
    /^(?:at|to|of|from|is|was|be|were|reached|hit|around|about|below|convert|near)$/.test(
      lowerAt(line, number.from - 2),
    )
  );
}

/** The unit that begins at `at`, in words or abbreviated. */
export function unitAt(
  line: Line,
  at: number,
  number?: NumberAt,
): { readonly unit: Unit; readonly to: number } | undefined {
  const token = tokenAt(line, at);
  if (token === undefined) return undefined;
  if (token.kind === 'word' || token.text === '°' || token.text === 'º') {
    for (const { words, unit } of unitWords.of(token.word) ?? []) {
      if (words.every((word, i) => i === 0 || lowerAt(line, overHyphens(line, at, i)) === word))
        return { unit, to: overHyphens(line, at, words.length - 1) + 1 };
    }
  }
  return abbreviationAt(line, at, token.glued, number);
}

function overHyphens(line: Line, at: number, words: number): number {
  let i = at;
  for (let n = 0; n < words; n++) i = overHyphen(line, i + 1);
  return i;
}

function abbreviationAt(
  line: Line,
  at: number,
  glued: boolean,
  number: NumberAt | undefined,
): { unit: Unit; to: number } | undefined {
  if (!glued && (line.tokens[at]?.text.length ?? 0) > longestAbbreviation) return undefined;
  let longest: { unit: Unit; to: number } | undefined;
  let written = '';
  for (let i = at; i < at + 4; i++) {
    const token = tokenAt(line, i);
    if (
      token === undefined ||
      (i > at &&
        !token.glued &&
        !(
          token.lower === 'mi' ||
          token.lower === 'm' ||
          token.lower === 'ft' ||
          token.lower === 'km' ||
          token.lower === 'miles' ||
          token.lower === 'mile' ||
          token.text === 'C' ||
          token.text === 'F'
        ))
    )
      break;
    written += i > at && !token.glued ? ` ${token.text}` : token.text;
    const unit = unitAbbreviations.get(written);
    if (unit !== undefined && (glued || standsApart(written))) longest = { unit, to: i + 1 };
    // "300 m", "20 000 t"; not "5 t-shirts"
    const isLetter = (written === 'm' || written === 't') && !/^(?:-|shirt)/.test(lowerAt(line, i + 1));
    if (unit !== undefined && !glued && isLetter && number?.sort === 'digits' && number.scale === 1)
      longest = { unit, to: i + 1 };
  }
  if (longest === undefined && !glued && lowerAt(line, at) === 'in' && isInches(line, at, number))
    return { unit: { kind: 'length', name: 'inch' }, to: at + 1 };
  if (longest === undefined && glued && lowerAt(line, at) === 'in' && at === number?.to)
    return { unit: { kind: 'length', name: 'inch' }, to: at + 1 };
  if (
    longest === undefined &&
    tokenAt(line, at)?.text === '"' &&
    glued &&
    tokenAt(line, at + 1)?.kind !== 'mark' &&
    number !== undefined &&
    lowerAt(line, number.from - 1) !== '"' &&
    number.sort === 'digits' &&
    number.low < 120 &&
    !hasOpenQuote(line, number.from)
  )
    return { unit: { kind: 'length', name: 'inch' }, to: at + 1 };
  if (longest !== undefined && lowerAt(line, longest.to) === 'squared')
    return { unit: { kind: 'area', name: `square ${longest.unit.name}` }, to: longest.to + 1 };
  return longest;
}

/** "2 in." at the end or before "thick", not "8 in the group". */
function isInches(line: Line, at: number, number: NumberAt | undefined): boolean {
  if (number?.sort === 'words' || number === undefined) return false;
  const next = line.tokens[at + 1];
  return (
    next === undefined ||
    /^(?:thick|wide|long|tall|high|deep|x)$/.test(next.lower) ||
    (next.text === '.' && line.tokens[at + 2] === undefined)
  );
}

function hasOpenQuote(line: Line, at: number): boolean {
  let quotes = 0;
  for (let i = at - 1; i >= line.begin && i > at - 40; i--) if (line.tokens[i]?.kind === 'quote') quotes++;
  return quotes % 2 === 1;
}

/** "188 miles an hour", "30 metres a second". */
function speedOf(
  name: string,
  line: Line,
  at: number,
): { kind: 'speed'; unit: string; to: number } | undefined {
  const first = lowerAt(line, at);
  const each = first === 'per' || first === 'an' || first === 'a' || first === '/';
  const time = lowerAt(line, at + 1);
  if (!each || !/^(?:hour|h|hr|second|s|minute)$/.test(time)) return undefined;
  const hour = time.startsWith('h');
  const unit =
    hour && name === 'mile'
      ? 'mph'
      : hour && name === 'km'
        ? 'km/h'
        : `${name} per ${hour ? 'hour' : time === 's' ? 'second' : time}`;
  return { kind: 'speed', unit, to: at + 2 };
}

/** "5 feet 2 inches". */
function withInches(reading: Reading, number: NumberAt, line: Line): Reading {
  const inches = readNumber(line.tokens, reading.to, line.end);
  if (inches?.from !== reading.to || inches.value === null || inches.value >= 12 || number.value === null)
    return reading;
  const after = tokenAt(line, inches.to);
  const unit =
    after === undefined || (after.kind === 'mark' && /^[,.;:)]$/.test(after.text)) ? 'in' : after.lower;
  if (unit !== 'inches' && unit !== 'inch' && unit !== 'in') return reading;
  return {
    ...reading,
    value: number.value + inches.value / 12,
    to: after?.lower === unit ? inches.to + 1 : inches.to,
  };
}

export function isTime(unit: string): boolean {
  return timeUnits.has(unit);
}
