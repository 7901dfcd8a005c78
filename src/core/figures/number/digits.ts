import { isPlural } from '../../text/nouns.ts';
import type { Token } from '../../text/tokens.ts';
import { currencyCodes, currencyNouns, currencySigns } from '../words/currencies.ts';
import { scaleLetters, scaleLettersOfMoney, vulgarFractions } from '../words/numbers.ts';
import { unitWords } from '../words/units.ts';
import { type Part, readAndPart } from './fractions.ts';
import { lowerAt, type NumberAt, numberWordAt, plain, skipHyphen } from './number-at.ts';
import { readInteger } from './words.ts';

/** More digits than any quantity has. */
const longestNumber = 30;

export function readDigits(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const token = tokens[at] as Token;
  const point = tokens[at - 1];
  if (point?.text === '.' && token.glued && !point.glued && /^\d+$/.test(token.text))
    return withScale(tokens, at - 1, at + 1, Number(`0.${token.text}`), end, 'digits');
  let value = token.text.length > longestNumber ? undefined : digitsValue(token.text);
  if (value === undefined) return undefined;
  let to = at + 1;
  if (token.text.length <= 3 && !token.text.includes('.')) {
    let groups = '';
    while (to < end && isThousands(tokens, to)) groups += tokens[to++]?.text ?? '';
    if (groups) value = Number(token.text + groups.replaceAll(',', ''));
  }
  const next = to < end ? tokens[to] : undefined;
  if (next === undefined) return plain(at, to, value, 1, 'digits');
  if (next.glued) {
    const glued = readGlued(tokens, at, to, value, end);
    if (glued !== undefined) return glued;
  }
  if (next.kind === 'number' && !next.glued && Number.isInteger(value)) {
    const part = readSlash(tokens, to, end);
    if (part !== undefined && part.value < 1)
      return withScale(tokens, at, part.to, value + part.value, end, 'fraction');
  }
  const vulgar = vulgarFractions.get(next.text);
  if (vulgar !== undefined) return withScale(tokens, at, to + 1, value + vulgar, end, 'fraction');
  return withScale(tokens, at, to, value, end, 'digits');
}

/** The value of digits with separators in any of the usual ways; undefined for codes ("192.168.0.1"). */
export function digitsValue(text: string): number | undefined {
  const plain = plainValue(text);
  if (plain !== undefined) return plain;
  if (!text.includes(',') && !text.includes('.')) return Number(text);
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (comma < 0) {
    if (text.indexOf('.') === point) return Number(text);
    return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
  }
  if (point < 0) {
    const grouped = groupedValue(text);
    if (grouped !== undefined) return grouped;
    return text.indexOf(',') === comma ? Number(text.replace(',', '.')) : undefined;
  }
  if (comma < point && /^\d{1,3}(?:,\d{2,3})*\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/** The value of digits without separators, as far as they are few enough to add up exactly. */
function plainValue(text: string): number | undefined {
  if (text.length > 15) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** "10,000", "12,34,567": groups of two or three digits, the last of three. */
function groupedValue(text: string): number | undefined {
  let value = 0;
  let group = 0;
  let groups = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      group++;
    } else {
      if (group > 3 || group < (groups === 0 ? 1 : 2)) return undefined;
      group = 0;
      groups++;
    }
  }
  return groups > 0 && group === 3 ? value : undefined;
}

const zero = '0'.charCodeAt(0);

/** Three digits, one space after the group before: "1 234 567". */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return (
    token.kind === 'number' &&
    token.start - before.end === 1 &&
    (token.text.length === 3 || (token.text[3] === '.' && token.text.lastIndexOf('.') === 3)) &&
    !(tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.glued)
  );
}

/** What may be written against digits: "1e6", "1.1^2", "3/4", "100k", "$2.5bn". */
function readGlued(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
  end: number,
): NumberAt | undefined {
  const power = readPower(tokens, to, value, end);
  if (power !== undefined) return plain(at, power.to, power.value, 1, 'digits');
  const next = tokens[to] as Token;
  if (next.text === '/') {
    const part = readSlash(tokens, at, end);
    if (part !== undefined) return plain(at, part.to, part.value, 1, 'fraction');
  }
  if (next.kind !== 'word') return undefined;
  const scale = scaleLetters.get(next.text);
  if (scale === undefined || !isScaleLetter(tokens, at, to, end)) return undefined;
  return plain(at, to + 1, value * scale, scale, 'digits');
}

