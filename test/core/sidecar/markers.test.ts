import { describe, expect, it } from 'vitest';
import { choose, openChoices } from '../../../src/core/sidecar/choose.ts';
import { resolveMarkers, takeApart } from '../../../src/core/sidecar/markers.ts';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';

const plain = 'a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> branch: x > y\ne\n';
const full = 'a\n<<<<<<< HEAD\nb\n||||||| 1a2b3c\nB\n=======\nc\n>>>>>>> x\ne\n';

describe('conflict markers', () => {
  it.each([
    ['merge', plain, { base: null, ours: 'a\nb\ne\n', theirs: 'a\nc\nd\ne\n' }],
    ['diff3', full, { base: 'a\nB\ne\n', ours: 'a\nb\ne\n', theirs: 'a\nc\ne\n' }],
    [
      'without labels',
      plain.replace(/ HEAD| branch.*/g, ''),
      { base: null, ours: 'a\nb\ne\n', theirs: 'a\nc\nd\ne\n' },
    ],
    [
      'CRLF',
      full.replaceAll('\n', '\r\n'),
      { base: 'a\r\nB\r\ne\r\n', ours: 'a\r\nb\r\ne\r\n', theirs: 'a\r\nc\r\ne\r\n' },
    ],
    ['two conflicts', full + full, { base: 'a\nB\ne\na\nB\ne\n' }],
    ['only one with its base', full + plain, { base: null }],
    [
      'a base in conflict itself',
      full.replace('B\n', '<<<<<<<<< 1\nx\n=========\ny\n>>>>>>>>> 2\n'),
      { base: 'a\n<<<<<<<<< 1\nx\n=========\ny\n>>>>>>>>> 2\ne\n', theirs: 'a\nc\ne\n' },
    ],
    [
      'an older conflict inside',
      plain.replace('b\n', plain),
      { ours: `a\n${plain}e\n`, theirs: 'a\nc\nd\ne\n' },
    ],
    ['no last line end', plain.replace('e\n', 'e'), { ours: 'a\nb\ne' }],
  ])('%s', (_, text, sides) => expect(takeApart(text)).toMatchObject(sides));

  it.each([
    ['no marker', 'a\nb\n'],
    ['a heading', 'a\n=======\nb\n'],
    ['no end', plain.replace(/>.*\n/, '')],
    ['no middle', plain.replace('=======\n', '')],
    ['inside of a line', 'text: <<<<<<< HEAD\n'],
  ])('are not there: %s', (_, text) => expect(takeApart(text)).toBeNull());
});

const annotation = (id: string, text: string) =>
  `  - id: ${id}\n    kind: note\n    quote: q\n    text: ${text}\n`;
const file = (...items: string[]) => `version: 1\nannotations:\n${items.join('')}`;
const conflict = (ours: string, theirs: string, base?: string) =>
  file(`<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| 1\n${base}`}=======\n${theirs}>>>>>>> x\n`);

describe('a sidecar with markers', () => {
  it('has the additions of both', () => {
    const merged = resolveMarkers(conflict(annotation('a', 'one'), annotation('b', 'two')));
    expect(merged).toMatchObject({ clean: true, text: file(annotation('a', 'one'), annotation('b', 'two')) });
  });

  it('loses nothing where no base is shown', () => {
    const merged = resolveMarkers(
      conflict(
        annotation('a', 'T'),
        `${annotation('a', '').replace(/ {4}text: \n/, '')}${annotation('b', 'T')}`,
      ),
    );
    expect(merged?.text.match(/text: T/g)).toHaveLength(2);
  });

  it('uses the base that is shown, or given', () => {
    const [old, mine] = [annotation('a', 'old'), annotation('a', 'new')];
    expect(resolveMarkers(conflict(mine, old, old))).toMatchObject({ clean: true, text: file(mine) });
    expect(resolveMarkers(conflict(mine, old), file(old))).toMatchObject({ clean: true, text: file(mine) });
    expect(resolveMarkers(conflict(mine, old))).toMatchObject({ clean: false });
  });

  it('may hold an older conflict', () => {
    const inner = `<<<<<<< HEAD\n${annotation('a', 'one')}=======\n${annotation('b', 'two')}>>>>>>> x\n`;
    const merged = resolveMarkers(conflict(inner, annotation('c', 'three')));
    expect(merged?.text.match(/id: ./g)?.sort()).toEqual(['id: a', 'id: b', 'id: c']);
  });

  it('is left to a person where a side is broken', () => {
    expect(resolveMarkers(conflict('  - [\n', annotation('b', 'two')))).toBeNull();
    expect(resolveMarkers(file(annotation('a', 'one')))).toBeNull();
  });
});

describe('a choice', () => {
  const decision = (status: string, by: string, hour: number) =>
    file(
      `  - id: d1\n    kind: decision\n    quote: At least 40.\n    figure: At least 40\n    against: {file: b, quote: q, figure: 31}\n    status: ${status}\n    by: ${by}\n    created: 2026-11-22T${hour}:00:00Z\n`,
    );
  const open = mergeSidecars(
    null,
    decision('explained\n    reason: rounding', 'Mara', 12),
    decision('dismissed\n    text: No.', 'Ben', 11),
  ).text;

  it('shows both sides', () => {
    expect(openChoices(open)).toMatchObject([
      {
        place: { in: 'annotation', id: 'd1' },
        standing: { status: 'explained' },
        alternatives: [{ status: 'dismissed', by: 'Ben' }],
      },
    ]);
  });

  it('leaves what stands', () => {
    expect(choose(open, 'd1', 'standing')).toEqual({
      ok: true,
      text: decision('explained\n    reason: rounding', 'Mara', 12),
    });
  });

  it('takes the other, with its reason or none, and is signed', () => {
    const taken = choose(open, 'd1', 0, { by: 'Ia', when: '2026-11-22T14:00:00Z' });
    const text = taken.ok ? taken.text : '';
    expect(text).toMatch(
      /status: dismissed[^]*editedBy: Ia\n {4}edited: 2026-11-22T14:00:00Z\n {4}text: No\.\n$/,
    );
    expect(text).not.toMatch(/reason|alternatives/);
  });

  it('is refused where there is none', () => {
    expect(choose(open, 'd1', 3).ok).toBe(false);
    expect(choose(open, 'other', 0).ok).toBe(false);
    expect(choose('{', 'd1', 0).ok).toBe(false);
  });

  it('of one thing leaves what is open about another', () => {
    const more = open.replace('      - status', '      - colour: red\n        by: Ia\n      - status');
    const taken = choose(more, 'd1', 1);
    expect(taken.ok && taken.text).toMatch(/alternatives:\n {6}- colour: red\n {8}by: Ia\n$/);
  });
});
