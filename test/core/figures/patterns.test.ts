import { describe, expect, test } from 'vitest';
import { patterns } from '../../../src/core/figures/patterns/index.ts';
import { figures } from './figures.ts';

/** A phrase with its figures in brackets, as plain text and the texts of the figures. */
function unmark(phrase: string): { text: string; marked: string[] } {
  const marked = [...phrase.matchAll(/\[(.+?)\]/g)].map((match) => match[1] as string);
  return { text: phrase.replace(/[[\]]/g, ''), marked };
}

/** Prefixes of ids under which a phrase of a "not" list may still hold figures of other kinds. */
const kindOf = (id: string): string => id.slice(0, id.indexOf('.'));

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  test.each([...pattern.examples])('%s', (phrase) => {
    const { text, marked } = unmark(phrase);
    expect(figures(text).map((figure) => figure.text)).toEqual(marked);
  });
  test.each([...pattern.notExamples])('not in: %s', (phrase) => {
    const kinds = figures(phrase).map((figure) => figure.kind);
    if (kindOf(id) === 'none' || kindOf(id) === 'count') expect(kinds).toEqual([]);
    else expect(kinds).not.toContain(kindOf(id) === 'share' ? 'ratio' : kindOf(id));
  });
});

test('every pattern proves itself', () => {
  for (const { id, examples, notExamples } of patterns)
    expect(examples.length + notExamples.length, id).toBeGreaterThan(0);
});
