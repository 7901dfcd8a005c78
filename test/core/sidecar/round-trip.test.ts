import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Annotation,
  addAnnotation,
  changeAnnotation,
  readSidecar,
  removeAnnotation,
} from '../../../src/core/index.ts';

const pieces = [
  'a',
  'no',
  '12',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '- ',
  ': ',
  '#',
  ' #',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&x',
  '*x',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  '\\',
  '---',
  '...',
  '<<<<<<< ',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud83c\udfe0',
  '\ud800',
  'é',
  '=',
  '? ',
];
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
);
const annotation = fc
  .record({
    quote: words,
    before: words,
    after: words,
    text: words,
    by: words,
    offset: fc.nat(2000),
    tags: fc.array(words, { maxLength: 3 }),
    own: fc.oneof(
      words,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.dictionary(words, words, { maxKeys: 2, noNullPrototype: true }),
    ),
  })
  .map((fields): Annotation => ({ id: '', kind: 'note', ...fields }));
const several = fc
  .array(annotation, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((each, at): Annotation => ({ ...each, id: `n${at}` })));
const article = {
  file: 'a.txt',
  text: Array.from({ length: 20 }, (_, at) => `Paragraph ${at} ${'x'.repeat(80)}`).join('\n\n'),
};

function write(all: readonly Annotation[], start: string | null = null): string {
  return all.reduce<string | null>((text, each) => {
    const written = addAnnotation(text, each, article);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    return written.text;
  }, start) as string;
}

function byId(text: string): Readonly<Record<string, Annotation>> {
  const { annotations, problems, state } = readSidecar(text);
  expect({ state, problems }).toEqual({ state: 'ok', problems: [] });
  return Object.fromEntries(annotations.map((each) => [each.annotation.id, each.annotation]));
}

const styles = fc.constantFrom<string | null>(
  null,
  '',
  '# ours\r\nversion: 1\r\n',
  '\ufeffversion: 1\nannotations:\n',
  '{version: 1, annotations: []}\n',
  'version: 1\nannotations:\n    -   id: h1   # by hand\n        kind: note\n        quote: |\n          two\n          lines\n\n# end\n',
);

test('whatever is written is read again, to the last character, in whatever file', () => {
  fc.assert(
    fc.property(several, styles, (all, start) => {
      const written = byId(write(all, start));
      for (const each of all) expect(written[each.id]).toEqual(each);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('changing or removing one leaves every line of the others', () => {
  fc.assert(
    fc.property(several, styles, words, fc.nat(), (all, start, text, pick) => {
      const { id } = all[pick % all.length] as Annotation;
      const before = write(all, start);
      const changed = changeAnnotation(before, id, { text, status: 'resolved' });
      const removed = removeAnnotation(before, id);
      if (!changed.ok || !removed.ok) throw new Error(JSON.stringify([changed, removed]));
      expect(byId(changed.text)).toEqual({
        ...byId(before),
        [id]: { ...byId(before)[id], text, status: 'resolved' },
      });
      const { [id]: _, ...others } = byId(before);
      expect(byId(removed.text)).toEqual(others);
      for (const each of all.filter((other) => other.id !== id)) {
        const alone = write([each], start)
          .split(/\r?\n/)
          .filter((line) => !/^# |^\s*# paragraph/.test(line));
        if (!before.startsWith('{'))
          for (const line of alone) expect(changed.text.split(/\r?\n/)).toContain(line);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
