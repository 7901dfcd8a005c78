import { endsPhrase, isPlural, type NounPhrase, readNounPhrase, singular } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { adjectivesForPeople, bareVerbs } from '../text/words/nouns.ts';
import type { Counted, Whole } from './found.ts';
import { readNumber } from './number/read.ts';
import { type Line, lowerAt, tokenAt } from './pattern.ts';
import {
  beforeNoun,
  countNouns,
  generalNouns,
  groupNouns,
  listedThings,
  nounsCountingPeople,
  plainAdjectives,
  plainPeople,
  verbsDoneToPeople,
  verbsOfPeople,
} from './words/contexts.ts';

/** What a number counts, as far as its sentence and the figure before it tell. */
export interface CountedAt {
  readonly counted: Counted | null;
  readonly of: Whole | null;
  /** One past the last token read. */
  readonly to: number;
}

/** What the sentence says is counted by the number that ends at `to` and, with its hedges, begins at `from`. */
export function readCounted(
  line: Line,
  from: number,
  to: number,
  one: boolean,
  carry: Counted | null,
): CountedAt {
  let at = to;
  while (at < line.end && at < to + 3 && beforeNoun.has(lowerAt(line, at))) at++;
  at = overMeasure(line, at);
  const direct = readNoun(line, at, one);
  if (direct !== undefined) return { ...direct, of: null };
  if (lowerAt(line, at) === 'of' || (isHalf(line, at) && partitive.has(lowerAt(line, at)))) {
    const whole = readWhole(line, lowerAt(line, at) === 'of' ? at : at - 1, carry);
    if (whole !== undefined) return { counted: whole.of, of: whole.of, to: whole.to };
  }
  return { counted: bareCounted(line, from, at, carry), of: null, to };
}

/** "two 9mm pistols", "three 12-storey blocks": the measure describes the noun. */
function overMeasure(line: Line, at: number): number {
  if (tokenAt(line, at)?.kind !== 'number') return at;
  let next = at + 1;
  while (tokenAt(line, next)?.glued && tokenAt(line, next)?.kind !== 'quote' && next < at + 8) next++;
  return next > at + 1 && tokenAt(line, next)?.kind === 'word' ? next : at;
}

/** Words that follow "half" in place of "of": "half the town". */
const partitive = new Set('the its their his her our my your all'.split(' '));

function isHalf(line: Line, at: number): boolean {
  return lowerAt(line, at - 1) === 'half';
}

/** The noun phrase at `at`, with the general noun that closes its list where there is one. */
function readNoun(
  line: Line,
  at: number,
  one: boolean,
): { readonly counted: Counted; readonly to: number } | undefined {
  const phrase = readNounPhrase(line.tokens, at, line.end, one);
  if (phrase === undefined) return undefined;
  const head = line.tokens[phrase.head] as Token;
  if (head.lower === 'others' || head.lower === 'ones') return undefined;
  if (one && !isNoun(head)) return undefined;
  const closing = closingNoun(line, phrase);
  if (closing !== undefined) return { counted: countedFrom(line, closing.at, closing.phrase), to: phrase.to };
  return { counted: countedFrom(line, at, phrase), to: phrase.to };
}

function isNoun(token: Token): boolean {
  return token.kind === 'word' && !adjectivesForPeople.has(token.lower);
}

function countedFrom(line: Line, at: number, phrase: NounPhrase): Counted {
  const head = line.tokens[phrase.head] as Token;
  const modifiers: string[] = [];
  for (let i = at; i < phrase.head; i++) {
    const token = line.tokens[i] as Token;
    if (token.kind !== 'word' || token.lower === 'other' || token.lower === 'more') continue;
    const joined = i > at + 1 && token.glued && line.tokens[i - 1]?.text === '-';
    modifiers.push(joined ? `${modifiers.pop()}-${token.lower}` : token.lower);
  }
  let noun = singular(head.lower);
  let end = phrase.end;
  if (groupNouns.has(noun) && lowerAt(line, phrase.to) === 'of') {
    const inner = readNounPhrase(line.tokens, phrase.to + 1, line.end, true);
    if (inner !== undefined) {
      noun = `${noun} of ${(line.tokens[inner.head] as Token).lower}`;
      end = inner.end;
    }
  } else if (listedThings.has(noun) && mentionsList(line, at)) noun = 'person';
  else if (head.text.length > 1 && head.text === head.text.toUpperCase() && !line.headline) noun = head.text;
  else if (head.text[0] !== head.lower[0] && !line.headline) noun = head.text[0] + noun.slice(1);
  if (noun === 'people' || adjectivesForPeople.has(noun)) noun = 'person';
  return { start: (line.tokens[at] as Token).start, end, head: noun, modifiers, carried: false };
}

