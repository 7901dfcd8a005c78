import { describe, expect, it } from 'vitest';
import {
  type Annotation,
  applyAnnotations,
  createComparison,
  createDecisions,
  extract,
  makeDecision,
  type Outcome,
  type Pair,
} from '../../../src/core/index.ts';

const first = 'The blast in Orsa killed 31 people, police said. Ana Lund saw it.';
const second = 'The blast killed 45 people in Orsa, the town said.';
const signature = { by: 'Mara Lind', when: '2024-05-10T10:00:00Z' };

/** The articles, each with the annotations in its sidecar; `pairs` as a reader gets them. */
function createDesk(pathOf?: (file: string) => string) {
  const comparison = createComparison();
  const decisions = createDecisions(pathOf);
  const sources = new Map<string, { text: string; annotations: readonly Annotation[] }>();
  return {
    put(
      file: string,
      text: string,
      annotations: readonly Annotation[] = sources.get(file)?.annotations ?? [],
    ) {
      sources.set(file, { text, annotations });
      const read = extract(text, { file, published: '2024-05-07' });
      const { article, placed } = applyAnnotations(read, text, annotations);
      const touched = new Set(decisions.set(article, placed, text));
      for (const each of comparison.set(article)) touched.add(each);
      return [...touched].sort();
    },
    remove(file: string) {
      sources.delete(file);
      return [...decisions.delete(file), ...comparison.delete(file)];
    },
    pairs: (file?: string): Pair[] => [...decisions.decided(comparison.pairs(file))],
    /** Decides the only pair, and gives each article the record meant for it. */
    decide(outcome: Outcome, by = signature) {
      const pair = comparison.pairs()[0] as Pair;
      const [a, b] = [pair.a, pair.b].map((ref) => {
        const { text } = sources.get(ref.file) as { text: string };
        const { article } = { article: extract(text, { file: ref.file, published: '2024-05-07' }) };
        const figure = article.figures.find(({ id }) => id === ref.figure);
        if (figure === undefined) throw new Error('no such figure');
        return { path: ref.file, text, figure };
      }) as [Parameters<typeof makeDecision>[0], Parameters<typeof makeDecision>[0]];
      return makeDecision(a, b, outcome, by);
    },
  };
}

/** Two articles of which the one contradicts the other, and the records of a decision on that. */
function decided(
  outcome: Outcome = { status: 'explained', reason: 'other-scope', text: 'Town and county.' },
) {
  const desk = createDesk();
  desk.put('news/a.txt', first);
  desk.put('wire/b.txt', second);
  const [inA, inB] = desk.decide(outcome);
  return { desk, inA, inB };
}

