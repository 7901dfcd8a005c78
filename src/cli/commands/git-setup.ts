import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { problem } from '../../core/index.ts';
import { decode } from '../input/decode.ts';
import { diskProblem, writeProblem } from '../input/find.ts';
import { fileName, tell } from '../input/text.ts';
import type { Io } from '../io.ts';
import type { DefineCommand } from './index.ts';

const help = `
.gitattributes, which is committed and so reaches everybody, says that sidecars are merged
and compared by Crosscheck. What "crosscheck" means is in the configuration of each clone,
because git runs no program that a repository brings along: run this once in every clone.
Where it was not run, git merges and compares sidecars by line, as it does any file.

'git diff' then tells in words what changed; 'git diff --no-ext-diff' shows the lines, and so
do 'git show' and 'git log -p'. To undo: git config --remove-section merge.crosscheck (and
diff.crosscheck), and take the line out of .gitattributes.

Exit codes:
  0  done, or nothing to do
  2  not inside a git repository, or it could not be written
`;

const pattern = '*.annotations.yaml';
const attributes = ['text', 'eol=lf', 'merge=crosscheck', 'diff=crosscheck'];

export const gitSetup: DefineCommand = (io, exit) =>
  new Command('git-setup')
    .summary('let git merge and compare sidecars with Crosscheck')
    .description('Sets a git repository up to merge and compare sidecars with Crosscheck.')
    .argument('[dir]', 'a folder in the repository', '.')
    .option('-n, --dry-run', 'only say what would be done')
    .addHelpText('after', help)
    .action(async (dir: string, { dryRun = false }: { dryRun?: boolean }) => {
      exit((await setUp(resolve(io.cwd, dir), dryRun, io)) ? 0 : 2);
    });

async function setUp(folder: string, isDry: boolean, io: Io): Promise<boolean> {
  const found = await io.git(folder, 'rev-parse', '--show-toplevel');
  const root = found?.exitCode === 0 ? found.stdout.replace(/\r?\n$/, '') : '';
  if (root === '') {
    const why =
      found === undefined
        ? 'git is not installed, or not on the PATH'
        : 'this is not inside a git repository with a working tree; run "git init" first, or name its folder';
    io.stderr.write(`${fileName(folder, io)}: error: ${why}\n`);
    return false;
  }
  const would = isDry ? 'would ' : '';
  const isWritten = await writeAttributes(join(root, '.gitattributes'), isDry, would, io);
  if (!isWritten) return false;
  for (const [key, value] of Object.entries(configuration(io.self))) {
    const now = await io.git(root, 'config', '--local', '--get-all', key);
    if (now?.exitCode === 0 && now.stdout.replace(/\r?\n$/, '') === value) {
      io.stdout.write(`git config ${key}: already so\n`);
      continue;
    }
    if (!isDry) {
      const set = await io.git(root, 'config', '--local', '--replace-all', key, value);
      if (set?.exitCode !== 0) {
        io.stderr.write(`${fileName(root, io)}: error: git could not set ${key}: ${set?.stderr.trim()}\n`);
        return false;
      }
    }
    io.stdout.write(`git config ${key}: ${would}set to ${value}\n`);
  }
  return true;
}

/** What "crosscheck" in .gitattributes means in this clone. */
function configuration(self: readonly string[]): Readonly<Record<string, string>> {
  const program = self.map(quoted).join(' ');
  return {
    'merge.crosscheck.name': 'sidecars by annotation (Crosscheck)',
    // Git fills in what stands behind "%", quoted where that is needed.
    'merge.crosscheck.driver': `${program.replaceAll('%', '%%')} merge %O %A %B --path %P`,
    'diff.crosscheck.command': `${program} diff --git`,
    'diff.crosscheck.xfuncname': '^ *- id: .*$',
  };
}

/** A word for the shell that git runs, on Windows too. */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;
}

async function writeAttributes(path: string, isDry: boolean, would: string, io: Io): Promise<boolean> {
  const name = fileName(path, io);
  let before = '';
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await io.disk.read(path);
    const { text } = decode(bytes);
    if (text === null || bytes[0] === 0xff || bytes[0] === 0xfe)
      return tell(name, problem('not-text', {}), io) ?? false;
    before = text;
  } catch (error) {
    const found = diskProblem(error);
    if (found.code !== 'not-found') {
      tell(name, found, io);
      return false;
    }
  }
  const line = `${pattern} ${attributes.join(' ')}`;
  if (isSaid(before)) {
    io.stdout.write(`${name}: already so\n`);
    return true;
  }
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' || before.endsWith('\n') ? '' : eol;
  if (!isDry) {
    try {
      await io.disk.write(path, Buffer.concat([bytes, Buffer.from(`${gap}${line}${eol}`)]));
    } catch (error) {
      tell(name, writeProblem(error), io);
      return false;
    }
  }
  io.stdout.write(`${name}: ${would}add "${line}"\n`);
  return true;
}

/** Whether the last word on each attribute of sidecars is ours; git goes by the last line too. */
function isSaid(text: string): boolean {
  const said = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [first, ...words] = line.trim().split(/\s+/);
    if (first !== pattern) continue;
    for (const word of words) said.set(word.replace(/^[-!]|=.*$/g, ''), word);
  }
  return attributes.every((word) => said.get(word.replace(/=.*$/, '')) === word);
}
