import type { Token } from '../../text/tokens.ts';
import type { NumberWord } from '../words/numbers.ts';
import { type Part, readAndPart, readFraction } from './fractions.ts';
import { lowerAt, type NumberAt, numberWordAt, plain } from './number-at.ts';

/** A number in words, with fractions at its end; `from` may take in an article before it. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
): NumberAt | undefined {
  const whole = readInteger(tokens, at, end);
  if (whole === undefined) return undefined;
  const { to, value, scale } = whole;
  // "nine point one", "nine-point-one"
  const point = lowerAt(tokens, to, end) === '-' ? to + 1 : to;
  if (lowerAt(tokens, point, end) === 'point') {
    const decimals = readDecimals(tokens, point + 1, end);
    if (decimals !== undefined) return scaled(tokens, from, decimals.to, value + decimals.value, end);
  }
  if (from === at && whole.last !== 'group') {
    const fraction = readFraction(tokens, from, to, value, end);
    if (fraction !== undefined) return fraction;
  }
  const part = readAndPart(tokens, to, end);
  if (part === undefined) return plain(from, to, value, scale, 'words');
  if (scale === 1) return scaled(tokens, from, part.to, value + part.value, end);
  return withPartOfScale(tokens, from, whole, part, end);
}

/** "two point five million", "five and a half million". */
function scaled(tokens: readonly Token[], from: number, to: number, value: number, end: number): NumberAt {
  const word = numberWordAt(tokens, to, end);
  return word?.sort === 'scale'
    ? plain(from, to + 1, value * word.value, word.value, 'words')
    : plain(from, to, value, 1, 'words');
}

/** "one million and a half", "a billion and a quarter million"; "one hundred and three quarters" divides one. */
function withPartOfScale(
  tokens: readonly Token[],
  from: number,
  { value, scale }: Integer,
  part: Part,
  end: number,
): NumberAt {
  const word = numberWordAt(tokens, part.to, end);
  if (word?.sort === 'scale' && word.value < scale)
    return plain(from, part.to + 1, value + part.value * word.value, scale, 'words');
  return plain(from, part.to, value + part.value * (scale >= 1e3 ? scale : 1), scale, 'words');
}

/** A whole number, with the factor and sort of its last word. */
interface Integer {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly last: NumberWord['sort'];
}

/** A whole number in words: "two hundred and six", "nineteen hundred", "four dozen"; `apart` stops it at the first "and". */
export function readInteger(
  tokens: readonly Token[],
  at: number,
  end: number,
  apart = false,
): Integer | undefined {
  let total = 0;
  let group = 0;
  let last: NumberWord['sort'] | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let to = at;
  for (let i = at; i < end && i < at + 20; ) {
    const word = numberWordAt(tokens, i, end);
    if (word === undefined || !follows(last, word)) break;
    if (word.sort === 'unit' || word.sort === 'teen' || word.sort === 'ten') {
      group += word.value;
      scale = 1;
    } else if (word.sort === 'hundred') {
      if (group >= 100) break;
      group = (group || 1) * 100;
      scale = 100;
    } else if (word.sort === 'scale') {
      if (word.value >= lastScale) break;
      total += (group || 1) * word.value;
      group = 0;
      lastScale = word.value;
      scale = word.value;
    } else {
      if (lowerAt(tokens, i, end) !== 'dozen' && last !== undefined) break;
      group = (group || 1) * word.value;
      scale = 1;
    }
    last = word.sort;
    to = i + 1;
    i = apart && isJoiner(lowerAt(tokens, to, end)) ? -1 : nextPart(tokens, to, end, last, group, lastScale);
    if (i < 0) break;
  }
  if (last === undefined) return undefined;
  const dozens = /^(?:dozens|dzs)$/.test(lowerAt(tokens, to, end)) && last !== 'group';
  if (dozens) return { to: to + 1, value: (total + group) * 12, scale: 1, last: 'group' };
  return { to, value: total + group, scale, last };
}

function follows(last: NumberWord['sort'] | undefined, word: NumberWord): boolean {
  switch (word.sort) {
    case 'unit':
      return (
        last === undefined || (word.value > 0 && (last === 'ten' || last === 'hundred' || last === 'scale'))
      );
    case 'teen':
    case 'ten':
      return last === undefined || last === 'hundred' || last === 'scale';
    case 'hundred':
    case 'scale':
    case 'group':
      return last !== 'group';
    default:
      return false;
  }
}

function isJoiner(word: string): boolean {
  return word === 'and' || word === '&' || word === ',';
}

/** Where the next part of the number begins, over "and", a hyphen or a comma; -1 where it ends. */
function nextPart(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: NumberWord['sort'],
  group: number,
  lastScale: number,
): number {
  const joiner = lowerAt(tokens, at, end);
  if (joiner === '-') {
    const spaced = !tokens[at]?.glued;
    const next = numberWordAt(tokens, at + 1, end);
    if (spaced) return last === 'ten' && next?.sort === 'unit' ? at + 1 : -1;
    return tokens[at + 1]?.glued ? at + 1 : -1;
  }
  if (isJoiner(joiner)) {
    if (last !== 'hundred' && last !== 'scale') return -1;
    if (readAndPart(tokens, at, end) !== undefined) return -1;
    const rest = readInteger(tokens, at + 1, end, true);
    if (rest === undefined || rest.last === 'group') return -1;
    const room = last === 'hundred' ? 100 : lastScale;
    if (joiner === ',') return last === 'scale' && rest.value >= 100 && rest.value < room ? at + 1 : -1;
    if (last === 'hundred' && group > 0 && rest.value >= 100 && rest.scale < 1e3) return -1;
    return rest.scale >= 1e3 && last === 'scale' && rest.value >= room ? -1 : at + 1;
  }
  return at;
}

function readDecimals(tokens: readonly Token[], at: number, end: number): Part | undefined {
  let digits = '';
  let to = at;
  while (to < end && to < at + 12) {
    if (lowerAt(tokens, to, end) === '-' && tokens[to]?.glued && tokens[to + 1]?.glued) to++;
    const word = numberWordAt(tokens, to, end);
    if (word === undefined || (word.sort !== 'unit' && word.sort !== 'teen' && word.sort !== 'ten')) break;
    digits += String(word.value);
    to++;
  }
  return digits ? { to, value: Number(`0.${digits}`) } : undefined;
}
