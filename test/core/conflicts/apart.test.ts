import { describe, expect, it } from 'vitest';
import { compare, extract } from '../../../src/core/index.ts';
import { pairsOfTwo } from '../../support/pairs.ts';

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
    expect(pairsOfTwo(first, second)).toEqual(pairs);
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
    expect(pairsOfTwo(first, second)).toEqual(pairs);
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

/** The verdicts between two articles with headlines of their own. */
function verdictsOf(first: string, second: string, days: readonly (string | undefined)[]): string[] {
  const articles = [first, second].map((text, index) =>
    extract(text, {
      file: `${index}.txt`,
      publisher: ['Varnholm Post', 'Daily Lantern'][index],
      ...(days[index] === undefined ? {} : { published: days[index] }),
    }),
  );
  return compare(articles)
    .pairs.filter(({ a, b }) => a.file !== b.file)
    .map(({ verdict }) => verdict);
}

describe('articles that name one place differently', () => {
  const two = ['2024-05-06', '2024-05-08'];
  it.each([
    // the place that a report is sent from
    [
      'Hotel gives way in Larkgate\n\nThe blast in Larkgate, a resort, killed 14 people.',
      'Toll of blast rises\n\nLARKGATE (Post) - The blast killed 19 people on Tuesday.',
      ['update'],
    ],
    // a state in short, a ship with and without what stands before its name
    [
      'Blast shakes hotel\n\nLARKGATE, Fla. (Post) - The blast killed 14 people.',
      'Toll of Florida blast rises\n\nThe blast in Florida killed 19 people.',
      ['update'],
    ],
    [
      'Oil leaks from the MV Lambrey\n\nThe MV Lambrey has spilled 300 tonnes of oil.',
      'More oil from wreck of Lambrey\n\nThe Lambrey has spilled 500 tonnes of oil.',
      ['update'],
    ],
    // the first word of a bulletin's line
    [
      'Hotel gives way in Larkgate\n\nA hotel in Larkgate gave way, and 14 people were killed.',
      'Larkgate collapse – situation report\n\nDeceased: 19.',
      ['update'],
    ],
    [
      'Hotel gives way in Orsa\n\nA hotel in Orsa gave way, and 14 people were killed.',
      'Larkgate collapse – situation report\n\nDeceased: 19.',
      [],
    ],
  ])('%s | %s', (first, second, verdicts) => {
    expect(verdictsOf(first, second, two)).toEqual(verdicts);
  });

  it('a happening long ago is not that of an article without a date', () => {
    const recalled =
      'Larkgate roof falls\n\nIn Larkgate it recalls the 1981 failure of a roof, which killed 114.';
    const undated = 'Larkgate roof falls\n\nThe roof in Larkgate killed 22 people.';
    expect(verdictsOf(recalled, undated, ['2024-05-06', undefined])).toEqual([]);
  });
});

describe('a toll that came down', () => {
  it.each([
    ['The toll in Varnholm has been brought down to 32.', ['35 ~ 32: update']],
    ['The total of 35 given on Monday was too high; the toll in Varnholm is 32.', ['35 ~ 32: update']],
  ])('%s', (text, pairs) => {
    expect(pairsOfTwo('The toll in Varnholm is 35.', text).slice(-1)).toEqual(pairs);
  });
});

describe('what a figure says of the one before', () => {
  const measures = (text: string) =>
    extract(`Tower falls in Orsa\n\n${text}`).figures.map(({ measure }) => measure);

  it('in a sentence of its own', () => {
    const [spilled, barrels] = measures(
      'What got away was some 1,000 tonnes. That is roughly 7,300 barrels.',
    );
    expect([spilled?.event, barrels?.restates]).toEqual(['spill', 'f1']);
    expect(measures('What got away was some 1,000 tonnes. The tank held 7,300 barrels.')[1]?.restates).toBe(
      null,
    );
  });

  it('goes on with the parts', () => {
    const modes = measures('Seventeen of the dead were Swedes and 15 held another passport.').map(
      ({ mode }) => mode,
    );
    expect(modes).toEqual(['part', 'part']);
  });

  it('is the whole, whoever owns it', () => {
    const units = measures("The fall sheared off 55 of the tower's 136 units.");
    expect(units.map(({ concept, event }) => [concept, event])).toEqual([
      ['apartment', 'destroy'],
      ['apartment', null],
    ]);
  });
});

describe('several voices on one quantity', () => {
  it.each([
    // the second voice speaks of the day of the first
    [
      'On Sunday the council said that 166 tonnes of oil were left aboard, while the owner spoke of 90.',
      ['166 tonnes ~ 90: conflict'],
    ],
    // each of three contradicts the two others
    [
      'The council counted 40 dead in Varnholm. The clinic put it at 60, the paper put it at 90.',
      ['40 ~ 60: conflict', '40 ~ 90: conflict', '60 ~ 90: conflict'],
    ],
  ])('%s', (text, pairs) => {
    expect(pairsOfTwo(text).sort()).toEqual(pairs);
  });

  it('the coast that a reef lies off is no region', () => {
    const [spilled] = extract(
      'News from Orsa\n\nStuck on a reef off its south coast, the ship has spilled 300 tonnes of oil.',
    ).figures;
    expect(spilled?.measure.places).toEqual([]);
  });
});
