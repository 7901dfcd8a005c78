import { describe, expect, test } from 'vitest';
import { lineColumns } from '../../src/core/index.ts';
import { expandBraces, globMatcher } from '../../src/extension/glob.ts';
import { formatIsoDate } from '../../src/extension/iso-dates.ts';
import { commandLink, escapeMarkdown } from '../../src/extension/markdown.ts';
import { inOneLine, passageAt } from '../../src/extension/passage.ts';

describe('globs', () => {
  test.each([
    ['**/README.{md,txt}', 'readme.md', true],
    ['**/README.{md,txt}', 'notes/README.txt', true],
    ['**/README.{md,txt}', 'notes/reader.md', false],
    ['**/node_modules/**', 'a/node_modules/b/c.md', true],
    ['**/node_modules/**', 'node_modules', true],
    ['**/.*/**', '.github/template.md', true],
    ['**/.*/**', 'flood/2023.10.14.txt', false],
    ['drafts/*.txt', 'drafts/one.txt', true],
    ['drafts/*.txt', 'drafts/old/one.txt', false],
    ['a?.txt', 'ab.txt', true],
    ['(a+b).txt', '(a+b).txt', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(globMatcher([pattern])(path)).toBe(expected);
  });

  test('braces inside braces', () => {
    expect(expandBraces('{a,b{1,2}}.md').toSorted()).toEqual(['a.md', 'b1.md', 'b2.md']);
  });
});

test.each([
  ['a\nb', 2, { line: 1, character: 0 }],
  ['a\r\nb', 3, { line: 1, character: 0 }],
  ['a\rb', 2, { line: 1, character: 0 }],
  ['ab\ncd', 1, { line: 0, character: 1 }],
  ['ab\n', 3, { line: 1, character: 0 }],
  ['', 0, { line: 0, character: 0 }],
])('%j at %i', (text, offset, expected) => {
  expect(lineColumns(text)(offset)).toEqual(expected);
});

test.each([
  ['2020', '2020'],
  ['2020-02', 'Feb 2020'],
  ['2020-02-29', 'Feb 29, 2020'],
])('the date %s', (iso, expected) => {
  expect(formatIsoDate(iso, 'en-US')).toBe(expected);
});

describe('passages', () => {
  const text = 'It rained. Some 5,000 residents fled, he said. Then it stopped.\nNext paragraph.';
  const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

  test('are the sentence', () => {
    expect(inOneLine(passageAt(text, at('5,000')))).toBe('Some 5,000 residents fled, he said.');
  });

  test('stay in the paragraph', () => {
    expect(inOneLine(passageAt(text, at('Next')))).toBe('Next paragraph.');
  });

  test('are cut where a sentence is long', () => {
    const long = `${'word '.repeat(50)}5,000 ${'word '.repeat(50)}`;
    const cut = inOneLine(passageAt(long, { start: 250, end: 255 }, 20));
    expect(cut).toBe('…word word word 5,000 word word word…');
  });
});

describe('what an article says in a hover', () => {
  test.each([
    '[click](command:crosscheck.showPassage)',
    '<img src=x onerror=alert(1)>',
    'https://example.org and www.example.org',
    '| cell | cell |',
    '$(bug) `code` **bold** _it_ ~~no~~',
    'two\n\n# lines',
    '&lt;b&gt;',
  ])('%s stays text', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/(?<!\\)[[\]()`*_~#|:.$!]/);
    expect(escaped).not.toMatch(/[<>\n]/);
    expect(
      escaped.replace(/\\(.)/g, '$1').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
    ).toBe(text.replace(/\s+/g, ' '));
  });

  test('arguments cannot end a link', () => {
    const link = commandLink('x', 'crosscheck.showPassage', { file: 'file:///a(1).txt' });
    expect(link).toMatch(/^\[x\]\(command:crosscheck\.showPassage\?[^()]*\)$/);
  });
});
