import type { Token } from '../../text/tokens.ts';
import { type NumberWord, numberWords } from '../words/numbers.ts';

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

export function plain(
  from: number,
  to: number,
  value: number,
  scale: number,
  sort: 'digits' | 'words' | 'fraction',
): NumberAt {
  return { from, to, value, low: value, scale, sort };
}

export function numberWordAt(tokens: readonly Token[], at: number, end: number): NumberWord | undefined {
  return at < end ? numberWords.of(tokens[at]?.word) : undefined;
}

export function lowerAt(tokens: readonly Token[], at: number, end: number): string {
  return at < end ? (tokens[at]?.lower ?? '') : '';
}

export function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return before === 'a' || before === 'an';
}

export function skipHyphen(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  return token?.text === '-' && token.glued && tokens[at + 1]?.glued && at + 1 < end ? at + 1 : at;
}
