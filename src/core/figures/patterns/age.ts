import { endsPhrase, isPlural, singular } from '../../text/nouns.ts';
import { WordMap, WordSet } from '../../text/vocabulary.ts';
import { prepositions } from '../../text/words/closed-classes.ts';
import { bareVerbs } from '../../text/words/nouns.ts';
import type { NumberAt } from '../number/number-at.ts';
import {
  type Line,
  lowerAt,
  overHyphen,
  type Pattern,
  type Reading,
  startsUpper,
  tokenAt,
  wordAt,
} from '../pattern.ts';
import { isPersonNoun, kin } from '../words/people.ts';

const beforeAge = new WordSet('just only about nearly almost over still now already'.split(' '));

const copulas = new WordSet(['is', 'was', 'be', 'turned', 'turns', 'turning', 'am', "'m"]);

export const age: readonly Pattern[] = [
  {
    id: 'age.old',
    read: readOld,
    examples: [
      'a [nine-year-old] girl',
      'the line was [99 years] old then',
      'a bridge [40 years] of age',
      '[three-month-old] twins',
    ],
    notExamples: ['ten years older than that'],
  },
  {
    id: 'age.aged',
    read: readAged,
    examples: [
      'aged [58 to 95]',
      'at the age of [71]',
      'a retirement age of [67] then',
      'over the age of [65], many died',
    ],
    notExamples: ['aged beef in 12 shops'],
  },
  {
    id: 'age.after-name',
    read: readAfterName,
    examples: [
      'Anna Berg, [67], said so',
      'the gunman, [29], fled',
      'said his wife, [34].',
      'said Tom Reyes, [41].',
      'Maria Lopez ([34]) fled',
      'said Park So-yeon, [17], in tears',
      'the men, [23] and [31], were held',
      "Among them was a baker's boy, [just six].",
      'her daughter, [four], was safe',
    ],
    notExamples: ['In Boston, 33 shops shut', 'Lyon, 25,000 strong', 'for each worker, two, the firm said'],
  },
  {
    id: 'age.of',
    read: readOf,
    examples: ['a girl of [10] was found', 'a retired diver of [about 53] fell ill'],
    notExamples: ['a number of 10', 'a driver of 12 buses', 'the captain of 11 men'],
  },
  {
    id: 'age.copula',
    read: readCopula,
    examples: [
      'my aunt, who was [eighty-one]',
      'she was [19] when it fell',
      'he sold it and was [81] when he died',
      'he is [30].',
      'I am [63] now',
      'his uncle, who is [80]',
      'my son is [six].',
      'the driver was [41] and sober',
    ],
    notExamples: ['it was 30', 'he was two metres away', 'the index is 12', 'she is 20 per cent richer'],
  },
];

const unitsOfAge = new WordMap<string>(
  ['year', 'month', 'week', 'day', 'hour', 'yr'].flatMap((unit) => {
    const name = unit === 'yr' ? 'year' : unit;
    return [[unit, name] as const, [`${unit}s`, name] as const];
  }),
);

function readOld(number: NumberAt, line: Line): Reading | undefined {
  const at = overHyphen(line, number.to);
  const word = lowerAt(line, at);
  const name = unitsOfAge.of(wordAt(line, at));
  if (name === undefined) return word === 'yo' || word === 'y.o.' ? made(number, at + 1, 'year') : undefined;
  const old = overHyphen(line, at + 1);
  if (/^olds?$/.test(lowerAt(line, old))) {
    return made(number, old > at + 1 ? old + 1 : at + 1, name);
  }
  if (tokenAt(line, old)?.text === '-' && /^olds?$/.test(lowerAt(line, old + 1)))
    return made(number, old + 2, name);
  return lowerAt(line, at + 1) === 'of' && lowerAt(line, at + 2) === 'age'
    ? made(number, at + 1, name)
    : undefined;
}

function made(number: NumberAt, to: number, unit = 'year'): Reading {
  return { kind: 'age', unit, from: number.from, to };
}

const hedgesInAge = new WordSet(
  'of about around over under nearly almost just only between at is was to from -'.split(' '),
);

function readAged(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  for (let steps = 0; steps < 3 && hedgesInAge.holds(wordAt(line, at)); steps++) at--;
  const word = lowerAt(line, at);
  if (word !== 'aged' && word !== 'age' && word !== 'ages') return undefined;
  return isAgeValue(number) && !countsSomething(line, number.to) ? made(number, number.to) : undefined;
}

function isAgeValue(number: NumberAt): boolean {
  return (
    number.value !== null &&
    Number.isInteger(number.value) &&
    number.value > 0 &&
    number.value < 120 &&
    number.sort !== 'fraction'
  );
}

/** True where a noun follows that the number may count. */
function countsSomething(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  if (token?.text === '%' || token?.lower === 'per' || token?.lower === 'percent') return true;
  return token?.kind === 'word' && !endsPhrase(token) && !bareVerbs.holds(token.word);
}

