import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, findAnchor, findAnchors, makeAnchor } from '../../../src/core/sidecar/anchor.ts';

const article = `Floods in Orsa drive thousands from their homes

The river Lind burst its banks on Monday night. Officials said 520,000 people had left their homes since December, most of them women and children.

“We have never seen water like this,” said Mara Tolle, who speaks for the province. She put the damage at €40 million.

At least 50 soldiers were sent to the town of Vale. Another 50 nurses came from the coast on Tuesday.

In Vale, schools will stay shut until Friday. Officials said that a decision on the dam was due next week.
`;

function anchorOf(quote: string, text = article, occurrence = 1): Required<Anchor> {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = text.indexOf(quote, start + 1);
  return makeAnchor(text, { start, end: start + quote.length });
}

/** What the anchor finds, as words with the place that was found. */
function found(text: string, anchor: Anchor) {
  const result = findAnchor(text, anchor);
  if (!result.found) return 'lost';
  return `${text.slice(result.span.start, result.span.end)} | ${result.how}`;
}

function surroundings(text: string, anchor: Anchor): string {
  const result = findAnchor(text, anchor);
  return result.found ? text.slice(result.span.start - 12, result.span.end + 12) : 'lost';
}

describe('an anchor', () => {
  it('holds the quote with some words on either side, none of them cut', () => {
    expect(anchorOf('520,000 people')).toEqual({
      quote: '520,000 people',
      before: 'Monday night. Officials said ',
      after: ' had left their homes since',
      offset: article.indexOf('520,000'),
    });
  });

  it('stops at the ends of the article', () => {
    expect(makeAnchor('Ten died.', { start: 0, end: 3 })).toMatchObject({ before: '', after: ' died.' });
  });

  it('cuts no emoji in half', () => {
    const text = `${'🌊'.repeat(20)}x${'🌊'.repeat(20)}`;
    const { before, after } = makeAnchor(`a${text}a`, { start: 41, end: 42 });
    expect(before).toBe('🌊'.repeat(16));
    expect(after).toBe('🌊'.repeat(16));
    const odd = makeAnchor(`${text.slice(0, 40)}ab`, { start: 41, end: 42 });
    expect(odd.before).toBe(`${'🌊'.repeat(15)}a`);
  });
});

describe('an untouched passage', () => {
  it('is found where it was', () => {
    expect(found(article, anchorOf('520,000 people'))).toBe('520,000 people | exact');
  });

  it('is found behind text that was put in, and before text that was taken out', () => {
    const anchor = anchorOf('€40 million');
    expect(found(`Correction: this article was changed.\n\n${article}`, anchor)).toBe('€40 million | exact');
    expect(found(article.slice(120), anchor)).toBe('€40 million | exact');
  });

  it('is told from others of the same words by its surroundings', () => {
    const text = `New: 50 boats lie ready.\n\n${article}`;
    expect(surroundings(text, anchorOf('50', article, 1))).toContain('At least 50 soldiers');
    expect(surroundings(text, anchorOf('50', article, 2))).toContain('Another 50 nurses');
  });

  it('of several with the same surroundings is the one nearest to where it was', () => {
    const row = 'The ministry gave no new figures for the eastern provinces on this day.\n';
    const text = row.repeat(5);
    const anchor = makeAnchor(text, { start: row.length * 3 + 4, end: row.length * 3 + 12 });
    expect(findAnchor(text, anchor)).toMatchObject({ span: { start: row.length * 3 + 4 } });
    expect(findAnchor(`So:\n${text}`, { ...anchor, after: `${anchor.after} x` })).toMatchObject({
      span: { start: row.length * 3 + 8 },
    });
  });

  it('is found in a paragraph that was moved', () => {
    const [title, ...paragraphs] = article.split('\n\n');
    const text = [title, ...paragraphs.reverse()].join('\n\n');
    expect(found(text, anchorOf('520,000 people'))).toBe('520,000 people | exact');
    expect(surroundings(text, anchorOf('50', article, 2))).toContain('Another 50 nurses');
    expect(found(text, anchorOf('At least 50 soldiers'))).toMatch(/^At least 50 soldiers \|/);
  });

  it('is found among emoji', () => {
    const text = `🌊🌊 ${article.replaceAll('said', '😀 said 🌊')}`;
    const anchor = anchorOf('520,000 people', text);
    expect(found(`🚨${text}`, anchor)).toBe('520,000 people | exact');
  });

  it('without context, as a person writes it by hand, is found by its words', () => {
    expect(found(article, { quote: '€40 million' })).toBe('€40 million | exact');
    expect(found(article, { quote: '50' })).toMatch(/^50 \|/);
    expect(found(article, { quote: '70' })).toBe('lost');
  });
});

