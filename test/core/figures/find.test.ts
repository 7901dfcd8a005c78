import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract.ts';
import type { FoundFigure } from '../../../src/core/figures/found.ts';
import { figures } from './figures.ts';

/** "more than 50: 50.. more-than soldier": text, bounds, hedge unless exact, unit. */
function show({ text, low, high, hedge, unit }: FoundFigure): string {
  const bounds = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return `${text}: ${bounds}${hedge === 'exact' ? '' : ` ${hedge}`} ${unit}`;
}

function read(text: string, ...taken: string[]): string[] {
  return figures(text, taken).map(show);
}

describe('disasters', () => {
  test.each([
    [
      'The quake, of magnitude 7.8, killed at least 218 people and injured more than 7,000.',
      [
        'magnitude 7.8: 7.8 magnitude',
        'at least 218: 218.. at-least person',
        'more than 7,000: 7000.. more-than person',
      ],
    ],
    [
      'Some 2,750 tonnes of fertiliser had lain in the warehouse for nearly six years.',
      ['Some 2,750 tonnes: 2750 approx tonne', 'nearly six years: ..6 nearly year'],
    ],
    [
      'The blast left 300,000 homeless and did $10-15 billion of damage.',
      ['300,000: 300000 person', '$10-15 billion: 10000000000..15000000000 range USD'],
    ],
    [
      'The well leaked between 12,000 and 19,000 barrels a day.',
      ['between 12,000 and 19,000 barrels: 12000..19000 range barrel'],
    ],
    ['The toll rose to 359, then was revised down to 253.', ['359: 359 person', '253: 253 person']],
    [
      'The ministry lowered the toll by about 100 to 253.',
      ['about 100: 100 approx person', '253: 253 person'],
    ],
    [
      'More than half of the city’s 2.4 million residents lost power.',
      ['More than half: 0.5.. more-than person', '2.4 million: 2400000 person'],
    ],
    [
      'Police arrested 24 suspects; two dozen others are being sought.',
      ['24: 24 suspect', 'two dozen: 24 suspect'],
    ],
    [
      'It burned 1,200 hectares (3,000 acres) in under 24 hours.',
      ['1,200 hectares: 1200 hectare', '3,000 acres: 3000 acre', 'under 24 hours: ..24 fewer-than hour'],
    ],
    [
      'The blaze killed at least 40 people, 12 of them firemen, and put more than 500 in hospital.',
      ['at least 40: 40.. at-least person', '12: 12 fireman', 'more than 500: 500.. more-than person'],
    ],
    ['Two neglected dykes collapsed.', ['Two: 2 dyke']],
    ['Police had 40 in custody.', ['40: 40 person']],
    ['Norhavn, a city of 2 million, builds 900 ships.', ['2 million: 2000000 person', '900: 900 ship']],
    ['Losses may top $3 billion.', ['top $3 billion: 3000000000.. more-than USD']],
    ['The top 10 firms pay most.', ['10: 10 firm']],
    ['The top 10% pay most.', ['10%: 10 percent']],
    ['Everybody within 3 km of the works must go.', ['3 km: 3 km']],
    ['The fire came within 3 km of the works.', ['within 3 km: ..3 up-to km']],
    ['The fire spread over 400 acres.', ['400 acres: 400 acre']],
    ['Of the 1,200 passengers, 340 were rescued.', ['1,200: 1200 passenger', '340: 340 passenger']],
    [
      'Dozens of houses and scores of cars were buried.',
      ['Dozens: 24.. vague house', 'scores: 40.. vague car'],
    ],
    ['As many as 60 of the 90 cabins are gone.', ['As many as 60: ..60 up-to cabin', '90: 90 cabin']],
    [
      'There were 4,000-plus calls and a 60-vehicle convoy.',
      ['4,000-plus: 4000.. at-least call', '60: 60 vehicle'],
    ],
    ['Winds may pick up to 90 km/h.', ['90 km/h: 90 km/h']],
    ['The lake is 15 km (9 miles) away.', ['15 km: 15 km', '9 miles: 9 mile']],
    [
      'He saw two 9mm pistols and three 12-storey blocks.',
      ['two: 2 pistol', '9mm: 9 mm', 'three: 3 block', '12: 12 storey'],
    ],
    ['The silt rose two to three metres.', ['two to three metres: 2..3 range metre']],
    ['The wall rose three to four courses above the sill.', ['three to four: 3..4 range course']],
    ['The toll rose three to four.', ['three: 3 person', 'four: 4 person']],
    [
      'The toll climbed past 60; the bill may go past $1 billion.',
      ['past 60: 60.. more-than person', 'past $1 billion: 1000000000.. more-than USD'],
    ],
    ['It fell at half past 9 near 3 shops.', ['3: 3 shop']],
    ['Cracks had opened by up to a foot.', ['up to a foot: ..1 up-to foot']],
    ['He walked to a mile post.', []],
    ['Of the coast surveyed, a tenth is foul.', ['a tenth: 0.1 ratio']],
    ['Two were hurt and a third was dead.', ['Two: 2 person']],
    ["They scuttled the ferry's front half at noon.", []],
    ['The firm pays $40 million by one filing.', ['$40 million: 40000000 USD']],
    [
      'Some 3 million pounds (about 1,360 tonnes) of brick is gone.',
      ['Some 3 million pounds: 3000000 approx pound', 'about 1,360 tonnes: 1360 approx tonne'],
    ],
    ['One of the six crew remains missing.', ['One: 1 crew', 'six: 6 crew']],
    [
      'It ends after 20 days rather than 30, and two remain.',
      ['20 days: 20 day', '30: 30 day', 'two: 2 null'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what a bare number counts', () => {
  test.each([
    ['The organisers spoke of at least 9,000.', ['at least 9,000: 9000.. at-least person']],
    ['Police counted 2,500 on Friday.', ['2,500: 2500 person']],
    ['Twelve barges were counted; police saw 40.', ['Twelve: 12 barge', '40: 40 barge']],
    [
      'The fire took 55 flats. The owner says about 70 were lost.',
      ['55: 55 flat', 'about 70: 70 approx flat'],
    ],
    ['Persons accounted for: 61. Personnel on site: 30 per shift.', ['61: 61 person', '30: 30 person']],
    ['Barges ashore: 14.', ['14: 14 barge']],
    ['My bookings for the winter stand at zero.', ['zero: 0 booking']],
    [
      'The number of visitors who fell ill on the ferry after the dinner of that night in the saloon was put at 32.',
      ['32: 32 visitor'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('prices and pay', () => {
  test.each([
    ['Prices rose 5.6 percent year on year.', ['5.6 percent: 5.6 percent']],
    [
      'Average pay fell by 0.3 percentage points to £28.34 an hour.',
      ['0.3 percentage points: 0.3 percentage point', '£28.34: 28.34 GBP'],
    ],
    [
      'The bank cut its rate by a quarter of a percentage point, to 5.25%.',
      ['a quarter of a percentage point: 0.25 percentage point', '5.25%: 5.25 percent'],
    ],
    [
      'Turnout was 62 per cent, five points fewer than before.',
      ['62 per cent: 62 percent', 'five points: 5 percentage point'],
    ],
    [
      'Insurers raised premiums by 20% to 40% and fares by 5% to 40%.',
      ['20% to 40%: 20..40 range percent', '5%: 5 percent', '40%: 40 percent'],
    ],
    [
      'The owner asks Rs500m for ten boats at Rs5m each.',
      ['Rs500m: 500000000 INR', 'ten: 10 boat', 'Rs5m: 5000000 INR'],
    ],
    ['Losses were put at €1.3bn to €1.5bn.', ['€1.3bn to €1.5bn: 1300000000..1500000000 range EUR']],
    [
      'The grant is 500 million pounds; a bag weighs 500 pounds.',
      ['500 million pounds: 500000000 GBP', '500 pounds: 500 pound'],
    ],
    ['It earned tens of millions of dollars.', ['tens of millions of dollars: 20000000.. vague USD']],
    ['They pay around €1,500 ($1,620) a month.', ['around €1,500: 1500 approx EUR', '$1,620: 1620 USD']],
    ['It would lower the voting age from 18 to 16.', ['18: 18 year', '16: 16 year']],
    [
      'The economy added 187,000 jobs, fewer than the 200,000 expected.',
      ['187,000: 187000 job', '200,000: 200000 job'],
    ],
    [
      'Some 13 lakh rupees, or 12,34,567 in all.',
      ['Some 13 lakh rupees: 1300000 approx INR', '12,34,567: 1234567 null'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('currencies of several countries', () => {
  const unitIn = (text: string) => extract(text).figures.map(({ unit }) => unit);
  test.each([
    ['Libya has promised 10 billion dinars. Libyans doubt it, in Tunisia too.', ['LYD']],
    ['Egypt will pay 40 million pounds, Cairo said.', ['EGP']],
    ['Oslo lent Sweden 40 million kroner.', ['NOK']],
    ['Libya was lent 10 billion Iraqi dinars.', ['IQD']],
    ['The bank lent 40 million pounds.', ['GBP']],
    ['Kuwait and Jordan lent 40 million dinars.', ['KWD']],
    ['Mauritius will pay Rs 40m, Port Louis said.', ['MUR']],
  ])('%s', (text, units) => expect(unitIn(text)).toEqual(units));
});

describe('units understood from before', () => {
  test.each([
    [
      'Some 800 tonnes leaked; the owner speaks of 500.',
      ['Some 800 tonnes: 800 approx tonne', '500: 500 tonne'],
    ],
    [
      'Rates rose to 3.5%. A survey of 20 firms had seen 3.25.',
      ['3.5%: 3.5 percent', '20: 20 firm', '3.25: 3.25 null'],
    ],
    ['Prices fell by 2.1 percent; analysts had seen 1.8.', ['2.1 percent: 2.1 percent', '1.8: 1.8 percent']],
    ['He got six years; they had sought nine.', ['six years: 6 year', 'nine: 9 year']],
    [
      'The shock was put at 6.3 by the agency and at 6.1 by its rival.',
      ['6.3: 6.3 magnitude', '6.1: 6.1 magnitude'],
    ],
    ['The harbour says it will take one year. I say three.', ['one year: 1 year', 'three: 3 year']],
    ['It took one year. He said three had died.', ['one year: 1 year', 'three: 3 person']],
    ['Pay edged up to 4% from 3.7%.', ['4%: 4 percent', '3.7%: 3.7 percent']],
    ['Pay jumped up to 9%.', ['up to 9%: ..9 up-to percent']],
    ['It was sued over four deaths.', ['four: 4 death']],
    ['The harbour bows to the town over $20bn debt.', ['$20bn: 20000000000 USD']],
    ['The count was revised up to 398 ships from 372.', ['398: 398 ship', '372: 372 ship']],
    ['She raised up to $300 a night.', ['up to $300: ..300 up-to USD']],
    ['That is past the 11 million gallons of the old wreck.', ['11 million gallons: 11000000 gallon']],
    ['It is past the 3 million mark.', ['past the 3 million: 3000000.. more-than null']],
    ['Nine-point-one per cent is too much.', ['Nine-point-one per cent: 9.1 percent']],
    ['It cost Sh20 million.', ['Sh20 million: 20000000 KES']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('people', () => {
  test.each([
    ['The driver, 58, and his nine-year-old son survived.', ['58: 58 year', 'nine-year-old: 9 year']],
    [
      'Those hurt, aged 5 to 71, included three grandchildren.',
      ['5 to 71: 5..71 range year', 'three: 3 grandchild'],
    ],
    ['She was 81 when she left.', ['81: 81 year']],
    ['My son is six, said Han Mi-rae, 39, a cook.', ['six: 6 year', '39: 39 year']],
    ['Nine people, four of them pupils, were hurt.', ['Nine: 9 person', 'four: 4 pupil']],
    ['It sent 14 food and water trucks.', ['14: 14 water truck']],
    ['They ringed 300 birds; 40 died.', ['300: 300 bird', '40: 40 bird']],
    [
      'Four in five pupils stayed; almost a third of teachers did not.',
      ['Four in five: 0.8 pupil', 'almost a third: ..0.3333 nearly teacher'],
    ],
    [
      'The organisers counted 90,000 marchers, the police 21,000.',
      ['90,000: 90000 person', '21,000: 21000 person'],
    ],
    ['Two of the twelve crew members were found.', ['Two: 2 crew member', 'twelve: 12 crew member']],
    ['One sailor died.', ['One: 1 sailor']],
    ['Five of the dead were children.', ['Five: 5 person']],
    ['The number of homes lost rose to 88.', ['88: 88 home']],
    [
      'She put the homes at 9,800; he says nearly 9,000.',
      ['9,800: 9800 home', 'nearly 9,000: ..9000 nearly home'],
    ],
    [
      'Between one and two million people came.',
      ['Between one and two million: 1000000..2000000 range person'],
    ],
    [
      'Ten and a half tonnes, or nineteen hundred bags.',
      ['Ten and a half tonnes: 10.5 tonne', 'nineteen hundred: 1900 bag'],
    ],
    ['At least 20 and at most 30 trucks left.', ['At least 20 and at most 30: 20..30 range truck']],
    ['Crews lost thousands of tents, stoves and other equipment.', ['thousands: 2000.. vague equipment']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('dates are left alone', () => {
    expect(
      read('On March 3 12 people came; three days later, 14 did.', 'March 3', 'three days later'),
    ).toEqual(['12: 12 person', '14: 14 person']);
  });
  test('a headline’s bare number is people', () => {
    expect(figures('More than 1,000 still on the list', [], true).map(show)).toEqual([
      'More than 1,000: 1000.. more-than person',
    ]);
  });
  test('an age known from elsewhere', () => {
    expect(read('"Not until 64", they sang. The age is to rise to 64.')[0]).toBe('64: 64 year');
  });
});

describe('what a figure says besides', () => {
  const first = (text: string): FoundFigure => figures(text)[0] as FoundFigure;
  test('rates', () => {
    expect(first('They earn €90 a day.').per).toBe('day');
    expect(first('It costs $680 per kg.').per).toBe('kg');
    expect(first('It was 63 a day before.').per).toBeNull();
    expect(first('The plant makes 60,000 cars a year.').per).toBe('year');
  });
  test('steps', () => {
    expect(first('The toll, up by six, is high.').change).toBe('increase');
    expect(first('Another 20,000 came.').change).toBe('additional');
    expect(first('They found 14 more bodies.').change).toBe('additional');
    expect(first('It is five points fewer.').change).toBe('decrease');
    expect(first('The toll rose to 29.').change).toBeNull();
  });
  test('wholes', () => {
    expect(first('Some 20% of teachers struck.').of).toMatchObject({ head: 'teacher', count: null });
    expect(first('Two of the twelve posts fell.').of).toMatchObject({ head: 'post', count: 12 });
  });
  test('nouns', () => {
    expect(first('Nine Turkish observation posts fell.').counted).toMatchObject({
      head: 'post',
      modifiers: ['turkish', 'observation'],
      carried: false,
    });
    expect(first('Fourteen Turks left.').counted?.head).toBe('Turk');
    expect(first('They found eight sets of remains.').unit).toBe('set of remains');
  });
});

describe('spans', () => {
  test('cut out their own text', () => {
    const text =
      'At least  12 people, 3.5 million homes and\nnearly $4bn; some ten-and-a-half miles. “About 40,” he said.';
    for (const { start, end, text: quoted } of figures(text)) expect(text.slice(start, end)).toBe(quoted);
  });
});
