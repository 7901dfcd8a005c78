import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/input/decode.ts';
import { readLines } from '../../src/cli/input/lines.ts';
import { crosscheck, type FakeFile } from './fake-io.ts';

const article = 'Bridge closed\n\nThe bridge was closed on Monday.\n';

async function check(line: string, files: Record<string, FakeFile>, rest: { stdin?: string } = {}) {
  const { stdout, ...outcome } = await crosscheck(`check --format json ${line}`, { files, ...rest });
  const { articles, problems } = JSON.parse(stdout) as {
    articles: { file: string }[];
    problems: { file: string; severity: string; message: string }[];
  };
  return { ...outcome, files: articles.map(({ file }) => file), problems };
}

describe('which files are articles', () => {
  const cases: [string, string, readonly string[], readonly string[]][] = [
    ['a file', 'a.txt', ['/news/a.txt', '/news/b.txt'], ['a.txt']],
    [
      'a folder, in order of name',
      '.',
      ['/news/b.txt', '/news/a/z.md', '/news/B.TXT'],
      ['B.TXT', 'a/z.md', 'b.txt'],
    ],
    ['a folder with a slash behind it', 'a/', ['/news/a/x.txt'], ['a/x.txt']],
    ['a folder elsewhere', '../old', ['/old/x.txt'], ['../old/x.txt']],
    ['an absolute path', '/news/a/x.txt', ['/news/a/x.txt'], ['a/x.txt']],
    [
      'several paths, in the order given',
      'b a/x.txt',
      ['/news/a/x.txt', '/news/b/y.txt'],
      ['b/y.txt', 'a/x.txt'],
    ],
    ['one file named twice', 'a.txt ./a.txt . /news/a.txt', ['/news/a.txt'], ['a.txt']],
    ['a folder named like a file', '.', ['/news/x.txt/a.txt'], ['x.txt/a.txt']],
    ['a named file of any ending', 'a.article', ['/news/a.article'], ['a.article']],
    [
      'no sidecars, hidden files, packages or files about the folder',
      '.',
      [
        ...['/news/a.txt', '/news/a.txt.annotations.yaml', '/news/.b.txt', '/news/.git/c.txt'],
        ...['/news/node_modules/d.txt', '/news/README.md', '/news/sub/Changelog.md', '/news/LICENSE.md'],
        ...['/news/e.html', '/news/f.txt.bak'],
      ],
      ['a.txt'],
    ],
    [
      'a sidecar caught by a wildcard',
      'a.txt a.txt.annotations.yaml',
      ['/news/a.txt', '/news/a.txt.annotations.yaml'],
      ['a.txt'],
    ],
  ];
  it.each(cases)('%s', async (_, line, paths, expected) => {
    const contentOf = (path: string) => (path.endsWith('.yaml') ? 'version: 1\n' : article);
    const outcome = await check(line, Object.fromEntries(paths.map((path) => [path, contentOf(path)])));
    expect(outcome).toMatchObject({ exitCode: 0, files: expected, stderr: '' });
  });

  it('standard input', async () => {
    expect(await check('-', {}, { stdin: article })).toMatchObject({ exitCode: 0, files: ['-'] });
  });

  it('follows links, each file once, and no circle for ever', async () => {
    const files = {
      '/news/a.txt': article,
      '/news/again.txt': { link: 'a.txt' },
      '/news/sub/up': { link: '..' },
      '/news/sub/other': { link: '/archive' },
      '/archive/b.txt': article,
      '/archive/dangling': { link: 'gone' },
    };
    expect(await check('.', files)).toMatchObject({
      exitCode: 0,
      files: ['a.txt', 'sub/other/b.txt'],
      stderr: '',
    });
  });
});

