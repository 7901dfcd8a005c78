import type { Token } from '../../text/tokens.ts';
import { WordMap, WordSet } from '../../text/vocabulary.ts';
import { months, weekdays } from '../../text/words/calendar.ts';
import type { DateMatch, DatePattern } from '../pattern.ts';
import type { Pick, When } from '../when.ts';
import { doubtfulMonths } from '../words/months.ts';
import { shortWeekdays } from '../words/weekdays.ts';
import {
  isCapital,
  readDay,
  readFollowingYear,
  readMonth,
  readOrdinalDay,
  readWeekday,
  readYear,
} from './pieces.ts';

/** Words before a month that leave no doubt that it is one. */
const monthOpeners = new WordSet([
  ...['in', 'since', 'until', 'till', 'by', 'of', 'from', 'during', 'before', 'after', 'through', 'between'],
  ...[
    'last',
    'next',
    'this',
    'early',
    'late',
    'mid',
    '-',
    'every',
    'for',
    'previous',
    'to',
    'than',
    'and',
    'as',
  ],
]);

const yearOf = new WordMap<-1 | 0 | 1>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last year" behind a month or day: which year it puts it in. */
function readYearByName(
  tokens: readonly Token[],
  at: number,
): { ofYear: -1 | 0 | 1; next: number } | undefined {
  const from = tokens[at]?.lower === 'of' ? at + 1 : at;
  const ofYear = yearOf.of(tokens[from]?.word);
  if (ofYear === undefined || tokens[from + 1]?.lower !== 'year') return undefined;
  return { ofYear, next: from + 2 };
}

type Calendar = Extract<When, { form: 'calendar' }>;

function withYear(tokens: readonly Token[], start: number, at: number, when: Calendar): DateMatch {
  const { form, month, day } = when;
  const year = readFollowingYear(tokens, at);
  if (year !== undefined) return { start, end: year.next, when: { form, year: year.value, month, day } };
  const named = readYearByName(tokens, at);
  return named === undefined
    ? { start, end: at, when }
    : { start, end: named.next, when: { form, month, day, ofYear: named.ofYear } };
}

/** "March 6", "March 6-8", "March 6, 2020", "March of last year". */
function matchMonthFirst(tokens: readonly Token[], start: number): DateMatch | undefined {
  const month = readMonth(tokens, start);
  if (month === undefined) return undefined;
  const day = readDay(tokens, tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next);
  if (day !== undefined && !isCounted(tokens, day.next)) {
    const range = readRangeEnd(tokens, day.next);
    return range === undefined || !endsDays(tokens, range)
      ? withYear(tokens, start, day.next, { form: 'calendar', month: month.value, day: day.value })
      : withYear(tokens, start, range, { form: 'calendar', month: month.value });
  }
  const match = withYear(tokens, start, month.next, { form: 'calendar', month: month.value });
  if (match.end > month.next) return match;
  return isNamedMonth(tokens, start) ? match : undefined;
}

/** The other end of "March 6-8" or "March 6 to 8". */
function readRangeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!rangeLinks.holds(tokens[at]?.word)) return undefined;
  // "Bulletin no. 12 — 21 December": a dash between two items
  if (tokens[at]?.text === '—' && !tokens[at]?.glued) return undefined;
  return readDay(tokens, at + 1)?.next;
}

const rangeLinks = new WordSet(['-', '–', '—', 'to', 'and', 'or', 'through']);

/** "March 6 and 8", but not "on March 6 and 8 people". */
function endsDays(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.kind !== 'word' || closers.holds(next.word);
}

const counters = new WordSet(['people', 'percent', 'per', 'km', 'miles', 'dead', 'million', 'billion']);

