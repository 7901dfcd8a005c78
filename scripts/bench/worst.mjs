// Texts that break careless readers: each repeats something that a search might look for the end of.
import { makeText } from './articles.mjs';

const fill = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The pieces numbered 0, 1, 2 and so on. */
function repeatNumbered(piece, length) {
  const pieces = [];
  for (let size = 0; size < length; size += pieces.at(-1).length) pieces.push(piece(pieces.length));
  return pieces.join('').slice(0, length);
}

/** Another name for each number. */
function nameOf(number) {
  const letters = number
    .toString(26)
    .padStart(5, '0')
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]);
  return `O${letters}`;
}

/** By name, the text of a given length. */
export const worstTexts = {
  'no full stop': (length) =>
    makeText(length + 1000)
      .replace(/[.!?\n]/g, ' ')
      .slice(0, length),
  'digits in a row': fill('1234567890'),
  'digits with commas': fill('1,'),
  'digits with points': fill('1.'),
  numbers: fill('12 '),
  'number words': fill('two hundred thousand and '),
  months: fill('March '),
  dates: fill('5 March 2020, '),
  'numbers and verbs': fill('killed 12 and '),
  ages: fill('for 62 age 62 '),
  fractions: fill('half of the '),
  'places with a toll each': (length) =>
    repeatNumbered((at) => `Some ${at + 3} people died in ${nameOf(at)}. `, length),
  'statistics without end': fill('Food rose by 5%, '),
  hedges: fill('more than at least about '),
  currencies: fill('$ € £ US$'),
  'quotation marks': fill('"'),
  'opening marks': fill('“'),
  'nested quotations': (length) => fill('“a ‘b ')(length / 2) + fill('’ c” ')(length / 2),
  'open quotations': fill('“He said, '),
  cues: fill('he said that she said '),
  'nouns that report': fill("the firm's claim that he said "),
  'cues after quotations': fill('"No," he said, '),
  apostrophes: fill("'s "),
  names: fill('Ana Lind of Port Vale '),
  capitals: fill('ABC '),
  initials: fill('U.S.'),
  abbreviations: fill('Mr. '),
  commas: fill(','),
  brackets: fill('(['),
  hyphens: fill('ten-year-old-'),
  'one word': fill('a'),
  spaces: fill(' '),
  'short paragraphs': fill('Ten died.\n\n'),
  'line ends': fill('\r\n'),
};