/** "e10", "^2", "x10^6", "x10-3" against the digits. */
function readPower(tokens: readonly Token[], at: number, value: number, end: number): Part | undefined {
  const sign = tokens[at]?.text ?? '';
  const product = sign === 'x' || sign === '×';
  if (!product && sign !== 'e' && sign !== 'E' && sign !== '^') return undefined;
  const base = product ? Number(tokens[at + 1]?.text) : sign === '^' ? value : 10;
  let i = product ? at + 2 : at + 1;
  const raised = tokens[i]?.text === '^';
  if (product && raised) i++;
  const negative = /^[-−]$/.test(tokens[i]?.text ?? '');
  if (negative || tokens[i]?.text === '+') i++;
  else if (product && !raised) return undefined;
  const exponent = tokens[i];
  if (i >= end || exponent?.kind !== 'number' || !exponent.glued) return undefined;
  const power = base ** (negative ? -Number(exponent.text) : Number(exponent.text));
  const result = sign === '^' ? power : value * power;
  return Number.isFinite(result) ? { to: i + 1, value: result } : undefined;
}

function isScaleLetter(tokens: readonly Token[], at: number, to: number, end: number): boolean {
  const letter = (tokens[to] as Token).text;
  if (!scaleLettersOfMoney.has(letter)) return true;
  const before = tokens[at - 1]?.text ?? '';
  if (currencySigns.has(before) || currencyCodes.has(before)) return true;
  if (/^(?:-|–|to|and)$/.test(before) && currencySigns.has(tokens[at - 3]?.text ?? '')) return true;
  const next = to + 1 < end ? tokens[to + 1] : undefined;
  if (next?.kind !== 'word') return false;
  // "6.9b yuan", "40m lira": a currency's name takes no "s" in many tongues
  if (letter !== 'mm' && (currencyNouns.holds(next.word) || next.lower === 'won')) return true;
  return (letter === 'm' || letter === 'B') && (isPlural(next.lower) || unitWords.holds(next.word));
}

/** What fractions are written with; "9/11" is none. */
const denominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100]);

function readSlash(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued || at + 2 >= end)
    return undefined;
  if (tokens[at + 3]?.text === '/') return undefined;
  const top = Number(tokens[at]?.text);
  const bottom = Number(below.text);
  if (!denominators.has(bottom) || top >= bottom || !Number.isInteger(top)) return undefined;
  return { to: at + 3, value: top / bottom };
}

/** Multiplies by the scale words that follow ("3.6 million", "322 hundred", "4 thousand 3 hundred", "3 million and a half"). */
export function withScale(
  tokens: readonly Token[],
  from: number,
  at: number,
  value: number,
  end: number,
  sort: 'digits' | 'fraction',
): NumberAt {
  let to = at;
  let scale = 1;
  let next = skipHyphen(tokens, to, end);
  let word = numberWordAt(tokens, next, end);
  while (word !== undefined && (word.sort === 'scale' || word.sort === 'hundred' || word.sort === 'group')) {
    if (word.sort === 'group' && lowerAt(tokens, next, end) !== 'dozen') break;
    value *= word.value;
    scale *= word.value;
    to = next + 1;
    next = skipHyphen(tokens, to, end);
    word = numberWordAt(tokens, next, end);
  }
  if (scale > 1) {
    const more = readRest(tokens, to, end, scale);
    if (more !== undefined) return plain(from, more.to, value + more.value, scale, sort);
    const half = readAndPart(tokens, to, end);
    if (half !== undefined) return plain(from, half.to, value + half.value * scale, scale, sort);
  } else if (lowerAt(tokens, to, end) === 'and') {
    const half = readAndPart(tokens, to, end);
    if (half !== undefined) return withScale(tokens, from, half.to, value + half.value, end, 'fraction');
  }
  return plain(from, to, value, scale, sort);
}

/** "... 3 hundred" after "4 thousand", "and 21" after "3 hundred". */
function readRest(tokens: readonly Token[], at: number, end: number, scale: number): Part | undefined {
  const joined = lowerAt(tokens, at, end) === 'and';
  if (joined && scale !== 100) {
    const words = readInteger(tokens, at + 1, end);
    const fits = words !== undefined && words.scale >= 100 && words.value < scale;
    return fits && scale >= 1e5 ? { to: words.to, value: words.value } : undefined;
  }
  const next = tokens[joined ? at + 1 : at];
  if (next?.kind !== 'number' || (joined ? at + 1 : at) >= end || !/^\d{1,3}$/.test(next.text))
    return undefined;
  const value = Number(next.text);
  const after = numberWordAt(tokens, (joined ? at + 1 : at) + 1, end);
  if (joined) return value > 0 && value < 100 && after === undefined ? { to: at + 2, value } : undefined;
  if (after?.sort === 'hundred' && scale > 100) return { to: at + 2, value: value * 100 };
  return after?.sort === 'scale' && after.value < scale
    ? { to: at + 2, value: value * after.value }
    : undefined;
}