function mentionsList(line: Line, at: number): boolean {
  for (let i = Math.max(line.begin, at - 12); i < Math.min(line.end, at + 12); i++) {
    const word = line.tokens[i]?.lower;
    if (word === 'list' || word === 'missing' || word === 'lists' || word === 'held') return true;
  }
  return false;
}

/** "tanks, howitzers and other equipment", "homes and commercial buildings". */
function closingNoun(
  line: Line,
  phrase: NounPhrase,
): { readonly at: number; readonly phrase: NounPhrase } | undefined {
  let at = phrase.to;
  for (let items = 0; items < 4; items++) {
    if (lowerAt(line, at) === ',') at++;
    const and = lowerAt(line, at) === 'and' || lowerAt(line, at) === 'or';
    if (and) at++;
    else if (line.tokens[at - 1]?.text !== ',') return undefined;
    const other = lowerAt(line, at) === 'other';
    if (other && and) at++;
    const next = readNounPhrase(line.tokens, at, line.end, other && and);
    if (next === undefined) return undefined;
    const general = generalNouns.has(singular((line.tokens[next.head] as Token).lower));
    if (and) return other || general ? { at, phrase: next } : undefined;
    at = next.to;
  }
  return undefined;
}

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
    if (noun !== undefined) return { of: { ...countedFrom(line, at + 1, noun), count: null }, to: noun.to };
    if (first === 'those') return { of: { ...person(line, at), count: null }, to: at + 1 };
    if (carry === null && /^(?:us|you|whom)$/.test(first))
      return { of: { ...person(line, at), count: null }, to: at + 1 };
    return carry ? { of: { ...carry, carried: true, count: null }, to: at + 1 } : undefined;
  }
  if (first === 'all' || first === 'both') at++;
  if (/^(?:the|its|his|her|their|our|my|your|these|those|a|an)$/.test(lowerAt(line, at))) at++;
  at = overPossessor(line, at);
  let count: number | null = null;
  const number = at < line.end ? readNumber(line.tokens, at, line.end) : undefined;
  if (number?.from === at && number.value !== null && number.sort !== 'fraction') {
    count = number.value;
    at = number.to;
  }
  while (beforeNoun.has(lowerAt(line, at))) at++;
  const phrase = readNounPhrase(line.tokens, at, line.end) ?? readSingular(line, at);
  if (phrase === undefined) {
    const word = tokenAt(line, at);
    if (word !== undefined && adjectivesForPeople.has(word.lower))
      return { of: { ...person(line, at), count }, to: at + 1 };
    if (word?.kind === 'word' && /(?:ch|sh|ese|ss)$/.test(word.lower) && word.text[0] !== word.lower[0])
      return { of: { ...person(line, at), modifiers: [word.lower], count }, to: at + 1 };
    return count !== null && carry ? { of: { ...carry, carried: true, count }, to: at } : undefined;
  }
  const closing = closingNoun(line, phrase);
  const counted = closing ? countedFrom(line, closing.at, closing.phrase) : countedFrom(line, at, phrase);
  return { of: { ...counted, count }, to: phrase.to };
}

