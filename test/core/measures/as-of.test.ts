import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';

/** The days at which the figures of a sentence hold, read on Friday, 6 March 2020. */
function days(sentence: string): (string | null)[] {
  const text = `News from Varnholm\n\nThe news reached Varnholm in the morning. ${sentence}`;
  return extract(text, { file: 'a.txt', published: '2020-03-06' }).figures.map(({ asOf }) => asOf);
}

describe('a figure holds at', () => {
  it.each([
    [
      'As of Wednesday the blast had killed 16 people, 9 of them divers, with 3 still missing.',
      3,
      '2020-03-04',
    ],
    [
      'As of late Wednesday the blast had killed 16 people, 9 of them divers, with 3 still missing.',
      3,
      '2020-03-04',
    ],
    ['By Tuesday night 30 boats had been found, the port said.', 1, '2020-03-03'],
    [
      'Forty men were known to have died, Ann Lee, a spokeswoman for the port, said on Wednesday; 30 of them were divers.',
      2,
      '2020-03-04',
    ],
    ['Also on Tuesday, the list fell by a third, to 43, when 11 were found.', 3, '2020-03-03'],
    ['On Tuesday the slick had grown to 27 sq km (10 sq miles) of bay.', 2, '2020-03-03'],
    ['The storm of 2013 cost $900 million.', 1, '2013'],
    ['The floods of 2011 came to $16 billion.', 1, '2011'],
    ['In the siege of 2011, some 130 died.', 1, '2011'],
    ['The 2011 earthquake killed at least 620 people.', 1, '2011'],
    ['The 2011 Orsa floods killed 30 people.', 1, '2011'],
    ['The law of 2011 has let 300 boats out.', 1, '2020-03-06'],
    ['The 2011 law has let 300 boats out.', 1, '2020-03-06'],
    ['The number of injured has risen sharply since 2 March, when it was 256.', 1, '2020-03-02'],
    ["Wednesday's blast killed 16 people.", 1, '2020-03-06'],
    ["About 400 operations were put off by Wednesday's nurses' strike.", 1, '2020-03-04'],
    ["January's stands at 467.", 1, '2020-01'],
    ["January's, given as 417 when first released, is now 422.", 2, '2020-01'],
    ['The whole of 1989 saw 41 strikes.', 1, '1989'],
    ['The dam broke on Wednesday, and more than 160 were hurt.', 1, '2020-03-06'],
    ['The toll reached 222 on Wednesday, 214 of that in the north, with 23 people missing.', 3, '2020-03-04'],
  ])('%s', (sentence, count, day) => {
    expect(days(sentence)).toEqual(Array(count).fill(day));
  });

  it('its own day, with the same in another unit between', () => {
    expect(days('The slick grew from 3 sq km on 2 March to 27 sq km (10 sq miles) on 4 March.')).toEqual([
      '2020-03-02',
      '2020-03-04',
      '2020-03-04',
    ]);
    expect(days('In February rents rose by 1.3% (1.1% in January).')).toEqual(['2020-02', '2020-01']);
  });
});