describe('an edited passage', () => {
  it('is found when some of its words are others, and says how much of it is left', () => {
    const quote = 'Officials said 520,000 people had left their homes since December';
    const text = article.replace('520,000', '530,000');
    expect(findAnchor(text, anchorOf(quote))).toMatchObject({
      found: true,
      how: 'approximate',
      confidence: 1 - 1 / quote.length,
    });
  });

  it('is found in a short quote where the surroundings speak for it', () => {
    expect(found(article.replace('520,000', '530,000'), anchorOf('520,000'))).toBe('530,000 | approximate');
  });

  it('is not found where a short quote is like another by chance', () => {
    const text = article.replace(/Officials said 520,000.*\n/, '\n');
    expect(found(`${text}\nThe new bridge cost 520,500 euros.`, anchorOf('520,000'))).toBe('lost');
  });

  it('is the new passage, not another place that happens to have the same short words', () => {
    const text = `${article.replace('520,000', '530,000')}\nThe bridge is to cost 520,000 euros.\n`;
    expect(found(text, anchorOf('520,000'))).toBe('530,000 | approximate');
  });

  it('is found with other line ends, white space and quotation marks', () => {
    const quote = 'this,” said Mara Tolle, who speaks for the province. She put the damage';
    const anchor = anchorOf(quote);
    const crlf = `Up top.\n${article}`.replaceAll('\n', '\r\n');
    expect(found(crlf, anchor)).toBe(`${quote} | exact`);
    const plain = article.replaceAll(/[“”]/g, '"').replaceAll(' said', '\u00a0said');
    const result = findAnchor(plain, anchor);
    expect(result).toMatchObject({ found: true, how: 'approximate', confidence: 1 - 2 / quote.length });
    const across = anchorOf('most of them women and children.\n\n“We have never');
    expect(findAnchor(crlf, across)).toMatchObject({ found: true, how: 'approximate' });
    expect(found(article.replaceAll('. ', '.  '), anchorOf('province. She put'))).toBe(
      'province.  She put | approximate',
    );
  });

  it('is found when words were put into its surroundings', () => {
    const text = article.replace('Officials said', 'Officials of the interior ministry later said');
    expect(found(text, anchorOf('520,000 people'))).toMatch(/^520,000 people \|/);
  });
});

describe('a passage that is gone', () => {
  it('is lost, though its short words stand elsewhere', () => {
    const text = article.replace('At least 50 soldiers were sent to the town of Vale. ', '');
    const result = findAnchor(text.replace('Another', 'Also, some'), anchorOf('50', article, 1));
    expect(result.found).toBe(false);
  });

  it('is lost with the place that it most likely had', () => {
    const text = article.replace('520,000 people had', 'nearly a million had');
    const result = findAnchor(text, anchorOf('520,000 people'));
    if (result.found || result.best === null) throw new Error('not lost with a candidate');
    expect(text.slice(result.best.span.start, result.best.span.end)).toContain('nearly a million');
    expect(result.best.confidence).toBeLessThan(0.6);
  });

  it('is lost in an empty article, and in one of another event', () => {
    expect(findAnchor('', anchorOf('520,000 people'))).toEqual({ found: false, best: null });
    const other = 'The council of Brill met on Friday to talk about the price of bread and the new park.';
    expect(found(other, anchorOf('520,000 people had left their homes'))).toBe('lost');
  });
});

describe('many anchors', () => {
  it('are found as one by one', () => {
    const anchors = ['520,000', '€40 million', '50', 'Vale', 'Friday'].map((quote) => anchorOf(quote));
    const text = article.replace('Monday', 'a Monday').replace('nurses', 'doctors');
    expect(findAnchors(text, anchors)).toEqual(anchors.map((anchor) => findAnchor(text, anchor)));
  });

  it('of a repeated passage move together', () => {
    const row = 'Region without a name: no new cases were counted by the ministry, it said.\n';
    const text = `Yesterday's figures.\n${row.repeat(4)}`;
    const anchors = [0, 1, 2, 3].map((n) => {
      const start = text.indexOf(row) + n * row.length + 24;
      return makeAnchor(text, { start, end: start + 12 });
    });
    const moved = row.repeat(4).length;
    const results = findAnchors(`${'x'.repeat(moved - 1)}\n${text}`, anchors);
    // the first is told from the others by what stands before it
    expect(results.map((each) => each.found && each.span.start)).toEqual(
      anchors.map(({ offset = 0 }) => offset + moved),
    );
  });
});

