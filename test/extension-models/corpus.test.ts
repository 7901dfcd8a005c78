import { expect, test } from 'vitest';
import { createCorpus } from '../../src/extension/corpus.ts';

const print =
  'The Alder Post — Sunday 30 August — 25p\nCrowd fills the docks\n\nA crowd of 4,000 filled the docks yesterday, the mayor said.\n';
const wire = (day: string) =>
  `Delta Wire\n${day}\nCrowd fills the docks\n\nA crowd of 4,000 filled the docks on Saturday, police said.\n`;

test('an article without a year follows the years of the others, as they come, change and go', () => {
  const corpus = createCorpus();
  const published = () => corpus.reading('post.txt')?.article.published;
  corpus.set('post.txt', print);
  expect(published()).toBeNull();
  expect([...corpus.set('wire.txt', wire('29 August 2020'))]).toContain('post.txt');
  expect(published()).toBe('2020-08-30');
  corpus.set('post.txt', `${print}\nIt rained.\n`);
  expect(published()).toBe('2020-08-30');
  corpus.set('wire.txt', wire('29 August 2015'));
  expect(published()).toBe('2015-08-30');
  expect([...corpus.delete('wire.txt')]).toContain('post.txt');
  expect(published()).toBeNull();
});
