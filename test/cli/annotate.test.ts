import { describe, expect, test } from 'vitest';
import { annotate, readSidecar } from '../../src/core/index.ts';
import { crosscheck, type World } from './fake-io.ts';

const storm = 'Storm in Orla\n\nThe storm took 40 roofs. By noon 40 more were gone, Ada Brun said.\n';
const world: World = { files: { '/news/storm.txt': storm }, author: 'Mara Lind' };
const path = '/news/storm.txt.annotations.yaml';
const line = (...words: readonly string[]) => ['annotate', 'storm.txt', ...words];
const note = line('--quote', '40 roofs', '--kind', 'note', '--set', 'text=Whose count?');

describe('annotate', () => {
  test('writes the bytes that the editor writes, and ends with the id', async () => {
    const { exitCode, stdout, stderr, written } = await crosscheck(note, world);
    const start = storm.indexOf('40 roofs');
    const request = { kind: 'note', span: { start, end: start + 8 }, fields: { text: 'Whose count?' } };
    const signature = { by: 'Mara Lind', when: '2026-05-04T10:00:00Z' };
    const same = annotate(null, { file: 'storm.txt', text: storm }, [request as never], signature);
    expect({ exitCode, stderr, written }).toEqual({
      exitCode: 0,
      stderr: '',
      written: { [path]: same.ok && same.text },
    });
    expect(stdout).toBe(`${same.ids[0]}\n`);
  });

  test('sets fields of the right type', async () => {
    const words = ['--set', 'value=1.2 million', '--set', 'asOf=2026-05', '--set', 'tags=scope,un'];
    const { written } = await crosscheck(line('-q', '40 roofs', '-k', 'figure', ...words), world);
    const [found] = readSidecar(written[path] ?? '').annotations;
    expect(found?.annotation).toMatchObject({ value: 1_200_000, asOf: '2026-05', tags: ['scope', 'un'] });
  });

  test('of several places the first, saying so, or the one asked for', async () => {
    const first = await crosscheck(line('-q', '40', '-k', 'claim'), world);
    expect(first.stderr).toMatch(/storm\.txt: warning: .* 2 times; the first/);
    expect(first.written[path]).toContain(`offset: ${storm.indexOf('40')}\n`);
    const second = await crosscheck(line('-q', '40', '-k', 'claim', '--occurrence', '2'), world);
    expect(second.stderr).toBe('');
    expect(second.written[path]).toContain(`offset: ${storm.lastIndexOf('40')}\n`);
  });

  test('--by is believed over git', async () => {
    expect((await crosscheck([...note, '--by', 'Jonas Abaye'], world)).written[path]).toContain(
      'by: Jonas Abaye\n',
    );
  });

  test('keeps what a sidecar has, and a byte order mark counts for nothing', async () => {
    const files = { '/news/storm.txt': `\ufeff${storm}`, [path]: '# by hand\nversion: 1\nannotations: []\n' };
    const { written } = await crosscheck(note, { ...world, files });
    expect(written[path]).toMatch(/^# by hand\nversion: 1\nannotations:\n/);
    expect(written[path]).toContain(`offset: ${storm.indexOf('40 roofs')}\n`);
  });

  test('what somebody else writes in between stays', async () => {
    const other =
      'version: 1\nannotations:\n  - id: abcdef\n    kind: note\n    quote: roofs\n    text: Mine.\n';
    const { exitCode, written } = await crosscheck(note, { ...world, meanwhile: { [path]: other } });
    expect(exitCode).toBe(0);
    expect(written[path]).toMatch(/text: Mine\.[^]*text: Whose count\?|text: Whose count\?[^]*text: Mine\./);
  });

  test.each<[string, readonly string[], World, RegExp]>([
    ['no such passage', line('-q', '41 roofs', '-k', 'note'), world, /does not have this passage: 41 roofs/],
    ['no third place', line('-q', '40', '-k', 'note', '-n', '3'), world, /2 times, so .* no occurrence 3/],
    ['no such article', ['annotate', 'x.txt', '-q', 'a', '-k', 'note'], world, /^x\.txt: error: There is no/],
    ['nobody', note, { ...world, author: '' }, /use --by NAME/],
    [
      'a field of another kind',
      line('-q', '40', '-k', 'note', '-s', 'value=1'),
      world,
      /a note has no 'value'/,
    ],
    [
      'an unknown field',
      line('-q', '40', '-k', 'note', '-s', 'colour=red'),
      world,
      /with a key of value, low/,
    ],
    ['no number', line('-q', '40', '-k', 'figure', '-s', 'value=lots'), world, /"lots" is not a number/],
    ['no date', line('-q', '40', '-k', 'figure', '-s', 'asOf=May'), world, /"May" is not a date/],
    ['another kind', line('-q', '40', '-k', 'decision'), world, /choices are note, figure, claim/],
    [
      'a sidecar with bytes that are not UTF-8',
      note,
      {
        ...world,
        files: { ...world.files, [path]: Buffer.from('# caf\xe9 \xc3\xa9\nversion: 1\n', 'latin1') },
      },
      /cannot be written: it is not UTF-8/,
    ],
    [
      'a sidecar in an older encoding',
      note,
      { ...world, files: { ...world.files, [path]: Buffer.from('# caf\xe9\nversion: 1\n', 'latin1') } },
      /cannot be written: it is not UTF-8/,
    ],
    [
      'a sidecar in UTF-16',
      note,
      { ...world, files: { ...world.files, [path]: Buffer.from('\ufeffversion: 1\n', 'utf16le') } },
      /cannot be written: it is not UTF-8/,
    ],
    [
      'a broken sidecar',
      note,
      { ...world, files: { ...world.files, [path]: 'annotations: [\n' } },
      /annotations\.yaml:\d+:\d+: error: This is not valid YAML/,
    ],
  ])('%s: nothing is written, and the exit code is 2', async (_, words, where, says) => {
    const { exitCode, stdout, stderr, written } = await crosscheck(words, where);
    expect({ exitCode, stdout, written }).toEqual({ exitCode: 2, stdout: '', written: {} });
    expect(stderr).toMatch(says);
  });
});
