import { describe, expect, it } from 'vitest';
import { compare, extract, type Verdict } from '../../../src/core/index.ts';

/** Two articles about the same place, told on two days unless said otherwise. */
function verdicts(
  first: string,
  second: string,
  days: readonly [string, string] = ['2024-05-06', '2024-05-06'],
): Verdict[] {
  const articles = [first, second].map((text, index) =>
    extract(`News from Varnholm\n\nThe news reached Varnholm in the morning. ${text}`, {
      file: `${index}.txt`,
      publisher: ['Varnholm Post', 'Daily Lantern'][index],
      published: days[index],
    }),
  );
  return compare(articles)
    .pairs.filter((pair) => pair.a.file !== pair.b.file)
    .map((pair) => pair.verdict);
}

describe('figures that answer the same question', () => {
  const cases: readonly [
    verdict: Verdict,
    first: string,
    second: string,
    days?: readonly [string, string],
  ][] = [
    ['conflict', 'The blast killed 31 people in Varnholm.', 'The blast in Varnholm killed 45 people.'],
    [
      'conflict',
      'Police counted 12,000 marchers in Varnholm.',
      'In Varnholm 40,000 people marched, the union said.',
    ],
    [
      'update',
      'The death toll in Varnholm stood at 31.',
      'The death toll in Varnholm rose to 45.',
      ['2024-05-06', '2024-05-08'],
    ],
    [
      'update',
      'More than 100 people were missing in Varnholm.',
      'In Varnholm 60 people are missing.',
      ['2024-05-06', '2024-05-08'],
    ],
    [
      'compatible',
      'Nearly 3,000 homes were destroyed in Varnholm.',
      'The flood destroyed 2,960 homes in Varnholm.',
    ],
    ['compatible', 'At least 40 people died in Varnholm.', 'In Varnholm 43 people were killed.'],
    ['compatible', 'The slick off Varnholm is 15 km long.', 'The slick off Varnholm is nine miles long.'],
    [
      'compatible',
      'About a million people were displaced around Varnholm.',
      'Close to a million people around Varnholm were displaced.',
    ],
    [
      'update',
      'The total spilled at Varnholm is put at 17 million gallons.',
      'At Varnholm 4.9 million barrels have leaked.',
      ['2024-05-06', '2024-05-09'],
    ],
    ['conflict', 'The fire burned 4,000 acres near Varnholm.', 'The fire near Varnholm burned 9,000 acres.'],
    [
      'update',
      'The death toll in Varnholm stood at 45.',
      'The death toll in Varnholm was corrected to 38.',
      ['2024-05-06', '2024-05-08'],
    ],
    [
      'conflict',
      'The quake near Varnholm had a magnitude of 7.8.',
      'The quake at Varnholm had a magnitude of 7.4.',
    ],
    [
      'compatible',
      'The wreck off Varnholm lies at a depth of 37 metres.',
      'Off Varnholm the wreck lies about 120 feet deep.',
    ],
    // what names no town is of the blast that the article is about, not of the one that it recalls
    [
      'update',
      'The blast in Varnholm killed 86 people.',
      'Doctors in Varnholm now say that 97 people were killed. In January a blast killed 33 people in Orsa.',
      ['2024-05-06', '2024-05-08'],
    ],
    [
      'update',
      'Many people were hurt, 28 of them in intensive care.',
      'Many people were hurt, 65 of them in intensive care.',
      ['2024-05-06', '2024-05-08'],
    ],
    [
      'conflict',
      'The inquiry at Varnholm cost £10 million, the ministry said.',
      'The inquiry at Varnholm has cost £30 million.',
    ],
    [
      'update',
      'Some 900 tonnes of oil had leaked off Varnholm.',
      'Off Varnholm 2,000 tonnes of oil have leaked.',
      ['2024-05-06', '2024-05-09'],
    ],
  ];
  it.each(cases)('%s: %s / %s', (verdict, first, second, days) => {
    expect(verdicts(first, second, days)).toEqual([verdict]);
  });
});

describe('figures that answer different questions', () => {
  const cases: readonly [first: string, second: string, days?: readonly [string, string]][] = [
    ['The blast killed 31 people in Varnholm.', 'The blast in Varnholm injured 45 people.'],
    ['The flood destroyed 300 homes in Varnholm.', 'The flood damaged 900 homes in Varnholm.'],
    [
      'Eleven people have died in Varnholm.',
      'Lambrey Water answered for the flood. Across Lambrey as a whole the flood has cost 14 lives.',
    ],
    [
      'The toll in Varnholm is 31. Five of the dead were children.',
      'The toll in Varnholm is 31.',
      ['2024-05-06', '2024-05-06'],
    ],
    [
      'The strike killed eight soldiers near Varnholm on Monday.',
      'Strikes near Varnholm killed 50 soldiers last month.',
    ],
    [
      'About 2,000 people were displaced around Varnholm.',
      'Another 9,000 people around Varnholm could be displaced.',
    ],
    ['In Paris 40,000 people marched.', 'In Lyon 9,000 people marched.'],
    ['Consumer prices rose 5.1% in March.', 'Consumer prices rose 4.2% in April.'],
    ['Inflation in Varnholm was 5.1%.', 'Unemployment in Varnholm was 9.4%.'],
    ['The primary schools of Varnholm lost 40 teachers.', 'The town sent 12 buses to Varnholm.'],
    ['The region hosts 40,000 refugees.', 'The strike in Varnholm killed 90 refugees.'],
    [
      'The blast in Varnholm killed 300 people.',
      'A raid in Varnholm killed 12 people.',
      ['2024-05-06', '2024-05-10'],
    ],
    ['Inflation in Varnholm was 5.1% in March.', 'Economists in Varnholm expect inflation of 4.2% in March.'],
    ['The ferry at Varnholm carried 900 tonnes.', 'The ferry at Varnholm had a limit of 400 tonnes.'],
    [
      'The depot at Varnholm held 270 tons of ammonium nitrate.',
      'The depot at Varnholm held 20 tons of ammonia.',
    ],
    [
      'The depot at Varnholm held 270 tons of ammonia.',
      'The ministry must be told of anything above 40 tons of ammonia stored at Varnholm.',
    ],
    ['The inquiry at Varnholm cost £1 million.', 'Rebuilding the port of Varnholm cost £57 million.'],
    [
      'Insurers put their losses in Varnholm at £100 million.',
      'The damage to the town of Varnholm is put at £350 million.',
    ],
    ['The blast in Varnholm killed 15 people.', 'Of the dead, 12 were nurses.'],
    [
      'Inflation in Varnholm was 5.1% in March.',
      'In March the bank in Varnholm wanted 4%. It wants inflation at 2%.',
    ],
    ['A second quake at Varnholm had a magnitude of 6.1.', 'The quake at Varnholm had a magnitude of 7.4.'],
  ];
  it.each(cases)('%s / %s', (first, second, days) => {
    expect(verdicts(first, second, days).filter((verdict) => verdict !== 'compatible')).toEqual([]);
  });
});

describe('a sum that an article gives in two currencies', () => {
  it('is held against others in theirs', () => {
    const told = 'The flood in Varnholm caused damage of 70 million kronor ($7 million).';
    expect(verdicts(told, 'Damage in Varnholm is put at $7 million.')).toEqual(['compatible', 'compatible']);
  });
});
