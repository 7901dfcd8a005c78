import { endsPhrase } from '../../text/nouns.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { determiners } from '../../text/words/closed-classes.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, type Pattern, tokenAt, wordAt } from '../pattern.ts';
import { hedgesBefore } from '../words/hedges.ts';
import {
  afterPronounOne,
  beforePronounOne,
  compoundQualities,
  qualitiesWithAnyNumber,
  saying,
} from '../words/names.ts';
import { numberWords } from '../words/numbers.ts';
import { unitWords } from '../words/units.ts';

/** "One" where it counts nothing, and numbers that only describe: "a two-way street". */
export const ones: readonly Pattern[] = [
  {
    id: 'none.one',
    read: (number, line) => (isPronounOne(number, line) ? 'none' : undefined),
    examples: [
      '[one] person was killed',
      '[one] soldier died',
      '[two] boats sank, [one] of them at once',
      '[one] of the [two] gates is shut',
    ],
    notExamples: [
      'No one was hurt.',
      'One of its posts was hit.',
      'They blamed one another.',
      'It went from one town to another.',
      'One estimate was higher.',
      'This one is better.',
      'She was the only one here.',
      'One day it will end.',
      'One resident said it was dark.',
      'It was a one-off event.',
      'He sends a different one every week.',
      'The dam was old, according to one local firm.',
    ],
  },
  {
    id: 'none.quality',
    read: (number, line) => (isQuality(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: ['A two-way street led to a four-star hotel.', 'They rode a four-wheel vehicle.'],
  },
];

function isPronounOne(number: NumberAt, line: Line): boolean {
  if (line.tokens[number.from]?.lower !== 'one' || number.to - number.from !== 1) return false;
  const after = tokenAt(line, number.to);
  const before = lowerAt(line, number.from - 1);
  if (after?.text === '-' && after.glued) {
    const joined = lowerAt(line, number.to + 1);
    return !unitWords.holds(wordAt(line, number.to + 1)) && joined !== 'yen' && joined !== 'in';
  }
  if (before === 'between' && after?.kind === 'word') return false;
  if (unitWords.holds(after?.word) && /^(?:that|the|every|each|any)$/.test(before)) return false;
  if (
    beforePronounOne.holds(wordAt(line, number.from - 1)) &&
    !(before === 'only' && after?.kind === 'word' && !endsPhrase(after))
  )
    return true;
  if (before === 'to' && lowerAt(line, number.from - 2) === 'according') return true;
  // "a different one every week"
  const described = determiners.holds(wordAt(line, number.from - 2)) && isPlainWord(line, number.from - 1);
  if (described && (after === undefined || endsPhrase(after))) return true;
  if (line.tokens[number.from]?.glued && line.tokens[number.from - 1]?.text === '-') return true;
  if (after === undefined || after.kind !== 'word') return true;
  if (after.lower === 'of' && isPartOfKnown(line, number)) return false;
  if (afterPronounOne.holds(after.word)) return !isShare(line, number.to);
  for (let i = number.to + 1; i < number.to + 4; i++) if (lowerAt(line, i) === 'another') return true;
  return saying.holds(wordAt(line, number.to + 1)) || saying.holds(wordAt(line, number.to + 2));
}

/** An adjective, most likely: no word that a noun phrase ends at, and none that hedges. */
function isPlainWord(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  return token?.kind === 'word' && !endsPhrase(token) && !hedgesBefore.holds(token.word);
}

/** "one of the two gates", "…, one of them a child": a part of a number said. */
function isPartOfKnown(line: Line, number: NumberAt): boolean {
  const whole = lowerAt(line, number.to + 1);
  if (/^(?:them|whom)$/.test(whole)) return line.tokens[number.from - 1]?.text === ',';
  const next = tokenAt(line, number.to + 2);
  return (
    /^(?:the|its|his|her|their|our)$/.test(whole) && (next?.kind === 'number' || small.holds(next?.word))
  );
}

const small = new WordSet('two three four five six seven eight nine ten eleven twelve'.split(' '));

/** "one in five". */
function isShare(line: Line, at: number): boolean {
  const next = tokenAt(line, at + 1);
  const second = lowerAt(line, at + 1);
  if (lowerAt(line, at) === 'in' && next !== undefined)
    return (
      next.kind === 'number' ||
      numberWords.holds(wordAt(line, at + 1)) ||
      ((second === 'a' || second === 'every') && numberWords.holds(wordAt(line, at + 2)))
    );
  return (
    lowerAt(line, at) === 'and' && /^(?:a|half|one)$/.test(second) && numberWords.holds(wordAt(line, at + 2))
  );
}

function isQuality(number: NumberAt, line: Line): boolean {
  const hyphen = tokenAt(line, number.to);
  if (hyphen?.text !== '-' || !hyphen.glued) return false;
  const noun = wordAt(line, number.to + 1);
  return number.value === 1 ? compoundQualities.holds(noun) : qualitiesWithAnyNumber.holds(noun);
}
