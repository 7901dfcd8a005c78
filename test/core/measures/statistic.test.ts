import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';

/** What a percentage is sorted as, after a sentence that gives the month's inflation. */
function sorted(text: string, figure: string) {
  const { figures } = extract(`Inflation slowed to 6.1% in May, the bureau said. ${text}`, {
    file: 'a.txt',
    published: '2023-06-14',
  });
  const { event, mode, places, window } = figures.find((each) => each.text === figure)?.measure ?? {};
  return { event, mode, places, month: window?.from };
}

describe('a statistic goes on without its name', () => {
  it.each([
    ['Energy was 20% dearer than a year before.', '20%', 'energy-inflation'],
    ['Food rose by 12%.', '12%', 'food-inflation'],
    ['Groceries cost 9% more than last year.', '9%', 'food-inflation'],
  ])('what became dearer: %s', (text, figure, event) => {
    expect(sorted(text, figure)).toMatchObject({ event, mode: 'actual', month: '2023-05' });
  });

  it.each([
    ['Hungary had 21.9%, Italy 9.1% and France the lowest rate, 5.2%.', '21.9%', 'Hungary'],
    ['Hungary had 21.9%, Italy 9.1% and France the lowest rate, 5.2%.', '9.1%', 'Italy'],
    ['Hungary had 21.9%, Italy 9.1% and France the lowest rate, 5.2%.', '5.2%', 'France'],
  ])('of another country: %s %s', (text, figure, place) => {
    expect(sorted(text, figure)).toMatchObject({ event: 'inflation', places: [place], month: '2023-05' });
  });

  it.each([
    'Economists polled by the Post had expected 6.4%.',
    'In April it had been 7.2%. Economists polled by the Post had expected 6.4%.',
    'The consensus was for 6.4%.',
  ])('as it was foreseen: %s', (text) => {
    expect(sorted(text, '6.4%')).toMatchObject({ event: 'inflation', mode: 'projected', month: '2023-05' });
  });

  it('of another month that it is held against', () => {
    const text = 'Consumer prices rose 5.8% in June, less than the 6.1% of May.';
    const { figures } = extract(text, { file: 'a.txt', published: '2023-07-14' });
    expect(figures[1]?.measure).toMatchObject({ event: 'inflation', window: { from: '2023-05' } });
  });

  it.each([
    ['Employers added 31,000 jobs in June, above the 25,000 that economists had foreseen.', '25,000'],
    ['Payrolls rose by 31,000 in June; the poll had looked for 26,000.', '26,000'],
  ])('of jobs, beside what was foreseen: %s', (text, foreseen) => {
    const { figures } = extract(text, { file: 'a.txt', published: '2023-07-14' });
    expect(figures.map(({ text: words, measure: { event, mode } }) => [words, event, mode])).toEqual([
      ['31,000', 'jobs', 'actual'],
      [foreseen, 'jobs', 'projected'],
    ]);
  });

  it('before it was corrected', () => {
    expect(sorted('Core inflation was 5% in May, down from a first estimate of 5.3%.', '5.3%')).toMatchObject(
      {
        month: '2023-05',
      },
    );
  });

  it.each([
    ['Support for the party fell to 20% in Hungary.', '20%'],
    ['Turnout in Italy was 20%.', '20%'],
    ['Food made up 20% of what families spent.', '20%'],
    ['Fuel stations were 20% dearer to rent than shops.', '20%'],
  ])('but not what is said of something else: %s', (text, figure) => {
    expect(sorted(text, figure).event ?? '').not.toMatch(/inflation/);
  });
});
