import { WordMap, WordSet } from '../../text/vocabulary.ts';

/** Short names, which are days only with a full stop or a date beside them. */
export const shortWeekdays = new WordMap<number>([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** Parts of a day that follow a date and belong to it: "Saturday night". */
export const dayParts = new WordSet([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'noon',
  'midday',
  'midnight',
  'overnight',
]);
