import { describe, expect, test } from 'vitest';
import {
  choose,
  compare,
  createDecisions,
  extract,
  mergeSidecars,
  type Outcome,
  type Pair,
  putDecision,
  readSidecar,
} from '../../../src/core/index.ts';
import { findAnchor } from '../../../src/core/sidecar/anchor.ts';
import { makeDecision } from '../../../src/core/sidecar/decide.ts';
import type { Decision } from '../../../src/core/sidecar/format.ts';
import { relativePath, resolvePath } from '../../../src/core/sidecar/paths.ts';

const who = { by: 'Mara Lind', when: '2026-05-04T10:00:00Z' };
const files = {
  'a/post.txt':
    'Orla Post\n\nThe river flooded Orla on Monday. The flood in Orla killed 12 people, police said on 4 May 2026.',
  'b/echo.txt':
    'Orla Echo\n\nThe river flooded Orla on Monday. The flood in Orla killed 17 people, police said on 4 May 2026.',
};

type Files = Readonly<Record<string, string>>;

function conflictOf(texts: Files): { pair: Pair; articles: ReturnType<typeof extract>[] } {
  const articles = Object.entries(texts).map(([file, text]) =>
    extract(text, { file, published: '2026-05-05' }),
  );
  const pair = compare(articles).pairs.find(({ verdict }) => verdict === 'conflict');
  if (!pair) throw new Error('no conflict');
  return { pair, articles };
}

function sidesOf(texts: Files) {
  const { pair, articles } = conflictOf(texts);
  return [pair.a, pair.b].map((ref) => {
    const figure = articles
      .find(({ file }) => file === ref.file)
      ?.figures.find(({ id }) => id === ref.figure);
    if (!figure) throw new Error('no figure');
    return { path: ref.file, text: texts[ref.file] ?? '', figure };
  });
}

function decide(outcome: Outcome, signature = who): Readonly<Record<string, Decision>> {
  const [a, b] = sidesOf(files);
  if (!a || !b) throw new Error('no sides');
  const [first, second] = makeDecision(a, b, outcome, signature);
  return { [a.path]: first, [b.path]: second };
}

/** The conflict as it is judged with the decisions in the sidecars of the articles as they are now. */
function decided(texts: Files, sidecars: Readonly<Record<string, readonly Decision[]>>): Pair | undefined {
  const { pair, articles } = conflictOf(texts);
  const decisions = createDecisions();
  for (const article of articles) {
    decisions.set(
      article,
      (sidecars[article.file] ?? []).map((annotation) => ({
        annotation,
        where: findAnchor(texts[article.file] ?? '', annotation),
      })),
    );
  }
  return decisions.decided([pair])[0];
}

function each(records: Readonly<Record<string, Decision>>): Readonly<Record<string, readonly Decision[]>> {
  return Object.fromEntries(Object.entries(records).map(([file, record]) => [file, [record]]));
}

const dismissed = decide({ status: 'dismissed', text: 'A typing error.' });