/** The singular noun phrase of a mass ("of crude oil"), by where it ends. */
function readSingular(line: Line, at: number): NounPhrase | undefined {
  const first = tokenAt(line, at);
  if (first?.kind !== 'word' || endsPhrase(first) || adjectivesForPeople.has(first.lower)) return undefined;
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

function person(line: Line, at: number): Counted {
  const token = line.tokens[Math.max(0, Math.min(at, line.tokens.length - 1))] as Token;
  return { start: token.start, end: token.end, head: 'person', modifiers: [], carried: true };
}

/** What a number without a noun of its own counts. */
function bareCounted(line: Line, from: number, to: number, carry: Counted | null): Counted | null {
  if (carry !== null && line.tokens[0]?.lower === 'of' && from > 3) return { ...carry, carried: true };
  let at = to;
  while (
    at < to + 3 &&
    /^(?:now|still|confirmed|reportedly|reported|feared|others|people|also|were|are|was|is|have|has|had|been|be|not|initially|later|officially|more|presumed|being|believed|known|left|already|or)$/.test(
      lowerAt(line, at),
    )
  )
    at++;
  const next = lowerAt(line, at);
  if (adjectivesForPeople.has(next) || (verbsOfPeople.has(next) && next !== 'remained' && next !== 'remain'))
    return person(line, at);
  if (at > to && /^(?:found|traced|accounted|identified)$/.test(next)) return person(line, at);
  if (lowerAt(line, to) === 'others' && carry === null) return person(line, to);
  if (verbsDoneToPeople.has(lowerAt(line, from - 1))) return person(line, from - 1);
  return nounBefore(line, from) ?? (carry ? { ...carry, carried: true } : null);
}

function carriedNoun({ start, end, lower }: Token): Counted {
  return { start, end, head: singular(lower), modifiers: [], carried: true };
}

/** Verbs by which a quantity moves: what stands before them is what is counted. */
const changeVerbs = new Set(
  'rose rise fell fall dropped drop climbed climb grew grow jumped jump declined decline increased increase decreased decrease shrank soared surged slid plunged'.split(
    ' ',
  ),
);

/** "the death toll rose to 29", "the number of homes lost was 88", "puts the homes at 9,800". */
function nounBefore(line: Line, from: number): Counted | undefined {
  const limit = Math.max(0, from - 14);
  const linking =
    /^(?:at|to|is|was|are|were|stands|stood|reached|hit|of|by|as|remained|remains|:|be|exceeded|passed|topped|above)$/.test(
      lowerAt(line, from - 1),
    );
  const changing = /^(?:to|by|from)$/.test(lowerAt(line, from - 1));
  for (let i = from - 1; i >= limit; i--) {
    const token = line.tokens[i] as Token;
    if (token.text === ';' || token.kind === 'quote') return undefined;
    if (token.kind !== 'word') continue;
    if (countNouns.has(token.lower) && line.tokens[i + 1]?.lower === 'of') {
      const whole = readWhole({ ...line, begin: 0 }, i + 1, null);
      if (whole !== undefined && whole.to <= from) return { ...whole.of, carried: true };
    }
    if (nounsCountingPeople.has(token.lower)) return linking || i >= from - 6 ? person(line, i) : undefined;
    if (changing && i > limit && changeVerbs.has(token.lower)) {
      const subject = line.tokens[i - 1] as Token;
      const named = subject.kind === 'word' && isPlural(subject.lower) && !bareVerbs.has(subject.lower);
      if (named && !nounsCountingPeople.has(subject.lower)) return carriedNoun(subject);
    }
    if (
      i === from - 2 &&
      lowerAt(line, from - 1) === 'at' &&
      isPlural(token.lower) &&
      !bareVerbs.has(token.lower)
    )
      return carriedNoun(token);
  }
  return undefined;
}

/** The counted noun as a person would say it, with what makes it one word: "crew member". */
export function unitOf(counted: Counted): string {
  if (plainPeople.has(counted.head)) return 'person';
  const last = counted.modifiers.at(-1);
  if (last === undefined || counted.head.includes(' ') || isAdjective(last) || counted.head === 'person')
    return counted.head;
  return `${last} ${counted.head}`;
}

function isAdjective(word: string): boolean {
  return (
    plainAdjectives.has(word) ||
    /(?:al|ive|ous|ful|ic|ed|ing|ese|ish|ian|ean|ary|able|ible|less|an|ant|ent|est|ly|ern|i|ch)$/.test(word)
  );
}
