import { months, weekdays } from '../../text/words/calendar.ts';

/** Names of days and months, and words that place an act in time. Lower case. */
export const timeWords: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...months.keys(),
  ...['today', 'yesterday', 'tomorrow', 'tonight'],
  ...'easter christmas thanksgiving halloween ramadan eid passover hanukkah diwali pentecost whitsun'.split(
    ' ',
  ),
]);

/** Months whose name or short form is also a word or a name of its own. */
export const doubleMonths: ReadonlySet<string> = new Set(
  'jan mar march may april june august dec'.split(' '),
);
