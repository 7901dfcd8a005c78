import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';
import { pairsOf, pairsOfTwo } from '../../support/pairs.ts';

describe('a country and one of its regions', () => {
  const flood = (first: string, second: string) =>
    pairsOf('Floods hit Norway', [
      `Floods hit Ardal in Norway on Sunday. ${first}`,
      `Floods hit Ardal in Norway on Sunday. ${second}`,
    ]);
  it.each([
    ["The flood killed 62 people in Norway's Ardal region.", 'Across Norway 205 people have died.', []],
    [
      "The flood killed 62 people in Norway's Ardal region.",
      'The flood has killed 90 people in Ardal.',
      ['62 ~ 90: update'],
    ],
    ['The flood killed 62 people in Ardal.', "The death toll from Norway's floods passed 200.", []],
    [
      'The death toll nationwide is 180.',
      "The death toll from Norway's floods passed 200.",
      ['180 ~ 200: update'],
    ],
    // the sum is told of the country, whatever stands before "that"
    [
      'How many people died depends on who counts. The court has 111 of them on its books. Across Norway that makes 115.',
      'Across Norway 120 people died.',
      ['111 ~ 120: update', '115 ~ 120: update'],
    ],
    // one number for both
    [
      'The flood killed 62 people in Ardal.',
      'The flood killed 62 people in Norway.',
      ['62 ~ 62: compatible'],
    ],
    [
      'In Norway 227 died: 219 in the province of Ardal and seven in Tinn.',
      'In Norway 230 died.',
      ['227 ~ 230: update'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    expect(flood(first, second)).toEqual(pairs);
  });

  it('reads the label that a headline begins with', () => {
    const told = (headline: string, text: string) =>
      pairsOf(headline, [
        `${text} Rain fell on Ardal in Norway.`,
        'In Ardal 90 people were killed by the flood.',
      ]);
    expect(told('NORWAY FLOOD HELL: 205 dead', 'Help came late.')).not.toContain('205 ~ 90: update');
  });

  it('holds an attack on a city for one on its country', () => {
    expect(
      pairsOf('Bombing in Ardal, Norway', [
        'The bombing in Ardal, Norway, shocked the world. It killed 49 people in Ardal.',
        'The bombing in Ardal, Norway, shocked the world. It killed 50 people in Norway.',
      ]),
    ).toEqual(['49 ~ 50: update']);
  });
});

describe('a list of parts', () => {
  it.each([
    [
      'The blasts killed 51 people (44 of them at Al Sur and seven at Orsawood).',
      'Some 50 people were killed.',
      [],
    ],
    [
      'The blasts killed 51 people.',
      'Some 60 people were killed (44 of them at Al Sur).',
      ['51 ~ Some 60: update'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    const text = 'The blasts shook Varnholm in the morning.';
    const found = pairsOf('News from Varnholm', [`${text} ${first}`, `${text} ${second}`]);
    expect(found.filter((pair) => /44|seven|60/.test(pair))).toEqual(pairs);
  });
});

describe('what a list says of those on it', () => {
  it.each([
    ['Court lists 89 people as missing', ['89 ~ 92: update']],
    ['Court frees 89 people while 12 have gone missing', ['12 ~ 92: update']],
  ])('%s', (headline, pairs) => {
    expect(
      pairsOf('News from Varnholm', [
        `Varnholm was hit. ${headline}.`,
        'Varnholm was hit. Some 92 people are missing.',
      ]).map((pair) => pair.replace('Some ', '')),
    ).toEqual(pairs);
  });
});

describe('a headline and its text', () => {
  const regional = 'The flood killed 62 people in Ardal, officials in Norway said.';
  const national = 'Floods hit Ardal in Norway. Across Norway 205 people were killed.';
  it('counts where the text does', () => {
    const pairs = pairsOf('At least 62 dead as rain hits Norway', [regional, national]);
    expect(pairs).not.toContain('At least 62 ~ 205: update');
    expect(pairs).toContain('At least 62 ~ 62: compatible');
  });
});

describe('numbers that a clause gives by the way', () => {
  it.each([
    // the few left out answer for nobody
    [
      'Some 205 people died, all but three of them in Orsa. Just the day before officials were counting 158.',
      'In all 210 people died.',
      [],
    ],
    // the place that "there" points to, though no figure was there
    [
      'The blasts killed 50 people.',
      'Another victim was found at Larkgate, Mayor Ann Berg said, making it 42 there.',
      [],
    ],
    // two mosques, and people
    ['At two mosques 41 lost their lives.', 'In all 44 people lost their lives.', ['41 ~ 44: update']],
    ['Some 90 people are still lost.', 'By evening 80 people were missing.', ['Some 90 ~ 80: update']],
  ])('%s | %s', (first, second, pairs) => {
    const text = 'The blasts shook Varnholm in the morning.';
    const found = pairsOf('News from Varnholm', [`${text} ${first}`, `${text} ${second}`]);
    expect(found.filter((pair) => !/205|158/.test(pair) || /three/.test(pair))).toEqual(pairs);
  });
});

describe('one of several, and all of them', () => {
  it.each([
    [
      'Each tanker was carrying 4,300 tonnes of fuel oil.',
      'The tankers were carrying 9,200 tonnes of fuel oil.',
      [],
    ],
    ['The fund will pay the families £250,000 each.', 'The fund will pay the families £5 million.', []],
    [
      'The tankers were carrying 8,900 tonnes of fuel oil.',
      'The tankers were carrying 9,200 tonnes of fuel oil.',
      ['8,900 tonnes ~ 9,200 tonnes: conflict'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOfTwo(first, second)).toEqual(pairs);
  });
});

describe('a place that counts its own', () => {
  it.each([
    ['The quake killed 2,100 people.', 'Nearly half of the dead were in Orsa; Tinnvik has lost 492.', []],
    // a country that reports its own
    [
      'The quake killed 100 people in Germany. Belgium reported 20 deaths.',
      'In Belgium 31 people died.',
      ['20 ~ 31: update'],
    ],
    // a name that begins like a side of the compass, and looks like a person's
    ['In North Orla-Vestin 46 people died.', 'In Tinnvik 90 people died.', []],
    // nobody
    ['None of the 66 residents died.', 'The quake killed 70 people.', []],
    // no place of the interior
    [
      'The interior ministry reported 2,059 injuries.',
      'The quake injured 2,421 people.',
      ['2,059 ~ 2,421: update'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOfTwo(first, second)).toEqual(pairs);
  });
});

describe('what people suffer', () => {
  it('is not said of bookings in the next sentence', () => {
    const { figures } = extract(
      'The accident cost four lives. "My bookings for Easter stand at zero," said Priya Ram.',
      { file: 'a.txt', published: '2020-03-06' },
    );
    expect(figures.map(({ measure }) => measure.event)).toEqual(['die', null]);
  });
});
