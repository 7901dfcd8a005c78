import { describe, expect, it } from 'vitest';
import { type ArticleDetails, extract } from '../../../src/core/index.ts';
import { makeAnchor } from '../../../src/core/sidecar/anchor.ts';
import { applyAnnotations, detailsOf } from '../../../src/core/sidecar/apply.ts';
import type { Annotation } from '../../../src/core/sidecar/format.ts';

const text = `Flood drives people from Orsa

More than 500 people fled their homes in Orsa on Monday, the mayor said. "We lost about 40 cows," said Ana Lund.

The bridge of 12 arches still stands. A battalion was sent to the town.
`;
const details: ArticleDetails = { file: 'a.txt', published: '2024-05-07' };
const article = extract(text, details);

function annotation(quote: string, fields: Partial<Annotation> & Pick<Annotation, 'kind'>): Annotation {
  const start = text.indexOf(quote);
  const anchor = makeAnchor(text, { start, end: start + quote.length });
  return { id: 'k3f9q2', ...anchor, ...fields } as Annotation;
}

function apply(...annotations: Annotation[]) {
  return applyAnnotations(article, text, annotations);
}

function figureAt(quote: string, ...annotations: Annotation[]) {
  const start = text.indexOf(quote);
  return apply(...annotations).article.figures.find((figure) => figure.start <= start && start < figure.end);
}

describe('a figure annotation', () => {
  it('corrects what it names and leaves the rest', () => {
    const corrected = figureAt(
      '500',
      annotation('500', { kind: 'figure', speaker: 'Tom Berg', asOf: '2024-05-05', what: 'people who fled' }),
    );
    const { figures } = article;
    expect(corrected).toMatchObject({
      ...{ id: figures[0]?.id, value: 500, low: 500, high: null, unit: 'person' },
      ...{ speaker: 'Tom Berg', asOf: '2024-05-05', what: 'people who fled', annotation: 'k3f9q2' },
    });
  });

  it('with a new value alone keeps the hedge', () => {
    expect(figureAt('500', annotation('500 people', { kind: 'figure', value: 600 }))).toMatchObject({
      ...{ value: 600, low: 600, high: null, hedge: 'more-than' },
    });
    expect(figureAt('12', annotation('12', { kind: 'figure', value: 13 }))).toMatchObject({
      ...{ value: 13, low: 13, high: 13, hedge: 'exact' },
    });
  });

  it('with bounds takes these, and the hedge that they mean', () => {
    const given = annotation('12', { kind: 'figure', value: 15, low: 10, high: 20 });
    expect(figureAt('12', given)).toMatchObject({ value: 15, low: 10, high: 20, hedge: 'range' });
    const open = annotation('12', { kind: 'figure', high: null });
    expect(figureAt('12', open)).toMatchObject({ value: 12, low: 12, high: null, hedge: 'at-least' });
  });

  it('with a unit says what kind it is', () => {
    expect(figureAt('12', annotation('12', { kind: 'figure', unit: 'km' }))).toMatchObject({
      ...{ kind: 'length', unit: 'km', measure: { dimension: 'length' } },
    });
    expect(figureAt('40', annotation('40', { kind: 'figure', unit: 'soldier' }))).toMatchObject({
      ...{ kind: 'count', unit: 'soldier', measure: { concept: 'soldier' } },
    });
  });

  it('of what is no figure takes it away, and the others keep their ids', () => {
    const { figures } = apply(annotation('12', { kind: 'figure', assessment: 'rejected' })).article;
    expect(figures).toEqual(article.figures.filter(({ text }) => text !== '12'));
  });

  it('where the engine found none adds one', () => {
    const added = apply(annotation('A battalion', { kind: 'figure', value: 600, unit: 'soldier' })).article;
    expect(added.figures.filter(({ id }) => id !== 'a-k3f9q2')).toEqual(article.figures);
    expect(added.figures.at(-1)).toMatchObject({
      ...{ id: 'a-k3f9q2', text: 'A battalion', value: 600, low: 600, high: 600, unit: 'soldier' },
      ...{ kind: 'count', annotation: 'k3f9q2' },
    });
  });

  it("reads the number of what it adds by the engine's own reader", () => {
    const without = { ...article, figures: [] };
    const [figure] = applyAnnotations(without, text, [annotation('More than 500 people', { kind: 'figure' })])
      .article.figures;
    expect(figure).toMatchObject({ value: 500, low: 500, high: null, unit: 'person', text: 'More than 500' });
    expect(figure?.measure).toEqual(article.figures[0]?.measure);
    expect(figure?.speaker).toBe(article.figures[0]?.speaker);
  });

  it('without a number adds nothing', () => {
    expect(apply(annotation('A battalion', { kind: 'figure', text: 'How many?' })).article.figures).toEqual(
      article.figures,
    );
  });

  it('does not put an old number over a new one', () => {
    const edited = text.replace('500', '900');
    const { figures } = applyAnnotations(extract(edited, details), edited, [
      annotation('More than 500 people', { kind: 'figure', value: 550, speaker: 'Tom Berg' }),
    ]).article;
    expect(figures[0]).toMatchObject({ value: 900, speaker: 'Tom Berg' });
  });

  it('that is lost changes nothing and is still there', () => {
    const gone = { ...annotation('500', { kind: 'figure', value: 1 }), quote: 'seventy thousand lamps' };
    const { article: same, placed } = apply({ ...gone, before: 'x', after: 'y' });
    expect(same.figures).toEqual(article.figures);
    expect(placed).toMatchObject([{ annotation: { id: 'k3f9q2' }, where: { found: false }, figure: null }]);
  });
});

