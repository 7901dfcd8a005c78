import type { Article, Claim, Figure, Pair, Verdict } from '../../src/core/index.ts';
import { type Corpus, createCorpus } from '../../src/extension/corpus.ts';

/** A figure as the engine gives it, with the fields that matter to a test. */
export function figure(fields: Partial<Figure> & { id: string }): Figure {
  const text = fields.text ?? '3';
  const start = fields.start ?? 0;
  return {
    start,
    end: start + text.length,
    text,
    kind: 'count',
    hedge: 'exact',
    value: 3,
    low: 3,
    high: 3,
    unit: 'person',
    what: 'people missing',
    asOf: null,
    speaker: null,
    // The extension never looks inside.
    measure: {} as Figure['measure'],
    ...fields,
  };
}

export function claim(fields: Partial<Claim> & { id: string }): Claim {
  return {
    start: 0,
    end: 5,
    text: 'words',
    speaker: null,
    cue: 'said',
    type: 'direct',
    speakerAt: null,
    cueAt: null,
    ...fields,
  };
}

export function article(fields: Partial<Article> & { file: string }): Article {
  return {
    title: null,
    publisher: null,
    published: null,
    publishedFrom: null,
    figures: [],
    dates: [],
    claims: [],
    ...fields,
  };
}

/** A pair of figures, each given as "file#id". */
export function pair(a: string, b: string, verdict: Verdict, fields: Partial<Pair> = {}): Pair {
  const side = (at: string) => {
    const [file = '', id = ''] = at.split('#');
    return { file, figure: id };
  };
  return {
    a: side(a),
    b: side(b),
    verdict,
    rule: 'contradiction',
    measure: 'people missing',
    why: `${a} against ${b}`,
    status: 'open',
    ...fields,
  };
}

/** A corpus with these articles and pairs, whatever the engine thinks of them. */
export function corpusOf(articles: readonly Article[], pairs: readonly Pair[]): Corpus {
  const corpus = createCorpus(
    (_text, details) =>
      articles.find(({ file }) => file === details?.file) ?? article({ file: details?.file ?? '' }),
    {
      set: ({ file }) => new Set([file]),
      delete: (file) => new Set([file]),
      pairs: (file) => pairs.filter(({ a, b }) => !file || a.file === file || b.file === file),
      disputes: () => [],
    },
  );
  for (const { file } of articles) corpus.set(file, '');
  return corpus;
}