/** Insertions, deletions and substitutions between two texts, without any cleverness. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}

const word = fc.constantFrom(
  ...['people', 'said', 'the', 'river', '50', '520,000', 'Orsa', 'had', 'left', 'of', 'on', 'Monday', 'in'],
  ...['officials', 'homes', 'more', 'than', 'children', 'told', 'town', 'was', '🌊', '“never”', 'and', 'dam'],
);
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 2, maxLength: 8 });
const text = paragraphs.map((each) => each.join('\n\n'));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ at: share, length: fc.nat(60), put: fc.oneof(fc.constant(''), sentence, word) });

function at(of: string, where: number): number {
  return Math.floor(where * (of.length - 1));
}

describe('whatever is edited', () => {
  it('no anchor is attached to a passage that shares less than the stated confidence', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { maxLength: 8 }),
        share,
        fc.integer({ min: 1, max: 90 }),
        (...args) => {
          const [before, edits, where, length] = args;
          const start = at(before, where);
          const anchor = makeAnchor(before, { start, end: Math.min(before.length, start + length) });
          let after = before;
          for (const each of edits) {
            const from = at(after, each.at);
            after =
              after.slice(0, Math.max(0, from)) + each.put + after.slice(Math.max(0, from) + each.length);
          }
          const result = findAnchor(after, anchor);
          const claimed = result.found ? result : result.best;
          if (claimed === null) return;
          const passage = after.slice(claimed.span.start, claimed.span.end);
          const real = 1 - distance(anchor.quote, passage) / Math.max(anchor.quote.length, passage.length);
          expect(claimed.confidence).toBeLessThanOrEqual(real + 1e-9);
          if (result.found) expect(claimed.confidence).toBeGreaterThan(0.4);
          if (result.found && result.how !== 'approximate') expect(passage).toBe(anchor.quote);
          expect(claimed.span.start).toBeGreaterThanOrEqual(0);
          expect(claimed.span.end).toBeLessThanOrEqual(after.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('an untouched passage that stands there once is found there, its paragraph moved or not', () => {
    fc.assert(
      fc.property(paragraphs, paragraph, share, share, share, (old, added, where, from, to) => {
        const index = Math.floor(where * (old.length - 1));
        const home = old[index] as string;
        const start = Math.floor(from * (home.length - 1));
        const length = Math.min(home.length - start, 6 + Math.floor(to * 60));
        const offset = old.slice(0, index).join('').length + 2 * index + start;
        const before = old.join('\n\n');
        const anchor = makeAnchor(before, { start: offset, end: offset + length });
        const rest = old.filter((_, i) => i !== index);
        const place = Math.floor(to * rest.length);
        const after = [...rest.slice(0, place), home, added, ...rest.slice(place)].join('\n\n');
        // enough of its own paragraph must be around it
        const own = home.slice(Math.max(0, start - 32), start + length + 32);
        const isUnique = after.indexOf(anchor.quote) === after.lastIndexOf(anchor.quote);
        fc.pre(isUnique && own.length >= 40 && length >= 6);
        const expected = after.indexOf(anchor.quote);
        expect(findAnchor(after, anchor)).toMatchObject({
          found: true,
          confidence: 1,
          span: { start: expected, end: expected + length },
        });
      }),
      { numRuns: 150 },
    );
  });

  it('every anchor of an unchanged text is found in its place', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(share, fc.nat(80)), { maxLength: 20 }), (unchanged, spans) => {
        const anchors = spans.map(([where, length]) => {
          const start = at(unchanged, where);
          return makeAnchor(unchanged, { start, end: Math.min(unchanged.length, start + 1 + length) });
        });
        expect(findAnchors(unchanged, anchors).map((each) => each.found && each.span.start)).toEqual(
          anchors.map(({ offset }) => offset),
        );
      }),
    );
  });
});