describe('a claim annotation', () => {
  const quote = 'We lost about 40 cows';

  it('names another speaker, of the claim and of what is said in it', () => {
    const applied = apply(annotation(quote, { kind: 'claim', speaker: 'Eva Holm', assessment: 'true' }));
    const claim = applied.article.claims.find(({ text }) => text.includes('cows'));
    expect(claim).toMatchObject({ speaker: 'Eva Holm', cue: 'said', annotation: 'k3f9q2' });
    expect(applied.article.figures.find(({ text }) => text.includes('40'))?.speaker).toBe('Eva Holm');
    expect(applied.placed[0]?.claim).toBe(claim?.id);
  });

  it('where there is none adds one', () => {
    const applied = apply(
      annotation('The bridge of 12 arches still stands', { kind: 'claim', speaker: 'the town' }),
    );
    expect(applied.article.claims.find(({ id }) => id === 'a-k3f9q2')).toMatchObject({
      ...{ text: 'The bridge of 12 arches still stands', speaker: 'the town', cue: null },
    });
    expect(applied.article.claims.filter(({ id }) => id !== 'a-k3f9q2')).toEqual(article.claims);
  });
});

describe('notes', () => {
  it('change nothing in the article', () => {
    const applied = apply(annotation('the mayor', { kind: 'note', text: 'Who?' }));
    expect(applied.article).toEqual(article);
    expect(applied.placed[0]).toMatchObject({ where: { found: true, how: 'exact' } });
  });
});

describe('source details', () => {
  it('win over what the page says', () => {
    const { publisher, published, title } = extract(text, {
      ...detailsOf({ publisher: 'Orsa Post', published: '2024-05-08', title: 'Flood' }),
    });
    expect({ publisher, published, title }).toEqual({
      ...{ publisher: 'Orsa Post', published: '2024-05-08', title: 'Flood' },
    });
  });

  it('that are not given leave the page its say', () => {
    expect(extract(text, detailsOf({ author: 'Ana Lund' })).title).toBe('Flood drives people from Orsa');
  });

  it('may know the month alone', () => {
    expect(extract(text, detailsOf({ published: '2024-05' })).published).toBe('2024-05');
  });
});
