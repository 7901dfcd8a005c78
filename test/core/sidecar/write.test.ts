import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/sidecar/format.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import {
  addAnnotation,
  addReply,
  changeAnnotation,
  changeReply,
  removeAnnotation,
  removeReply,
  setSource,
  type Written,
} from '../../../src/core/sidecar/write.ts';

const article = {
  file: 'flood.txt',
  text: 'Flood in Orla\n\nThe river rose by two metres.\nNo one was hurt.\n\nThe mayor, Ada Brun, said 40 houses stood empty.\n',
};
const note: Annotation = {
  ...{ kind: 'note', id: 'abc123', quote: 'two metres', before: 'rose by ', after: '.\nNo one', offset: 34 },
  ...{
    by: 'Mara Lind',
    created: '2026-05-04T10:00:00Z',
    text: 'Measured where?',
    tags: ['level', 'to check'],
  },
};

function textOf(written: Written): string {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.text;
}

describe('addAnnotation', () => {
  test('a new file reads as a colleague would have written it', () => {
    expect(textOf(addAnnotation(null, note, article))).toBe(`# Annotations of flood.txt
version: 1
annotations:
  # paragraph 1
  # paragraph 2
  - id: abc123
    kind: note
    quote: two metres
    before: "rose by "
    after: ".\\nNo one"
    offset: 34
    tags: [level, to check]
    by: Mara Lind
    created: 2026-05-04T10:00:00Z
    text: Measured where?
  # paragraph 3
  # paragraph 4
`);
  });

  test('stands by its place in the article, whatever the order of writing', () => {
    const later: Annotation = { ...note, id: 'zzz999', quote: '40 houses', offset: 87 };
    const first: Annotation = { ...note, id: 'aaa111', quote: 'Flood', offset: 0 };
    const oneWay = [note, later, first].reduce<string | null>(
      (text, each) => textOf(addAnnotation(text, each, article)),
      null,
    );
    const otherWay = [first, later, note].reduce<string | null>(
      (text, each) => textOf(addAnnotation(text, each, article)),
      null,
    );
    expect(oneWay).toBe(otherWay);
    expect(readSidecar(oneWay ?? '').annotations.map(({ annotation }) => annotation.id)).toEqual([
      'aaa111',
      'abc123',
      'zzz999',
    ]);
  });
});

const two = `# kept by hand
version: 1   # do not change
colour: blue

annotations:
- id: one   # first
  kind: note
  quote: Flood
  offset: 0
  mood:   "sunny"   # unknown keys stay
  text: 'old text'   # why?

  # about the second
- kind: claim
  id: two
  quote: 40 houses
  offset: 87
  tags:
    - houses
    - 'empty'
# the end
`;

