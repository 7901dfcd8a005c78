import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { fact, WordMap, WordSet } from '../../../src/core/text/vocabulary.ts';

const boats = new WordSet(['boat', 'ferry', "don't"]);
const wheels = new WordMap([
  ['bicycle', 2],
  ['car', 4],
]);

function wordsOf(text: string) {
  return tokenize(text).map(({ word }) => word);
}

test('a table is asked by a word as by its lower case', () => {
  expect(wordsOf('The Ferry met a boat; don’t swim.').filter((word) => boats.holds(word))).toMatchObject([
    { text: 'Ferry', lower: 'ferry', capital: true },
    { text: 'boat', lower: 'boat', capital: false },
    { text: 'don’t', lower: "don't", capital: false },
  ]);
  expect(wordsOf('A CAR or two boats').map((word) => wheels.of(word))).toEqual([
    ...[undefined, 4, undefined, undefined, undefined],
  ]);
  expect(boats.holds(undefined)).toBe(false);
  expect(wheels.of(undefined)).toBe(undefined);
});

test('a spelling is one word for as long as it is remembered, and is read alike when it is forgotten', () => {
  const [first, second] = wordsOf('boat boat');
  expect(second).toBe(first);
  const made = Array.from({ length: 40_000 }, (_, index) => `boat${'abcdefghij'[index % 10]}${index}x`);
  expect(wordsOf(made.join(' ')).filter((word) => boats.holds(word))).toEqual([]);
  expect(wordsOf('boat').map((word) => boats.holds(word))).toEqual([true]);
});

test('words longer than any are read, though not kept', () => {
  const long = 'Boat'.repeat(50);
  expect(wordsOf(long)).toMatchObject([{ text: long, lower: long.toLowerCase(), capital: true }]);
});

test('a table may be made after words were read', () => {
  const before = wordsOf('raft');
  const rafts = new WordSet(['raft']);
  expect(wordsOf('raft').map((word) => rafts.holds(word))).toEqual([true]);
  expect(before).toMatchObject([{ text: 'raft' }]);
});

test('a fact is found once for a word', () => {
  let asked = 0;
  const isLong = fact(({ text }) => {
    asked++;
    return text.length > 4;
  });
  expect(wordsOf('small boat small boat').map(isLong)).toEqual([true, false, true, false]);
  expect(asked).toBe(2);
});
