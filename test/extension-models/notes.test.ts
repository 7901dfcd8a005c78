import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/core/index.ts';
import { annotationsAt, type PlacedAnnotation } from '../../src/extension/annotations/placed.ts';
import { markAnnotations, signsOf } from '../../src/extension/features/marks/model.ts';
import { readFilter } from '../../src/extension/features/notes/filter.ts';
import { arrange, countPending, type Listed, stateOf } from '../../src/extension/features/notes/model.ts';
import { remarksOf, talkedAbout } from '../../src/extension/features/threads/model.ts';

interface Given {
  readonly file?: string;
  readonly span?: { start: number; end: number } | null;
  readonly isGone?: boolean;
  readonly isContradicted?: boolean;
}

function placed(annotation: object, { file = 'a.txt', span = { start: 10, end: 20 } }: Given = {}) {
  const whole = { id: 'n1', kind: 'note', quote: 'ten boats', ...annotation } as Annotation;
  return {
    file,
    annotation: whole,
    span: span ?? undefined,
    confidence: 1,
    best: null,
  } satisfies PlacedAnnotation;
}

function listed(annotation: object, given: Given = {}): Listed {
  const { file = 'a.txt', isGone = false, isContradicted = false } = given;
  return { placed: placed(annotation, given), path: file, source: 'Harbour Gazette', isGone, isContradicted };
}

describe('the filter', () => {
  const note = {
    tags: ['scope', 'To check'],
    by: ['Mara Lind', 'Jonas Abaye'],
    status: ['open'],
    has: ['conflict'],
    words: 'Counted by whom?\nten boats\nHarbour Gazette',
  };
  test.each([
    ['', true],
    ['tag:scope', true],
    ['tag:sco', false],
    ['tag:SCOPE by:mara', true],
    ['tag:"to check"', true],
    ['-tag:scope', false],
    ['-tag:un', true],
    ['by:abaye', true],
    ['by:"Jonas Abaye"', true],
    ['by:nobody', false],
    ['status:open', true],
    ['status:resolved', false],
    ['-status:resolved', true],
    ['has:conflict', true],
    ['has:thread', false],
    ['boats gazette', true],
    ['"ten boats"', true],
    ['"boats ten"', false],
    ['-boats', false],
    ['tag:scope tag:un', false],
    ['other:key', false],
    ['tag:', true],
  ])('%s', (typed, passes) => {
    expect(readFilter(typed)(note)).toBe(passes);
  });
});

describe('the Notes view', () => {
  const all = [
    listed({ id: 'late' }, { file: 'b.txt', span: { start: 90, end: 99 } }),
    listed({ id: 'early' }, { file: 'b.txt' }),
    listed({ id: 'lost' }, { file: 'c.txt', span: null }),
    listed({ id: 'gone' }, { file: '0.txt', span: null, isGone: true }),
    listed({ id: 'first', status: 'resolved' }, { file: 'a.txt' }),
  ];

  test('what is lost on top, then by article in reading order, articles that are gone last', () => {
    const rows = arrange(all, '').map(({ id, rows: its }) => [id, ...its.map(({ ref }) => ref.id)]);
    expect(rows).toEqual([
      ['lost', 'lost'],
      ['article:a.txt', 'first'],
      ['article:b.txt', 'early', 'late'],
      ['article:0.txt', 'gone'],
    ]);
  });

  test('keeps its ids when something is filtered', () => {
    const ids = (filter: string) => arrange(all, filter).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids('status:open -status:lost').every((id) => ids('').includes(id))).toBe(true);
    expect(ids('status:lost')).toEqual(['c.txt#lost']);
    expect(ids('status:gone')).toEqual(['0.txt#gone']);
  });

  test('counts what somebody should see to', () => {
    expect(countPending([...all, listed({ kind: 'figure' }), listed({ kind: 'decision' })])).toEqual({
      lost: 1,
      open: 2,
    });
  });

  test('has:conflict is a contradicted figure in the passage, or two answers to one decision', () => {
    const rows = [
      listed({ id: 'contradicted' }, { isContradicted: true }),
      listed({ id: 'merged', alternatives: [{ text: 'x' }] }),
      listed({ id: 'calm' }),
    ];
    const ids = arrange(rows, 'has:conflict').flatMap(({ rows: its }) => its.map(({ ref }) => ref.id));
    expect(ids).toEqual(['contradicted', 'merged']);
  });

  test.each([
    [listed({ kind: 'decision', status: 'explained' }), 'decided'],
    [listed({ status: 'resolved' }), 'resolved'],
    [listed({}), 'open'],
    [listed({}, { span: null }), 'lost'],
    [listed({}, { span: null, isGone: true }), 'gone'],
  ])('state %#', (row, state) => {
    expect(stateOf(row)).toBe(state);
  });
});

test('at a place all annotations, the shortest first', () => {
  const all = [
    placed({ id: 'long' }, { span: { start: 0, end: 50 } }),
    placed({ id: 'lost' }, { span: null }),
    placed({ id: 'short' }, { span: { start: 10, end: 15 } }),
    placed({ id: 'far' }, { span: { start: 60, end: 65 } }),
  ];
  const ids = annotationsAt(all, { start: 12, end: 12 }).map(({ annotation }) => annotation.id);
  expect(ids).toEqual(['short', 'long']);
});

test('signs in the gutter: one per line, and one of its own for several', () => {
  const marks = markAnnotations([
    placed({}),
    placed({ kind: 'claim' }, { span: { start: 110, end: 120 } }),
    placed({ kind: 'figure', assessment: 'Rejected' }, { span: { start: 115, end: 118 } }),
    placed({ status: 'resolved' }, { span: { start: 210, end: 220 } }),
    placed({ kind: 'figure' }, { span: { start: 310, end: 320 } }),
    placed({ kind: 'decision' }, { span: { start: 410, end: 420 } }),
    placed({}, { span: null }),
  ]);
  const signs = signsOf(marks, (offset) => Math.floor(offset / 100));
  expect([...signs].sort()).toEqual([
    [0, 'note'],
    [1, 'several'],
    [2, 'resolved'],
    [3, 'figure'],
  ]);
});

test('a thread begins with the text of its annotation; what says nothing has none', () => {
  const thread = [{ id: 'r1', by: 'Jonas Abaye', text: 'No.' }];
  const remarks = remarksOf({ id: 'a', kind: 'note', quote: 'q', text: 'Really?', by: 'Mara Lind', thread });
  expect(remarks.map(({ reply, by, text }) => [reply, by, text])).toEqual([
    [undefined, 'Mara Lind', 'Really?'],
    ['r1', 'Jonas Abaye', 'No.'],
  ]);
  const all = [
    placed({ id: 'tag', tags: ['x'] }),
    placed({ id: 'talk', thread }),
    placed({ text: 'x' }, { span: null }),
  ];
  expect(talkedAbout(all).map(({ annotation }) => annotation.id)).toEqual(['talk']);
});
