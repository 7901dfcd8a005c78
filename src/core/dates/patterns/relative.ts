import type { Token } from '../../text/tokens.ts';
import { WordMap, WordSet } from '../../text/vocabulary.ts';
import type { DateMatch, DatePattern } from '../pattern.ts';
import type { Unit, When } from '../when.ts';
import { smallNumbers } from '../words/numbers.ts';
import { dayParts } from '../words/weekdays.ts';

const units = new WordMap<Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

const dayNames = new WordMap<number>([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function shift(unit: Unit, count: number, from: 'published' | 'mention' = 'published'): When {
  return { form: 'shift', unit, count, from };
}

export const dayByName: DatePattern = {
  id: 'relative.day-by-name',
  starts: dayNames.keys(),
  match: (tokens, at) => {
    const count = dayNames.of((tokens[at] as Token).word) as number;
    const [before, article] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
    if (article === 'day' && before === 'before')
      return { start: at - 3, end: at + 1, when: shift('day', count - 1) };
    if (article === 'day' && before === 'after')
      return { start: at - 3, end: at + 1, when: shift('day', count + 1) };
    return { start: at, end: at + 1, when: shift('day', count) };
  },
  examples: [
    ['Two died yesterday.', '2020-03-10'],
    ['They will vote tomorrow.', '2020-03-12'],
    ['It burned the day before yesterday.', '2020-03-09'],
    ['Roads are shut today.', '2020-03-11'],
  ],
  notExamples: ['A day like any other.'],
};

const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['following', 1],
  ['same', 0],
  ['that', 0],
]);

/** Words that are read off the date mentioned before, not off the day of publication. */
const fromMention: ReadonlySet<string> = new Set(['previous', 'following', 'same', 'that']);

