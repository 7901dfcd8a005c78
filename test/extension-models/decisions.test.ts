import { describe, expect, test } from 'vitest';
import type { OpenChoice } from '../../src/core/index.ts';
import { sections } from '../../src/extension/features/conflicts/model.ts';
import { likelyReason, OUTCOMES, openPairs, pairsOf } from '../../src/extension/features/decisions/model.ts';
import { contradictions } from '../../src/extension/features/diagnostics/model.ts';
import { factsAt } from '../../src/extension/features/hover/model.ts';
import { outcomeOf, sameVersion, twinPath, versionsOf } from '../../src/extension/features/sidecars/model.ts';
import { article, corpusOf, figure, pair } from './fake-corpus.ts';

const files = ['a.txt', 'b.txt', 'c.txt'];
const articles = files.map((file) => article({ file, figures: [figure({ id: 'f1' })] }));
const ruling = {
  id: 'd1',
  status: 'explained',
  reason: 'rounding',
  text: null,
  by: 'Mara Lind',
  when: '2026-11-22T10:00:00Z',
  reopened: null,
} as const;
const decided = pair('a.txt#f1', 'b.txt#f1', 'conflict', { status: 'explained', decision: ruling });
const open = pair('a.txt#f1', 'c.txt#f1', 'conflict');
const reopened = pair('b.txt#f1', 'c.txt#f1', 'conflict', {
  decision: { ...ruling, status: 'open', reopened: 'This was 3 when it was decided; now it is 4.' },
});
const corpus = corpusOf(articles, [decided, open, reopened]);

describe('what is decided on', () => {
  test('the pairs of one figure, or the one between two', () => {
    const [a, b] = [
      { file: 'a.txt', figure: 'f1' },
      { file: 'b.txt', figure: 'f1' },
    ];
    expect(pairsOf(corpus, { figures: [a] })).toEqual([decided, open]);
    expect(pairsOf(corpus, { figures: [a, b] })).toEqual([decided]);
    expect(openPairs(pairsOf(corpus, { figures: [a] }))).toEqual([open]);
  });

  test('the pairs of a row as they are now', () => {
    const before = { ...decided, status: 'open' } as const;
    expect(pairsOf(corpus, { pairs: [before] })).toEqual([decided]);
    expect(pairsOf(corpus, { pairs: [pair('a.txt#f1', 'b.txt#gone', 'conflict')] })).toEqual([]);
  });

  test('every reason is an outcome once', () => {
    const keys = OUTCOMES.map(({ status, reason }) => `${status} ${reason ?? ''}`);
    expect(new Set(keys).size).toBe(7);
  });
});

describe('what is likely', () => {
  const side = (value: number, asOf: string | null) => ({
    figure: figure({ id: 'f', value, asOf }),
    article: article({ file: 'x.txt' }),
  });
  test.each([
    [side(49, '2024-05-01'), side(50, '2024-05-01'), 'rounding'],
    [side(12, '2024-05-01'), side(17, '2024-05-03'), 'later-update'],
    [side(17, '2024-05-03'), side(12, '2024-05-01'), 'later-update'],
    [side(17, '2024-05-01'), side(12, '2024-05-03'), undefined],
    [side(12, '2024-05'), side(17, '2024-05-03'), undefined],
    [side(12, null), side(17, '2024-05-03'), undefined],
  ])('%#', (one, other, reason) => expect(likelyReason(one, other)).toBe(reason));
});

describe('what is shown of it', () => {
  test('Problems leave out what is decided, and say why something is open again', () => {
    const [first, second, third] = articles.map((each) => contradictions(corpus, each));
    expect(first?.[0]?.others.map(({ reading }) => reading.file)).toEqual(['c.txt']);
    expect(first?.[0]?.reopened).toEqual([]);
    expect(second?.[0]?.reopened).toEqual(['This was 3 when it was decided; now it is 4.']);
    expect(third?.[0]?.others).toHaveLength(2);
  });

  test('the hover tells each decision once', () => {
    const facts = factsAt(corpusOf(articles, [decided, { ...decided, b: open.b }]), 'a.txt', 0);
    expect(facts).toMatchObject({ hasOpen: false, hasDecided: true, ruled: [decided] });
  });

  test('a question is decided when nothing of it is open', () => {
    expect(sections([decided], []).map(({ name }) => name)).toEqual(['decided']);
    expect(sections([decided, open], []).map(({ name }) => name)).toEqual(['conflict']);
  });
});

describe('what two people set differently', () => {
  const alternatives = [{ status: 'dismissed', by: 'Jonas Abaye', edited: '2026-11-23T10:00:00Z' }];
  const choice: OpenChoice = {
    place: { in: 'annotation', id: 'd1', reply: '', quote: 'Nine people drowned.' },
    path: ['annotations', 0],
    standing: {
      ...{ id: 'd1', kind: 'decision', against: { file: '../b.txt' } },
      ...{ status: 'explained', reason: 'rounding', text: 'Nine or ten.', by: 'Mara Lind', created: 'then' },
    },
    alternatives,
  };

  test('is told with who and when, and a decision with its reason', () => {
    const [standing, other] = versionsOf(choice);
    expect(standing).toMatchObject({ which: 'standing', by: 'Mara Lind', when: 'then' });
    expect(standing && outcomeOf(standing)).toEqual({ status: 'explained', reason: 'rounding' });
    expect(standing?.fields['text']).toBe('Nine or ten.');
    expect(other).toMatchObject({ which: 0, by: 'Jonas Abaye', when: '2026-11-23T10:00:00Z' });
    expect(other && outcomeOf(other)).toEqual({ status: 'dismissed', reason: undefined });
  });

  test('is found again in the other article, whichever stands there', () => {
    const [standing, other] = versionsOf(choice);
    const mirrored: OpenChoice = {
      ...choice,
      standing: { kind: 'decision', status: 'dismissed', by: 'Jonas Abaye' },
      alternatives: [{ status: 'explained', reason: 'rounding', text: 'Nine or ten.' }],
    };
    expect(standing && sameVersion(standing, mirrored)).toBe(0);
    expect(other && sameVersion(other, mirrored)).toBe('standing');
    expect(other && sameVersion(other, undefined)).toBeUndefined();
    expect(twinPath(choice)).toBe('../b.txt');
  });

  test('tells only the fields in question of what is no decision', () => {
    const note = {
      ...choice,
      standing: { kind: 'note', text: 'One.', tags: ['x'] },
      alternatives: [{ text: 'Two.' }],
    };
    expect(versionsOf(note).map(({ fields }) => fields)).toEqual([{ text: 'One.' }, { text: 'Two.' }]);
    expect(twinPath(note)).toBeUndefined();
  });
});
