import type { Token } from '../text/tokens.ts';
import { currencySigns } from './words/currencies.ts';
import {
  type NumberWord,
  numberWords,
  scaleLetters,
  scaleLettersOfMoney,
  vulgarFractions,
} from './words/numbers.ts';
import { unitWords } from './words/units.ts';

/** A number in digits, words or both, as tokens `from`..`to` (exclusive). */
export interface NumberAt {
  readonly from: number;
  readonly to: number;
  /** Null where the words only say how large it is at least: "dozens". */
  readonly value: number | null;
  /** The least it can mean. */
  readonly low: number;
  /** What its last scale word multiplied by ("3.6 million": 1e6), else 1. */
  readonly scale: number;
  readonly sort: 'digits' | 'words' | 'fraction' | 'vague';
}

/** Reads the number whose first digit or number word stands at `at`; undefined where it is none. Never looks past `end`. */
export function readNumber(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return signed(tokens, readDigits(tokens, at, end));
  const fraction = vulgarFractions.get(token.text);
  if (fraction !== undefined) return withScale(tokens, at, at + 1, fraction, end, 'fraction');
  const word = numberWords.get(token.lower);
  if (word === undefined) return undefined;
  switch (word.sort) {
    case 'vague':
      return readVague(tokens, at, end, word.value);
    case 'few':
      return readFew(tokens, at, end);
    case 'half':
      return readHalf(tokens, at, end);
    case 'part':
      return readPart(tokens, at, end, word.value);
    case 'group':
    case 'hundred':
    case 'scale':
      return hasArticle(tokens, at) ? readWords(tokens, at, end, at - 1) : undefined;
    default:
      return signed(tokens, readWords(tokens, at, end, at));
  }
}

/** True for a token that a number may begin with. */
export function mayBeginNumber(token: Token): boolean {
  return (
    token.kind === 'number' ||
    numberWords.has(token.lower) ||
    (token.kind === 'mark' && vulgarFractions.has(token.text))
  );
}

function wordAt(tokens: readonly Token[], at: number, end: number): NumberWord | undefined {
  return at < end ? numberWords.get(tokens[at]?.lower ?? '') : undefined;
}

function lowerAt(tokens: readonly Token[], at: number, end: number): string {
  return at < end ? (tokens[at]?.lower ?? '') : '';
}

function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return before === 'a' || before === 'an';
}

/** "-9.2", "minus 5", "negative ten". */
function signed(tokens: readonly Token[], number: NumberAt | undefined): NumberAt | undefined {
  if (number === undefined || number.value === null) return number;
  const before = tokens[number.from - 1];
  if (before === undefined) return number;
  const sign =
    before.text === '-' || before.text === '−' || before.text === '–'
      ? (tokens[number.from]?.glued ?? false) && !before.glued
      : before.lower === 'minus' || before.lower === 'negative';
  if (!sign) return number;
  return { ...number, from: number.from - 1, value: -number.value, low: -number.low };
}

/** The value of digits with separators in any of the usual ways; undefined for codes ("192.168.0.1"). */
export function digitsValue(text: string): number | undefined {
  if (!text.includes(',') && !text.includes('.')) return Number(text);
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (comma < 0) {
    if (text.indexOf('.') === point) return Number(text);
    return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
  }
  if (point < 0) {
    if (/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''));
    return text.indexOf(',') === comma ? Number(text.replace(',', '.')) : undefined;
  }
  if (comma < point && /^\d{1,3}(?:,\d{2,3})*\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

function readDigits(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const token = tokens[at] as Token;
  const point = tokens[at - 1];
  if (point?.text === '.' && token.glued && !point.glued && /^\d+$/.test(token.text))
    return withScale(tokens, at - 1, at + 1, Number(`0.${token.text}`), end, 'digits');
  let value = digitsValue(token.text);
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
  const next = tokens[to] as Token;
  if ((next.text === 'e' || next.text === 'E' || next.text === '^') && to + 1 < end) {
    const sign = tokens[to + 1]?.text;
    const exponentAt = sign === '-' || sign === '+' || sign === '−' ? to + 2 : to + 1;
    const exponent = tokens[exponentAt];
    if (exponent?.kind === 'number' && exponent.glued && exponentAt < end) {
      const power = Number(exponent.text) * (sign === '-' || sign === '−' ? -1 : 1);
      const raised = next.text === '^' ? value ** power : value * 10 ** power;
      return Number.isFinite(raised) ? plain(at, exponentAt + 1, raised, 1, 'digits') : undefined;
    }
  }
  if (next.text === '/') {
    const part = readSlash(tokens, at, end);
    if (part !== undefined) return plain(at, part.to, part.value, 1, 'fraction');
  }
  if (next.kind !== 'word') return undefined;
  const scale = scaleLetters.get(next.text);
  if (scale === undefined || !isScaleLetter(tokens, at, to, end)) return undefined;
  return plain(at, to + 1, value * scale, scale, 'digits');
}

function isScaleLetter(tokens: readonly Token[], at: number, to: number, end: number): boolean {
  const letter = (tokens[to] as Token).text;
  if (!scaleLettersOfMoney.has(letter)) return true;
  const before = tokens[at - 1]?.text ?? '';
  if (currencySigns.has(before)) return true;
  const next = to + 1 < end ? tokens[to + 1] : undefined;
  return letter === 'm' && next?.kind === 'word' && /(?:s|people|men|women|children)$/.test(next.lower);
}

function readSlash(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly to: number; readonly value: number } | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued || at + 2 >= end)
    return undefined;
  if (tokens[at + 3]?.text === '/') return undefined;
  const top = Number(tokens[at]?.text);
  const bottom = Number(below.text);
  if (!(bottom > 1 && bottom <= 100 && top < bottom && Number.isInteger(top))) return undefined;
  return { to: at + 3, value: top / bottom };
}

