import { WordMap, WordSet } from '../vocabulary.ts';

/** Names of the days of the week; 0 is Sunday. */
export const weekdays = new WordMap<number>([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
]);

/** The months by their full names. */
export const monthNames = new WordMap<number>([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Month names and their abbreviations, in lower case and without the full stop. */
export const months = new WordMap<number>([
  ...monthNames,
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Short names of time zones as the news writes them behind a clock time. */
export const timeZones = new WordSet(
  'gmt utc bst cet cest est edt et cst cdt mst mdt pst pdt pt ist'.split(' '),
);
