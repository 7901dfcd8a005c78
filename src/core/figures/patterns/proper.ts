import { isPlural } from '../../text/nouns.ts';
import { conjunctions, determiners, prepositions } from '../../text/words/closed-classes.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, type Pattern, startsUpper, tokenAt } from '../pattern.ts';

/** Number words in proper names, and addresses. */
export const proper: readonly Pattern[] = [
  {
    id: 'none.proper',
    read: (number, line) => (isProper(number, line) || isAddress(number, line) ? 'none' : undefined),
    examples: [
      '[Five] Americans died',
      'He said: "[Ten] boats sank"',
      '[Three] Red Cross volunteers died',
      '[Two] Red Crescent nurses died',
    ],
    notExamples: [
      'They met the Big Five and the Group of Seven.',
      'Three Mile Island was closed.',
      'He lives at 221 Baker Street.',
      'Zero tolerance is the rule.',
    ],
  },
];

/** A number word that is part of a name: "the Big Five", "Three Mile Island". */
function isProper(number: NumberAt, line: Line): boolean {
  const token = line.tokens[number.from];
  if (token?.kind !== 'word') return false;
  if (token.lower === 'zero')
    return (
      /^(?:tolerance|sum|gravity|hour|emission|carbon|trust)$/.test(lowerAt(line, number.to)) ||
      lowerAt(line, number.to) === '-'
    );
  if (!startsUpper(token.text) || line.headline) return false;
  const before = line.tokens[number.from - 1];
  if (before?.kind === 'word') return !isTitleCase(line);
  const first = tokenAt(line, number.to);
  const second = tokenAt(line, number.to + 1);
  if (
    first?.kind !== 'word' ||
    second?.kind !== 'word' ||
    !startsUpper(first.text) ||
    !startsUpper(second.text)
  )
    return false;
  return !endsInPlural(line, number.to) && !isTitleCase(line);
}

/** "Three Red Cross volunteers", "Five Oslo Harbour Police divers": the name only says whose they are. */
function endsInPlural(line: Line, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokenAt(line, at);
    if (token?.kind !== 'word') return false;
    if (isPlural(token.lower) && !isSmallWord(token.lower)) return true;
    if (!startsUpper(token.text) && at > from + 2) return false;
  }
  return false;
}

function isSmallWord(word: string): boolean {
  return prepositions.has(word) || conjunctions.has(word) || determiners.has(word) || word === "'s";
}

/** True where nearly all words begin with a capital, as in many headlines. */
function isTitleCase(line: Line): boolean {
  const end = Math.min(line.tokens.length, 14);
  for (let i = 0; i < end; i++) {
    const token = line.tokens[i];
    if (token?.kind === 'word' && !startsUpper(token.text) && !isSmallWord(token.lower)) return false;
  }
  return true;
}

/** "221 Baker Street". */
function isAddress(number: NumberAt, line: Line): boolean {
  if (
    number.scale > 1 ||
    number.value === null ||
    number.value > 9999 ||
    !startsUpper(lowerTextAt(line, number.to))
  )
    return false;
  for (let i = number.to + 1; i < number.to + 4; i++) {
    const token = tokenAt(line, i);
    if (token?.kind !== 'word' || !startsUpper(token.text)) return false;
    if (isPlural(token.lower)) return false;
    if (
      !(tokenAt(line, i + 1)?.kind === 'word' && isPlural(lowerAt(line, i + 1))) &&
      /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|place|terrace|crescent|parade)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

function lowerTextAt(line: Line, at: number): string {
  const token = tokenAt(line, at);
  return token?.kind === 'word' ? token.text : 'a';
}
