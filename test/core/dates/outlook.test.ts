import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** The first date of a sentence published on Wednesday, 10 November 2021. */
function firstDate(text: string): string | null | undefined {
  const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
  return findDates(sentences, '2021-11-10')[0]?.iso;
}

describe('a weekday lies behind', () => {
  it.each([
    'Officials said Monday that 40 people had died.',
    'The toll, which stood at 359 on Monday, will be revised.',
    'He told reporters on Monday that he would resign.',
    'Crews were able to reach the village on Monday.',
    'The attack on Monday could be the worst yet.',
    "Rescuers hope to find more after Monday's quake.",
    'The figures, published on Monday, suggest the bank may raise rates.',
    'On Monday, the bank said it will raise rates.',
    'Nobody has claimed responsibility for the attack on Monday.',
    'The figure for Monday was 40.',
    'Prices jumped to $85 on Monday.',
    'She was killed on her way to school Monday.',
    'Sales rose more than had been expected on Monday.',
    'Turnout was higher than anyone had predicted on Monday.',
    'The town was in need of help by Monday, he said.',
    'On Monday the firm would go no higher than 4%.',
    'The port lost 400 days to industrial action on Monday.',
    'It rained on Monday, when the dam was full.',
  ])('%s', (sentence) => {
    expect(firstDate(sentence)).toBe('2021-11-08');
  });
});

describe('a weekday lies ahead', () => {
  it.each([
    'Talks will resume on Friday, the ministry said.',
    'The minister said he would visit on Friday.',
    'The court is to rule on Friday.',
    'Unions have called a strike for Friday.',
    'The union called on workers to strike on Friday.',
    'The funeral is on Friday.',
    'The ceasefire begins on Friday.',
    'Residents must leave by Friday.',
    'Schools will stay closed until Friday.',
    'The company has until Friday to pay.',
    'Heavy rain is likely on Friday.',
    'He will be tried on Friday.',
    'The port needs 40 pumps by Friday, the mayor says.',
    'Bookmakers see a 60% chance of a vote on Friday.',
    'The bank sees more than 11 per cent by Friday.',
    'Brokers look for 4% on Friday, when the figure is due.',
    'The nurses are out again on Friday.',
    'The drivers follow on Friday.',
  ])('%s', (sentence) => {
    expect(firstDate(sentence)).toBe('2021-11-12');
  });
});

describe('a month or day without its year', () => {
  it.each([
    ['Prices rose 6.2% in October.', '2021-10'],
    ['The figure for October was 6.2%.', '2021-10'],
    ['They fell in December.', '2020-12'],
    ['It would like to know why warnings as early as December were ignored.', '2020-12'],
    ['It was 3% in the year to May, the same as in April, it said.', '2021-05'],
    ['Prices fell further than anyone had forecast in September, he said.', '2021-09'],
    ['The region needs $9 million by the end of December, the bank says.', '2021-12'],
    ['By December the region had received $9 million.', '2020-12'],
    ['The well will be capped in February.', '2022-02'],
    ['The riot of January 6 killed five.', '2021-01-06'],
    ['Unions called two more marches, on November 20 and in the spring.', '2021-11-20'],
    ['Between January and September 2019 it fell.', '2019-01'],
    ['It was 12 in the same month last year.', '2020-11'],
  ])('%s', (sentence, iso) => {
    expect(firstDate(sentence)).toBe(iso);
  });
});

it('resolves no finer than the day of publication is known', () => {
  const text = 'On Friday 40 died; in November 2017 it was 12.';
  const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
  expect(findDates(sentences, '2018').map((date) => date.iso)).toEqual(['2018', '2017-11']);
  expect(findDates(sentences, null).map((date) => date.iso)).toEqual([null, '2017-11']);
});
