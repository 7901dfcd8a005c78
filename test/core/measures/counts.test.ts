import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';

/** "14 person miss" for each count of a text. */
function counts(text: string): string[] {
  return extract(`Collapse in Orsa\n\n${text}`)
    .figures.filter(({ kind }) => kind === 'count')
    .map(({ text: words, measure: { concept, event, restrictors } }) =>
      [words, ...restrictors, concept, event].join(' '),
    );
}

describe('what a label or a title names', () => {
  it.each([
    // the noun of the figure before is not what the next label counts
    [
      'Unaccounted for: 14, including 10 old guests of the house. Accounted for: 240.',
      ['14 person miss', '10 guest ', '240 person account'],
    ],
    [
      'Ten recovered victims lie in the hall. The deceased figure stood at 94 on Monday.',
      ['Ten recovered victim ', '94 person die'],
    ],
    ['The number of residents nobody could reach was put at 51.', ['51 resident miss']],
    // the list has said what it holds
    [
      'The list of the unaccounted for fell by 12, to 43, when 11 guests turned up.',
      ['12 person miss', '43 person miss', '11 guest '],
    ],
    // what is said of the four is no title of the 16
    ['Four are confirmed dead and 16 missing.', ['Four person die', '16 person miss']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('verbs that "up" belongs to', () => {
  it.each([
    ['The firm will put up €4 million for the harbour.', 'projected'],
    ['Owners had been told to stump up €4 million for repairs.', 'actual'],
    ['The bill went up €4 million.', 'step'],
  ])('%s', (text, mode) => {
    expect(extract(`Collapse in Orsa\n\n${text}`).figures[0]?.measure.mode).toBe(mode);
  });
});

describe('numbers without a noun', () => {
  it.each([
    // things of their own
    [
      'Some 23 people are missing. They have offered me eleven. He ran a fleet of nine.',
      ['Some 23 person miss', 'eleven person ', 'nine person '],
    ],
    // the same question again
    ['Some 23 people are missing. The mayor had a list of 30.', ['Some 23 person miss', '30 person miss']],
    ['Some 23 people are missing. The mayor said 30.', ['Some 23 person miss', '30 person miss']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
