import type { Hedge } from '../../article.ts';
import { WordMap, WordSet } from '../../text/vocabulary.ts';

/** Words before a number, by what they make of it. */
const before: Readonly<Record<Exclude<Hedge, 'range' | 'vague'>, readonly string[]>> = {
  exact: ['just', 'exactly', 'precisely', 'equal to', 'equals to', 'equaling to'],
  approx: [
    ...[
      'some',
      'about',
      'around',
      'roughly',
      'approximately',
      'circa',
      'approx',
      'approx .',
      'c .',
      '~',
      '≈',
    ],
    ...['an estimated', 'estimated', 'something like', 'in the region of'],
    ...['somewhere around', 'somewhere near', 'in the order of', 'on the order of', 'of the order of'],
    ...[
      'perhaps',
      'maybe',
      'an approximate',
      'an average of',
      'more or less',
      'give or take',
      'plus or minus',
    ],
    ...['just about', 'much like', 'broadly', 'loosely', 'in the vicinity of', 'in the neighborhood of'],
    ...['near', 'nearer', 'nearer to', 'closer to', 'barely', 'hovering around', 'hovering at'],
  ],
  'more-than': [
    ...['more than', 'over', 'above', 'in excess of', 'well over', 'well above', 'just over', 'just above'],
    ...['upwards of', 'upward of', 'north of', 'greater than', 'larger than', 'higher than', 'bigger than'],
    ...['slightly more than', 'slightly over', 'little more than', 'a little over', 'a little more than'],
    ...[
      'just more than',
      'far more than',
      'much more than',
      'many more than',
      'well more than',
      'longer than',
    ],
    ...[
      'exceeding',
      'exceed',
      'exceeds',
      'exceeded',
      'topping',
      'topped',
      'surpassing',
      'surpassed',
      'surpass',
      'surpasses',
      'top',
      'tops',
      'beyond',
    ],
    ...['not just', 'older than', 'heavier than', 'taller than', 'a shade over', 'a touch over', '>'],
    ...[
      'comfortably over',
      'comfortably more than',
      'way more than',
      'way over',
      'anything over',
      'past',
      'past the',
    ],
  ],
  'at-least': [
    ...[
      'at least',
      'at the least',
      'at the very least',
      'at minimum',
      'at a minimum',
      'a minimum of',
      'minimum',
    ],
    ...[
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'no smaller than',
      'no lower than',
    ],
    ...['at least or equal to', 'greater than or equal to', 'more than or equal to', 'bigger or equal than'],
    ...['> =', '≥', 'a low of', 'starting at', 'starting from', 'from at least'],
  ],
  'up-to': [
    ...['up to', 'as many as', 'as much as', 'as high as', 'as long as', 'as far as', 'within', 'at most'],
    ...['no more than', 'not more than', 'a maximum of', 'maximum', 'at the most', 'no greater than'],
    ...['never exceeded', 'never exceeds', 'never exceed', 'not exceed', 'not exceeded', 'never more than'],
    ...['not exceeding', 'not over', 'anything up to', 'less than or equal to', 'smaller or equal than'],
    ...['< =', '≤', 'no higher than', 'no longer than', 'a ceiling of', 'capped at', 'up to a maximum of'],
  ],
  'fewer-than': [
    ...[
      'fewer than',
      'less than',
      'under',
      'below',
      'smaller than',
      'lower than',
      'well under',
      'well below',
    ],
    ...['far fewer than', 'far less than', 'much less than', 'shorter than', 'younger than', 'south of', '<'],
    ...[
      'slightly less than',
      'slightly fewer than',
      'a little less than',
      'a little under',
      'slightly under',
    ],
  ],
  nearly: [
    ...['nearly', 'almost', 'close to', 'not quite', 'just under', 'just below', 'just shy of', 'shy of'],
    ...['approaching', 'nearing', 'close on', 'virtually', 'very nearly', 'practically', 'as good as'],
    ...['just less than', 'just fewer than', 'a shade under', 'a touch under', 'verging on', 'bordering on'],
  ],
};

/** Words after a number (or its unit), by what they make of it. A hyphen is a word of its own. */
const after: Readonly<Partial<Record<Hedge, readonly string[]>>> = {
  approx: [
    ...['or so', 'or thereabouts', '- odd', '- ish', 'or thereabout', 'more or less', 'give or take'],
    ...['plus or minus', 'approximately', 'or close to it'],
  ],
  'at-least': [
    ...['or more', '- plus', '+', 'or above', 'and above', 'or higher', 'or greater', 'or over', 'and over'],
    ...[
      'or older',
      'and older',
      'and up',
      'and upwards',
      'or upwards',
      'at least',
      'and counting',
      'or better',
    ],
    ...['and more', 'at the least', 'minimum', 'plus', 'or longer', 'or later', 'or more than'],
  ],
  'up-to': [
    ...['or less', 'or fewer', 'or under', 'and under', 'or below', 'and below', 'or younger', 'at most'],
    ...['at the most', 'maximum', 'tops', 'or lower', 'max', 'or equal'],
  ],
};

export interface HedgePhrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

/** The phrases under their word nearest to the number, longest first. */
function byNearest(
  table: Readonly<Partial<Record<Hedge, readonly string[]>>>,
  nearest: (words: readonly string[]) => string,
): WordMap<readonly HedgePhrase[]> {
  const map = new Map<string, HedgePhrase[]>();
  for (const [hedge, phrases] of Object.entries(table))
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const key = nearest(words);
      map.set(key, [...(map.get(key) ?? []), { text: phrase, words, hedge: hedge as Hedge }]);
    }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return new WordMap(map);
}

export const hedgesBefore = byNearest(before, (words) => words.at(-1) as string);
export const hedgesAfter = byNearest(after, (words) => words[0] as string);

/** Verbs that take "up" with them, so that "up to" after them names where something ends: "winds will pick up to 50 mph". */
export const verbsWithUp = new WordSet(
  'pick picks picked picking go goes went gone going move moves moved moving add adds added adding shoot shot creep creeps crept creeping edge edges edged edging tick ticks ticked ticking nudge nudged come came speed sped ramp ramped run ran push pushed pushing inch inched bid bumped bump hike hiked step stepped revise revises revised revising'.split(
    ' ',
  ),
);

/** Verbs that say "up" by themselves: "shares jumped up to 8%" is a limit, unless it says from where. */
export const verbsOfRising = new WordSet(
  'rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging grow grows grew grown growing gain gains gained raise raised lift lifted push pushed bring brought drive drove driven take taken increase increases increased increasing'.split(
    ' ',
  ),
);

/** Verbs after which "over" gives the reason: "sued over two deaths". */
export const verbsOfBlame = new WordSet(
  'fine fined fines sue sued suing arrested charged jailed sacked dismissed suspended resigned resign quit criticised criticized blamed apologised apologized prosecuted tried indicted protest protested protesting clashed clash row bow bows bowed bowing feud feuds feuding spat wrangle quarrel outcry fury backlash dispute argue argued investigated'.split(
    ' ',
  ),
);

/** Words before "over" and a duration that show it to mean "more than" and not "during". */
export const beforeOverMoreThan = new WordSet(
  'for after in of by took take takes lasted lasting lasts last spent is was were are been being than spans spanned just well'.split(
    ' ',
  ),
);

/** Verbs that take "over" with them: "the fire spread over 500 acres". */
export const verbsWithOver = new WordSet(
  'spread spreads spreading stretch stretches stretched stretching extend extends extended extending scattered sprawl sprawls sprawled sprawling strewn fly flew flown flying pass passed passing presided presides hand handed take took takes taken turned'.split(
    ' ',
  ),
);
