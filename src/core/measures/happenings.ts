import type { Token } from '../text/tokens.ts';
import { splitList } from '../text/words/list.ts';
import { type KnownWord, plays, role } from './lexicon.ts';

/** Nouns of happenings that may have a name of their own. */
export const happenings = role(
  splitList(
    'fire, hurricane, storm, typhoon, cyclone, earthquake, quake, flood, bombing, massacre, crash, war, explosion, spill, tsunami, tornado',
  ),
);

/** Happenings with a name of their own, which stand for a place: "the Harrow Fire", "Hurricane Odile". */
export function happeningsIn(
  tokens: readonly Token[],
  words: readonly KnownWord[],
  from: number,
  to: number,
): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!plays(words[at], happenings) || !isCapital(token)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before && at > from && isCapital(before)) found.push(`${before.text} ${token.text}`);
    else if (after && isCapital(after)) found.push(`${token.text} ${after.text}`);
  }
  return found;
}

/** True for a word with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}
