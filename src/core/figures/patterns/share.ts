import { looksPlural } from '../../text/nouns.ts';
import type { Word } from '../../text/vocabulary.ts';
import type { NumberAt } from '../number/number-at.ts';
import { readNumber } from '../number/read.ts';
import { type Line, lowerAt, type Pattern, type Reading, tokenAt } from '../pattern.ts';

export const share: readonly Pattern[] = [
  {
    id: 'share.in',
    read: readShare,
    examples: [
      '[four in five] trains',
      '[three out of ten] pupils',
      '[one in 20] homes',
      'a [one-in-five] chance',
      'only [one train in five] ran',
      '[two out of every three] votes',
    ],
    notExamples: ['it killed 12 in 2 days', 'two in my car', 'one man in 20 boats', 'one man in 2019'],
  },
  {
    id: 'share.over',
    read: readOver,
    examples: ['the answer is [one over twenty].'],
    notExamples: ['one over 20 years old'],
  },
  {
    id: 'share.fraction',
    read: (number) =>
      number.sort === 'fraction'
        ? { kind: 'ratio', unit: null, from: number.from, to: number.to }
        : undefined,
    examples: [
      '[two-thirds] of the voters',
      '[a quarter] of it',
      '[more than half] of them',
      '[three quarters] of homes',
      'it took [about a quarter] of the town',
      'it lost [nearly a quarter] of its trees',
    ],
    notExamples: ['a third man came', 'in the third quarter of it'],
  },
];

/** "one over twenty" said as a fraction. */
function readOver(number: NumberAt, line: Line): Reading | undefined {
  if (Math.abs(number.value ?? 0) !== 1 || lowerAt(line, number.to) !== 'over') return undefined;
  const below = readNumber(line.tokens, number.to + 1, line.end);
  if (below?.from !== number.to + 1 || !below.value || tokenAt(line, below.to)?.kind === 'word')
    return undefined;
  return {
    kind: 'ratio',
    unit: null,
    from: number.from,
    to: below.to,
    value: (number.value as number) / below.value,
  };
}

function readShare(number: NumberAt, line: Line): Reading | undefined {
  if (number.value === null || !Number.isInteger(number.value) || number.value < 1 || number.scale > 1)
    return undefined;
  const hyphen = lowerAt(line, number.to) === '-';
  let at = hyphen ? number.to + 1 : number.to;
  const named = !hyphen && number.value === 1 && isNamedBefore(line, at);
  if (named) at++;
  const out = lowerAt(line, at) === 'out' && lowerAt(line, at + 1) === 'of';
  if (!out && lowerAt(line, at) !== 'in') return undefined;
  at += out ? 2 : 1;
  if (hyphen && lowerAt(line, at) === '-') at++;
  const every = lowerAt(line, at) === 'every';
  if (every) at++;
  let whole = readNumber(line.tokens, at, line.end);
  if (whole === undefined && /^an?$/.test(lowerAt(line, at)))
    whole = readNumber(line.tokens, at + 1, line.end);
  if (whole === undefined || whole.from !== at || whole.value === null || !Number.isInteger(whole.value))
    return undefined;
  if (whole.value <= number.value || (!isRound(whole.value) && !hyphen && !every && !out)) return undefined;
  if (named && tokenAt(line, whole.to)?.kind === 'word' && looksPlural(tokenAt(line, whole.to)?.word as Word))
    return undefined;
  if (
    tokenAt(line, whole.to)?.text === '%' ||
    /^(?:days?|hours?|weeks?|months?|years?|minutes?|seconds?|decades?)$/.test(lowerAt(line, whole.to))
  )
    return undefined;
  return { kind: 'ratio', unit: null, from: number.from, to: whole.to, value: number.value / whole.value };
}

/** "one train in five", "one house out of ten": the thing stands before what it is one out of. */
function isNamedBefore(line: Line, at: number): boolean {
  const noun = tokenAt(line, at);
  return (
    noun?.kind === 'word' &&
    noun.text === noun.lower &&
    !/^(?:in|out|of|or|and|to|over|is|was)$/.test(noun.lower) &&
    /^(?:in|out)$/.test(lowerAt(line, at + 1))
  );
}

/** What shares are said out of; "200 in 2019" is none. */
function isRound(whole: number): boolean {
  return whole <= 20 || (whole <= 100 && whole % 5 === 0) || whole % 100 === 0 || whole === 21;
}