/** "In March 10 people died": the number is no day. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return counters.holds(tokens[at]?.word);
}

/** Whether a month's name alone is the month, and not a verb, a march or somebody's first name. */
function isNamedMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.lower.length < 5 && token.lower !== 'july' && token.lower !== 'june' && token.lower !== 'may')
    return next?.text === '.' && monthOpeners.holds(before?.word);
  const opened = before !== undefined && monthOpeners.holds(before.word);
  const atEnd = next === undefined || next.kind !== 'word' || !isCapital(next) || weekdays.holds(next.word);
  // "In June I walked"
  if (opened && next?.text === 'I') return true;
  if (doubtfulMonths.holds(token.word)) {
    if (token.lower === 'march' && (next?.lower === 'on' || next?.lower === 'for')) return false;
    // "above May's 1%"
    if (next?.lower === "'s" && /^[\d$€£¥]/.test(tokens[at + 2]?.text ?? '')) return true;
    // "an April letter"
    if (articles.holds(before?.word) && isCapital(token) && issued.holds(next?.word)) return true;
    return opened && (atEnd || months.holds(next?.word));
  }
  if (next?.lower === "'s" && before?.lower === 'the') return false;
  return opened || atEnd;
}

const articles = new WordSet(['a', 'an', 'the', 'its', 'their', 'his', 'her']);

/** What is known by the month it came out in. */
const issued = new WordSet(
  'letter report study survey poll memo statement decision ruling verdict budget deal agreement accord election vote meeting summit interview filing figures data estimate forecast audit inspection review hearing'.split(
    ' ',
  ),
);

/** "6 March", "6th of March 2020", "6-8 March". */
function matchDayFirst(tokens: readonly Token[], start: number): DateMatch | undefined {
  const day = readDay(tokens, start);
  if (day === undefined) return undefined;
  const range = readRangeEnd(tokens, day.next);
  const next = range ?? day.next;
  const skip = tokens[next]?.lower === 'of' || (tokens[next]?.text === '-' && tokens[next]?.glued) ? 1 : 0;
  const month = readMonth(tokens, next + skip);
  if (month === undefined) return undefined;
  if (skip === 1 && tokens[next]?.text === '-' && readYear(tokens, month.next + 1) !== undefined) {
    const year = readYear(tokens, month.next + 1) as { value: number; next: number };
    return {
      start,
      end: year.next,
      when: { form: 'calendar', month: month.value, day: day.value, year: year.value },
    };
  }
  const when: Calendar =
    range === undefined
      ? { form: 'calendar', month: month.value, day: day.value }
      : { form: 'calendar', month: month.value };
  return withYear(tokens, start, month.next, when);
}

const pickOf = new WordMap<Pick>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['previous', 'previous'],
  ['following', 'following'],
]);

/** "last", "next" or "this" before a name; "this past Saturday" is the last one. */
export function readPick(
  tokens: readonly Token[],
  at: number,
): { pick: Pick | undefined; start: number } | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  if (before.lower === 'past' && tokens[at - 2]?.lower === 'this') return { pick: undefined, start: at - 2 };
  const pick = pickOf.of(before.word);
  if (pick === undefined) return undefined;
  return {
    pick: before.lower === 'this' && tokens[at - 1]?.lower === 'coming' ? 'coming' : pick,
    start: at - 1,
  };
}

export const monthFirst: DatePattern = {
  id: 'calendar.month-first',
  starts: months.keys(),
  match: (tokens, at) => {
    const match = matchMonthFirst(tokens, at);
    const picked = match && readPick(tokens, at);
    if (!match || !picked || match.when.form !== 'calendar' || match.when.day !== undefined) return match;
    return { ...match, start: picked.start, when: { ...match.when, pick: picked.pick } };
  },
  examples: [
    ['The dam broke on March 6, 2020 at 00:01.', '2020-03-06'],
    ['It closed on Sept. 1, 2023, the firm said.', '2023-09-01'],
    ['They met on January 31.', '2020-01-31'],
    ['Fighting has gone on since December.', '2019-12'],
    ['The deal of last September held.', '2019-09'],
    ['It was signed in November last year.', '2019-11'],
    ['They will vote in May.', '2020-05'],
    ['In April I counted 40 nests.', '2019-04'],
    ["That is a touch above May's 1%.", '2019-05'],
    ['He resigned in March 2018.', '2018-03'],
    ['The road was shut MARCH 8.', '2020-03-08'],
    ['They meet on November 11 and 12.', '2019-11'],
    ['As recently as March the sum was lower.', '2020-03'],
    ['The sum stands in an April letter to the owners.', '2019-04'],
    ['Prices rose between January and October.', '2019-10'],
  ],
  notExamples: [
    'It may rain.',
    'May they come?',
    'The Paris March on hunger drew a crowd.',
    'April Jones spoke.',
    'They march 10 miles.',
  ],
};

