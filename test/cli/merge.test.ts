import { describe, expect, it } from 'vitest';
import { crosscheck } from './fake-io.ts';

const sidecar = (...items: readonly string[]) => `version: 1\nannotations:\n${items.join('')}`;
const note = (id: string, text: string) =>
  `  - id: ${id}\n    kind: note\n    quote: The ferry\n    text: ${text}\n    by: Ia Sund\n`;
const three = (base: string, ours: string, theirs: string) => ({
  files: { '/news/base': base, '/news/ours': ours, '/news/theirs': theirs },
});
const both = three(
  sidecar(note('a', 'one')),
  sidecar(note('a', 'one'), note('b', 'two')),
  sidecar(note('a', 'new')),
);
const differ = three(sidecar(note('a', 'one')), sidecar(note('a', 'two')), sidecar(note('a', 'new')));

describe('merge', () => {
  it('writes the result into ours, and says nothing where all went well', async () => {
    const { exitCode, stdout, stderr, written } = await crosscheck('merge base ours theirs', both);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(written).toEqual({ '/news/ours': sidecar(note('a', 'new'), note('b', 'two')) });
  });

  it('keeps the bytes of what is not UTF-8, and asks for a person', async () => {
    const base = sidecar(note('a', 'one'));
    const files = {
      ...three(base, sidecar(note('b', 'two'), note('a', 'one')), '').files,
      '/news/theirs': Buffer.from(`${base}# caf\xe9 \xc3\xa9\n`, 'latin1'),
    };
    const { exitCode, stderr, written } = await crosscheck('merge base ours theirs', { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('their version cannot be read as a sidecar');
    expect(written['/news/ours']).toContain('# caf\xe9 \xc3\xa9\n');
    expect(written['/news/ours']).toContain('text: two');
  });

  it.each(['merge base ours theirs -o out', 'merge base ours theirs --output=out'])('%s', async (line) => {
    expect(Object.keys((await crosscheck(line, both)).written)).toEqual(['/news/out']);
  });

  it('prints it on demand', async () => {
    const { stdout, written } = await crosscheck('merge base ours theirs -o -', both);
    expect({ stdout, written }).toEqual({ stdout: sidecar(note('a', 'new'), note('b', 'two')), written: {} });
  });

  it.each(['--path x/a.annotations.yaml', 'x/a.annotations.yaml'])(
    'ends with 1 where people must choose, %s',
    async (path) => {
      const { exitCode, stderr, written } = await crosscheck(`merge base ours theirs ${path}`, differ);
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        'x/a.annotations.yaml: choose: Two people differ on "The ferry": text two (Ia Sund), or text new (Ia Sund). Choose one.\n',
      );
      expect(written['/news/ours']).toContain('    alternatives:\n      - by: Ia Sund\n        text: new\n');
    },
  );

  it('says what it kept though one side deleted it', async () => {
    const { exitCode, stderr } = await crosscheck(
      'merge base ours theirs',
      three(sidecar(note('a', 'one')), sidecar(), sidecar(note('a', 'new'))),
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'ours: One side deleted the annotation on "The ferry", the other changed it: it stays.\n',
    });
  });

  it('leaves what is no sidecar to people, with both sides in it', async () => {
    const { exitCode, stderr, written } = await crosscheck(
      'merge base ours theirs',
      three(sidecar(), sidecar(note('a', 'one')), '{'),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^ours: error: their version cannot be read as a sidecar/);
    expect(written['/news/ours']).toMatch(/<<<<<<< ours\n[^]*id: a[^]*=======\n\{\n>>>>>>> theirs\n/);
  });

  it.each([
    ['no such file', 'merge base ours nobody', /^nobody: error: There is no file/],
    ['too few', 'merge base ours', /BASE, OURS and THEIRS/],
    ['nothing to resolve', 'merge ours', /^ours: error: no conflict markers/],
    ['binary', 'merge base ours binary', /^binary: error: This is not text/],
  ])('%s', async (_, line, message) => {
    const files = { ...both.files, '/news/binary': new Uint8Array([0, 1, 2]) };
    const { exitCode, stderr, written } = await crosscheck(line, { files });
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: {} });
    expect(stderr).toMatch(message);
  });

  it('resolves the markers that git has left', async () => {
    const text = sidecar(`<<<<<<< HEAD\n${note('a', 'one')}=======\n${note('b', 'two')}>>>>>>> b\n`);
    const { exitCode, written } = await crosscheck('merge x', { files: { '/news/x': text } });
    expect({ exitCode, written }).toEqual({
      exitCode: 0,
      written: { '/news/x': sidecar(note('a', 'one'), note('b', 'two')) },
    });
  });
});

