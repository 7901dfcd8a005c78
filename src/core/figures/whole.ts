import { endsPhrase, type NounPhrase, readNounPhrase } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { adjectivesForPeople } from '../text/words/nouns.ts';
import type { Counted, Whole } from './found.ts';
import { carriedFrom, closingNoun, countedFrom, person, wholeFrom } from './noun.ts';
import { readNumber } from './number/read.ts';
import { type Line, lowerAt, tokenAt, wordAt } from './pattern.ts';
import { beforeNoun } from './words/contexts.ts';

/** "of them", "of the nine schools", "of Turkey's posts", "of tanks". */
export function readWhole(
  line: Line,
  of: number,
  carry: Counted | null,
): { readonly of: Whole; readonly to: number } | undefined {
  let at = of + 1;
  const first = lowerAt(line, at);
  if (/^(?:them|those|these|whom|which|that|it|us|you)$/.test(first)) {
    const noun =
      first === 'those' || first === 'these' ? readNounPhrase(line.tokens, at + 1, line.end) : undefined;
    if (noun !== undefined) return { of: wholeFrom(countedFrom(line, at + 1, noun), null), to: noun.to };
    if (first === 'those') return { of: wholeFrom(person(line, at), null), to: at + 1 };
    if (/^(?:us|you)$/.test(first) || (carry === null && first === 'whom'))
      return { of: wholeFrom(person(line, at), null), to: at + 1 };
    return carry ? { of: wholeFrom(carriedFrom(carry), null), to: at + 1 } : undefined;
  }
  if (first === 'all' || first === 'both') at++;
  if (/^(?:the|its|his|her|their|our|my|your|these|those|a|an)$/.test(lowerAt(line, at))) at++;
  at = overPossessor(line, at);
  if (
    /^(?:last|first|next|past|previous|remaining|original|other|some|about|nearly)$/.test(lowerAt(line, at))
  )
    at++;
  let count: number | null = null;
  const number = at < line.end ? readNumber(line.tokens, at, line.end) : undefined;
  if (number?.from === at && number.value !== null && number.sort !== 'fraction') {
    count = number.value;
    at = number.to;
  }
  while (beforeNoun.holds(wordAt(line, at))) at++;
  const phrase = readNounPhrase(line.tokens, at, line.end) ?? readSingular(line, at);
  if (phrase === undefined) {
    const word = tokenAt(line, at);
    if (word !== undefined && adjectivesForPeople.holds(word.word))
      return { of: wholeFrom(person(line, at), count), to: at + 1 };
    if (word?.kind === 'word' && /(?:ch|sh|ese|ss)$/.test(word.lower) && word.text[0] !== word.lower[0])
      return { of: { ...person(line, at), modifiers: [word.lower], count }, to: at + 1 };
    return count !== null && carry ? { of: wholeFrom(carriedFrom(carry), count), to: at } : undefined;
  }
  const closing = closingNoun(line, phrase);
  const counted = closing ? countedFrom(line, closing.at, closing.phrase) : countedFrom(line, at, phrase);
  return { of: wholeFrom(counted, count), to: phrase.to };
}

/** The singular noun phrase of a mass ("of crude oil"), by where it ends. */
function readSingular(line: Line, at: number): NounPhrase | undefined {
  const first = tokenAt(line, at);
  if (first?.kind !== 'word' || endsPhrase(first) || adjectivesForPeople.holds(first.word)) return undefined;
  if (
    /(?:ch|sh|ese|ss)$/.test(first.lower) &&
    first.text[0] !== first.lower[0] &&
    (tokenAt(line, at + 1) === undefined || endsPhrase(tokenAt(line, at + 1) as Token))
  )
    return undefined;
  return readNounPhrase(line.tokens, at, line.end, true);
}

/** "Turkey's" in "of Turkey's posts". */
function overPossessor(line: Line, at: number): number {
  for (let i = at + 1; i <= at + 3; i++) if (lowerAt(line, i) === "'s") return i + 1;
  return at;
}
