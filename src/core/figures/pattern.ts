import type { Kind } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/vocabulary.ts';
import type { NumberAt } from './number/number-at.ts';

/** The words around a number. Nothing before `begin` or from `end` on (dates, other sentences) belongs to a figure. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly begin: number;
  readonly end: number;
  readonly headline: boolean;
}

/** How a pattern has read a number; token indices, `to` exclusive. */
export interface Reading {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** Null for a plain count: what it counts is found by what follows it. */
  readonly unit: string | null;
  /** Where the reading changes the number's value: cents added to dollars. */
  readonly value?: number;
  /** The number of the whole: 12 in "two of the twelve". */
  readonly whole?: number;
  /** Where the noun of a hyphenated compound stands: "vehicle" in "60-vehicle convoy". */
  readonly noun?: { readonly from: number; readonly to: number };
}

/** One way of reading a number, with the phrases that prove it. */
export interface Pattern {
  readonly id: string;
  /** Undefined: not this pattern's number. 'none': it is no figure at all. */
  readonly read: (number: NumberAt, line: Line) => Reading | 'none' | undefined;
  /** Phrases in which the pattern reads a figure, given in brackets. */
  readonly examples: readonly string[];
  /** Phrases in which it must not. */
  readonly notExamples: readonly string[];
}

/** The token's lower-case text, or '' outside the line. */
export function lowerAt(line: Line, at: number): string {
  return at >= line.begin && at < line.end ? (line.tokens[at]?.lower ?? '') : '';
}

/** What is known of the token's word; undefined outside the line. */
export function wordAt(line: Line, at: number): Word | undefined {
  return at >= line.begin && at < line.end ? line.tokens[at]?.word : undefined;
}

/** The token, or undefined outside the line. */
export function tokenAt(line: Line, at: number): Token | undefined {
  return at >= line.begin && at < line.end ? line.tokens[at] : undefined;
}

/** The index after a hyphen that joins `at` to the word before, else `at` itself. */
export function overHyphen(line: Line, at: number): number {
  const token = tokenAt(line, at);
  return token?.glued && (token.text === '-' || token.text === '‑') && tokenAt(line, at + 1)?.glued
    ? at + 1
    : at;
}

/** Where the number's unit may stand: over a hyphen, and over "of" after words that need it ("millions of dollars", "a couple of weeks"). */
export function beforeUnit(line: Line, number: NumberAt): number {
  const loose = number.sort === 'vague' || lowerAt(line, number.to - 1) === 'couple';
  return loose && lowerAt(line, number.to) === 'of' ? number.to + 1 : overHyphen(line, number.to);
}

/** True for a word with a capital. */
export function startsUpper(text: string): boolean {
  return text[0] !== text[0]?.toLowerCase();
}
