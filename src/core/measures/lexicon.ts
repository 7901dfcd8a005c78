import { type Country, countryOf } from '../names/words/countries.ts';
import type { Token } from '../text/tokens.ts';
import { fact } from '../text/vocabulary.ts';
import { carriesMeaning, stemOf } from './stems.ts';
import { type Phrase, phrasesFrom } from './triggers.ts';

/** What the tables of this folder know of a word, wherever it stands. */
export interface KnownWord {
  /** The tables that hold it: the bits that `role` gave them. */
  readonly roles: number;
  /** Its stem; null where it has no meaning to compare. */
  readonly stem: string | null;
  /** The phrases for events that begin with it. */
  readonly phrases: readonly Phrase[] | undefined;
  /** The country that it names, or whose people it names. */
  readonly country: Country | undefined;
}

/** The words of a sentence, and all roles that any of them plays: where nothing plays a role, nobody need look for it. */
export interface KnownWords {
  readonly words: readonly KnownWord[];
  readonly roles: number;
}

const rolesOf = new Map<string, number>();
let given = 0;

/** Enters a table of words (lower case, or marks) that are asked for around every figure, and answers with the bit that stands for it. */
export function role(table: Iterable<string>): number {
  if (given === 31) throw new Error('A number has no more bits for roles.');
  const bit = 1 << given++;
  for (const word of table) rolesOf.set(word, (rolesOf.get(word) ?? 0) | bit);
  return bit;
}

/** Looks the words of a sentence up. */
export function lookUp(tokens: readonly Token[]): KnownWords {
  let roles = 0;
  const words: KnownWord[] = [];
  for (const { word } of tokens) {
    const known = knownOf(word);
    roles |= known.roles;
    words.push(known);
  }
  return { words, roles };
}

const knownOf = fact(
  ({ text, lower, isWord }): KnownWord => ({
    roles: rolesOf.get(lower) ?? 0,
    stem: isWord && carriesMeaning(lower) ? stemOf(lower) : null,
    phrases: phrasesFrom(lower),
    country: countryOf.get(text),
  }),
);

/** True where the word plays the role, or one of several. */
export function plays(word: KnownWord | undefined, role: number): boolean {
  return word !== undefined && (word.roles & role) !== 0;
}

/** True where a token from `from` to `to` plays the role; both may lie beyond the sentence. */
export function isAmong(role: number, { words, roles }: KnownWords, from: number, to: number): boolean {
  if ((roles & role) === 0) return false;
  const end = Math.min(words.length, to);
  for (let at = Math.max(0, from); at < end; at++) if (plays(words[at], role)) return true;
  return false;
}
