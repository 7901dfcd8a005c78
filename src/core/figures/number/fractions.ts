import type { Token } from '../../text/tokens.ts';
import { numberWords } from '../words/numbers.ts';
import { lowerAt, type NumberAt, numberWordAt, plain, skipHyphen } from './number-at.ts';
import { readInteger } from './words.ts';

/** A stretch of a number: where it ends, and what it comes to. */
export interface Part {
  readonly to: number;
  readonly value: number;
}

/** "thirds", "quarter", "twenty-fifth": into how many parts; undefined where the words divide nothing. */
export function readDenominator(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const word = numberWordAt(tokens, at, end);
  if (word?.sort === 'half' || word?.sort === 'part') return { to: at + 1, value: word.value };
  if (word?.sort !== 'ten') return undefined;
  const next = skipHyphen(tokens, at + 1, end);
  const ordinal = lowerAt(tokens, next, end).replace(/s$/, '');
  const unit = ordinal === 'first' ? 1 : ordinal === 'second' ? 2 : numberWords.get(ordinal);
  const parts = typeof unit === 'number' ? unit : unit?.sort === 'part' ? unit.value : 0;
  return parts > 0 && parts < 10 ? { to: next + 1, value: word.value + parts } : undefined;
}

/** The fraction that `top` and the denominator at `at` make: "two thirds", "one-eighth". */
export function readFraction(
  tokens: readonly Token[],
  from: number,
  at: number,
  top: number,
  end: number,
): NumberAt | undefined {
  const denominatorAt = skipHyphen(tokens, at, end);
  const denominator = readDenominator(tokens, denominatorAt, end);
  if (denominator === undefined) return undefined;
  const plural = lowerAt(tokens, denominator.to - 1, end).endsWith('s');
  // "five quarters of recession" are stretches of time
  const ofTime = denominator.value === 4 && top > 3;
  const agrees = top === 1 ? !plural : plural || denominator.value === 2;
  if (ofTime || !agrees || (top === 1 && isJoinedToNoun(tokens, denominator.to, end))) return undefined;
  return ofScale(tokens, from, denominator.to, top / denominator.value, end);
}

/** "one third-party": the ordinal belongs to the noun after it. */
function isJoinedToNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[at];
  return at < end && after?.text === '-' && after.glued;
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
  if (lowerAt(tokens, i, end) === 'of' && isArticle(lowerAt(tokens, i + 1, end))) i += 2;
  else if (isArticle(lowerAt(tokens, i, end))) i++;
  i = skipHyphen(tokens, i, end);
  const word = numberWordAt(tokens, i, end);
  if (word?.sort === 'scale' || (word?.sort === 'group' && lowerAt(tokens, i, end) === 'dozen'))
    return plain(from, i + 1, value * word.value, word.value, 'words');
  return plain(from, to, value, 1, 'fraction');
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** "and a half", "and two thirds", "and fifty-four hundredths": less than one. */
export function readAndPart(tokens: readonly Token[], at: number, end: number): Part | undefined {
  let i = tokens[at]?.text === '-' ? at + 1 : at;
  if (lowerAt(tokens, i, end) !== 'and') return undefined;
  i = skipHyphen(tokens, i + 1, end);
  let top = 1;
  if (isArticle(lowerAt(tokens, i, end))) i++;
  else {
    const whole = readInteger(tokens, i, end, true);
    if (whole === undefined || whole.value >= 100) return undefined;
    top = whole.value;
    i = whole.to;
  }
  const denominator = readDenominator(tokens, skipHyphen(tokens, i, end), end);
  if (denominator === undefined || top >= denominator.value) return undefined;
  return { to: denominator.to, value: top / denominator.value };
}
