import { describe, expect, it } from 'vitest';
import { compare, extract } from '../../../src/core/index.ts';

/** "45 ~ 60: conflict" for each pair of the articles, the second of them two days younger. */
function pairsOf(...texts: readonly string[]): string[] {
  const articles = texts.map((text, index) =>
    extract(`News from Varnholm\n\nThe news reached Varnholm in the morning. ${text}`, {
      file: `${index}.txt`,
      publisher: ['Varnholm Post', 'Daily Lantern', 'Lambrey Echo'][index],
      published: ['2024-05-06', '2024-05-08', '2024-05-10'][index],
    }),
  );
  const textOf = ({ file, figure }: { file: string; figure: string }) =>
    articles.find((article) => article.file === file)?.figures.find(({ id }) => id === figure)?.text;
  return compare(articles).pairs.map(({ a, b, verdict }) => `${textOf(a)} ~ ${textOf(b)}: ${verdict}`);
}

describe('two voices in one article', () => {
  it.each([
    [
      'Flour will last six weeks, the minister said; the bakers say four weeks.',
      ['six weeks ~ four weeks: conflict'],
    ],
    ['Nurses have lost 11% of their pay, the ministry says; their union says 26%.', ['11% ~ 26%: conflict']],
    [
      'The clean-up will cost €180m, the government reckons. The insurer puts it at €95m.',
      ['€180m ~ €95m: conflict'],
    ],
    [
      'A fifth plant has 70 inspectors, the ministry said. The union gave the number of inspectors as 54.',
      ['70 ~ 54: conflict'],
    ],
    // the town's own figure is of the whole damage
    ['Insurers expect claims of £90 million. The town council stands by its own figure, £150 million.', []],
    // each speaks of what is its own
    ['The first insurer expects a hit of $275 million, and Lambrey Re one of $250 million.', []],
    ['Orsa pledged $40 million and Lambrey $25 million, the ministers said.', []],
    ['He put the number of attackers at 12. The clinic believed there were 30 people in the cellar.', []],
    ['Orsa Motors has reported 4,700 damaged cars and Lambrey Trucks nearly 1,500.', []],
    // the same voice, another thing, a limit
    ['Flour will last six weeks, the minister said, and rice ten weeks.', []],
    ['The strike cost €40m, the firm said. The minister pledged €20m.', []],
  ])('%s', (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });
});