describe('diff', () => {
  it('tells in words what changed', async () => {
    const { exitCode, stdout } = await crosscheck('diff base ours', differ);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Ia Sund changed text on "The ferry" from one to two\n',
    });
  });

  it('has an exit code for scripts', async () => {
    expect((await crosscheck('diff base ours --exit-code', differ)).exitCode).toBe(1);
    expect((await crosscheck('diff ours ours --exit-code', differ)).exitCode).toBe(0);
  });

  it('takes nothing for a file that is not there', async () => {
    expect((await crosscheck('diff /dev/null base', differ)).stdout).toBe(
      'Ia Sund added a note on "The ferry": one\n',
    );
  });

  it('says what is broken', async () => {
    const { exitCode, stderr } = await crosscheck('diff base ours', three(sidecar(), 'a: [', ''));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^ours:1:\d+: error: This is not valid YAML/);
  });

  const asGit = 'diff --git x.annotations.yaml base 1a2b 100644 ours 3c4d 100644';

  it('is read in a terminal as words', async () => {
    const env = { GIT_PAGER_IN_USE: 'true', NO_COLOR: '1' };
    expect((await crosscheck(asGit, { ...differ, env })).stdout).toBe(
      'x.annotations.yaml\n  Ia Sund changed text on "The ferry" from one to two\n',
    );
  });

  it('is followed by a patch where no person reads it', async () => {
    expect((await crosscheck(asGit, differ)).stdout).toBe(`x.annotations.yaml
  Ia Sund changed text on "The ferry" from one to two
diff --git a/x.annotations.yaml b/x.annotations.yaml
--- a/x.annotations.yaml
+++ b/x.annotations.yaml
@@ -3,5 +3,5 @@
   - id: a
     kind: note
     quote: The ferry
-    text: one
+    text: two
     by: Ia Sund
`);
  });
});

const storm = '\ufeffStorm in Orla\n\nThe storm took 40 roofs.\n\nFloods came on Monday.\n';
const decision = (file: string, status: string) =>
  `  - id: d1\n    kind: decision\n    quote: The storm took 40 roofs.\n    figure: "40"\n    against: {file: ${file}, quote: It took 31., figure: "31"}\n    status: ${status}\n`;

describe('lint', () => {
  const files = (text: string, more = {}) => ({
    files: { '/news/a.txt': storm, '/news/a.txt.annotations.yaml': sidecar(text), ...more },
  });
  const lines = async (text: string, more = {}) => (await crosscheck('lint .', files(text, more))).stdout;

  it('is content with what fits', async () => {
    const fits = '  - id: a\n    kind: note\n    quote: 40 roofs\n    offset: 30\n';
    expect(await crosscheck('lint .', files(fits))).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(await crosscheck('lint a.txt', files(fits))).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it.each([
    ['broken', 2, '  - [', /^a\.txt\.annotations\.yaml:3:6: error: This is not valid YAML/],
    ['no quote', 2, '  - id: a\n    kind: note\n', /:3:5: error: "quote" is missing/],
    [
      'same id',
      2,
      note('a', 'x').replace('The ferry', 'Floods').repeat(2),
      /:8:9: error: The id a is used more than once/,
    ],
    ['lost', 1, note('a', 'x'), /:3:5: warning: The passage of a is no longer in the article: "The ferry"/],
    [
      'moved',
      0,
      '  - id: a\n    kind: note\n    quote: 40 roofs\n    offset: 2\n',
      /:3:5: information: .* at 30, not at 2/,
    ],
    [
      'edited',
      1,
      '  - id: a\n    kind: note\n    quote: Floods came on a Monday\n',
      /reads otherwise now: "Floods came on Monday/,
    ],
    [
      'undecided',
      1,
      '  - id: a\n    kind: note\n    quote: Floods\n    alternatives: [{text: b}]\n',
      /:6:19: warning: Two people/,
    ],
    ['no other copy', 1, decision('b.txt', 'open'), /sidecar of b\.txt has no copy of the decision d1/],
  ])('%s', async (_, code, text, message) => {
    const { exitCode, stdout } = await crosscheck('lint .', files(text));
    expect(stdout).toMatch(message);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(code);
  });

  it('holds the two copies of a decision against each other', async () => {
    const other = (status: string) => ({
      '/news/b.txt': 'It took 31.',
      '/news/b.txt.annotations.yaml': sidecar(
        `  - id: d1\n    kind: decision\n    quote: It took 31.\n    figure: "31"\n    against: {file: a.txt, quote: q, figure: "40"}\n    status: ${status}\n`,
      ),
    });
    expect(await lines(decision('b.txt', 'confirmed'), other('confirmed'))).toBe('');
    expect(await lines(decision('b.txt', 'confirmed'), other('open'))).toMatch(
      /the sidecar of b\.txt says something else/,
    );
  });

  it('says that the article, or its figure, is gone', async () => {
    const { stdout } = await crosscheck('lint x.txt.annotations.yaml', {
      files: { '/news/x.txt.annotations.yaml': sidecar(note('a', 'b')) },
    });
    expect(stdout).toBe(
      'x.txt.annotations.yaml:1:1: warning: There is no article x.txt beside this sidecar.\n',
    );
    const rewritten = { '/news/a.txt': storm.replace('40 roofs', '45 roofs') };
    expect(await lines(decision('a.txt', 'open'), rewritten)).toMatch(
      /decides on, 40, is gone; .*"The storm took 45/,
    );
  });

  it('tells that a path leads nowhere', async () => {
    expect(await crosscheck('lint nobody.annotations.yaml', files(''))).toMatchObject({ exitCode: 2 });
  });
});
