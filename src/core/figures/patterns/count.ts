import { looksPlural } from '../../text/nouns.ts';
import { auxiliaries, determiners, prepositions } from '../../text/words/closed-classes.ts';
import type { NumberAt } from '../number/number-at.ts';
import {
  type Line,
  lowerAt,
  overHyphen,
  type Pattern,
  type Reading,
  startsUpper,
  tokenAt,
} from '../pattern.ts';
import { unitWords } from '../words/units.ts';

export const count: readonly Pattern[] = [
  {
    id: 'count.year',
    read: (number, line) => (isYear(number, line) ? 'none' : undefined),
    examples: ['[2000] people came', 'it sold [1950] copies'],
    notExamples: ['the 2015 deal limits it', 'in 2015 it fell', 'the 1848 revolts'],
  },
  {
    id: 'count.compound',
    read: readCompound,
    examples: ['a [60]-vehicle convoy', 'the [11]-storey block', 'a [12]-member panel'],
    notExamples: [],
  },
  {
    id: 'count.plain',
    read: (number) => ({ kind: 'count', unit: null, from: number.from, to: number.to }),
    examples: [
      '[12] boats',
      '[Eight] sets of keys',
      '[dozens] of lorries',
      '[3.6 million] refugees',
      '[hundreds of thousands] of homes',
      'the [hundred or so] owners came',
      'the [dozen or so] boats left',
    ],
    notExamples: ['the first and second', 'many ships', 'it happened twice'],
  },
];

/** Four digits that read as a year, with nothing counted by them. */
function isYear(number: NumberAt, line: Line): boolean {
  const text = line.tokens[number.from]?.text ?? '';
  if (
    number.to - number.from !== 1 ||
    text.length !== 4 ||
    !/^(?:1[5-9]|20)\d\d$/.test(text) ||
    tokenAt(line, number.from - 1)?.text === '-'
  )
    return false;
  const next = tokenAt(line, number.to);
  if (next?.text === '-' || next?.text === '–')
    return /^\d\d$/.test(tokenAt(line, number.to + 1)?.text ?? '');
  if (next === undefined || next.kind !== 'word')
    return !/^(?:to|of|is|equal|was|total|at|than|under|over|about|around|some|nearly|almost|least|most|above|below|exceed|exceeding|between|and|or|=)$/.test(
      lowerAt(line, number.from - 1),
    );
  if (/^(?:the|in|since|until|by|during|year|of|before|after|from)$/.test(lowerAt(line, number.from - 1)))
    return (
      !unitWords.holds(next.word) &&
      !(
        lowerAt(line, number.from - 1) !== 'in' &&
        looksPlural(next.word) &&
        /^(?:of|by|from|after|the)$/.test(lowerAt(line, number.from - 1)) &&
        lowerAt(line, number.from - 1) !== 'the'
      )
    );
  return (
    startsUpper(next.text) ||
    determiners.holds(next.word) ||
    prepositions.holds(next.word) ||
    auxiliaries.holds(next.word)
  );
}

function readCompound(number: NumberAt, line: Line): Reading | undefined {
  const from = overHyphen(line, number.to);
  if (from === number.to) return undefined;
  const word = tokenAt(line, from);
  if (word?.kind !== 'word' || /^(?:plus|odd|ish|to|and|or|in|something|strong|fold)$/.test(word.lower))
    return undefined;
  return { kind: 'count', unit: null, from: number.from, to: number.to, noun: { from, to: from + 1 } };
}