function plain(
  from: number,
  to: number,
  value: number,
  scale: number,
  sort: 'digits' | 'words' | 'fraction',
): NumberAt {
  return { from, to, value, low: value, scale, sort };
}

/** Multiplies by the scale words that follow ("3.6 million", "322 hundred", "4 thousand 3 hundred", "3 million and a half"). */
function withScale(
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
  let word = wordAt(tokens, next, end);
  while (word !== undefined && (word.sort === 'scale' || word.sort === 'hundred' || word.sort === 'group')) {
    if (word.sort === 'group' && lowerAt(tokens, next, end) !== 'dozen') break;
    value *= word.value;
    scale *= word.value;
    to = next + 1;
    next = skipHyphen(tokens, to, end);
    word = wordAt(tokens, next, end);
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
function readRest(
  tokens: readonly Token[],
  at: number,
  end: number,
  scale: number,
): { readonly to: number; readonly value: number } | undefined {
  const joined = lowerAt(tokens, at, end) === 'and';
  if (joined && scale !== 100) return undefined;
  const next = tokens[joined ? at + 1 : at];
  if (next?.kind !== 'number' || (joined ? at + 1 : at) >= end || !/^\d{1,3}$/.test(next.text))
    return undefined;
  const value = Number(next.text);
  const after = wordAt(tokens, (joined ? at + 1 : at) + 1, end);
  if (joined) return value > 0 && value < 100 && after === undefined ? { to: at + 2, value } : undefined;
  if (after?.sort === 'hundred' && scale > 100) return { to: at + 2, value: value * 100 };
  return after?.sort === 'scale' && after.value < scale
    ? { to: at + 2, value: value * after.value }
    : undefined;
}

/** "and a half", "and one quarter", "and two thirds". */
function readAndPart(
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

function skipHyphen(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  return token?.text === '-' && token.glued && tokens[at + 1]?.glued && at + 1 < end ? at + 1 : at;
}

/** A number in words, with fractions at its end; `from` may take in an article before it. */
function readWords(tokens: readonly Token[], at: number, end: number, from: number): NumberAt | undefined {
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
function ofScale(tokens: readonly Token[], from: number, to: number, value: number, end: number): NumberAt {
  let i = to;
  if (lowerAt(tokens, i, end) === 'of' && /^an?$/.test(lowerAt(tokens, i + 1, end))) i += 2;
  else if (/^an?$/.test(lowerAt(tokens, i, end))) i++;
  i = skipHyphen(tokens, i, end);
  const word = wordAt(tokens, i, end);
  if (word?.sort === 'scale' || (word?.sort === 'group' && lowerAt(tokens, i, end) === 'dozen'))
    return plain(from, i + 1, value * word.value, word.value, 'words');
  return plain(from, to, value, 1, 'fraction');
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
      if (lowerOf(tokens, i) !== 'dozen' && last !== undefined) break;
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

function lowerOf(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
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

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], at: number, end: number, least: number): NumberAt | undefined {
  const word = lowerAt(tokens, at, end);
  let to = at + 1;
  let low = least;
  const next = lowerAt(tokens, at + 2, end);
  const scaled = lowerAt(tokens, at + 1, end) === 'of' ? numberWords.get(next) : undefined;
  if (scaled?.sort === 'vague' && next.endsWith('s') && scaled.value > 100) {
    low = (least * scaled.value) / 2;
    to = at + 3;
  } else if (word === 'tens') return undefined;
  else if (word === 'scores' && lowerAt(tokens, at + 1, end) !== 'of') {
    if (!/^(?:were|are|was|have|had|more|killed|injured|wounded|dead)$/.test(lowerAt(tokens, at + 1, end)))
      return undefined;
  }
  return { from: at, to, value: null, low, scale: 1, sort: 'vague' };
}

/** "several hundred", "a few dozen", "many thousands". */
function readFew(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const scale = wordAt(tokens, at + 1, end);
  const word = lowerAt(tokens, at + 1, end);
  const from = hasArticle(tokens, at) ? at - 1 : at;
  if (scale?.sort === 'vague' && word !== 'scores')
    return { from, to: at + 2, value: null, low: scale.value, scale: 1, sort: 'vague' };
  if (scale?.sort !== 'hundred' && scale?.sort !== 'scale' && word !== 'dozen') return undefined;
  let low = 2 * (scale?.value ?? 1);
  let to = at + 2;
  const more = wordAt(tokens, to, end);
  if (more?.sort === 'scale') {
    low *= more.value;
    to++;
  }
  return { from, to, value: null, low, scale: 1, sort: 'vague' };
}

const beforeHalfOfTime = new Set([
  'first',
  'second',
  'latter',
  'other',
  'better',
  'third',
  'fourth',
  'top',
  'bottom',
  'this',
  'last',
]);

/** "half a million", "half the houses", "more than half", "half an hour". */
function readHalf(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  if (beforeHalfOfTime.has(before)) return undefined;
  const next = tokens[at + 1];
  const hyphen = skipHyphen(tokens, at + 1, end);
  const scaled = ofScale(tokens, at, at + 1, 0.5, end);
  if (scaled.to > at + 1) return scaled;
  if (hyphen > at + 1 && at + 1 < end) {
    const afterArticle = /^an?$/.test(lowerAt(tokens, hyphen, end))
      ? skipHyphen(tokens, hyphen + 1, end)
      : hyphen;
    const word = wordAt(tokens, afterArticle, end);
    if (word?.sort === 'scale' || word?.sort === 'group')
      return plain(at, afterArticle + 1, 0.5 * word.value, word.value, 'words');
    return unitWords.has(lowerAt(tokens, afterArticle, end))
      ? plain(at, hyphen, 0.5, 1, 'fraction')
      : undefined;
  }
  const from = hasArticle(tokens, at) ? at - 1 : at;
  if (/^an?$/.test(next?.lower ?? '') && unitWords.has(lowerAt(tokens, at + 2, end)))
    return plain(from, at + 2, 0.5, 1, 'fraction');
  return plain(from, at + 1, 0.5, 1, 'fraction');
}

const beforeShare = new Set(
  'than almost nearly about around roughly over under least by to approximately only just some'.split(' '),
);
const quarterOfTime = new Set(
  'earlier ago century before after later final back point horse pounder mile hour'.split(' '),
);

/** "a quarter of", "nearly a third": not "a third man", not "a quarter earlier". */
function readPart(tokens: readonly Token[], at: number, end: number, parts: number): NumberAt | undefined {
  const word = lowerAt(tokens, at, end);
  if (!hasArticle(tokens, at)) {
    if (word !== 'quarter') return undefined;
    const scaled = ofScale(tokens, at, at + 1, 0.25, end);
    return scaled.to > at + 1 && lowerAt(tokens, at + 1, end) !== 'a' ? scaled : undefined;
  }
  const next = lowerAt(tokens, at + 1, end);
  const before = tokens[at - 2]?.lower ?? '';
  const whole = tokens.length <= 3;
  const inTime = word === 'quarter' && quarterOfTime.has(next);
  const described = word === 'quarter' && /ed$/.test(next);
  const scaled = ofScale(tokens, at - 1, at + 1, 1 / parts, end);
  if (scaled.to > at + 1) return scaled;
  if (next !== 'of' && !(beforeShare.has(before) && !inTime) && !whole && !described) return undefined;
  return { ...scaled, from: at - 1 };
}
