import { endsPhrase, singular, singularOf } from '../../text/nouns.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { monthNames, weekdays } from '../../text/words/calendar.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, type Pattern, startsUpper, tokenAt, wordAt } from '../pattern.ts';
import { currencyCodes } from '../words/currencies.ts';
import { numberedThings, onlyWithCapital } from '../words/names.ts';
import { numberWords } from '../words/numbers.ts';
import { unitWords } from '../words/units.ts';

/** Numbers that are the name of a thing: "Route 66", "the Apollo 11". */
export const names: readonly Pattern[] = [
  {
    id: 'none.name',
    read: (number, line) => (isName(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: [
      'Take Route 66 to the coast.',
      'Page 4 of 36',
      'Under Resolution 1701 it must leave.',
      'He read chapter 4 on page 12.',
      'Flight 815 never landed.',
      'She watched Channel 5.',
      'They met at No. 10 on Tuesday.',
      'A Boeing 737 landed.',
      'The Apollo 11 crew waved.',
      'Some belong to Local 180 in the north.',
      'She leads Lodge 12 of the union.',
      'You pay it back in year three.',
      'By week two nobody was left.',
      'Her uncle lived in flat 614.',
      'They set out from room 9, it said.',
      'A bulletin of the agency, Information Note 12, gives no cause.',
      'PORT ALDER (Channel 9) - Nobody was hurt.',
    ],
  },
];

/** "pages 4 and 12", "page 4 of 36". */
const listJoiners = new WordSet(['and', 'to', 'or', 'of', ',', '-', '–']);

function isName(number: NumberAt, line: Line): boolean {
  const token = line.tokens[number.from];
  const wordNumber = token?.kind === 'word';
  if (!wordNumber && (token?.kind !== 'number' || number.to - number.from !== 1 || token.text.includes(',')))
    return false;
  let at = number.from - 1;
  if (line.tokens[at]?.text === '.' && line.tokens[at]?.glued) at--;
  const before = tokenAt(line, at);
  if (before === undefined || (before.kind !== 'word' && !/^[,\-–]$/.test(before.text))) return false;
  const upper = startsUpper(before.text);
  const stop = at !== number.from - 1;
  if (stop) return /^(?:no|nos|nr|fig|vol|ch|sec|art|p|pp)$/.test(before.lower);
  const plural = before.lower.endsWith('s') && !numberedThings.holds(before.word);
  if (isStage(number, at, line) || isAddress(number, at, line)) return true;
  const thing = plural ? singularOf(before.word) : before.lower;
  const listed = line.tokens[at - 1]?.kind === 'number' && listJoiners.holds(before.word);
  if (listed && isNumbered(line, at - 2)) return true;
  if (numberedThings.has(thing) && (upper || !onlyWithCapital.has(thing))) {
    if (thing === 'no') return !wordNumber && (upper || line.tokens[number.to]?.kind !== 'word');
    if (wordNumber && !upper) return false;
    return !(line.headline && onlyWithCapital.holds(before.word)) || at > 0;
  }
  if (
    !upper ||
    wordNumber ||
    line.headline ||
    at <= line.begin ||
    (token?.text.length ?? 9) > 4 ||
    token?.text.includes('.')
  )
    return false;
  if (unitStarts(line, number.to) || currencyCodes.has(before.text)) return false;
  return isBareAfterName(number, at, line);
}

/** "in year three", "by day two": where in a row of them, and not how many. */
function isStage(number: NumberAt, at: number, line: Line): boolean {
  if (!/^(?:day|week|month|year|round|stage|phase|game)$/.test(lowerAt(line, at))) return false;
  const before = lowerAt(line, at - 1);
  const next = tokenAt(line, number.to);
  return (
    /^(?:in|by|on|for|until|from|since|into|of)$/.test(before) &&
    (next?.kind !== 'word' || !/s$/.test(next.lower))
  );
}

/** "in unit 804", "from room 12": where somebody lives or stays, where no noun follows that it could count. */
function isAddress(number: NumberAt, at: number, line: Line): boolean {
  if (!quarters.holds(wordAt(line, at)) || line.tokens[number.from]?.kind !== 'number') return false;
  const next = tokenAt(line, number.to);
  return beforeAddress.holds(wordAt(line, at - 1)) && (next === undefined || endsPhrase(next));
}

const quarters = new WordSet(
  'unit room ward cell flat apartment suite building block house cabin berth hall bed seat'.split(' '),
);
const beforeAddress = new WordSet(
  'in at from of into to inside outside near for by opposite above below'.split(' '),
);

const verbsBeforeOutcome = /^(?:in|at|on|from|of|to|by|and|or|with|than|as|for|over|under|is|was|the|a)$/;

function isNumbered(line: Line, at: number): boolean {
  const thing = singular(lowerAt(line, at));
  return thing !== '' && numberedThings.has(thing) && !onlyWithCapital.has(thing);
}

function unitStarts(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  return (
    token !== undefined &&
    ((token.glued && token.text !== ')') ||
      unitWords.holds(token.word) ||
      numberWords.holds(token.word) ||
      token.text === '%')
  );
}

/** A capitalised name, the number, and nothing that it could count: "The Apollo 11 was". */
function isBareAfterName(number: NumberAt, at: number, line: Line): boolean {
  let start = at;
  while (start > line.begin && at - start < 4 && startsUpper(line.tokens[start - 1]?.text ?? 'a')) start--;
  const before = lowerAt(line, start - 1);
  if (start <= line.begin || (verbsBeforeOutcome.test(before) && !/^(?:the|a|of)$/.test(before)))
    return false;
  if (monthNames.holds(wordAt(line, at)) || weekdays.holds(wordAt(line, at))) return false;
  const next = tokenAt(line, number.to);
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:is|was|were|has|had|and|or|in|on|at|to|from|by|with|for)$/.test(next.lower) ||
    before === 'the' ||
    before === 'a'
  );
}
