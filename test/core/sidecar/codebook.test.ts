import { expect, test } from 'vitest';
import { readCodebook } from '../../../src/core/index.ts';

test('tags with what each is for', () => {
  const { tags, problems } = readCodebook('tags:\n  scope: Who is counted\n  un:\n');
  expect([...tags]).toEqual([
    ['scope', 'Who is counted'],
    ['un', ''],
  ]);
  expect(problems).toEqual([]);
});

test('nothing yet is no mistake', () => {
  for (const text of ['', '# to come\n', 'tags:\n'])
    expect(readCodebook(text)).toEqual({ tags: new Map(), problems: [] });
});

test('one bad tag costs itself and no other', () => {
  const { tags, problems } = readCodebook('tags:\n  scope: Who\n  un: [1]\n');
  expect([...tags.keys()]).toEqual(['scope']);
  expect(problems.map(({ code }) => code)).toEqual(['codebook-shape']);
});

test.each([
  ['tags: [', 'codebook-syntax'],
  ['tags: [scope]', 'codebook-shape'],
  ['- scope', 'codebook-shape'],
])('%s is no codebook', (text, code) => {
  const read = readCodebook(text);
  expect(read.tags.size).toBe(0);
  expect(read.problems.map((each) => each.code)).toEqual([code]);
});
