import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { weekdays } from '../../text/words/calendar.ts';
import type { DatePattern } from '../pattern.ts';
import type { Pick } from '../when.ts';
import { shortWeekdays } from '../words/weekdays.ts';
import { readPick } from './calendar.ts';
import { isCapital, readMonth } from './pieces.ts';

/** "Monday last week", "Monday of this week". */
function readWeek(tokens: readonly Token[], at: number): { pick: Pick; next: number } | undefined {
  const from = tokens[at]?.lower === 'of' ? at + 1 : at;
  if (tokens[from + 1]?.lower !== 'week') return undefined;
  const word = tokens[from]?.lower;
  return word === 'last' || word === 'this' || word === 'next' ? { pick: word, next: from + 2 } : undefined;
}

const recurring = new WordSet(['every', 'each', 'any', 'a', 'another', 'first', 'second', 'third', 'fourth']);

/** "every Monday", "on a Monday", "the last Friday of November": no day that the words alone can tell. */
function isRecurring(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return (
    recurring.holds(tokens[at - 1]?.word) ||
    ((next === 'of' || next === 'in') && readMonth(tokens, at + 2) !== undefined)
  );
}

/** Second words of newspapers that are named for their day. */
const papers: ReadonlySet<string> = new Set([
  'Times',
  'Mirror',
  'Mail',
  'Telegraph',
  'Express',
  'Herald',
  'Mass',
  'Prayers',
]);

export const weekday: DatePattern = {
  id: 'weekday',
  starts: weekdays.keys(),
  match: (tokens, at) => {
    const token = tokens[at] as Token;
    if (!isCapital(token)) return undefined;
    const when = { form: 'weekday', weekday: weekdays.of(token.word) as number } as const;
    if (isRecurring(tokens, at) || papers.has(tokens[at + 1]?.text ?? '')) return undefined;
    const week = readWeek(tokens, at + 1);
    if (week) return { start: at, end: week.next, when: { ...when, pick: week.pick } };
    const picked = readPick(tokens, at);
    return picked
      ? { start: picked.start, end: at + 1, when: { ...when, pick: picked.pick } }
      : { start: at, end: at + 1, when };
  },
  examples: [
    ['Six died on Wednesday.', '2020-03-11'],
    ["Thursday's vote was close.", '2020-03-05'],
    ['It was shelled last Thursday.', '2020-03-05'],
    ['He left on Monday last week.', '2020-03-02'],
    ['Talks will resume on Sunday.', '2020-03-15'],
    ['The minister is due on Saturday.', '2020-03-14'],
    ['They met this past Friday.', '2020-03-06'],
    ['They meet next Friday.', '2020-03-20'],
    ['Water fell on Saturday night.', '2020-03-07'],
    ['The crew plans to sail on Friday.', '2020-03-13'],
    ['The ban will be lifted on Friday.', '2020-03-13'],
    ['It was signed on Monday and came into force the following Friday.', '2020-03-13'],
    ['Divers managed to reach it on Friday.', '2020-03-06'],
  ],
  notExamples: ['A new day came.', 'It opens every Monday.', 'The Sunday Times said so.'],
};

export const shortWeekday: DatePattern = {
  id: 'weekday.short',
  starts: shortWeekdays.keys(),
  match: (tokens, at) => {
    const token = tokens[at] as Token;
    const stop = tokens[at + 1];
    if (!isCapital(token) || token.lower === 'sun' || stop?.text !== '.' || tokens[at - 1]?.lower !== 'on')
      return undefined;
    return {
      start: at,
      end: at + 2,
      when: { form: 'weekday', weekday: shortWeekdays.of(token.word) as number },
    };
  },
  examples: [['It sank on Mon. in fog.', '2020-03-09']],
  notExamples: ['The Sun. It shone.', 'It sat. Then it stood.'],
};