export const dayFirst: DatePattern = {
  id: 'calendar.day-first',
  starts: ['number'],
  match: matchDayFirst,
  examples: [
    ['The strike began on 8 Feb and went on.', '2020-02-08'],
    ['It opened on 15 February, 2020.', '2020-02-15'],
    ['The 5th of March was quiet.', '2020-03-05'],
    ['On 01-Mar-2020 it rained.', '2020-03-01'],
    ['They met on 11 and 12 February.', '2020-02'],
  ],
  notExamples: ['All 12 marched home.', 'He is 8.'],
};

export const weekdayAndDate: DatePattern = {
  id: 'calendar.weekday-and-date',
  starts: [...weekdays.keys(), ...shortWeekdays.keys()],
  match: (tokens, at) => {
    const weekday = readWeekday(tokens, at);
    if (weekday === undefined) return undefined;
    let next = weekday.next;
    const bracket = tokens[next]?.text === '(';
    if (bracket || tokens[next]?.text === ',') next++;
    if (tokens[next]?.lower === 'the') next++;
    const date = matchMonthFirst(tokens, next) ?? matchDayFirst(tokens, next) ?? matchOrdinal(tokens, next);
    if (date?.when.form !== 'calendar' || date.when.day === undefined) return undefined;
    const closed = bracket && tokens[date.end]?.text === ')' ? date.end + 1 : date.end;
    return { start: at, end: closed, when: { ...date.when, weekday: weekday.value } };
  },
  examples: [
    ['They marched on Tuesday, March 10.', '2020-03-10'],
    ['It passed on Wednesday (March 11th).', '2020-03-11'],
    ['Sat, 8 Feb was dry.', '2020-02-08'],
    ['It fell on Monday the 9th.', '2020-03-09'],
  ],
  notExamples: ['The sun set at sea.'],
};

function matchOrdinal(tokens: readonly Token[], at: number): DateMatch | undefined {
  const day = readOrdinalDay(tokens, at);
  return day && { start: at, end: day.next, when: { form: 'calendar', day: day.value } };
}

const beforeOrdinal = new WordSet([
  ...['on', 'since', 'until', 'till', 'by', 'from', 'of', 'before', 'after', 'for', 'between'],
]);

/** "on the 19th", where no noun follows that the ordinal would count. */
export const dayAlone: DatePattern = {
  id: 'calendar.day-alone',
  starts: ['number'],
  match: (tokens, at) => {
    const day = readOrdinalDay(tokens, at);
    if (day === undefined || tokens[at - 1]?.lower !== 'the') return undefined;
    if (!beforeOrdinal.holds(tokens[at - 2]?.word)) return undefined;
    const next = tokens[day.next];
    if (next?.kind === 'word' && (isCapital(next) || !closers.holds(next.word))) return undefined;
    if (next?.text === '-') return undefined;
    return { start: at - 1, end: day.next, when: { form: 'calendar', day: day.value } };
  },
  examples: [['More had come on the 9th.', '2020-03-09']],
  notExamples: ['In the 19th century they rose.', 'It died of the 5th wave.', 'He came on the 2nd day.'],
};

/** Words that may follow a date, and no noun that an ordinal could count. */
const closers = new WordSet([
  ...[
    'and',
    'or',
    'but',
    'in',
    'on',
    'at',
    'by',
    'to',
    'when',
    'as',
    'with',
    'after',
    'before',
    'for',
    'from',
  ],
  ...[
    'was',
    'were',
    'is',
    'had',
    'has',
    'will',
    'would',
    'while',
    'because',
    'that',
    'who',
    'which',
    'he',
    'she',
  ],
  ...[
    'it',
    'they',
    'we',
    'about',
    'despite',
    'amid',
    'over',
    'against',
    'into',
    'than',
    'said',
    'alone',
    'the',
    'a',
  ],
]);
