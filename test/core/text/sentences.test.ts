import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

function sentencesOf(text: string): string[] {
  const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['The mayor fled. Twelve died.', ['The mayor fled.', 'Twelve died.']],
    ['"We lost it." Then he left.', ['"We lost it."', 'Then he left.']],
    ['Acme Inc. paid 3.5% more.', ['Acme Inc. paid 3.5% more.']],
    [
      'It was sold to Acme Inc. The price was kept quiet.',
      ['It was sold to Acme Inc.', 'The price was kept quiet.'],
    ],
    [
      'U.S. officials met in Washington, D.C. They left.',
      ['U.S. officials met in Washington, D.C.', 'They left.'],
    ],
    ['Between 9 and 11 a.m. Monday it rained.', ['Between 9 and 11 a.m. Monday it rained.']],
    ['It struck at 9 a.m. CEST, police said.', ['It struck at 9 a.m. CEST, police said.']],
    ['It opens at 9 a.m. Visitors pay.', ['It opens at 9 a.m.', 'Visitors pay.']],
    ['Gov. Ana Ruiz met Lt. Col. Hale on Nov. 8.', ['Gov. Ana Ruiz met Lt. Col. Hale on Nov. 8.']],
    ['"Go!" she said. He went.', ['"Go!" she said.', 'He went.']],
    ['It rose to 5. 10 died.', ['It rose to 5.', '10 died.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('reads no digits in web addresses', () => {
    const text = 'See [the list](https://example.org/2018/11/08/a.html) of 12 homes.';
    const [sentence] = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
    expect(sentence?.tokens.filter((token) => token.kind === 'number').map((token) => token.text)).toEqual([
      '12',
    ]);
  });
});
