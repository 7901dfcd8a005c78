import { describe, expect, it } from 'vitest';
import { type Article, createComparison, extract } from '../../../src/core/index.ts';

/** An article whose figures of the given words answer the question of that name. */
function article(file: string, text: string, names: Readonly<Record<string, string>> = {}): Article {
  const read = extract(text, { file, published: '2024-05-06' });
  return {
    ...read,
    figures: read.figures.map((figure) => {
      const named = names[figure.text];
      return named === undefined ? figure : { ...figure, measure: { ...figure.measure, named } };
    }),
  };
}

function pairs(...articles: Article[]): string[] {
  const comparison = createComparison();
  for (const each of articles) comparison.set(each);
  return comparison.pairs().map(({ a, b, verdict, measure }) => `${a.file} ${b.file} ${verdict}: ${measure}`);
}

const boats = 'In Orsa, 40 boats were in the harbour.';
const hulls = 'Vale counted 55 hulls at its moorings.';

describe('figures whose question an editor named', () => {
  it('meet whatever else is said of them', () => {
    expect(pairs(article('a', boats), article('b', hulls))).toEqual([]);
    const named = [
      article('a', boats, { '40': 'boats at sea' }),
      article('b', hulls, { '55': ' Boats  at sea' }),
    ];
    expect(pairs(...named)).toEqual(['a b conflict: boats at sea']);
  });

  it('are judged by the same rules as others', () => {
    const about = hulls.replace('55', 'about 41');
    expect(
      pairs(article('a', boats, { '40': 'boats' }), article('b', about, { 'about 41': 'boats' })),
    ).toEqual(['a b compatible: boats']);
    const far = 'The slick is 10 km long.';
    const wide = 'A belt of oil 6.2 miles in length lies there.';
    expect(
      pairs(article('a', far, { '10 km': 'slick' }), article('b', wide, { '6.2 miles': 'slick' })),
    ).toEqual(['a b compatible: slick']);
  });

  it('do not meet in units that nothing converts', () => {
    const length = 'The slick is 10 km long.';
    expect(pairs(article('a', boats, { '40': 'slick' }), article('b', length, { '10 km': 'slick' }))).toEqual(
      [],
    );
  });

  it('do not meet those of another name, nor those of none', () => {
    const [first, second] = ['The blast in Orsa killed 31 people.', 'In Orsa the blast killed 45 people.'];
    expect(pairs(article('a', first), article('b', second))).toHaveLength(1);
    expect(pairs(article('a', first, { '31': 'civilians' }), article('b', second))).toEqual([]);
    expect(
      pairs(article('a', first, { '31': 'civilians' }), article('b', second, { '45': 'soldiers' })),
    ).toEqual([]);
  });

  it('stay up to date while articles change', () => {
    const comparison = createComparison();
    comparison.set(article('a', boats, { '40': 'boats' }));
    expect([...comparison.set(article('b', hulls, { '55': 'boats' }))].sort()).toEqual(['a', 'b']);
    expect(comparison.pairs('a')).toHaveLength(1);
    expect([...comparison.set(article('b', hulls))].sort()).toEqual(['a', 'b']);
    expect(comparison.pairs('a')).toEqual([]);
  });
});
