import { expect, test } from 'vitest';
import { isPlural, readNounPhrase, singular } from '../../../src/core/text/nouns.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

test.each([
  ['people', 'person'],
  ['Women', 'woman'],
  ['gunmen', 'gunman'],
  ['grandchildren', 'grandchild'],
  ['churches', 'church'],
  ['cities', 'city'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['boxes', 'box'],
  ['aircraft', 'aircraft'],
  ['lives', 'life'],
  ['crisis', 'crisis'],
  ['keys', 'key'],
])('one of %s is a %s', (plural, one) => expect(singular(plural)).toBe(one));

test.each(['troops', 'aircraft', 'police', 'policemen'])('%s may be a plural', (word) => {
  expect(isPlural(word)).toBe(true);
});
test.each(['famous', 'glass', 'was', 'its', 'news'])('%s is none', (word) =>
  expect(isPlural(word)).toBe(false),
);

const phrase = (text: string, one = false): string | undefined => {
  const tokens = tokenize(text);
  const found = readNounPhrase(tokens, 0, tokens.length, one);
  return found && text.slice(found.start, found.end);
};

test.each([
  ['Syrian youths ride their bikes', 'Syrian youths'],
  ['search teams sifted through homes', 'search teams'],
  ['Texas counties', 'Texas counties'],
  ['displaced families', 'displaced families'],
  ['sports stadiums were full', 'sports stadiums'],
])('the noun phrase of "%s"', (text, expected) => expect(phrase(text)).toBe(expected));

test.each(['joined pension protests', 'in the capital cities', 'were in homes', 'walked for miles'])(
  'no noun phrase begins "%s"',
  (text) => expect(phrase(text)).toBeUndefined(),
);

test('a singular noun where one is counted', () => {
  expect(phrase('soldier was hurt', true)).toBe('soldier');
});
