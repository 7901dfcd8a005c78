import { compare, extract } from '../../src/core/index.ts';

/** "14 ~ 35: update" for each pair of two articles of one story, the second of them two days younger. */
export function pairsOfTwo(...texts: readonly string[]): string[] {
  return pairsOf(
    'News from Varnholm',
    texts.map((text) => `The blasts shook Varnholm in the morning. ${text}`),
  );
}

/** The same for articles under one headline. */
export function pairsOf(headline: string, texts: readonly string[]): string[] {
  const articles = texts.map((text, index) =>
    extract(`${headline}\n\n${text}`, {
      file: `${index}.txt`,
      publisher: ['Varnholm Post', 'Daily Lantern'][index],
      published: ['2024-05-06', '2024-05-08'][index],
    }),
  );
  const textOf = ({ file, figure }: { file: string; figure: string }) =>
    articles.find((article) => article.file === file)?.figures.find(({ id }) => id === figure)?.text;
  return compare(articles).pairs.map(({ a, b, verdict }) => `${textOf(a)} ~ ${textOf(b)}: ${verdict}`);
}
