import type { Token } from '../../text/tokens.ts';
import { type NumberWord, numberWords } from '../words/numbers.ts';
import { lowerAt, type NumberAt, plain, skipHyphen, wordAt } from './number-at.ts';

/** A number in words, with fractions at its end; `from` may take in an article before it. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
): NumberAt | undefined {
  const whole = readInteger(tokens, at, end);
  if (whole === undefined) return undefined;
  let { to, value, scale } = whole;
  if (lowerAt(tokens, to, end) === 'point') {
    const decimals = readDecimals(tokens, to + 1, end);
    if (decimals !== undefined) {
      to = decimals.to;
      value += decimals.value;
      const word = wordAt(tokens, to, end);
      if (word?.sort === 'scale') return plain(from, to + 1, value * word.value, word.value, 'words');
      return plain(from, to, value, 1, 'words');
    }
  }
  const denominatorAt = skipHyphen(tokens, to, end);
  const denominator = wordAt(tokens, denominatorAt, end);
  if (
    (denominator?.sort === 'part' || denominator?.sort === 'half') &&
    from === at &&
    whole.last !== 'group'
  ) {
    const plural = lowerAt(tokens, denominatorAt, end).endsWith('s');
    const isPart = value === 1 ? !plural : plural || denominator.sort === 'half';
    if (isPart && !(value === 1 && isOrdinalUse(tokens, denominatorAt, end)))
      return ofScale(tokens, from, denominatorAt + 1, value / denominator.value, end);
  }
  const half = readAndPart(tokens, to, end);
  if (half !== undefined) {
    const more = wordAt(tokens, half.to, end);
    if (scale > 1 && more?.sort === 'scale' && more.value < scale)
      return plain(from, half.to + 1, value + half.value * more.value, scale, 'words');
    if (scale > 1)
      return plain(from, half.to, value + half.value * (scale >= 1e3 ? scale : 1), scale, 'words');
    const multiplied = wordAt(tokens, half.to, end);
    if (multiplied?.sort === 'scale')
      return plain(from, half.to + 1, (value + half.value) * multiplied.value, multiplied.value, 'words');
    return plain(from, half.to, value + half.value, 1, 'words');
  }
  return plain(from, to, value, scale, 'words');
}

/** "one third-party", "one second": the ordinal word belongs to the noun after it. */
function isOrdinalUse(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[at + 1];
  return at + 1 < end && after?.text === '-' && after.glued;
}

/** "two thirds of a million", "three quarters of a billion", "a quarter million". */
export function ofScale(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  end: number,
): NumberAt {
  let i = to;
  if (lowerAt(tokens, i, end) === 'of' && /^an?$/.test(lowerAt(tokens, i + 1, end))) i += 2;
  else if (/^an?$/.test(lowerAt(tokens, i, end))) i++;
  i = skipHyphen(tokens, i, end);
  const word = wordAt(tokens, i, end);
  if (word?.sort === 'scale' || (word?.sort === 'group' && lowerAt(tokens, i, end) === 'dozen'))
    return plain(from, i + 1, value * word.value, word.value, 'words');
  return plain(from, to, value, 1, 'fraction');
}

/** "and a half", "and one quarter", "and two thirds". */
export function readAndPart(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly value: number } | undefined {
  let i = at;
  if (tokens[i]?.text === '-') i++;
  if (lowerAt(tokens, i, end) !== 'and') return undefined;
  i = skipHyphen(tokens, i + 1, end);
  const first = lowerAt(tokens, i, end);
  const top = first === 'a' || first === 'an' ? 1 : numberWords.get(first)?.value;
  if (top === undefined || top > 9 || wordAt(tokens, i, end)?.sort === 'part') return undefined;
  i = skipHyphen(tokens, i + 1, end);
  const part = wordAt(tokens, i, end);
  if (part?.sort !== 'half' && part?.sort !== 'part') return undefined;
  return { to: i + 1, value: top / part.value };
}

interface Integer {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly last: NumberWord['sort'];
}

function readInteger(tokens: readonly Token[], at: number, end: number): Integer | undefined {
  let total = 0;
  let group = 0;
  let last: NumberWord['sort'] | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let to = at;
  for (let i = at; i < end && i < at + 20; ) {
    const word = wordAt(tokens, i, end);
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
    i = nextPart(tokens, to, end, last, group, lastScale);
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
    const next = wordAt(tokens, at + 1, end);
    if (spaced) return last === 'ten' && next?.sort === 'unit' ? at + 1 : -1;
    return tokens[at + 1]?.glued ? at + 1 : -1;
  }
  if (joiner === 'and' || joiner === '&' || joiner === ',') {
    if (last !== 'hundred' && last !== 'scale') return -1;
    if (readAndPart(tokens, at, end) !== undefined) return -1;
    const rest = readInteger(tokens, at + 1, end);
    if (rest === undefined || rest.last === 'group') return -1;
    const room = last === 'hundred' ? 100 : lastScale;
    if (joiner === ',') return last === 'scale' && rest.value >= 100 && rest.value < room ? at + 1 : -1;
    if (last === 'hundred' && group > 0 && rest.value >= 100 && rest.scale < 1e3) return -1;
    return rest.scale >= 1e3 && last === 'scale' && rest.value >= room ? -1 : at + 1;
  }
  return at;
}

function readDecimals(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly value: number } | undefined {
  let digits = '';
  let to = at;
  while (to < end && to < at + 12) {
    const word = wordAt(tokens, to, end);
    if (word === undefined || (word.sort !== 'unit' && word.sort !== 'teen' && word.sort !== 'ten')) break;
    digits += String(word.value);
    to++;
  }
  return digits ? { to, value: Number(`0.${digits}`) } : undefined;
}
