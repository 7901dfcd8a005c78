import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { crosscheck } from './fake-io.ts';

const files = { '/news/a.txt': 'Bridge closed\n\nAt least 40 people were hurt, the mayor said.\n' };

describe('usage', () => {
  it.each([
    ['--version', new RegExp(`^${version.replaceAll('.', '\\.')}\\n$`)],
    ['--help', /^Usage: crosscheck[\s\S]*\n {2}check [\s\S]*\n {2}extract /],
    ['help check', /^Usage: crosscheck check/],
    ['check --help', /--fail-on[\s\S]*Exit codes:[\s\S]*Examples:/],
    ['extract -h', /ndjson[\s\S]*Exit codes:[\s\S]*Examples:/],
  ])('%s is answered on standard output', async (line, says) => {
    const { exitCode, stdout, stderr } = await crosscheck(line);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(says);
  });

  it.each([
    ['', /^Usage: crosscheck/],
    ['chek a.txt', /unknown command 'chek'\n\(Did you mean check\?\)\nSee 'crosscheck --help'/],
    ['check', /missing required argument 'path'\nSee 'crosscheck check --help'/],
    ['check a.txt --fromat json', /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    ['check a.txt --format xml', /'xml' is invalid\. Allowed choices are text, json, sarif, github\./],
    ['check a.txt --fail-on update', /'update' is invalid\. Allowed choices are conflict, never\./],
    ['extract a.txt --format sarif', /'sarif' is invalid/],
    ['extract', /missing required argument/],
  ])('"%s" ends with a hint on standard error', async (line, says) => {
    const { exitCode, stdout, stderr } = await crosscheck(line, { files });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('takes options before and after paths, and paths behind --', async () => {
    const lines = ['check a.txt --format json', 'check --format=json a.txt', 'check -f json -- a.txt'];
    const outcomes = await Promise.all(lines.map((line) => crosscheck(line, { files })));
    expect(new Set(outcomes.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe('progress', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`/news/${i}.txt`, files['/news/a.txt']]),
  );

  it('shows on a terminal after a second, and goes away', async () => {
    const { stderr } = await crosscheck('check .', { files: many, isTTY: true, slowness: 90 });
    expect(stderr).toMatch(/^\rReading articles: 12 of 30/);
    expect(stderr).toMatch(/\r\x1b\[K$/);
  });

  it.each([
    ['quick work', { isTTY: true, slowness: 1 }],
    ['standard error in a file', { isTTY: false, slowness: 90 }],
  ])('says nothing: %s', async (_, world) => {
    expect((await crosscheck('check .', { files: many, ...world })).stderr).toBe('');
  });
});

describe('JSON', () => {
  it('is one object, alone on standard output, with all that the contract names', async () => {
    const { stdout } = await crosscheck('check a.txt gone.txt --format json', { files });
    const report = JSON.parse(stdout) as Record<string, unknown[]>;
    expect(Object.keys(report)).toEqual(['articles', 'pairs', 'disputes', 'problems']);
    expect(Object.keys(report['articles']?.[0] as object)).toEqual(
      expect.arrayContaining(['file', 'title', 'publisher', 'published', 'figures', 'dates', 'claims']),
    );
    expect(report['problems']).toEqual([
      {
        file: 'gone.txt',
        line: 1,
        column: 1,
        severity: 'error',
        message: expect.stringContaining('no file'),
      },
    ]);
  });

  it('cuts every passage out of the text as it was read, byte order mark and line ends included', async () => {
    const text = `\ufeffTitle\r\n\r\nAt least 40 people were hurt, the mayor said on 5 March 2021.\r\n`;
    const { stdout } = await crosscheck('extract -', { stdin: text });
    const { articles } = JSON.parse(stdout) as {
      articles: Record<'figures' | 'dates' | 'claims', { start: number; end: number; text: string }[]>[];
    };
    for (const { start, end, text: quote } of articles.flatMap((a) => [
      ...a.figures,
      ...a.dates,
      ...a.claims,
    ]))
      expect(text.slice(start, end)).toBe(quote);
  });
});

describe('extract', () => {
  const two = { ...files, '/news/b.txt': files['/news/a.txt'] };

  it('lists articles and problems as JSON', async () => {
    const report = JSON.parse((await crosscheck('extract .', { files: two })).stdout) as Record<
      string,
      unknown[]
    >;
    expect(Object.keys(report)).toEqual(['articles', 'problems']);
    expect(report['articles']).toHaveLength(2);
  });

  it('writes one article per line as NDJSON', async () => {
    const { stdout } = await crosscheck('extract . --format ndjson', { files: two });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['a.txt', 'b.txt']);
  });

  it('reads an article as long as a book', async () => {
    const text = `Title\n\n${'The river rose by 12 cm on Monday, the mayor said.\n\n'.repeat(1000)}`;
    const { exitCode, stdout } = await crosscheck('extract - --format ndjson', { stdin: text });
    expect(exitCode).toBe(0);
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
  });
});

describe('an article without a year', () => {
  const files = {
    '/w/post.txt':
      'The Alder Post — Sunday 30 August — 25p\nCrowd fills the docks\n\nA crowd of 4,000 filled the docks yesterday, the mayor said.\n',
    '/w/wire.txt':
      'Delta Wire\n29 August 2020\nCrowd fills the docks\n\nA crowd of 4,000 filled the docks on Saturday, police said.\n',
  };

  it('is of the year of those it is checked with', async () => {
    const { stdout } = await crosscheck('check /w --format json', { files });
    const { articles } = JSON.parse(stdout) as { articles: { file: string; published: string | null }[] };
    expect(articles.map(({ published }) => published)).toEqual(['2020-08-30', '2020-08-29']);
  });
});
