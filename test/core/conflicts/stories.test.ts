import { describe, expect, it } from 'vitest';
import { type Article, compare, extract } from '../../../src/core/index.ts';

interface Story {
  readonly kind: string;
  readonly town: string;
  readonly published: string;
  readonly day: string;
}

/** One outlet's report of a disaster, with numbers of its own. */
function report({ kind, town, published, day }: Story, outlet: number): Article {
  const text = `${kind} in ${town} destroys ${300 + outlet} homes

A ${kind.toLowerCase()} in ${town} killed ${20 + outlet} people and destroyed ${300 + outlet} homes in the old quarter on ${day}, officials said.

Rescuers in ${12 + outlet} boats searched the old quarter for people who were still missing.

Insurers put the damage at $${40 + 9 * outlet} million. About ${2400 + 120 * outlet} people had to leave the old quarter.`;
  return extract(text, { file: `${kind} ${town} ${published} ${outlet}`, published });
}

/** How many pairs there are of articles of one story, and what the pairs of two stories are. */
function meet(stories: readonly Story[]): { within: number; across: string[] } {
  const storyOf = new Map<string, Story>();
  const articles = stories.flatMap((story) =>
    [0, 1, 2].map((outlet) => {
      const article = report(story, outlet);
      storyOf.set(article.file, story);
      return article;
    }),
  );
  const { pairs } = compare(articles);
  const across = pairs.filter(({ a, b }) => storyOf.get(a.file) !== storyOf.get(b.file));
  return {
    within: pairs.length - across.length,
    across: across.map(({ verdict, why }) => `${verdict}: ${why}`),
  };
}

const fire: Story = { kind: 'Fire', town: 'Orsa', published: '2021-05-04', day: 'Monday' };

describe('unrelated events keep apart', () => {
  it('in many towns at one time, and there again a year later', () => {
    const towns = ['Orsa', 'Velm', 'Tarnholm', 'Dunmere', 'Kesby', 'Halvik', 'Morwen', 'Ostrand'];
    const stories = towns.flatMap((town, index) =>
      ['2021-05-04', '2022-05-10'].map((published) => ({
        kind: index % 2 === 0 ? 'Fire' : 'Flood',
        town,
        published,
        day: 'Monday',
      })),
    );
    const { within, across } = meet(stories);
    expect(across).toEqual([]);
    expect(within).toBeGreaterThan(20 * stories.length);
  });

  it.each<[string, Partial<Story>]>([
    ['of one kind, a season later', { published: '2021-09-14' }],
    ['of one kind, a year later to the day', { published: '2022-05-03' }],
    ['of one kind, a month later', { published: '2021-06-08' }],
    ['of another kind, a month later', { kind: 'Flood', published: '2021-06-08' }],
    ['of another kind, a season later', { kind: 'Flood', published: '2021-09-14' }],
  ])('in one town: %s', (_, change) => {
    expect(meet([fire, { ...fire, ...change }]).across).toEqual([]);
  });
});

describe('a country, its capital and its minister tie nothing by themselves', () => {
  const flood = extract(
    `Flood in Orsa kills 12

At least 12 people were killed when the river Tal burst its banks in Orsa on Sunday, Italy's interior minister Anna Bergi said. Damage is put at 40 million euros.

Bergi spoke to reporters in Rome.`,
    { file: 'flood', published: '2021-05-03' },
  );
  const pairsWith = (text: string): number =>
    compare([flood, extract(text, { file: 'other', published: '2021-05-06' })]).pairs.filter(
      ({ a, b }) => a.file !== b.file,
    ).length;

  it('to a story of another sort', () => {
    const crash = `Coach leaves road near Tolmi

Thirty people died when a coach left the road near Tolmi on Wednesday, Italy's interior minister Anna Bergi said. Damage is put at 2 million euros.

Bergi said in Rome that the inquiry would take months.`;
    expect(pairsWith(crash)).toBe(0);
  });

  it('but do where the sort is the same', () => {
    const rains = `Italy counts its dead after the floods

Nineteen people were killed by the floods, Italy's interior minister Anna Bergi said in Rome.`;
    expect(pairsWith(rains)).toBeGreaterThan(0);
  });
});

describe('a story goes on', () => {
  const first = report(fire, 0);
  const pairsWith = (text: string, published: string): number =>
    compare([first, extract(text, { file: 'later', published })]).pairs.filter(
      ({ a, b }) => a.file !== b.file,
    ).length;
  const inquiry = 'The fire in Orsa killed 23 people, an inquiry has found.';

  it.each([
    ['within three weeks', inquiry, '2021-05-20'],
    [
      'where it names the day',
      'The fire in Orsa on 3 May 2021 killed 23 people, an inquiry has found.',
      '2021-11-02',
    ],
    ['where it says how long ago that was', `A year on, a stone stands in Orsa. ${inquiry}`, '2022-05-01'],
    ['where it counts the months', `Six months after the fire, Orsa rebuilds. ${inquiry}`, '2021-11-02'],
  ])('%s', (_, text, published) => {
    expect(pairsWith(text, published)).toBeGreaterThan(0);
  });

  it('where two names besides that of the country tie it', () => {
    const collision = (words: string) =>
      `The tanker Maren Lund collided with a ferry off Orsa in Norway. ${words} The harbour of Velm was closed.`;
    const articles = [
      extract(collision('It spilled 400 tonnes of oil.'), { file: 'a', published: '2021-05-04' }),
      extract(collision('It spilled 900 tonnes of oil.'), { file: 'b', published: '2021-11-02' }),
    ];
    expect(compare(articles).pairs.length).toBeGreaterThan(0);
  });

  it('but what an article recalls of another year answers no question of today', () => {
    const told = (text: string, file: string) =>
      extract(`The flood in Orsa was bad. ${text}`, { file, published: '2021-05-04' });
    const costs = (text: string) =>
      compare([told('The flood cost €7 billion.', 'a'), told(text, 'b')]).pairs.map(({ verdict }) => verdict);
    expect(costs('The flood of 2002 cost €4.6 billion.')).toEqual([]);
    expect(costs('The flood cost €4.6 billion.')).toEqual(['conflict']);
  });

  it('but not where months lie between and nothing ties them', () => {
    expect(pairsWith(inquiry, '2021-11-02')).toBe(0);
  });
});
