import { type NounPhrase, readNounPhrase, singularOf } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { adjectivesForPeople } from '../text/words/nouns.ts';
import type { Counted, Whole } from './found.ts';
import { type Line, lowerAt } from './pattern.ts';
import { generalNouns, groupNouns, listedThings, plainAdjectives, plainPeople } from './words/contexts.ts';

export function countedFrom(line: Line, at: number, phrase: NounPhrase): Counted {
  const head = line.tokens[phrase.head] as Token;
  const modifiers: string[] = [];
  for (let i = at; i < phrase.head; i++) {
    const token = line.tokens[i] as Token;
    if (token.kind !== 'word' || token.lower === 'other' || token.lower === 'more') continue;
    const joined = i > at + 1 && token.glued && line.tokens[i - 1]?.text === '-';
    modifiers.push(joined ? `${modifiers.pop()}-${token.lower}` : token.lower);
  }
  let noun = singularOf(head.word);
  let end = phrase.end;
  if (groupNouns.has(noun) && lowerAt(line, phrase.to) === 'of') {
    const inner = readNounPhrase(line.tokens, phrase.to + 1, line.end, true);
    if (inner !== undefined) {
      noun = `${noun} of ${(line.tokens[inner.head] as Token).lower}`;
      end = inner.end;
    }
  } else if (listedThings.has(noun) && mentionsList(line, at)) noun = 'person';
  else if (head.text[0] !== head.lower[0] && !line.headline)
    noun =
      head.text.length > 1 && head.text === head.text.toUpperCase()
        ? head.text
        : head.text[0] + noun.slice(1);
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
export function closingNoun(
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
    const general = generalNouns.has(singularOf((line.tokens[next.head] as Token).word));
    if (and) return other || general ? { at, phrase: next } : undefined;
    at = next.to;
  }
  return undefined;
}

/** A noun that a later number leaves out. */
export function carriedFrom({ start, end, head, modifiers }: Counted): Counted {
  return { start, end, head, modifiers, carried: true };
}

/** A noun as the whole that something is part of. */
export function wholeFrom({ start, end, head, modifiers, carried }: Counted, count: number | null): Whole {
  return { start, end, head, modifiers, carried, count };
}

export function person(line: Line, at: number): Counted {
  const token = line.tokens[Math.max(0, Math.min(at, line.tokens.length - 1))] as Token;
  return { start: token.start, end: token.end, head: 'person', modifiers: [], carried: true };
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
