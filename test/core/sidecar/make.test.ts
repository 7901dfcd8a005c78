import { describe, expect, test } from 'vitest';
import { annotate, findPassages, readField, readSidecar, sentenceAt } from '../../../src/core/index.ts';

const text =
  'Flood in Orla\n\nDr. Ada Brun said 40 houses stood empty. Orla has 900 houses, 40 of them old.\n';
const article = { file: 'flood.txt', text };
const mara = { by: 'Mara Lind', when: '2026-05-04T10:00:00Z' };
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

describe('annotate', () => {
  const note = { span: at('40 houses'), kind: 'note', fields: { text: 'Counted when?' } } as const;

  test('writes a record with its anchor, who and when', () => {
    const written = annotate(null, article, [note], mara);
    if (!written.ok) throw new Error('not written');
    const [found] = readSidecar(written.text).annotations;
    expect(found?.annotation).toEqual({
      id: written.ids[0],
      kind: 'note',
      quote: '40 houses',
      before: 'in Orla\n\nDr. Ada Brun said ',
      after: ' stood empty. Orla has 900',
      offset: text.indexOf('40 houses'),
      text: 'Counted when?',
      by: 'Mara Lind',
      created: '2026-05-04T10:00:00Z',
    });
  });

  test('the same request gives the same bytes, and a second one of the same second its own id', () => {
    const once = annotate(null, article, [note], mara);
    expect(annotate(null, article, [note], mara)).toEqual(once);
    const twice = annotate(once.ok ? once.text : '', article, [note], mara);
    expect(twice.ids[0]).not.toBe(once.ids[0]);
    expect(twice.ok && readSidecar(twice.text).annotations.length).toBe(2);
  });

  test('several passages at once, all or none', () => {
    const requests = findPassages(text, '40').map((span) => ({ span, kind: 'note', fields: {} }) as const);
    expect(annotate(null, article, requests, mara).ids.length).toBe(2);
    expect(annotate('version: 9\n', article, requests, mara)).toMatchObject({ ok: false, ids: [] });
  });
});

describe('readField', () => {
  test.each([
    ['value', '520,000', { value: 520_000 }],
    ['value', '1.2 million', { value: 1_200_000 }],
    ['value', '-3.5', { value: -3.5 }],
    ['value', 'seven', { value: 7 }],
    ['value', 'nearly 3,000', { value: 3000, low: null, high: 3000 }],
    ['value', 'more than 50', { value: 50, low: 50, high: null }],
    ['low', '40', { low: 40 }],
    ['asOf', '2020-02-29', { asOf: '2020-02-29' }],
    ['asOf', '2020', { asOf: '2020' }],
    ['tags', 'scope, #un ,scope', { tags: ['scope', 'un'] }],
    ['speaker', ' Ada Brun ', { speaker: 'Ada Brun' }],
    ['measure', '', { measure: undefined }],
  ] as const)('%s: %s', (name, typed, fields) => {
    expect(readField(name, typed)).toEqual({ ok: true, fields });
  });

  test.each([
    ['value', 'many', 'number'],
    ['value', '12 or so houses', 'number'],
    ['low', '40x', 'number'],
    ['asOf', '2021-02-29', 'date'],
    ['asOf', '2020-00', 'date'],
    ['asOf', 'last week', 'date'],
  ] as const)('%s is not "%s"', (name, typed, expected) => {
    expect(readField(name, typed)).toEqual({ ok: false, expected });
  });
});

describe('passages', () => {
  const found = (quote: string, inside: string) =>
    findPassages(inside, quote).map(({ start, end }) => inside.slice(start, end));

  test.each([
    ['40', 'some 40 of 40,000, 140 and 1.40', ['40']],
    ['Iran', 'Iranian forces of Iran', ['Iran']],
    ['Iran', 'Iranian forces', ['Iran']],
    ['the old town', 'the old\n  town', ['the old\n  town']],
    ['(two?)', 'one (two?)', ['(two?)']],
    ['', 'anything', []],
  ])('"%s" in "%s"', (quote, inside, all) => {
    expect(found(quote, inside)).toEqual(all);
  });

  test.each([
    ['Brun', 'Dr. Ada Brun said 40 houses stood empty.'],
    ['900', 'Orla has 900 houses, 40 of them old.'],
    ['Flood', 'Flood in Orla'],
  ])('the sentence at "%s"', (word, sentence) => {
    const span = sentenceAt(text, text.indexOf(word));
    expect(span && text.slice(span.start, span.end)).toBe(sentence);
  });

  test('no sentence in an empty line', () => {
    expect(sentenceAt(text, text.indexOf('\n\n') + 1)).toBeUndefined();
  });
});
