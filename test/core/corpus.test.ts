import { describe, expect, test } from 'vitest';
import { compare, extract } from '../../src/core/index.ts';
import { readGold, readSample } from './gold/read.ts';
import { f1, precision, recall, type Scores, scoreEvent } from './gold/score.ts';

const measures = { f1, precision, recall };

// What the engine reaches on the sample corpus, in percent, a little under it. Raise a floor when the engine gets better.
const floors: readonly (readonly [string, keyof typeof measures, number])[] = [
  ['title', 'recall', 98],
  ['publisher', 'recall', 88],
  ['published', 'recall', 100],
  ['furniture', 'recall', 98],
  ['figures', 'f1', 98],
  ['figures', 'precision', 98],
  ['value', 'recall', 98],
  ['bounds', 'recall', 98],
  ['hedge', 'recall', 98],
  ['kind', 'recall', 98],
  ['unit', 'recall', 95],
  ['speaker', 'recall', 92],
  ['as of', 'recall', 80],
  ['dates', 'f1', 97],
  ['date value', 'recall', 96],
  ['claims', 'f1', 91],
  ['claim speaker', 'recall', 92],
  ['linked', 'f1', 79],
  ['conflict', 'f1', 62],
  ['conflict', 'precision', 95],
  ['update', 'f1', 78],
  ['compatible', 'f1', 80],
  ['disputes', 'f1', 35],
];

const events = readGold().map((gold) => {
  const files = Object.keys(gold.articles);
  const articles = files.map((file) =>
    extract(readSample(gold.event, file), { file: `${gold.event}/${file}` }),
  );
  return { gold, files, articles, comparison: compare(articles) };
});

describe('the sample corpus against its gold', () => {
  const scores: Scores = {};
  for (const event of events) scoreEvent(event.gold, event, scores);
  // SCORES=1 shows where the engine stands, SCORES=misses every miss too.
  if (process.env['SCORES']) {
    for (const [what, score] of Object.entries(scores)) {
      const { right, extra, missed, misses } = score;
      const line = `${what}: ${f1(score).toFixed(1)} (${right} right, ${extra} extra, ${missed} missed)`;
      console.log([line, ...(process.env['SCORES'] === 'misses' ? misses : [])].join('\n  '));
    }
  }

  test.each(floors)('%s, %s: at least %d', (what, measure, floor) => {
    const { misses, ...score } = scores[what] ?? { right: 0, extra: 0, missed: 1, misses: [] };
    const reached = measures[measure]({ misses, ...score });
    expect(reached, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

describe.each(events)('$gold.event', ({ gold, files, articles, comparison }) => {
  test('every span cuts out its own text', () => {
    for (const [n, article] of articles.entries()) {
      const text = readSample(gold.event, files[n] ?? '');
      for (const span of [...article.figures, ...article.dates, ...article.claims]) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      for (const side of comparison.disputes.flatMap((dispute) => [dispute.a, dispute.b])) {
        if (side.file === article.file) expect(text.slice(side.start, side.end)).toBe(side.text);
      }
    }
  });

  test('the same text reads the same twice', () => {
    const again = files.map((file) =>
      extract(readSample(gold.event, file), { file: `${gold.event}/${file}` }),
    );
    expect(again).toEqual(articles);
    expect(compare(again)).toEqual(comparison);
  });

  test('the order of the articles changes no pair, verdict or dispute', () => {
    const names = ({ pairs, disputes }: typeof comparison) => ({
      pairs: pairs
        .map(({ a, b, verdict }) => {
          const ends = [a, b].map((end) => `${end.file}#${end.figure}`).sort();
          return `${ends.join(' ~ ')}: ${verdict}`;
        })
        .sort(),
      disputes: disputes
        .map(({ a, b }) =>
          [a, b]
            .map((end) => `${end.file}:${end.start}`)
            .sort()
            .join(' ~ '),
        )
        .sort(),
    });
    expect(names(compare([...articles].reverse()))).toEqual(names(comparison));
  });
});
