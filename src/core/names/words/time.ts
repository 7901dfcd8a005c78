import { WordSet } from '../../text/vocabulary.ts';
import { months, weekdays } from '../../text/words/calendar.ts';

/** Names of days and months, and words that place an act in time. Lower case. */
export const timeWords = new WordSet([
  ...weekdays.keys(),
  ...months.keys(),
  ...['today', 'yesterday', 'tomorrow', 'tonight'],
  ...'easter christmas thanksgiving halloween ramadan eid passover hanukkah diwali pentecost whitsun'.split(
    ' ',
  ),
]);

/** Months whose name or short form is also a word or a name of its own. */
export const doubleMonths = new WordSet('jan mar march may april june august dec'.split(' '));