function readAfterName(number: NumberAt, line: Line): Reading | undefined {
  if (!isAgeValue(number)) return undefined;
  if (line.tokens[number.from]?.kind !== 'number') return readInWords(number, line);
  if (lowerAt(line, number.from - 1) === 'and') return readSecond(number, line);
  const mark = tokenAt(line, number.from - 1);
  if (mark?.text !== ',' && mark?.text !== '(') return undefined;
  const name = tokenAt(line, number.from - 2);
  if (name?.kind !== 'word' || name.text.length < 2) return undefined;
  const first = tokenAt(line, startOfCompound(line, number.from - 2)) ?? name;
  if (
    !startsUpper(first.text) &&
    !startsUpper(name.text) &&
    !isSomebody(line, number.from - 2) &&
    !isOfSeveral(line, number)
  )
    return undefined;
  const after = tokenAt(line, number.to);
  if (mark.text === '(') return after?.text === ')' ? made(number, number.to) : undefined;
  const closes =
    after === undefined ||
    after.kind === 'quote' ||
    (after.kind === 'mark' && /^[,.;:!?)]$/.test(after.text)) ||
    /^(?:who|and|was|of|from)$/.test(after.lower);
  return closes ? made(number, number.to) : undefined;
}

/** "a baker's boy, just six.", "her daughter, four, was": in words only behind somebody who can have no number. */
function readInWords(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  if (/^(?:just|only|aged)$/.test(lowerAt(line, at))) at--;
  if (tokenAt(line, at)?.text !== ',' || number.low < 2 || number.sort !== 'words') return undefined;
  if (!isPersonNoun(lowerAt(line, at - 1)) || !isSomebody(line, at - 1)) return undefined;
  const after = tokenAt(line, number.to);
  const closes = after === undefined || after.kind === 'quote' || /^(?:[,.;!?)]|who|was)$/.test(after.lower);
  return closes ? made(number, number.to) : undefined;
}

/** The 31 of "two men, 23 and 31,". */
function readSecond(number: NumberAt, line: Line): Reading | undefined {
  const first = { ...number, from: number.from - 2, to: number.from - 1 };
  return tokenAt(line, first.from)?.kind === 'number' &&
    tokenAt(line, first.from - 1)?.text === ',' &&
    isOfSeveral(line, first)
    ? made(number, number.to)
    : undefined;
}

/** Back over a hyphen: "So-yeon". */
function startOfCompound(line: Line, at: number): number {
  const hyphen = tokenAt(line, at - 1);
  return tokenAt(line, at)?.glued && hyphen?.text === '-' && hyphen.glued ? at - 2 : at;
}

/** "two men, 23 and 31,". */
function isOfSeveral(line: Line, number: NumberAt): boolean {
  const noun = lowerAt(line, number.from - 2);
  return (
    isPlural(noun) &&
    isPersonNoun(singular(noun)) &&
    lowerAt(line, number.to) === 'and' &&
    tokenAt(line, number.to + 1)?.kind === 'number' &&
    tokenAt(line, number.to + 2)?.kind !== 'word'
  );
}

/** "the gunman", "his second wife". */
function isSomebody(line: Line, at: number): boolean {
  const noun = lowerAt(line, at);
  if (isPlural(noun) || noun.endsWith('ed') || noun.endsWith('ing')) return false;
  if (kin.has(noun)) return true;
  for (let i = at - 1; i >= at - 4; i--) {
    const word = lowerAt(line, i);
    if (/^(?:the|a|an|his|her|their|my|our|your|whose)$/.test(word)) return true;
    if (tokenAt(line, i)?.kind !== 'word' || prepositions.holds(wordAt(line, i))) return false;
  }
  return false;
}

function readCopula(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  if (beforeAge.holds(wordAt(line, at))) at--;
  if (!copulas.holds(wordAt(line, at))) return undefined;
  if (!isAgeValue(number) || countsSomething(line, number.to)) return undefined;
  if (/^(?:when|years)$/.test(lowerAt(line, number.to)) && lowerAt(line, at) === 'was')
    return made(number, number.to);
  const modal = /^(?:will|would)$/.test(lowerAt(line, at - 1));
  return isPersonBefore(line, modal ? at - 2 : at - 1) ? made(number, number.to) : undefined;
}

/** "he", "my son", "the driver" as the subject of what follows. */
function isPersonBefore(line: Line, at: number): boolean {
  const word = lowerAt(line, at);
  if (/^(?:he|she|who|i)$/.test(word)) return true;
  return isPersonNoun(word) && isSomebody(line, at);
}

/** "a girl of 10". */
function readOf(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  if (/^(?:about|around|just|only|nearly|almost|over|under)$/.test(lowerAt(line, at))) at--;
  if (lowerAt(line, at) !== 'of' || !isPersonNoun(lowerAt(line, at - 1))) return undefined;
  if (!isAgeValue(number) || countsSomething(line, number.to)) return undefined;
  const next = tokenAt(line, number.to);
  if (next?.kind === 'mark' && !/^[,.;:!?)]$/.test(next.text)) return undefined;
  for (let i = at - 2; i >= at - 4; i--) if (/^an?$/.test(lowerAt(line, i))) return made(number, number.to);
  return undefined;
}
