import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/core/index.ts';
import { moveByAll, moveSpan } from '../../src/extension/annotations/live-spans.ts';
import {
  completeTag,
  countTags,
  figureAt,
  measuresInUse,
  readNote,
  speakersIn,
  tagBegun,
  trimmed,
  typedNote,
} from '../../src/extension/features/annotate/model.ts';
import { article, claim, figure } from './fake-corpus.ts';

const note = (fields: Partial<Annotation>) =>
  ({ id: 'a', kind: 'note', quote: 'q', ...fields }) as Annotation;

describe('a typed note', () => {
  test.each([
    ['Whose count? #scope #un', 'Whose count?', ['scope', 'un']],
    ['#scope', '', ['scope']],
    ['No #tag-like, as said', 'No , as said', ['tag-like']],
    ['the #1 paper, C#, a#b', 'the #1 paper, C#, a#b', []],
    ['twice #x and #x', 'twice and', ['x']],
    ['see #to/check.', 'see .', ['to/check']],
    ['one ⏎ two', 'one\ntwo', []],
    ['', '', []],
  ])('%s', (typed, text, tags) => {
    expect(readNote(typed)).toEqual({ text, tags });
  });

  test('an annotation reads back as it was typed', () => {
    expect(typedNote({ text: 'one\ntwo', tags: ['scope', 'to check'] })).toBe('one ⏎ two #scope');
    expect(readNote('one ⏎ two #scope')).toEqual({ text: 'one\ntwo', tags: ['scope'] });
  });

  test.each([
    ['Whose #sc', 'sc', 'Whose #scope '],
    ['#', '', '#scope '],
    ['Whose', undefined, undefined],
    ['C#', undefined, undefined],
    ['#un ', undefined, undefined],
  ])('"%s" is at a tag: %s', (typed, begun, completed) => {
    expect(tagBegun(typed)).toBe(begun);
    if (begun !== undefined) expect(completeTag(typed, 'scope')).toBe(completed);
  });
});

test('tags with how often they are used, the most used first', () => {
  const all = [note({ tags: ['b', 'a'] }), note({ tags: ['a'] }), note({})];
  expect([...countTags(all)]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a selection loses the white space at its ends', () => {
  expect(trimmed('a  word ', { start: 1, end: 8 })).toEqual({ start: 3, end: 7 });
  expect(trimmed('a  word ', { start: 1, end: 3 })).toBeUndefined();
  expect(trimmed('a', { start: 0, end: 0 })).toBeUndefined();
});

test('the figure at the cursor is the shortest that it touches', () => {
  const figures = [
    figure({ id: 'f1', start: 0, text: '40 to 50 of them' }),
    figure({ id: 'f2', start: 6, text: '50' }),
  ];
  const at = (offset: number) =>
    figureAt(article({ file: 'a', figures }), { start: offset, end: offset })?.id;
  expect([at(0), at(8), at(17)]).toEqual(['f1', 'f2', undefined]);
});

test('who speaks, and which questions are asked, the most used first', () => {
  const claims = [
    claim({ id: 'c1', speaker: 'Ada' }),
    claim({ id: 'c2', speaker: 'Ben' }),
    claim({ id: 'c3', speaker: 'Ben' }),
  ];
  expect(speakersIn(article({ file: 'a', claims }))).toEqual(['Ben', 'Ada']);
  const corrected = note({ kind: 'figure', measure: 'houses lost' } as Partial<Annotation>);
  expect(measuresInUse([corrected], ['people hurt', 'houses lost'])).toEqual(['houses lost', 'people hurt']);
});

describe('a passage moves with what is typed', () => {
  const span = { start: 10, end: 20 };
  test.each([
    ['before it', { start: 0, end: 2, inserted: 5 }, { start: 13, end: 23 }],
    ['behind it', { start: 30, end: 31, inserted: 9 }, span],
    ['at its start', { start: 10, end: 10, inserted: 3 }, { start: 13, end: 23 }],
    ['at its end', { start: 20, end: 20, inserted: 3 }, span],
    ['inside', { start: 12, end: 14, inserted: 5 }, { start: 10, end: 23 }],
    ['in its place', { start: 10, end: 20, inserted: 4 }, { start: 10, end: 14 }],
    ['over its start', { start: 5, end: 12, inserted: 1 }, { start: 6, end: 14 }],
    ['over its end', { start: 18, end: 25, inserted: 1 }, { start: 10, end: 18 }],
    ['over all of it and more', { start: 5, end: 25, inserted: 8 }, { start: 13, end: 13 }],
  ])('%s', (_, change, moved) => {
    expect(moveSpan(span, change)).toEqual(moved);
  });

  test('by several changes of one edit', () => {
    const changes = [
      { start: 0, end: 0, inserted: 2 },
      { start: 12, end: 13, inserted: 0 },
    ];
    expect(moveByAll(span, changes)).toEqual({ start: 12, end: 21 });
  });
});