describe('a decision', () => {
  it('gives its pair the status, and leaves the verdict', () => {
    const { desk, inA, inB } = decided();
    desk.put('news/a.txt', first, [inA]);
    desk.put('wire/b.txt', second, [inB]);
    expect(desk.pairs()).toMatchObject([
      {
        ...{ verdict: 'conflict', status: 'explained' },
        decision: {
          ...{ id: inA.id, status: 'explained', reason: 'other-scope', text: 'Town and county.' },
          ...{ by: 'Mara Lind', when: '2024-05-10T10:00:00Z' },
        },
      },
    ]);
    expect(desk.pairs('wire/b.txt')).toEqual(desk.pairs());
  });

  it('holds when only one of the two sidecars has it', () => {
    for (const [file, text, which] of [
      ['news/a.txt', first, 'inA'],
      ['wire/b.txt', second, 'inB'],
    ] as const) {
      const { desk, ...records } = decided();
      desk.put(file, text, [records[which]]);
      expect(desk.pairs()[0]?.status).toBe('explained');
    }
  });

  it('survives new text around, and articles that come in another order', () => {
    const { inA, inB } = decided();
    const desk = createDesk();
    desk.put('wire/b.txt', `${second}\n\nMore rain is on its way.`, [inB]);
    desk.put('news/a.txt', `Blast in Orsa\n\nA short while ago. ${first}`, [inA]);
    expect(desk.pairs().filter(({ status }) => status === 'explained')).toHaveLength(1);
    desk.remove('wire/b.txt');
    expect(desk.pairs()).toEqual([]);
    desk.put('wire/b.txt', second, []);
    expect(desk.pairs()[0]?.status).toBe('explained');
  });

  it('of the two copies is the one changed last', () => {
    const { desk, inA, inB } = decided();
    desk.put('news/a.txt', first, [inA]);
    const changed = {
      ...inB,
      status: 'dismissed' as const,
      editedBy: 'Jonas Abaye',
      edited: '2024-05-11T09:00:00Z',
    };
    desk.put('wire/b.txt', second, [changed]);
    expect(desk.pairs()[0]).toMatchObject({
      status: 'dismissed',
      decision: { by: 'Jonas Abaye', when: '2024-05-11T09:00:00Z' },
    });
  });

  it('taken back is open, and says by whom', () => {
    const { desk, inA } = decided();
    desk.put('news/a.txt', first, [
      { ...inA, status: 'open', editedBy: 'Jonas Abaye', edited: '2024-05-12' },
    ]);
    expect(desk.pairs()[0]).toMatchObject({
      status: 'open',
      decision: { by: 'Jonas Abaye', status: 'open' },
    });
    expect(desk.pairs()[0]?.decision?.reopened).toBeNull();
  });

  it('is open while two people have decided differently', () => {
    const { desk, inA } = decided();
    desk.put('news/a.txt', first, [{ ...inA, alternatives: [{ status: 'dismissed', by: 'Jonas Abaye' }] }]);
    expect(desk.pairs()[0]).toMatchObject({
      status: 'open',
      decision: { reopened: 'Two people decided differently on this; choose one.' },
    });
  });

  it('opens again when one of the numbers has changed', () => {
    const { desk, inA, inB } = decided();
    desk.put('news/a.txt', first.replace('31', '33'), [inA]);
    desk.put('wire/b.txt', second, [inB]);
    const changed = 'This was 31 when it was decided; now it is 33.';
    expect(desk.pairs()[0]).toMatchObject({ status: 'open', decision: { reopened: changed } });
    desk.put('news/a.txt', first, [inA]);
    desk.put('wire/b.txt', second.replace('45', '46'), [inB]);
    expect(desk.pairs()[0]?.decision?.reopened).toBe('This was 45 when it was decided; now it is 46.');
    desk.put('wire/b.txt', second, [inB]);
    expect(desk.pairs()[0]?.status).toBe('explained');
  });

  it('opens again when somebody corrected what was read', () => {
    const { desk, inA } = decided();
    const start = first.indexOf('31');
    const correction: Annotation = { kind: 'figure', id: 'abcdef', quote: '31', offset: start, value: 34 };
    desk.put('news/a.txt', first, [inA, correction]);
    expect(desk.pairs()[0]?.decision?.reopened).toBe(
      'This was 31 person when it was decided; now it is 34 person.',
    );
  });

  it('does not open again where a person wrote it by hand, without numbers', () => {
    const { desk, inA } = decided();
    const { id, kind, quote, figure, status, against } = inA;
    const { file, quote: other, figure: number } = against;
    const byHand = { id, kind, quote, figure, status, against: { file, quote: other, figure: number } };
    desk.put('news/a.txt', first, [byHand as Annotation]);
    expect(desk.pairs()[0]?.status).toBe('explained');
  });

  it('is of its own pair only', () => {
    const { desk, inA } = decided();
    desk.put('news/a.txt', first, [inA]);
    desk.put('wire/c.txt', second.replace('45', '52'));
    expect(
      desk
        .pairs('news/a.txt')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['explained', 'open']);
  });

  it('on two figures of one article is one record', () => {
    const desk = createDesk();
    desk.put('a.txt', `${first}\n\n${second}`);
    const pair = desk.pairs().find(({ verdict }) => verdict === 'conflict');
    expect(pair).toBeDefined();
    const [record] = desk.decide({ status: 'confirmed' });
    desk.put('a.txt', `${first}\n\n${second}`, [record]);
    expect(desk.pairs()[0]?.status).toBe('confirmed');
  });

  it('says which files show it', () => {
    const { desk, inA } = decided();
    expect(desk.put('news/a.txt', first, [inA])).toEqual(['news/a.txt', 'wire/b.txt']);
    expect(desk.put('wire/b.txt', second)).toEqual(['news/a.txt', 'wire/b.txt']);
    expect(desk.put('news/a.txt', first, [])).toEqual(['news/a.txt', 'wire/b.txt']);
    expect(desk.pairs()[0]?.status).toBe('open');
  });
});
