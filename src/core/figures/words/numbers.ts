import { WordMap } from '../../text/vocabulary.ts';

/** What a word does in a number: stands for one, multiplies what is before it, divides, or only says how large. */
export interface NumberWord {
  readonly sort: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'group' | 'half' | 'part' | 'vague' | 'few';
  readonly value: number;
}

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that multiply the number before them. */
const scales = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Names of a set number of things. */
const groups = { dozen: 12, score: 20, pair: 2, couple: 2, trio: 3, duo: 2, quartet: 4 };

/** The parts of one, singular and plural. */
const parts: Readonly<Record<string, number>> = {
  quarter: 4,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Plurals without a number: the value is the least they can mean. */
const vague = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
  trillions: 2e12,
};

/** Words that leave the number before "hundred" or "dozen" open: "several hundred". */
const few = ['several', 'few', 'many'];

export const numberWords = new WordMap<NumberWord>([
  ...['zero', 'nought', 'naught'].map((word) => [word, { sort: 'unit', value: 0 }] as const),
  ...units.map((word, i) => [word, { sort: 'unit', value: i + 1 }] as const),
  ...teens.map((word, i) => [word, { sort: 'teen', value: i + 10 }] as const),
  ...tens.map((word, i) => [word, { sort: 'ten', value: (i + 2) * 10 }] as const),
  ['hundred', { sort: 'hundred', value: 100 }],
  ...Object.entries(scales).map(([word, value]) => [word, { sort: 'scale', value }] as const),
  ...Object.entries(groups).map(([word, value]) => [word, { sort: 'group', value }] as const),
  ['half', { sort: 'half', value: 2 }],
  ['halves', { sort: 'half', value: 2 }],
  ...Object.entries(parts).flatMap(([word, value]) => [
    [word, { sort: 'part', value }] as const,
    [`${word}s`, { sort: 'part', value }] as const,
  ]),
  ...Object.entries(vague).map(([word, value]) => [word, { sort: 'vague', value }] as const),
  ...few.map((word) => [word, { sort: 'few', value: 2 }] as const),
]);

/** Letters written against the digits they multiply: "100k", "$2bn". Those also used for units are read by what stands around them. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scale letters that count as such only beside a currency, since they are units or names elsewhere. */
export const scaleLettersOfMoney: ReadonlySet<string> = new Set(['mm', 'b', 't', 'T', 'B', 'm']);

/** Fractions written as one character. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