const awkward: Readonly<Record<string, string>> = {
  'by hand, with comments': two,
  CRLF: two.replaceAll('\n', '\r\n'),
  BOM: `\ufeff${two}`,
  'BOM and CRLF': `\ufeff${two.replaceAll('\n', '\r\n')}`,
  'no line end at the end': two.trimEnd().replace(/\n# the end$/, ''),
  'document markers': `---\n${two}...\n`,
  'a directive': `%YAML 1.2\n---\n${two}`,
  'tabs behind values': two.replace("'old text'", "'old text'\t").replace('Flood\n', 'Flood\t# tab\n'),
  'wide indentation': `version: 1\nannotations:\n      -   id: one\n          kind: note\n          quote: Flood\n          offset: 0\n          text: x\n`,
  'a list in flow style':
    'version: 1\nannotations: [{id: one, kind: note, quote: Flood, offset: 0, text: x}]\n',
  'items in flow style':
    'version: 1\nannotations:\n  - {id: one, kind: note, quote: Flood, offset: 0, text: x}\n  - { id: two, kind: note, quote: "40 houses", offset: 87 }\n',
  'all in flow style':
    '{version: 1, annotations: [{id: one, kind: note, quote: Flood, offset: 0, text: x}]}\n',
  JSON: '{\n  "version": 1,\n  "annotations": [\n    {"id": "one", "kind": "note", "quote": "Flood", "offset": 0, "text": "x"}\n  ]\n}\n',
  'anchors and aliases':
    'version: 1\nwho: &who Mara Lind\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    by: *who\n    text: x\n  - id: two\n    kind: note\n    quote: 40 houses\n    offset: 87\n    by: *who\n',
  'block texts':
    'version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: |\n      a line\n\n      and # another\n\n\n  - id: two\n    kind: note\n    quote: 40 houses\n    offset: 87\n    text: >-\n      folded\n      text\n',
  'a kept block text':
    'version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: |+\n      a line\n\n\n',
  'explicit keys':
    'version: 1\nannotations:\n  - ? id\n    : one\n    ? kind\n    : note\n    quote: Flood\n    offset: 0\n    text: x\n',
  'tags of types':
    'version: 1\nannotations:\n  - id: !!str one\n    kind: note\n    quote: !!str Flood\n    offset: !!int 0\n    text: !!str x\n',
  'keys behind the list':
    'version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: x\n\nsource:\n  publisher: Orla Post # our own\n',
  'an annotation that is wrong':
    'version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: x\n  - id: bad\n    kind: nonsense\n  - just words\n',
  'keys in quotes':
    'version: 1\n"annotations":\n  - "id": one\n    \'kind\': note\n    quote: Flood\n    offset: 0\n    text: x\n',
  'long lines, never folded': `version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: x\n    more: ${'word '.repeat(400)}end\n`,
  'emoji and scripts':
    'version: 1\nannotations:\n  - id: one\n    kind: note\n    quote: Flood\n    offset: 0\n    text: x 🏠 дом 家\n',
};

/** What is left of `after` when the one stretch that `before` lacks is taken out. */
function withoutAddition(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.slice(0, start) + after.slice(after.length - (before.length - start));
}

describe.each(Object.entries(awkward))('%s', (_, source) => {
  const had = readSidecar(source).annotations.map(({ annotation }) => annotation);

  test('an annotation more changes no byte of the rest', () => {
    const text = textOf(addAnnotation(source, note, article));
    expect(withoutAddition(source, text).replace(/(?<!\n)\r?\n$/, '')).toBe(
      source.replace(/(?<!\n)\r?\n$/, ''),
    );
    const read = readSidecar(text).annotations.map(({ annotation }) => annotation);
    expect(read.filter(({ id }) => id !== note.id)).toEqual(had);
    expect(read.find(({ id }) => id === note.id)).toEqual(note);
    if (source.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf(removeAnnotation(text, note.id)).trimEnd()).toBe(source.trimEnd());
  });

  test('a field changed, added and taken away again', () => {
    const changed = textOf(changeAnnotation(source, 'one', { text: 'new: "text"' }));
    expect(readSidecar(changed).annotations[0]?.annotation).toEqual({ ...had[0], text: 'new: "text"' });
    const sameLines = changed.split('\n').filter((line) => source.includes(line));
    expect(sameLines.length).toBeGreaterThanOrEqual(changed.split('\n').length - 1);
    const added = textOf(changeAnnotation(source, 'one', { status: 'resolved' }));
    expect(withoutAddition(source, added).trimEnd()).toBe(source.trimEnd());
    expect(textOf(changeAnnotation(added, 'one', { status: undefined })).trimEnd()).toBe(source.trimEnd());
  });

  test('a thread grows and shrinks', () => {
    const reply = {
      id: 'r1',
      by: 'Jonas Abaye',
      created: '2026-05-04T11:00:00Z',
      text: 'At the bridge.\nTwice.',
    };
    const one = textOf(addReply(source, 'one', reply));
    const both = textOf(addReply(one, 'one', { ...reply, id: 'r2' }));
    expect(readSidecar(both).annotations[0]?.annotation.thread).toEqual([reply, { ...reply, id: 'r2' }]);
    const edited = textOf(changeReply(both, 'one', 'r1', { text: 'At the mill.' }));
    expect(readSidecar(edited).annotations[0]?.annotation.thread?.[0]?.text).toBe('At the mill.');
    expect(textOf(removeReply(textOf(removeReply(both, 'one', 'r2')), 'one', 'r1')).trimEnd()).toBe(
      source.trimEnd(),
    );
  });
});

test('a context of several long lines stays on one line', () => {
  const before = `${'so it goes on and on '.repeat(6)}\r\n\r\nand then `;
  const text = textOf(addAnnotation(null, { ...note, before }, article));
  expect(text.split('\n').filter((line) => line.includes('before:'))).toEqual([
    `    before: ${JSON.stringify(before)}`,
  ]);
});

test.each(['---', '...', '- x', 'a, b', '[x', '#', '? x', 'null', '12'])(
  'the text %s between braces',
  (text) => {
    const source = awkward['all in flow style'] as string;
    const changed = textOf(changeAnnotation(source, 'one', { text }));
    expect(readSidecar(changed).annotations[0]?.annotation.text).toBe(text);
  },
);

describe('what is not written over', () => {
  test.each([
    ['broken YAML', 'version: 1\nannotations:\n  - id: "one\n'],
    ['a tab for indentation', 'version: 1\nannotations:\n\t- id: one\n'],
    ['a key given twice', 'version: 1\nversion: 1\nannotations: []\n'],
    [
      'conflict markers',
      'version: 1\nannotations:\n<<<<<<< HEAD\n  - id: one\n=======\n  - id: two\n>>>>>>> other\n',
    ],
    ['a newer version', 'version: 2\nannotations: []\n'],
    ['a newer version in quotes', 'version: "2"\nannotations: []\n'],
    ['binary', '\x00\x01\x02PNG\x7f'],
    ['a list', '- id: one\n'],
    ['annotations that are no list', 'version: 1\nannotations: none\n'],
    ['two documents', 'version: 1\n---\nversion: 1\n'],
    [
      'aliases without end',
      `a: &a [x, x]\n${'bcdefghijklmnopq'
        .split('')
        .map((key, at) => `${key}: &${key} [*${'abcdefghijklmnop'[at]}, *${'abcdefghijklmnop'[at]}]`)
        .join('\n')}\n`,
    ],
  ])('%s', (_, source) => {
    const written = addAnnotation(source, note, article);
    expect(written.ok).toBe(false);
    expect(!written.ok && written.problems[0]?.span).toBeTruthy();
  });

  test('what an alias repeats elsewhere', () => {
    const source =
      'version: 1\nannotations:\n  - &a\n    id: one\n    kind: note\n    quote: q\n    text: x\nmore: *a\n';
    expect(changeAnnotation(source, 'one', { text: 'y' }).ok).toBe(false);
  });
});

describe('what starts from little', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# about the flood\n'],
    ['a version', 'version: 1\n'],
    ['an empty list', 'version: 1\nannotations: []\n'],
    ['a list that is not there', 'version: 1\nannotations:\n'],
    ['a list that is null', 'version: 1\nannotations: null # none yet\n'],
    ['a list that is ~', 'version: 1\nannotations: ~\n'],
    ['a source', 'source:\n  publisher: Orla Post'],
    ['headings alone', 'version: 1\nannotations:\n  # paragraph 1\n  # paragraph 2\n'],
    ['braces', '{}\n'],
  ])('%s', (_, source) => {
    const text = textOf(addAnnotation(source, note, article));
    expect(readSidecar(text)).toMatchObject({
      state: 'ok',
      problems: [],
      annotations: [{ annotation: note }],
    });
    const left = textOf(removeAnnotation(text, note.id));
    expect(readSidecar(left)).toMatchObject({ state: 'ok', annotations: [] });
  });
});

test('source details are set beside what stands there', () => {
  const text = textOf(setSource('version: 1 # one\nannotations: []\n', { publisher: 'Orla Post' }, article));
  expect(text).toBe('version: 1 # one\nsource:\n  publisher: Orla Post\nannotations: []\n');
  expect(textOf(setSource(text, { published: '2026-05-03' }, article))).toContain(
    '  publisher: Orla Post\n  published: 2026-05-03\n',
  );
  expect(readSidecar(textOf(setSource(null, { publisher: 'x' }, article))).source).toEqual({
    publisher: 'x',
  });
});

test('a megabytes-long sidecar is written in place', () => {
  const items = Array.from(
    { length: 2_000 },
    (_, at) =>
      `  - id: n${at}\n    kind: note\n    quote: Flood\n    offset: ${at}\n    text: ${'so it goes '.repeat(230)}.\n`,
  );
  const source = `version: 1\nannotations:\n${items.join('')}`;
  expect(source.length).toBeGreaterThan(5_000_000);
  expect(textOf(changeAnnotation(source, 'n700', { text: 'short' })).length).toBe(source.length - 2526);
}, 60_000);
