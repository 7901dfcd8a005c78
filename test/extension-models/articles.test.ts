import { expect, test } from 'vitest';
import { arrange, insideArticle } from '../../src/extension/features/articles/model.ts';
import { article, claim, figure } from './fake-corpus.ts';

const readings = [
  { file: 'flood/a.txt', title: 'Flood hits town', publisher: 'Courier', published: '2023-10-13' },
  { file: 'flood/b.txt', title: 'Toll rises', publisher: 'Beacon', published: '2023-10-15' },
  { file: 'c.txt', title: null, publisher: null, published: null },
].map((details) => ({
  file: details.file,
  text: `${details.title ?? 'Untitled'}\n\nThe river rose.`,
  article: article({ ...details, publishedFrom: null }),
  sidecar: undefined,
  annotations: [],
}));
const plain = { sort: 'date', isGrouped: false, filter: '' } as const;
const files = (arrangement: Parameters<typeof arrange>[1]) =>
  arrange(readings, arrangement, (file) => file).map((row) => row.id);

test('newest first, undated last', () => {
  expect(files(plain)).toEqual(['flood/b.txt', 'flood/a.txt', 'c.txt']);
});

test('by publisher, unknown last', () => {
  expect(files({ ...plain, sort: 'publisher' })).toEqual(['flood/b.txt', 'flood/a.txt', 'c.txt']);
});

test('all words of the filter must occur, wherever they do', () => {
  expect(files({ ...plain, filter: 'RIVER courier' })).toEqual(['flood/a.txt']);
  expect(files({ ...plain, filter: 'earthquake' })).toEqual([]);
});

test('under their folders', () => {
  expect(files({ ...plain, isGrouped: true })).toEqual(['folder:', 'folder:flood']);
});

test('inside: figures first, then speakers by how much they say, nobody last', () => {
  const rows = insideArticle(
    article({
      file: 'a.txt',
      figures: [figure({ id: 'f1' })],
      claims: [
        claim({ id: 'c1', speaker: null }),
        claim({ id: 'c2', speaker: 'Colm Dunmore' }),
        claim({ id: 'c3', speaker: 'Ines Harcastle' }),
        claim({ id: 'c4', speaker: 'Ines Harcastle' }),
      ],
    }),
  );
  expect(rows.map((row) => (row.kind === 'speaker' ? row.speaker : row.kind))).toEqual([
    'figures',
    'Ines Harcastle',
    'Colm Dunmore',
    null,
  ]);
});