describe('a decision', () => {
  test('is in force from both sidecars, and from either alone', () => {
    const expected = {
      status: 'dismissed',
      decision: { by: 'Mara Lind', when: who.when, text: 'A typing error.', reopened: null },
    };
    expect(decided(files, each(dismissed))).toMatchObject(expected);
    for (const [file, record] of Object.entries(dismissed))
      expect(decided(files, { [file]: [record] })).toMatchObject(expected);
    expect(decided(files, {})?.status).toBe('open');
  });

  test('is readable from both articles, and the same from either side', () => {
    const here = dismissed['a/post.txt'];
    const there = dismissed['b/echo.txt'];
    expect(here).toMatchObject({
      quote: 'The flood in Orla killed 12 people, police said on 4 May 2026.',
      ...{ figure: '12', value: 12, unit: 'person' },
      against: { file: '../b/echo.txt', figure: '17', value: 17 },
    });
    expect(there).toMatchObject({
      id: here?.id,
      figure: '17',
      against: { file: '../a/post.txt', figure: '12' },
    });
    const [a, b] = sidesOf(files);
    if (a && b) expect(makeDecision(b, a, { status: 'confirmed' }, who)[0].id).toBe(here?.id);
  });

  test('survives new text around it', () => {
    const longer = {
      ...files,
      'a/post.txt': files['a/post.txt']
        .replace('The river', 'It had rained for 3 days.\n\nThe river')
        .replace('police said', 'the police said'),
    };
    expect(decided(longer, each(dismissed))?.status).toBe('dismissed');
  });

  test('re-opens, saying why, when a figure changes', () => {
    const changed = { ...files, 'b/echo.txt': files['b/echo.txt'].replace('17', '19') };
    expect(decided(changed, each(dismissed))).toMatchObject({
      status: 'open',
      decision: { reopened: 'This was 17 when it was decided; now it is 19.' },
    });
  });

  test('the newest copy wins, and can take it back', () => {
    const reopened = decide({ status: 'open' }, { by: 'Jonas Abaye', when: '2026-05-05T10:00:00Z' });
    const mixed = { ...each(dismissed), 'b/echo.txt': [reopened['b/echo.txt'] as Decision] };
    expect(decided(files, mixed)).toMatchObject({
      status: 'open',
      decision: { by: 'Jonas Abaye', reopened: null },
    });
  });

  test('counts as open while two people differ', () => {
    const record = { ...(dismissed['a/post.txt'] as Decision), alternatives: [{ status: 'confirmed' }] };
    expect(decided(files, { 'a/post.txt': [record] })).toMatchObject({
      status: 'open',
      decision: { reopened: 'Two people decided differently on this; choose one.' },
    });
  });

  test('is written once, and changed in place with who changed it', () => {
    const article = { file: 'a/post.txt', text: files['a/post.txt'] };
    const first = putDecision(null, dismissed['a/post.txt'] as Decision, article);
    const later = decide(
      { status: 'explained', reason: 'rounding' },
      { by: 'Jonas Abaye', when: '2026-05-05T10:00:00Z' },
    );
    const second = first.ok ? putDecision(first.text, later['a/post.txt'] as Decision, article) : first;
    expect(
      second.ok && readSidecar(second.text).annotations.map(({ annotation }) => annotation),
    ).toMatchObject([
      {
        status: 'explained',
        reason: 'rounding',
        by: 'Mara Lind',
        editedBy: 'Jonas Abaye',
        edited: '2026-05-05T10:00:00Z',
      },
    ]);
    expect(second.ok && second.text).not.toContain('typing error');
  });

  test('that is chosen of two keeps the name of who took it', () => {
    const article = { file: 'a/post.txt', text: files['a/post.txt'] };
    const sidecarOf = (record: Decision | undefined) => {
      const written = putDecision(null, record as Decision, article);
      return written.ok ? written.text : '';
    };
    const later = decide({ status: 'confirmed' }, { by: 'Jonas Abaye', when: '2026-05-05T10:00:00Z' });
    const merged = mergeSidecars(null, sidecarOf(dismissed['a/post.txt']), sidecarOf(later['a/post.txt']));
    const chief = { by: 'Ada Brun', when: '2026-05-06T10:00:00Z' };
    const chosen = choose(merged.text, dismissed['a/post.txt']?.id ?? '', 0, chief);
    expect(chosen.ok && readSidecar(chosen.text).annotations[0]?.annotation).toMatchObject({
      ...{ status: 'dismissed', text: 'A typing error.', by: 'Mara Lind', created: who.when },
      ...{ editedBy: 'Ada Brun', edited: chief.when },
    });
  });

  test('is about nothing else', () => {
    const record = {
      ...(dismissed['a/post.txt'] as Decision),
      against: { ...(dismissed['a/post.txt'] as Decision).against, file: 'other.txt' },
    };
    expect(decided(files, { 'a/post.txt': [record] })?.status).toBe('open');
  });
});

describe('paths between articles', () => {
  test.each([
    ['a.txt', 'b.txt', 'b.txt'],
    ['x/a.txt', 'x/b.txt', 'b.txt'],
    ['x/a.txt', 'y/b.txt', '../y/b.txt'],
    ['x/y/a.txt', 'b.txt', '../../b.txt'],
    ['a.txt', 'x/b.txt', 'x/b.txt'],
    ['/r/x/a.txt', '/r/x/z/b.txt', 'z/b.txt'],
    ['x/a.txt', 'x/a.txt', 'a.txt'],
    ['x', 'x/b.txt', 'x/b.txt'],
  ])('%s to %s', (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
    expect(resolvePath(from, path)).toBe(to);
  });
});