describe('what a count was before', () => {
  it.each([
    [
      [
        'Food prices in Varnholm rose 17.4% in March.',
        'Food prices in Varnholm rose 12.1% in April after 17.4%.',
      ],
      ['17.4% ~ 17.4%: compatible'],
    ],
    [
      ['The toll in Varnholm was first put at 60.', 'The toll in Varnholm stands at 38.'],
      ['60 ~ 38: update'],
    ],
    [
      [
        'Boats rescued 368 people off Varnholm; the ministry later withdrew the number.',
        'Off Varnholm 174 people were rescued.',
      ],
      ['368 ~ 174: update'],
    ],
  ])('%s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });

  it('does not take what others forecast for a forecast', () => {
    expect(
      pairsOf(
        'Inflation in Varnholm was 7.9% in March.',
        'Inflation in Varnholm fell further than anyone had forecast, to 7.9% in March.',
      ),
    ).toEqual(['7.9% ~ 7.9%: compatible']);
  });
});

describe('what a change is held against', () => {
  it('keeps the month apart from the year', () => {
    expect(
      pairsOf(
        'Prices in Varnholm rose 6.8% in the year to March.',
        'On a monthly basis prices in Varnholm rose 0.4% in March.',
      ),
    ).toEqual([]);
  });

  it('takes a share of a rise for no rate', () => {
    expect(
      pairsOf(
        'Inflation in Varnholm was 7.9% in March.',
        'In Varnholm profits made up half of the rise in prices in March.',
      ),
    ).toEqual([]);
  });
});

describe('the day of a happening and the day of a count', () => {
  it.each([
    // two papers of different days on the same day's dead
    [
      [
        'At least 50 people were killed in Varnholm on Sunday.',
        'In Varnholm 58 people were killed on Sunday.',
      ],
      ['At least 50 ~ 58: update'],
    ],
    [
      [
        'Some 450 people were wounded in Varnholm on Sunday.',
        'The number of dead in Varnholm rose to 90 on Tuesday, with 500 wounded.',
      ],
      ['Some 450 ~ 500: update'],
    ],
    // another day's attack
    [
      ['A raid killed 12 people in Varnholm on Sunday.', 'A raid killed 40 people in Varnholm on Tuesday.'],
      [],
    ],
  ])('%s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });
});

describe('parts and wholes', () => {
  it('reads who is missing of those aboard', () => {
    expect(
      pairsOf(
        'In Varnholm 291 people are missing.',
        'Divers recovered the bodies of 64 people off Varnholm, which leaves 238 of the 476 who were on board missing.',
      ),
    ).toEqual(['291 ~ 238: update']);
  });

  it('counts recovered bodies among the dead', () => {
    expect(
      pairsOf('Nine people died off Varnholm.', 'By Tuesday 268 bodies had been recovered off Varnholm.'),
    ).toEqual(['Nine ~ 268: update']);
  });
});

describe('years later', () => {
  const first = extract('Shots in Varnholm\n\nAt least 50 people were killed in Varnholm on Sunday.', {
    file: 'a.txt',
    published: '2017-10-02',
  });
  const later = (text: string) =>
    compare([first, extract(text, { file: 'b.txt', published: '2020-09-24' })]).pairs.map(
      ({ verdict }) => verdict,
    );

  it('knows the happening by its day', () => {
    expect(
      later('Varnholm remembers\n\nThe toll of the shooting in Varnholm of 1 October 2017 was raised to 60.'),
    ).toEqual(['update']);
  });

  it('takes another for another', () => {
    expect(later('Shots again\n\nThe toll of the shooting in Varnholm rose to 60.')).toEqual([]);
  });
});

describe('what only looks alike', () => {
  it.each([
    // a concert is no country, a target no rate, a mortgage not the bank's rate
    [
      [
        'The attack killed 50 people at a country music festival in Varnholm.',
        'The attack in Varnholm killed 58 people.',
      ],
      ['50 ~ 58: update'],
    ],
    [['Inflation in Varnholm was 9.1% in April.', "In Varnholm the bank's aim is inflation of 2%."], []],
    [['The bank of Varnholm raised its rate to 2.5%.', 'In Varnholm mortgage rates rose to 5.3%.'], []],
    [
      [
        'The slick off Varnholm stretches for 10 km along the coast.',
        'Off Varnholm 15 km of coast are oiled.',
      ],
      [],
    ],
    [
      [
        'The tanker off Varnholm carried 3,900 tonnes of oil.',
        'Off Varnholm some 1,600 tonnes are still in the tanks.',
      ],
      [],
    ],
    // dead dolphins are no people
    [['In Varnholm 12 people died.', 'The number of dead dolphins in Varnholm has risen to 39.'], []],
  ])('%s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });

  it.each([
    [
      [
        'Real wages in Varnholm fell 3.6% in April.',
        'Adjusted for inflation, pay in Varnholm fell 4.4% in April.',
      ],
      ['3.6% ~ 4.4%: conflict'],
    ],
    [
      ['The plant in Varnholm employs 1,600 people.', 'In Varnholm the plant has a workforce of 1,950.'],
      ['1,600 ~ 1,950: conflict'],
    ],
    [
      ['The blast in Varnholm killed 15 workers.', 'The blast killed 15 people in Varnholm.'],
      ['15 ~ 15: compatible'],
    ],
    [['Police in Varnholm found 16 guns.', 'Police found 23 firearms in Varnholm.'], ['16 ~ 23: update']],
    [
      ['The count in Varnholm shows 58 people killed, not 59.', 'In Varnholm 59 people were killed.'],
      ['58 ~ 59: update', '58 ~ 59: update', '59 ~ 59: compatible'],
    ],
  ])('but %s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });
});

describe('a correction that a third article tells of', () => {
  const first = 'In Varnholm 359 people were killed.';
  const corrected = 'The toll in Varnholm was lowered from 359 to about 253, the ministry said.';
  const last = 'In Varnholm 253 people lost their lives.';

  it('explains what the other two say', () => {
    expect(pairsOf(first, corrected, last)).toContain('359 ~ 253: update');
  });

  it('is asked for', () => {
    expect(pairsOf(first, last)).toEqual(['359 ~ 253: conflict']);
  });
});

describe('substances', () => {
  it('keeps oil and lubricant apart', () => {
    expect(
      pairsOf(
        'The tanker off Varnholm carried 3,900 tonnes of oil.',
        'The tanker off Varnholm carried 90 tonnes of lubricant.',
      ),
    ).toEqual([]);
  });
});

describe('lengths', () => {
  it('takes a bridge that a level is read at for no long thing', () => {
    const { figures } = extract(
      'The river\n\nIt showed a peak of 6.4 metres at the town bridge, whereas others hold to 6.2 metres.',
    );
    expect(figures.map(({ measure }) => measure.restrictors)).toEqual([[], []]);
  });

  it('reads on behind the same length in another unit', () => {
    const { figures } = extract(
      'Rain in Varnholm\n\nIn Varnholm 143 millimetres (5.6 inches) of rain fell in a day.',
    );
    expect(figures.map(({ measure }) => measure.event).slice(0, 2)).toEqual(['rain', 'rain']);
  });
});

describe('what words around a number say too little of', () => {
  it.each([
    [['The four-day siege of Varnholm is over.', 'Two days after the siege of Varnholm a store opened.']],
    [
      [
        'The leak off Varnholm is five times bigger than thought.',
        'The leak off Varnholm is 10 times as large.',
      ],
    ],
    [['Petrol in Varnholm cost $4.66 a gallon.', 'A strike in Varnholm would cost the region $2 billion.']],
  ])('%s', (texts) => {
    expect(pairsOf(...texts)).toEqual([]);
  });

  it('knows a record for the number before', () => {
    expect(pairsOf('Petrol in Varnholm cost $4.66 a gallon, down from a record of $5.02.')).not.toContain(
      '$4.66 ~ $5.02: conflict',
    );
  });
});

describe('whose number it is', () => {
  it.each([
    // the noun of a toll counts people as "people" does
    [
      ['The clinic in Varnholm counted 88 deaths.', 'In Varnholm 95 people were killed.'],
      ['88 ~ 95: update'],
    ],
    [['Storms in Varnholm kill 40, injure 300.', 'In Varnholm 320 people were hurt.'], ['300 ~ 320: update']],
    // a named part is counted for itself
    [
      ['The blast in Varnholm killed 60 people, 12 of them sailors.', 'In Varnholm 15 sailors were killed.'],
      ['12 ~ 15: update'],
    ],
    [['12 bodies found in Varnholm.', 'Fourteen people died in Varnholm.'], ['12 ~ Fourteen: update']],
    [['The blast in Varnholm killed 60 people.', 'Six Danes were killed in Varnholm.'], []],
    [['The blast in Varnholm killed 60 people.', 'If five people died in Varnholm, who were they?'], []],
    // another verb, another clause
    [
      ['In Varnholm 60 people were killed.', 'Some 900 people lived in Varnholm. Roughly 500 stayed there.'],
      [],
    ],
    [
      [
        'In Varnholm 60 people were killed.',
        'A panel wants 123 officials punished for the blast in Varnholm, which left 65 dead.',
      ],
      ['60 ~ 65: update'],
    ],
    // the number is that of the whole
    [
      [
        'The council of Varnholm counts 139 dead, among them three children. The ministry gave the number as 137.',
      ],
      ['139 ~ 137: conflict'],
    ],
    [['The toll in Varnholm reached 133. It had been 93 that morning.'], ['133 ~ 93: update']],
    // what the sentence before announces
    [
      [
        'In Varnholm 300 people were hurt.',
        'Police arrested 11 people in Varnholm.\n\nHow many were hurt depends on who counts. The council of Varnholm had 351.',
      ],
      ['300 ~ 351: update'],
    ],
    // what befell some of the wounded
    [['In Varnholm 160 people were wounded.', 'In Varnholm 107 of the wounded were in hospital.'], []],
    [['In Varnholm 60 sailors died.', 'Helpers counted 900 birds in Varnholm, 400 of them dead.'], []],
    [['In Varnholm 60 people are missing.', 'In Varnholm all but 10 of the missing are sailors.'], []],
    // until when was counted is not when they died
    [
      [
        'The blast in Varnholm killed 60 people on Sunday.',
        'As of Tuesday the blast in Varnholm had killed 72.',
      ],
      ['60 ~ 72: update'],
    ],
    [
      ['The blast in Varnholm killed 60 people.', 'In Varnholm 62 died, the most in any blast since 1949.'],
      ['60 ~ 62: update'],
    ],
    // those feared missing are missing; "another" adds to nobody who was counted as such
    [
      [
        'At least 900 people are feared missing in Varnholm.',
        'The flood in Varnholm killed 60 people, and another 940 are missing.',
      ],
      ['At least 900 ~ 940: update'],
    ],
  ])('%s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });
});

describe('statistics of a period', () => {
  it.each([
    // each country's rate, and the month's beside the year's
    [
      [
        'Inflation in Varnholm was 9.9% in March.',
        "Inflation in Varnholm was 9.9% in March. Italy's rate leapt to 12.8%, Germany's came to 11.6%.",
      ],
      ['9.9% ~ 9.9%: compatible'],
    ],
    [
      [
        'Inflation in Varnholm was 10.7% in March.',
        'Prices in Varnholm rose by 10.7% in the year to March and by 1.5% on the month.',
      ],
      ['10.7% ~ 10.7%: compatible'],
    ],
    [
      [
        'Inflation in Varnholm was 10.6% in March, and the core rate 5%. Hungary had 21.9%.',
        'The core rate in Varnholm was 5% in March.',
      ],
      ['5% ~ 5%: compatible'],
    ],
    [
      [
        'Wage growth in Varnholm was 4.1% in March.',
        'Wage growth in Varnholm was revised up to 4.6% in March.',
      ],
      ['4.1% ~ 4.6%: update'],
    ],
    // who answers whom in one article says nothing of another
    [
      [
        'Prices in Varnholm rose 4.1% in March, the ministry says; the union says 5%.',
        'Prices in Varnholm climbed 9% in March.',
      ],
      ['4.1% ~ 5%: conflict'],
    ],
    // a bank's rate is none of prices
    [
      ['Inflation in Varnholm was 9.9% in March.', 'The Bank raised its rate to 1.5% in Varnholm in March.'],
      [],
    ],
    [
      ['Inflation in Varnholm was 9.9% in March.', 'The town sees prices up by 6.1% next year in Varnholm.'],
      [],
    ],
    [
      ['Inflation in Varnholm was 7.9% in March.', 'Economists saw inflation in Varnholm at 7.4% in March.'],
      [],
    ],
    [['Prices in Varnholm rose 7.9% in March.', 'Prices in Varnholm climbed 0.9% in March.'], []],
    [
      [
        'Inflation in Varnholm was 7.9% in March.',
        'Without food and energy, prices in Varnholm rose 5.1% in March from a year earlier.',
      ],
      [],
    ],
    [
      [
        'Core inflation in Varnholm was 5.1% in March.',
        'Without food and energy, prices in Varnholm rose 5.1% in March from a year earlier.',
      ],
      ['5.1% ~ 5.1%: compatible'],
    ],
    [
      [
        'Prices in Varnholm were 0.7% higher in March than in February.',
        'Prices in Varnholm rose 0.7% in March from the previous month.',
      ],
      ['0.7% ~ 0.7%: compatible'],
    ],
  ])('%s', (texts, pairs) => {
    expect(pairsOf(...texts)).toEqual(pairs);
  });
});
