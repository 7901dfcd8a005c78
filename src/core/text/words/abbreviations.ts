import { WordSet } from '../vocabulary.ts';

/** Abbreviations that always stand before what they belong to, and so never close a sentence; lower case, without the full stop. */
export const openingAbbreviations = new WordSet([
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'rev',
    'fr',
    'sr',
    'jr',
    'st',
    'gen',
    'col',
    'lt',
    'sgt',
    'capt',
    'cmdr',
    'maj',
    'adm',
    'brig',
  ],
  ...['gov', 'sen', 'rep', 'pres', 'hon', 'supt', 'insp', 'det'],
  ...['no', 'nos', 'nr', 'vs', 'approx', 'e.g', 'i.e', 'cf', 'p', 'pp', 'vol'],
]);

/** Words whose full stop does not end a sentence by itself, in lower case and without it. */
export const abbreviations = new WordSet([
  ...openingAbbreviations,
  // months and weekdays
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri'],
  // companies and offices
  ...['inc', 'corp', 'ltd', 'co', 'bros', 'dept', 'assn', 'univ', 'est', 'gov', 'plc'],
  // places in datelines
  ...[
    'calif',
    'ariz',
    'ark',
    'colo',
    'conn',
    'fla',
    'ga',
    'ill',
    'ind',
    'kan',
    'ky',
    'la',
    'mass',
    'mich',
    'minn',
    'miss',
    'mo',
  ],
  ...[
    'mont',
    'neb',
    'nev',
    'okla',
    'ore',
    'pa',
    'tenn',
    'tex',
    'va',
    'vt',
    'wash',
    'wis',
    'wyo',
    'ave',
    'blvd',
    'rd',
    'mt',
    'ft',
  ],
  // in running text
  ...['etc', 'ed', 'sq', 'mph'],
]);