const stepUnits = new WordMap<Unit>([
  ['day', 'day'],
  ['night', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
  ['spring', 'year'],
  ['summer', 'year'],
  ['autumn', 'year'],
  ['winter', 'year'],
  ['quarter', 'year'],
]);

/** "last week", "this month", "the following day", "that year", "the week before last". */
export const step: DatePattern = {
  id: 'relative.step',
  starts: stepUnits.keys(),
  match: (tokens, at) => {
    const unit = stepUnits.of((tokens[at] as Token).word) as Unit;
    if (tokens[at + 1]?.lower === 'before' && tokens[at + 2]?.lower === 'last')
      return { start: withArticle(tokens, at), end: at + 3, when: shift(unit, -2) };
    if (tokens[at + 1]?.lower === 'after' && tokens[at + 2]?.lower === 'next')
      return { start: withArticle(tokens, at), end: at + 3, when: shift(unit, 2) };
    // "that very day"
    if (tokens[at - 1]?.lower === 'very' && /^(?:that|same)$/.test(tokens[at - 2]?.lower ?? ''))
      return { start: at - 2, end: at + 1, when: shift(unit, 0, 'mention') };
    const word = tokens[at - 1]?.lower ?? '';
    const count = steps.get(word);
    const the = tokens[at - 2]?.lower;
    if (count === undefined) return word === 'the' ? matchTheUnit(tokens, at, unit) : undefined;
    if (tokens[at + 1]?.text === '-' || isDuration(tokens, at, word, the)) return undefined;
    if (word === 'same' && tokens[at + 1]?.lower === 'last' && tokens[at + 2]?.lower === 'year')
      return {
        start: at - 1,
        end: at + 3,
        when: shift(unit === 'month' ? 'month' : 'year', unit === 'month' ? -12 : -1),
      };
    const part = dayParts.holds((tokens[at] as Token).word);
    const mentioned = fromMention.has(word) || (the === 'the' && word === 'next');
    if (mentioned && word !== 'that' && the !== 'the' && word !== 'following') return undefined;
    if (part && word === 'last' && (tokens[at] as Token).lower !== 'night') return undefined;
    if (unit === 'day' && !part && !mentioned) return undefined;
    return {
      start: the === 'the' ? at - 2 : at - 1,
      end: at + 1,
      when: shift(unit, count, mentioned ? 'mention' : 'published'),
    };
  },
  examples: [
    ['A truce was agreed last week.', '2020-03'],
    ['Prices rose last month.', '2020-02'],
    ['It was sold last year.', '2019'],
    ['Floods came this month.', '2020-03'],
    ['It was 40 on Monday and 50 the following day.', '2020-03-10'],
    ['The list peaked the week before last.', '2020-02'],
    ['It was 40 on Monday; the port gave 50 that very day.', '2020-03-09'],
    ['Shells fell last night.', '2020-03-10'],
    ['The bridge was shut at the weekend.', '2020-03'],
  ],
  notExamples: [
    'It lasted for the last week of the war.',
    'His last year at school.',
    'Over the past year it grew.',
    'All day long.',
  ],
};

/** "the last week", "the past year", "his last year" are stretches of time; "last week of May" is told by its month. */
function isDuration(tokens: readonly Token[], at: number, word: string, the: string | undefined): boolean {
  if (tokens[at + 1]?.lower === 'of') return true;
  if (word === 'past') return (tokens[at] as Token).lower !== 'weekend';
  if (word === 'last')
    return the === 'the' || the === 'his' || the === 'her' || the === 'their' || the === 'its';
  return word === 'that' && (the === 'said' || the === 'so');
}

/** "over the weekend", "the day before", "the night after": the last two only where nothing is said to follow. */
function matchTheUnit(tokens: readonly Token[], at: number, unit: Unit): DateMatch | undefined {
  const opener = tokens[at - 2]?.lower;
  if (unit === 'weekend') {
    if (opener !== 'over' && opener !== 'at' && opener !== 'on' && opener !== 'during') return undefined;
    return { start: at - 1, end: at + 1, when: shift('weekend', 0) };
  }
  const next = tokens[at + 1]?.lower;
  if (next === 'earlier') return { start: at - 1, end: at + 2, when: shift(unit, -1, 'mention') };
  if ((next !== 'before' && next !== 'after') || !endsPhrase(tokens[at + 2])) return undefined;
  return { start: at - 1, end: at + 2, when: shift(unit, next === 'before' ? -1 : 1, 'mention') };
}

function withArticle(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.lower === 'the' ? at - 1 : at;
}

const phraseEnds = new WordSet([
  'and',
  'but',
  'or',
  'as',
  'in',
  'at',
  'with',
  'by',
  'from',
  'while',
  'when',
  'to',
]);

function endsPhrase(token: Token | undefined): boolean {
  return (
    token === undefined || token.kind === 'mark' || token.kind === 'quote' || phraseEnds.holds(token.word)
  );
}

/** The number before a unit: "two", "10", "a". */
function readCount(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return smallNumbers.of(token?.word);
}

/** "two weeks ago", "three days earlier", "a year later", "63 a day before". */
export const distance: DatePattern = {
  id: 'relative.distance',
  starts: units.keys(),
  match: (tokens, at) => {
    const word = tokens[at] as Token;
    const direction = tokens[at + 1]?.lower;
    if (direction === undefined || !directions.has(direction)) return undefined;
    const number = readCount(tokens, at - 1);
    if (number === undefined) return undefined;
    const unit = units.of(word.word) as Unit;
    const count = word.lower === 'fortnight' ? number * 2 : number;
    const sign = direction === 'later' || direction === 'after' ? 1 : -1;
    const from = direction === 'ago' ? 'published' : 'mention';
    const next = tokens[at + 2];
    // "a report of a day before had 40 dead"
    const closed = endsPhrase(next) || (next !== undefined && finite.holds(next.word));
    if ((direction === 'before' || direction === 'after') && !closed) return undefined;
    return { start: at - 1, end: at + 2, when: shift(unit, sign * count, from) };
  },
  examples: [
    ['The road closed two weeks ago.', '2020-02'],
    ['It hit on Monday; three days earlier it had rained.', '2020-03-06'],
    ['Prices are up 3% from a year earlier.', '2019'],
    ['He came five days ago.', '2020-03-06'],
    ['The list of Monday is new; one made a day before had 40 names.', '2020-03-08'],
  ],
  notExamples: ['It took two days.', 'After 17 days it was out.', 'They met two days after the quake.'],
};

const finite = new WordSet('is was are were has had have did does said says'.split(' '));

const directions: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'before',
  'later',
  'after',
  'previously',
  'prior',
]);
