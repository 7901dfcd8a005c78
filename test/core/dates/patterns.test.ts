import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find.ts';
import { matchDates } from '../../../src/core/dates/match.ts';
import { patterns } from '../../../src/core/dates/patterns/index.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const wednesday = '2020-03-11';

function isoOf(text: string): (string | null)[] {
  const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
  return findDates(sentences, wednesday).map((date) => date.iso);
}

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_id, pattern) => {
  it.each(pattern.examples)('%s', (sentence, iso) => {
    expect(isoOf(sentence).at(-1)).toBe(iso);
  });
  it.each(pattern.notExamples.map((sentence) => [sentence]))('not: %s', (sentence) => {
    expect(matchDates(tokenize(sentence))).toEqual([]);
  });
});
