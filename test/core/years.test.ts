import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { extract } from '../../src/core/extract.ts';
import { createYears } from '../../src/core/years.ts';

function article(file: string, published: string | null, publishedFrom: Article['publishedFrom']): Article {
  return { file, title: null, publisher: null, published, publishedFrom, figures: [], dates: [], claims: [] };
}

function yearsOf(...published: readonly string[]): ReturnType<typeof createYears> {
  const years = createYears();
  published.forEach((iso, at) => {
    years.set(article(`${at}.txt`, iso, 'stated'));
  });
  return years;
}

// Sunday 30 August: 2015 and 2020; Thursday 24 March: 2011, 2016, 2022
const sunday = { month: 8, day: 30, weekday: 0 };
const thursday = { month: 3, day: 24, weekday: 4 };

describe('the year of an article that names none', () => {
  it('is the one in which its weekday fits', () => {
    expect(yearsOf('2020-08-11', '2020-09-04').of(sunday)).toBe(2020);
    expect(yearsOf('2019-01-02', '2016-03-23').of(thursday)).toBe(2016);
  });

  it('may be the one beside it', () => {
    expect(yearsOf('2019-12-30').of(sunday)).toBe(2020);
    expect(yearsOf('2018-12-30').of(sunday)).toBeUndefined();
  });

  it('is left open where two fit, or none is stated', () => {
    expect(yearsOf('2011-03-22', '2016-03-23').of(thursday)).toBeUndefined();
    expect(yearsOf().of(sunday)).toBeUndefined();
    const years = createYears();
    years.set(article('a.txt', '2020-08-30', 'inferred'));
    expect(years.of(sunday)).toBeUndefined();
  });

  it('is that of the others where no weekday is told, if they agree', () => {
    expect(yearsOf('2020-08-11', '2020-09-04').of({ month: 8, day: 30 })).toBe(2020);
    expect(yearsOf('2020-08-11', '2021-01-04').of({ month: 8, day: 30 })).toBeUndefined();
  });

  it('changes with the articles', () => {
    const years = createYears();
    expect(years.set(article('a.txt', '2020-08-11', 'stated'))).toBe(true);
    expect(years.set(article('b.txt', '2020-08-12', 'stated'))).toBe(false);
    expect(years.delete('a.txt')).toBe(false);
    expect(years.set(article('b.txt', '2016-03-22', 'stated'))).toBe(true);
    expect(years.of(sunday)).toBe(2015);
    expect(years.delete('b.txt')).toBe(true);
    expect(years.of(thursday)).toBeUndefined();
  });
});

describe('reading for a suggested year', () => {
  const page = (head: string, text: string) =>
    `${head}\nCrowd fills the docks of Port Alder\n\nA crowd of 4,000 filled the docks yesterday, the mayor said. ${text}\n`;
  const head = 'The Alder Post — Sunday 30 August — 25p';

  it('takes it for the page and all that is counted from it', () => {
    const read = extract(page(head, 'The like was last seen in 1982.'), { year: 2020 });
    expect(read).toMatchObject({
      published: '2020-08-30',
      publishedFrom: 'inferred',
      withoutYear: { month: 8, day: 30, weekday: 0 },
    });
    expect(read.dates[0]?.iso).toBe('2020-08-29');
  });

  it('believes the page where it names a year, or a later one', () => {
    expect(extract(page('The Alder Post — Sunday 30 August 2015 — 25p', ''), { year: 2020 })).toMatchObject({
      published: '2015-08-30',
      publishedFrom: 'stated',
      withoutYear: null,
    });
    expect(extract(page(head, 'It began in 2021.'), { year: 2020 }).published).not.toBe('2020-08-30');
  });
});
