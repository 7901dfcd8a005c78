import { describe, expect, it } from 'vitest';
import { furniture } from '../../../src/core/page/patterns/furniture.ts';
import { pleas } from '../../../src/core/page/patterns/plea.ts';
import { publisherClues } from '../../../src/core/page/publisher.ts';
import { isFurniture, readsAsText } from '../../../src/core/page/shape.ts';

describe.each([...furniture, ...pleas].map((pattern) => [pattern.id, pattern] as const))(
  '%s',
  (_id, pattern) => {
    it.each(pattern.examples.map((line) => [line]))('%s', (line) => {
      expect(pattern.test.test(line)).toBe(true);
      expect(isFurniture(line, readsAsText(line))).toBe(true);
    });
    it.each(pattern.notExamples.map((line) => [line]))('not: %s', (line) => {
      expect(isFurniture(line, readsAsText(line))).toBe(false);
    });
  },
);

describe.each(publisherClues.map((clue) => [clue.id, clue] as const))('publisher by %s', (_id, clue) => {
  it.each(clue.examples)('%s', (line, publisher) => {
    expect(clue.test.exec(line)?.[1]?.replace(/,.*/, '')).toContain(publisher);
  });
});
