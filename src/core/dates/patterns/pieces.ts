import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { months, weekdays } from '../../text/words/calendar.ts';
import { shortWeekdays } from '../words/weekdays.ts';

/** A piece of a date, and the token after it. */
export interface Piece {
  readonly value: number;
  readonly next: number;
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** A month by name; an abbreviation takes its full stop along. */
export function readMonth(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const value = months.of(token.word);
  if (value === undefined || !isCapital(token)) return undefined;
  const short =
    token.text.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  return { value, next: short ? skipStop(tokens, at + 1) : at + 1 };
}

/** A weekday by name, short ones too. */
export function readWeekday(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const value = weekdays.of(token.word);
  if (value !== undefined) return { value, next: at + 1 };
  const short = shortWeekdays.of(token.word);
  return short === undefined || !isCapital(token)
    ? undefined
    : { value: short, next: skipStop(tokens, at + 1) };
}

function skipStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at];
  return stop?.text === '.' && stop.glued ? at + 1 : at;
}

const ordinalEnds = new WordSet(['st', 'nd', 'rd', 'th']);

/** A day of the month: "8", "08", "8th". */
export function readDay(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 31) return undefined;
  const end = tokens[at + 1];
  if (end?.glued && end.kind === 'word') {
    return ordinalEnds.holds(end.word) ? { value, next: at + 2 } : undefined;
  }
  const beyond = tokens[at + 2];
  if (end?.glued && (end.text === ':' || end.text === '%') && (end.text === '%' || beyond?.glued))
    return undefined;
  return { value, next: at + 1 };
}

/** A day of the month that says so itself: "8th". */
export function readOrdinalDay(tokens: readonly Token[], at: number): Piece | undefined {
  const day = readDay(tokens, at);
  return day?.next === at + 2 ? day : undefined;
}

/** A year in four digits. */
export function readYear(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const value = Number(token.text);
  const end = tokens[at + 1];
  if (!(value >= 1000 && value < 2200) || (end?.glued && end.kind === 'word' && end.lower !== "'s"))
    return undefined;
  if (end?.glued && end.text === '%') return undefined;
  return { value, next: at + 1 };
}

/** A year after a month or day: "March 2020", "March 6, 2020", "March (2020)". */
export function readFollowingYear(tokens: readonly Token[], at: number): Piece | undefined {
  const comma = tokens[at]?.text === ',' || tokens[at]?.lower === 'of';
  return readYear(tokens, comma ? at + 1 : at);
}

/** Whether the words stand at `at`, one after the other. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, n) => tokens[at + n]?.lower === word);
}
