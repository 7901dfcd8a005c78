import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import type { DatePattern } from '../pattern.ts';
import { holidays } from '../words/holidays.ts';
import { readPick } from './calendar.ts';
import { isCapital, readFollowingYear, standsAt } from './pieces.ts';

/** The feasts by their first word, longer names first. */
const byFirstWord = new Map<string, { name: string; words: readonly string[] }[]>();
for (const name of holidays.keys()) {
  const words = name.split(' ');
  const list = byFirstWord.get(words[0] as string) ?? [];
  list.push({ name, words });
  list.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(words[0] as string, list);
}

/** Words that may follow a feast's name; another noun makes it an attribute ("Christmas tree"). */
const followers = new WordSet([
  ...[
    'in',
    'on',
    'at',
    'and',
    'or',
    'but',
    'with',
    'when',
    'as',
    'after',
    'before',
    'by',
    'for',
    'to',
    'this',
    'last',
  ],
  ...[
    'while',
    'because',
    'since',
    'until',
    'was',
    'were',
    'is',
    'are',
    'has',
    'had',
    'will',
    'would',
    'it',
    'he',
    'she',
  ],
  ...[
    'they',
    'we',
    'from',
    'weekend',
    'night',
    'morning',
    'evening',
    'week',
    'day',
    'that',
    'the',
    'next',
    'than',
    ...[
      'stand',
      'stands',
      'stood',
      'look',
      'looks',
      'looked',
      'came',
      'comes',
      'fell',
      'falls',
      'may',
      'can',
      'could',
    ],
  ],
]);

/** Feasts whose name says that it is a day. */
const namesDay = /(?:day|eve|night)$/;

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower === "'s") return false;
  return !followers.holds(token.word) && !token.lower.endsWith('ed');
}

export const holiday: DatePattern = {
  id: 'holiday',
  starts: byFirstWord.keys(),
  match: (tokens, at) => {
    if (!isCapital(tokens[at])) return undefined;
    const found = byFirstWord
      .get(tokens[at]?.lower ?? '')
      ?.find(
        ({ words }) => standsAt(tokens, at, words) && isCapital(tokens[at + words.length - 1]) !== undefined,
      );
    if (found === undefined) return undefined;
    const next = at + found.words.length;
    const year = readFollowingYear(tokens, next);
    if (year !== undefined)
      return { start: at, end: year.next, when: { form: 'holiday', holiday: found.name, year: year.value } };
    const follower = tokens[next];
    if (!namesDay.test(found.name) && isNoun(follower)) return undefined;
    const picked = readPick(tokens, at);
    return {
      start: picked?.start ?? at,
      end: next,
      when: { form: 'holiday', holiday: found.name, pick: picked?.pick },
    };
  },
  examples: [
    ['Shops closed early ahead of Thanksgiving.', '2019-11-28'],
    ["Shops were shut on New Year's Day.", '2020-01-01'],
    ['They will march again on Easter Sunday.', '2020-04-12'],
    ['It broke at Christmas 2018.', '2018-12-25'],
    ['Bookings for Christmas stand at zero.', '2019-12-25'],
    ["Bombs on New Year's Eve killed 12.", '2019-12-31'],
  ],
  notExamples: ['A Christmas tree fell.', 'Easter Island is far.', 'New York is big.'],
};