describe('what is wrong with the input', () => {
  const cases: [
    string,
    string,
    Record<string, FakeFile>,
    { exitCode: number; files: string[]; says: RegExp },
  ][] = [
    [
      'a path that leads nowhere',
      'gone.txt',
      {},
      { exitCode: 2, files: [], says: /^gone\.txt: error: There is no file/ },
    ],
    [
      'the good beside the bad',
      'gone a.txt',
      { '/news/a.txt': article },
      { exitCode: 2, files: ['a.txt'], says: /^gone: error/ },
    ],
    [
      'a path through a file',
      'a.txt/b',
      { '/news/a.txt': article },
      { exitCode: 2, files: [], says: /no file or folder/ },
    ],
    [
      'an empty folder',
      'empty',
      { '/news/empty/': '' },
      { exitCode: 2, files: [], says: /^empty: error: No article/ },
    ],
    [
      'a folder without articles',
      '.',
      { '/news/a.pdf': article },
      { exitCode: 2, files: [], says: /^\.: error: No article/ },
    ],
    [
      'a file without permission',
      '.',
      { '/news/a.txt': { fails: 'EACCES' } },
      { exitCode: 2, files: [], says: /^a\.txt: error: Not permitted/ },
    ],
    [
      'a failing disk',
      'a.txt',
      { '/news/a.txt': { fails: 'EIO' } },
      { exitCode: 2, files: [], says: /the disk failed/ },
    ],
    [
      'links in a circle',
      'a.txt',
      { '/news/a.txt': { link: 'a.txt' } },
      { exitCode: 2, files: [], says: /lead in a circle/ },
    ],
    [
      'a dangling link',
      '.',
      { '/news/a.txt': { link: 'gone' }, '/news/b.txt': article },
      { exitCode: 2, files: ['b.txt'], says: /^a\.txt: error/ },
    ],
    [
      'a picture',
      'a.txt',
      { '/news/a.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0) },
      { exitCode: 2, files: [], says: /not text/ },
    ],
    [
      'a web page',
      'a.html',
      { '/news/a.html': '\n<!DOCTYPE html>\n<p>500 people' },
      { exitCode: 2, files: [], says: /web page/ },
    ],
    [
      'an empty file',
      'a.txt',
      { '/news/a.txt': ' \r\n' },
      { exitCode: 0, files: ['a.txt'], says: /^a\.txt: warning: .*empty/ },
    ],
    [
      'an old encoding',
      'a.txt',
      { '/news/a.txt': Buffer.from('caf\xe9 \x93quoted\x94', 'latin1') },
      { exitCode: 0, files: ['a.txt'], says: /warning: .*Windows-1252/ },
    ],
    [
      'a broken byte',
      'a.txt',
      { '/news/a.txt': Buffer.concat([Buffer.from('Café\nx '), Buffer.of(0xff)]) },
      { exitCode: 0, files: ['a.txt'], says: /^a\.txt:2:3: warning/ },
    ],
    [
      'a file far too large',
      'a.txt',
      { '/news/a.txt': Buffer.alloc(51_000_001, ' ') },
      { exitCode: 2, files: [], says: /With 52 MB/ },
    ],
  ];
  it.each(cases)('%s', async (_, line, files, { says, ...expected }) => {
    const outcome = await check(line, files);
    expect(outcome).toMatchObject(expected);
    expect(outcome.stderr).toMatch(says);
    expect(outcome.stderr.split('\n')).toHaveLength(2);
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.stderr).toContain(outcome.problems[0]?.message);
  });

  it('shows names of files without what would steer a terminal', async () => {
    const { stderr } = await crosscheck('check \x1b[2J\u202egone', {});
    expect(stderr).toMatch(/^\[2Jgone: error/);
  });
});

describe('decode', () => {
  const cases: [string, Uint8Array, string | null, readonly string[]][] = [
    ['UTF-8', Buffer.from('Zoë — “5 °C”'), 'Zoë — “5 °C”', []],
    ['UTF-8 with its mark, kept', Buffer.from('\ufeffabc'), '\ufeffabc', []],
    ['Windows line ends, kept', Buffer.from('a\r\nb'), 'a\r\nb', []],
    ['UTF-16 with its mark', Buffer.from('\ufeffZoë', 'utf16le'), '\ufeffZoë', []],
    ['UTF-16, the other way round', Buffer.from('\ufeffZoë', 'utf16le').swap16(), '\ufeffZoë', []],
    ['Windows-1252', Buffer.from('\x80 5 \x96 na\xefve', 'latin1'), '€ 5 – naïve', ['other-encoding']],
    ['damaged UTF-8', Buffer.from([0xc3, 0xa9, 0x20, 0xe2, 0x82]), 'é \ufffd', ['damaged-text']],
    ['NUL', Buffer.from('a\0b'), null, ['not-text']],
    ['control characters', Buffer.from('\x01\x02\x03abc'), null, ['not-text']],
    ['nothing', Buffer.from(''), '', []],
  ];
  it.each(cases)('%s', (_, bytes, text, codes) => {
    const decoded = decode(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.problems.map(({ code }) => code)).toEqual(codes);
  });
});

it('counts lines by every line end', () => {
  const lines = readLines('ab\ncd\r\nef\rgh');
  expect([0, 2, 3, 5, 7, 9, 10, 12].map(lines).map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:3',
    '2:1',
    '2:3',
    '3:1',
    '3:3',
    '4:1',
    '4:3',
  ]);
});
