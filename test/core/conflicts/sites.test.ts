import { describe, expect, it } from 'vitest';
import { compare, extract } from '../../../src/core/index.ts';

/** "14 ~ 35: update" for each pair of two articles, the second of them two days younger. */
function pairsOf(...texts: readonly string[]): string[] {
  const articles = texts.map((text, index) =>
    extract(`News from Varnholm\n\nThe blasts shook Varnholm in the morning. ${text}`, {
      file: `${index}.txt`,
      publisher: ['Varnholm Post', 'Daily Lantern'][index],
      published: ['2024-05-06', '2024-05-08'][index],
    }),
  );
  const textOf = ({ file, figure }: { file: string; figure: string }) =>
    articles.find((article) => article.file === file)?.figures.find(({ id }) => id === figure)?.text;
  return compare(articles).pairs.map(({ a, b, verdict }) => `${textOf(a)} ~ ${textOf(b)}: ${verdict}`);
}

describe('places without a name', () => {
  it.each([
    // two sites, each with its own count
    ['Fourteen died at the airport and 20 on the train.', 'The toll in Varnholm is 34.', []],
    ['Sixteen died at the airport, an equal number in the metro.', 'The toll in Varnholm is 32.', []],
    // the same site, by another noun for it
    [
      'Fourteen died at the airport and 20 on the train.',
      'Some 16 died at the airport and 22 in the metro.',
      ['Fourteen ~ Some 16: update', '20 ~ 22: update'],
    ],
    // a site that the sentence before named
    [
      'Twelve people died at the airport and 20 died on the train. The operator knew of only 15 deaths there.',
      'Some 22 died in the metro and 12 at the airport.',
      ['20 ~ 15: conflict', 'Twelve ~ 12: compatible', '20 ~ Some 22: update', '15 ~ Some 22: update'],
    ],
    // where all died at one site, that is where it happened
    ['The blast killed 14 people at the market.', 'The toll in Varnholm is 17.', ['14 ~ 17: update']],
    [
      'The blast killed 14 people near the police station.',
      'The toll in Varnholm is 17.',
      ['14 ~ 17: update'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOf(first, second)).toEqual(pairs);
  });
});

describe('some of those counted', () => {
  it.each([
    // the dead among the wounded are added to the dead
    [
      'The toll rose to 35 after four of the wounded had died.',
      'The toll in Varnholm is 38.',
      ['35 ~ 38: update'],
    ],
    // who the identified are
    [
      'Some 28 of the dead are known by name — 15 Swedes and 13 foreign guests.',
      'The toll in Varnholm is 38.',
      [],
    ],
    // those in hospital are not the injured, whatever they are counted out of
    [
      'Out of the 340 injured, 94 remain in 25 hospitals.',
      'In Varnholm 350 people were injured; 80 people are in hospital.',
      ['340 ~ 350: update', '94 ~ 80: update'],
    ],
    // all that there were
    ['Police say there were 340 of them.', 'There were 340 of them.', []],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOf(first, second)).toEqual(pairs);
  });

  it('a verb that is said of things too', () => {
    const lost = extract(
      'Collapse in Orsa\n\nThe mayor said that 55 flats had collapsed. The union said that 70 were lost.',
    ).figures.map(({ measure: { concept, event } }) => [concept, event]);
    expect(lost).toEqual([
      ['apartment', 'destroy'],
      ['apartment', 'destroy'],
    ]);
  });
});

describe('the year of another happening', () => {
  it.each([
    ['It outdoes the 1981 failure of a hotel roof, which killed 114.', '1981'],
    ['The roof of the hotel, which the 1981 law forbids, killed 114.', '2024-05-06'],
  ])('%s', (text, asOf) => {
    const [figure] = extract(`Collapse in Orsa\n\n${text}`, { published: '2024-05-06' }).figures.slice(-1);
    expect(figure?.asOf).toBe(asOf);
  });
});
