import { expect, test } from 'vitest';
import { choices, sidesOf } from '../../src/extension/features/compare/model.ts';
import { answers, countOpen, extremes, sections } from '../../src/extension/features/conflicts/model.ts';
import { markFigures } from '../../src/extension/features/decorations/model.ts';
import { contradictions } from '../../src/extension/features/diagnostics/model.ts';
import { factsAt } from '../../src/extension/features/hover/model.ts';
import { conflictStops, nextStop } from '../../src/extension/features/navigation/model.ts';
import { article, corpusOf, figure, pair } from './fake-corpus.ts';

const articles = [
  article({
    file: 'a',
    figures: [
      figure({ id: 'f1', text: 'about 40', value: 40, start: 10 }),
      figure({ id: 'f2', text: '£5m', kind: 'money', start: 30 }),
    ],
  }),
  article({ file: 'b', figures: [figure({ id: 'f1', text: '26', value: 26, start: 5 })] }),
  article({ file: 'c', figures: [figure({ id: 'f1', text: '18', value: 18, start: 7 })] }),
  article({ file: 'd', figures: [figure({ id: 'f1', text: '£5 million', kind: 'money', start: 1 })] }),
];
const pairs = [
  pair('a#f1', 'b#f1', 'conflict'),
  pair('b#f1', 'c#f1', 'update'),
  pair('a#f1', 'c#f1', 'conflict'),
  pair('a#f2', 'd#f1', 'compatible', { measure: 'emergency aid' }),
];
const corpus = corpusOf(articles, pairs);

test('pairs that share figures are one question, under the gravest verdict', () => {
  const [open, agreeing, ...rest] = sections(pairs, []);
  expect(rest).toEqual([]);
  expect(open).toMatchObject({ name: 'conflict', rows: [{ kind: 'measure', name: 'people missing' }] });
  expect(agreeing).toMatchObject({ name: 'compatible', rows: [{ name: 'emergency aid' }] });
  expect(countOpen(pairs)).toBe(1);
});

test('a decided conflict leaves the open ones', () => {
  const decided = pairs.map((each) => ({ ...each, status: 'explained' as const }));
  expect(sections(decided, []).map(({ name }) => name)).toEqual(['decided']);
});

test('the answers to a question go from the smallest to the largest', () => {
  const [measure] = sections(pairs, [])[0]?.rows ?? [];
  if (measure?.kind !== 'measure') throw new Error('no measure');
  const rows = answers(measure, corpus.figure).map(({ figures, isOpen }) => [figures[0].file, isOpen]);
  expect(rows).toEqual([
    ['c', true],
    ['b', true],
    ['a', true],
  ]);
});

test('two questions of the same name keep ids of their own', () => {
  const two = [pair('a#f1', 'b#f1', 'conflict'), pair('c#f1', 'd#f1', 'conflict')];
  const ids = sections(two, [])[0]?.rows.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
});

test('a question keeps its name whichever of its articles was read last', () => {
  const two = [
    pair('a#f1', 'b#f1', 'conflict', { measure: 'people missing' }),
    pair('a#f1', 'c#f1', 'conflict', { measure: 'people missing, as foreseen' }),
  ];
  const names = [two, two.toReversed()].map((each) => sections(each, [])[0]?.rows[0]);
  expect(names).toMatchObject([{ name: 'people missing' }, { name: 'people missing' }]);
});

test('of equal answers the same one is named as an end, in any order', () => {
  const three = [
    figure({ id: 'f1', text: 'about 60 metres', value: 60 }),
    figure({ id: 'f2', text: '60 metres', value: 60 }),
    figure({ id: 'f3', text: '90 metres', value: 90 }),
  ];
  const ends = [three, three.toReversed()].map((each) => extremes(each)?.map(({ text }) => text));
  expect(ends[0]).toEqual(['60 metres', '90 metres']);
  expect(ends[1]).toEqual(ends[0]);
});

test('a contradicted figure is marked as such, the others by kind', () => {
  const marks = markFigures(articles[0] ?? article({ file: '' }), corpus.pairs('a'));
  expect(marks.conflict.map(({ start }) => start)).toEqual([10]);
  expect(marks.money.map(({ start }) => start)).toEqual([30]);
});

test('one problem per contradicted figure, with everyone who contradicts it', () => {
  const found = contradictions(corpus, articles[0] ?? article({ file: '' }));
  expect(found).toHaveLength(1);
  expect(found[0]?.others.map(({ reading }) => reading.file)).toEqual(['b', 'c']);
});

test('a hover tells what disagrees first', () => {
  const facts = factsAt(corpus, 'b', 6);
  expect(facts?.others.map(({ pair: { verdict }, ref }) => [verdict, ref.file])).toEqual([
    ['conflict', 'a'],
    ['update', 'c'],
  ]);
  expect(factsAt(corpus, 'b', 60)).toBeUndefined();
});

test('conflicts are gone through by file and position, round the corner', () => {
  const path = (file: string) => file;
  const stops = conflictStops(corpus, path);
  expect(stops.map(({ file }) => file)).toEqual(['a', 'b', 'c']);
  const from = (file: string, start: number) => ({ file, start, end: start });
  expect(nextStop(stops, from('a', 0), 'next', path)?.file).toBe('a');
  expect(nextStop(stops, from('a', 10), 'next', path)?.file).toBe('b');
  expect(nextStop(stops, from('c', 7), 'next', path)?.file).toBe('a');
  expect(nextStop(stops, from('a', 10), 'previous', path)?.file).toBe('c');
  expect(nextStop(stops, undefined, 'next', path)?.file).toBe('a');
  expect(nextStop([], undefined, 'next', path)).toBeUndefined();
});

test('to compare: the pairs of a figure, those among several, or all that are open', () => {
  const ref = (file: string) => ({ file, figure: 'f1' });
  expect(choices(pairs, [])).toHaveLength(2);
  expect(choices(pairs, [ref('b')]).map(({ verdict }) => verdict)).toEqual(['conflict', 'update']);
  expect(choices(pairs, [ref('b'), ref('c')])).toHaveLength(1);
  const [first] = pairs;
  expect(first && sidesOf(first, [ref('b')])[0].file).toBe('b');
});
