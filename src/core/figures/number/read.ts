import type { Token } from '../../text/tokens.ts';
import { numberWords, vulgarFractions } from '../words/numbers.ts';
import { readDigits, withScale } from './digits.ts';
import { readArticle, readFew, readHalf, readPart, readVague } from './loose.ts';
import { hasArticle, type NumberAt } from './number-at.ts';
import { readWords } from './words.ts';

/** Reads the number whose first digit or number word stands at `at`; undefined where it is none. Never looks past `end`. */
export function readNumber(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return signed(tokens, readDigits(tokens, at, end));
  const fraction = vulgarFractions.get(token.text);
  if (fraction !== undefined) return withScale(tokens, at, at + 1, fraction, end, 'fraction');
  if (token.lower === 'a' || token.lower === 'an') return readArticle(tokens, at, end);
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
      if (token.lower === 'couple' && !isGroup(tokens, at)) return readFew(tokens, at, end);
      if (token.lower !== 'dozen' && !isGroup(tokens, at)) return undefined;
      return hasArticle(tokens, at) ? readWords(tokens, at, end, at - 1) : undefined;
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
    token.lower === 'a' ||
    token.lower === 'an' ||
    (token.kind === 'mark' && vulgarFractions.has(token.text))
  );
}

/** "a pair of shoes", "a couple more", "a score of boats": not "a score of 3", "as a pair". */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (next === 'more') return true;
  const counted = tokens[at + 2];
  return next === 'of' && counted?.kind === 'word' && !numberWords.has(counted.lower);
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
