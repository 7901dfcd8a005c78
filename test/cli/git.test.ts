import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Annotation, addAnnotation, changeAnnotation, readSidecar } from '../../src/core/index.ts';

const root = mkdtempSync(join(tmpdir(), "crosscheck git's "));
const cli = join(root, 'with a 100% space', 'cli.js');
let count = 0;

beforeAll(async () => {
  await build({
    ...{ entryPoints: ['src/cli/main.ts'], outfile: cli, bundle: true, platform: 'node', format: 'esm' },
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  });
  writeFileSync(join(root, 'with a 100% space', 'package.json'), '{"type": "module"}');
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

// Each of these starts a dozen programs.
vi.setConfig({ testTimeout: 60_000 });

const env = {
  ...{ PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'Mara Lind', GIT_AUTHOR_EMAIL: 'm@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Mara Lind', GIT_COMMITTER_EMAIL: 'm@example.org' },
};

interface Ran {
  readonly code: number;
  readonly out: string;
}

function start(program: string, folder: string, words: readonly string[], input?: string): Ran {
  try {
    const out = execFileSync(program, words, { cwd: folder, env, input, encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, out };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

const git = (folder: string, ...words: string[]) => start('git', folder, words);
const crosscheck = (folder: string, ...words: string[]) => start(process.execPath, folder, [cli, ...words]);

const article = {
  file: 'ferry.txt',
  text: Array.from({ length: 9 }, (_, at) => `Paragraph ${at}.\n\n`).join(''),
};
const sidecar = 'ferry.txt.annotations.yaml';

const note = (paragraph: number, id: string): Annotation => ({
  ...{ id, kind: 'note', quote: `Paragraph ${paragraph}`, offset: paragraph * 14 },
  ...{ text: 'Is this so?', by: 'Mara Lind', created: '2026-11-22T10:00:00Z' },
});

function added(text: string | null, annotation: Annotation): string {
  const written = addAnnotation(text, annotation, article);
  return written.ok ? written.text : '';
}

/** A repository with a first sidecar, and two branches that each do something to it. */
function repository(
  ours: (text: string) => string,
  theirs: (text: string) => string,
  isSetUp = true,
): string {
  const folder = join(root, `news ${++count}`);
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  const first = added(added(null, note(1, 'first1')), note(7, 'last01'));
  const commit = (text: string) => {
    writeFileSync(join(folder, sidecar), text);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'x');
  };
  commit(first);
  if (isSetUp) {
    crosscheck(folder, 'git-setup');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'attributes');
  }
  git(folder, 'checkout', '-qb', 'theirs');
  commit(theirs(first));
  git(folder, 'checkout', '-q', 'main');
  commit(ours(first));
  return folder;
}

const ids = (folder: string) =>
  readSidecar(readFileSync(join(folder, sidecar), 'utf8')).annotations.map(({ annotation }) => annotation.id);

const status = (by: string, hour: number) => (text: string) => {
  const written = changeAnnotation(
    text,
    'first1',
    { text: `${by} knows.` },
    { by, when: `2026-11-22T${hour}:00:00Z` },
  );
  return written.ok ? written.text : '';
};

describe('two branches', () => {
  it('that annotate different places merge in plain git', () => {
    const folder = repository(
      (text) => added(text, note(3, 'ours01')),
      (text) => added(text, note(4, 'their1')),
      false,
    );
    expect(git(folder, 'merge', '-q', 'theirs')).toMatchObject({ code: 0 });
    expect(ids(folder)).toEqual(['first1', 'ours01', 'their1', 'last01']);
  });

  it('that annotate the same place merge with the driver', () => {
    const ours = (text: string) => added(text, note(3, 'ours01'));
    const theirs = (text: string) => added(text, note(3, 'their1'));
    expect(git(repository(ours, theirs, false), 'merge', '-q', 'theirs').code).toBe(1);
    const folder = repository(ours, theirs);
    expect(git(folder, 'merge', '-q', 'theirs')).toMatchObject({ code: 0 });
    expect(ids(folder)).toEqual(['first1', 'ours01', 'their1', 'last01']);
    expect(git(folder, 'status', '--porcelain').out).toBe('');
  });

  it('that both make the first sidecar merge with the driver', () => {
    const folder = repository(
      () => added(null, note(3, 'ours01')),
      () => added(null, note(3, 'their1')),
    );
    git(folder, 'checkout', '-q', 'theirs');
    expect(git(folder, 'rebase', '-q', 'main')).toMatchObject({ code: 0 });
    expect(ids(folder)).toEqual(['ours01', 'their1']);
  });

  it('that differ are a conflict that a person ends by choosing', () => {
    const folder = repository(status('Ben', 11), status('Mara', 12));
    const merged = git(folder, 'merge', 'theirs');
    expect(merged.code).toBe(1);
    expect(merged.out).toMatch(
      /ferry\.txt\.annotations\.yaml: choose: Two people differ on "Paragraph 1": text Mara knows\. \(Mara\), or text Ben knows\. \(Ben\)/,
    );
    expect(readFileSync(join(folder, sidecar), 'utf8')).toMatch(
      /alternatives:\n {6}- by: Ben\n {8}edited: .*\n {8}text: Ben knows\./,
    );
    expect(git(folder, 'status', '--porcelain').out).toBe(`UU ${sidecar}\n`);
    expect(crosscheck(folder, 'lint', '.').out).toMatch(/Two people set this differently/);
  });

  it.each(['merge', 'diff3', 'zdiff3'])('leave %s markers that are merged afterwards', (style) => {
    const folder = repository(
      (text) => added(text, note(3, 'ours01')),
      (text) => added(text, note(3, 'their1')),
      false,
    );
    git(folder, '-c', `merge.conflictStyle=${style}`, 'merge', '-q', 'theirs');
    expect(readFileSync(join(folder, sidecar), 'utf8')).toContain('<<<<<<<');
    expect(crosscheck(folder, 'merge', sidecar)).toMatchObject({ code: 0, out: '' });
    expect(ids(folder)).toEqual(['first1', 'ours01', 'their1', 'last01']);
  });
});

describe('git-setup', () => {
  it('says what it would do, does it once, and keeps what is there', () => {
    const folder = join(root, 'set up');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    git(folder, 'init', '-q');
    writeFileSync(join(folder, '.gitattributes'), '*.png binary');
    const dry = crosscheck(folder, 'git-setup', 'deep', '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.out).toMatch(
      /^\.gitattributes: would add "\*\.annotations\.yaml text eol=lf merge=crosscheck diff=crosscheck"\n/,
    );
    expect(git(folder, 'config', '--get', 'merge.crosscheck.driver').code).toBe(1);
    expect(crosscheck(join(folder, 'deep'), 'git-setup').code).toBe(0);
    const lines = '*.png binary\n*.annotations.yaml text eol=lf merge=crosscheck diff=crosscheck\n';
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(lines);
    expect(crosscheck(folder, 'git-setup').out).not.toMatch(/set to|add /);
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(lines);
    expect(git(folder, 'config', '--get-all', 'merge.crosscheck.driver').out.trim().split('\n')).toHaveLength(
      1,
    );
  });

  it('works from a worktree and in a submodule', () => {
    const folder = repository(
      (text) => text,
      (text) => text,
      false,
    );
    const tree = join(root, 'tree');
    git(folder, 'worktree', 'add', '-q', tree);
    expect(crosscheck(tree, 'git-setup').code).toBe(0);
    expect(readFileSync(join(tree, '.gitattributes'), 'utf8')).toContain('merge=crosscheck');
    expect(git(folder, 'config', 'merge.crosscheck.driver').code).toBe(0);
    const outer = join(root, 'outer');
    mkdirSync(outer);
    git(outer, 'init', '-q');
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', folder, 'inner');
    expect(crosscheck(outer, 'git-setup', 'inner').code).toBe(0);
    expect(git(join(outer, 'inner'), 'config', 'merge.crosscheck.driver').code).toBe(0);
    expect(git(outer, 'config', 'merge.crosscheck.driver').code).toBe(1);
  });

  it.each([
    ['no repository', (folder: string) => folder],
    ['a bare one', (folder: string) => (git(folder, 'init', '-q', '--bare'), folder)],
  ])('says that there is %s', (name, make) => {
    const folder = join(root, name);
    mkdirSync(folder);
    const { code, out } = crosscheck(make(folder), 'git-setup');
    expect(code).toBe(2);
    expect(out).toMatch(/^\.: error: this is not inside a git repository with a working tree/);
  });
});

describe('git diff', () => {
  it('tells in words, and still makes patches that apply', () => {
    const folder = repository(
      (text) => text,
      (text) => text,
    );
    const text = readFileSync(join(folder, sidecar), 'utf8');
    const changed = added(status('Ben', 11)(text), note(4, 'new001'));
    writeFileSync(join(folder, sidecar), changed);
    const patch = git(folder, 'diff').out;
    expect(patch).toMatch(
      /^ferry\.txt\.annotations\.yaml\n {2}Ben changed text on "Paragraph 1" from Is this so\? to Ben knows\.\n {2}Mara Lind added a note on "Paragraph 4": Is this so\?\ndiff --git/,
    );
    git(folder, 'checkout', '-q', '.');
    expect(start('git', folder, ['apply'], patch)).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, sidecar), 'utf8')).toBe(changed);
    expect(git(folder, 'stash', '-q')).toMatchObject({ code: 0 });
    expect(git(folder, 'stash', 'pop', '-q')).toMatchObject({ code: 0 });
  });

  it('tells of files that come and go', () => {
    const folder = repository(
      (text) => text,
      (text) => text,
    );
    const text = readFileSync(join(folder, sidecar), 'utf8');
    writeFileSync(join(folder, `b ${sidecar}`), text);
    git(folder, 'rm', '-q', sidecar);
    git(folder, 'add', '-A');
    const patch = git(folder, 'diff', '--cached', '--no-renames').out;
    expect(patch).toMatch(/^b ferry.* \(new\)\n[^]*new file mode 100644\n--- \/dev\/null/);
    expect(patch).toMatch(/^ferry.* \(deleted\)\n[^]*deleted file mode 100644\n/m);
    git(folder, 'reset', '-q', '--hard');
    expect(start('git', folder, ['apply'], patch)).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, `b ${sidecar}`), 'utf8')).toBe(text);
  });
});
