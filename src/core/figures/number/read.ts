import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { numberWords, vulgarFractions } from '../words/numbers.ts';
import { readDigits, withScale } from './digits.ts';
import { beforeOneUnit, readArticle, readFew, readHalf, readPart, readVague } from './loose.ts';
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
  const word = numberWords.of(token.word);
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
      if (hasArticle(tokens, at)) return readWords(tokens, at, end, at - 1);
      return isRoundly(tokens, at, end) ? readWords(tokens, at, end, at) : undefined;
    case 'hundred':
    case 'scale':
      if (hasArticle(tokens, at)) return readWords(tokens, at, end, at - 1);
      return isRoundly(tokens, at, end) ? readWords(tokens, at, end, at) : undefined;
    default:
      return signed(tokens, readWords(tokens, at, end, at));
  }
}

/** "the hundred or so who came": round words that "or so" makes a number. */
function isRoundly(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 2 < end && tokens[at + 1]?.lower === 'or' && tokens[at + 2]?.lower === 'so';
}

/** True where a number may begin: asked of every token, so it looks at lengths and first letters before it looks words up. */
export function mayBeginNumber(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] as Token;
  if (kind === 'number') return true;
  if (!beginnings.holds(word)) return false;
  return articles.holds(word) ? beforeOneUnit.holds(tokens[at - 1]?.word) : true;
}

const articles = new WordSet(['a', 'an']);
const beginnings = new WordSet([...articles, ...numberWords.keys(), ...vulgarFractions.keys()]);

/** "a pair of shoes", "a couple more", "a score of boats": not "a score of 3", "as a pair". */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (next === 'more') return true;
  const counted = tokens[at + 2];
  return next === 'of' && counted?.kind === 'word' && !numberWords.holds(counted.word);
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
