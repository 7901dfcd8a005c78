import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import type { DatePattern } from '../pattern.ts';
import { isCapital, readYear } from './pieces.ts';

/** Words after which four digits are a year whatever follows. */
const openers: ReadonlySet<string> = new Set([
  ...[
    'in',
    'since',
    'until',
    'till',
    'during',
    'early',
    'late',
    'mid',
    'year',
    'fiscal',
    'circa',
    'around',
    'through',
  ],
  ...['summer', 'autumn', 'fall', 'winter', 'spring', 'election', 'census', 'financial'],
]);

/** Words after which they are a year unless something counted follows. */
const doubtfulOpeners: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'its',
    'his',
    'her',
    'their',
    'our',
    "'s",
    'of',
    'from',
    'by',
    'to',
    'and',
    'between',
    'before',
  ],
  ...[
    'after',
    'this',
    'that',
    'than',
    '(',
    '-',
    '–',
    '—',
    '/',
    'or',
    ',',
    'at',
    "'",
    'for',
    'with',
    'on',
    'under',
  ],
]);

const counted = new WordSet([
  ...[
    'people',
    'men',
    'women',
    'children',
    'more',
    'others',
    'dead',
    'percent',
    'per',
    'hours',
    'million',
    'billion',
  ],
  ...[
    'km',
    'm',
    'kg',
    'meters',
    'metres',
    'miles',
    'feet',
    'ft',
    'acres',
    'hectares',
    'tons',
    'tonnes',
    'police',
  ],
  ...[
    'euros',
    'dollars',
    'pounds',
    'rupees',
    'yuan',
    'yen',
    'personnel',
    'troops',
    'cattle',
    'km2',
    'sq',
    'square',
  ],
]);

const singularInS = new WordSet([
  ...[
    'crisis',
    'was',
    'is',
    'has',
    'as',
    'us',
    'this',
    'congress',
    'census',
    'process',
    'bus',
    'analysis',
    'series',
  ],
  ...[
    'olympics',
    'elections',
    'games',
    'levels',
    'prices',
    'wildfires',
    'floods',
    'protests',
    'riots',
    'attacks',
  ],
]);

function isCounting(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next];
  if (word?.text === '%' || word?.text === '°') return true;
  if (word?.kind !== 'word' || isCapital(word)) return false;
  return (
    counted.holds(word.word) ||
    (word.lower.endsWith('s') && word.lower.length > 3 && !singularInS.holds(word.word))
  );
}

const hedges: ReadonlySet<string> = new Set([
  'some',
  'about',
  'nearly',
  'almost',
  'over',
  'than',
  'least',
  'exactly',
  'only',
]);

/** "in 2011", "the 2018 deal", "(2019)", "2016-2020"; neither "2,018" nor "2011 people". */
export const year: DatePattern = {
  id: 'year',
  starts: ['number'],
  match: (tokens, at) => {
    const token = tokens[at] as Token;
    const read = readYear(tokens, at);
    if (read === undefined || read.value < 1400 || read.value > 2150) return undefined;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.glued && before?.kind !== 'quote' && !/^[-–—/([]$/.test(before?.text ?? '')) return undefined;
    if (
      token.glued &&
      before?.text === '-' &&
      tokens[at - 2]?.kind === 'word' &&
      before.glued &&
      tokens[at - 2]?.lower !== 'mid'
    )
      return undefined;
    if (next?.glued && (next.text === '-' || next.text === '–' || next.text === '/')) {
      const end = tokens[at + 2];
      if (end?.kind === 'word' && end.glued && next.text === '-' && !isCapital(end))
        return end.lower === 'built' || end.lower === 'era' || end.lower === 'model'
          ? match(tokens, at, read.value)
          : undefined;
      if (end?.kind === 'number' && end.glued && end.text.length !== 4 && end.text.length !== 2)
        return undefined;
      if (end?.kind === 'number' && end.glued && end.text.length === 2)
        return { start: at, end: at + 3, when: { form: 'calendar', year: read.value } };
    }
    const opener = before?.lower ?? '';
    if (openers.has(opener)) {
      if (opener === 'around' && isCounting(tokens, read.next)) return undefined;
      return match(tokens, at, read.value);
    }
    if (hedges.has(opener) && opener !== 'than') return undefined;
    if (isCounting(tokens, read.next)) return undefined;
    if (doubtfulOpeners.has(opener) || isCapital(before) || before === undefined)
      return match(tokens, at, read.value);
    const closed = next === undefined || (next.kind === 'mark' && next.text !== '$') || next.lower === "'s";
    return closed && read.value >= 1900 && read.value < 2060 ? match(tokens, at, read.value) : undefined;
  },
  examples: [
    ['The war began in 2011.', '2011'],
    ['The 2018 deal collapsed.', '2018'],
    ['Its worst flood was that of 1997, older people say.', '1997'],
    ['It beat the record (2016).', '2016'],
    ['The 2019/20 budget passed.', '2019'],
  ],
  notExamples: [
    'They counted 2,018 homes.',
    'Some 2011 people came.',
    'The 2011 people fled.',
    'It costs $2018.',
    'Resolution 22541 passed.',
  ],
};

function match(_tokens: readonly Token[], at: number, value: number) {
  return { start: at, end: at + 1, when: { form: 'calendar', year: value } as const };
}

/** "the 1990s". */
export const decade: DatePattern = {
  id: 'decade',
  starts: ['number'],
  match: (tokens, at) => {
    const token = tokens[at] as Token;
    const end = tokens[at + 1];
    if (token.text.length !== 4 || !token.text.endsWith('0') || !end?.glued) return undefined;
    if (end.lower !== 's' && end.lower !== "'s") return undefined;
    const value = Number(token.text);
    if (value < 1400 || value > 2100 || (end.lower === "'s" && tokens[at - 1]?.lower !== 'the'))
      return undefined;
    return { start: at, end: at + 2, when: { form: 'calendar', year: value } };
  },
  examples: [['The mill dates from the 1990s.', '1990']],
  notExamples: ['They sold 1990 sofas.'],
};

const seasons = ['spring', 'summer', 'autumn', 'fall', 'winter'] as const;

/** "summer 2019", "the summer of 2019". */
export const season: DatePattern = {
  id: 'season',
  starts: seasons,
  match: (tokens, at) => {
    const read = readYear(tokens, tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1);
    return read && { start: at, end: read.next, when: { form: 'calendar', year: read.value } };
  },
  examples: [
    ['Crops failed in the summer of 2019.', '2019'],
    ['Since winter 2017 it is shut.', '2017'],
  ],
  notExamples: ['Prices fall 20 times a day.', 'Summer is hot.'],
};
