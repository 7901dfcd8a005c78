import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';

/** What the figures of a sentence are said to count. */
function whats(sentence: string): string[] {
  const text = `News from Varnholm\n\nThe news reached Varnholm in the morning. ${sentence}`;
  return extract(text, { file: 'a.txt', published: '2024-05-06' }).figures.map(({ what }) => what);
}

describe('a figure is named by what is counted, not by a scrap of its sentence', () => {
  it.each([
    [
      'Orsa would not give up the 12 lookout towers that it set up under a deal with Lambrey.',
      ['lookout towers'],
    ],
    [
      'Orsa has 12 lookout towers on the coast under the deal.',
      ['lookout towers on the coast under the deal'],
    ],
    [
      'She is expected to offer £5m for those who lost everything.',
      ['aid for those who lost everything, as foreseen'],
    ],
    ['The mayor put the damage to the town at £350 million.', ['damage']],
    ['The inquiry has cost £3 million so far.', ['cost of inquiry']],
    ['Some 300 people were gathering there.', ['people were gathering there']],
  ])('%s', (sentence, expected) => {
    expect(whats(sentence)).toEqual(expected);
  });
});
