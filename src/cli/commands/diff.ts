import { resolve } from 'node:path';
import { Command } from 'commander';
import { changesBetween, explainChange, inEnglish, readSidecar } from '../../core/index.ts';
import { patchOf } from '../formats/patch.ts';
import { fileName, readText, tell } from '../input/text.ts';
import type { Io } from '../io.ts';
import { printable } from '../report.ts';
import type { DefineCommand } from './index.ts';

const help = `
Another order, and where a passage stood when it was annotated, are no change.
/dev/null stands for no file.

With git ('crosscheck git-setup' does this) 'git diff' calls it in place of its own:
  git config diff.crosscheck.command 'crosscheck diff --git'
  echo '*.annotations.yaml diff=crosscheck' >> .gitattributes
It then says what changed in words. Where nobody reads along, because the output goes to a
file or a program, the lines follow as an ordinary patch, so that 'git apply' still works.
'git diff --no-ext-diff' shows the lines alone; so do 'git show' and 'git log -p', which
never call another program.

Exit codes:
  0  told, whether there are changes or none
  1  there are changes, with --exit-code
  2  bad input or usage, or one of the files is no sidecar
`;

interface DiffOptions {
  readonly exitCode?: boolean;
  readonly git?: boolean;
}

export const diff: DefineCommand = (io, exit) =>
  new Command('diff')
    .summary('tell in words what changed between two versions of a sidecar')
    .description('Tells in words what changed between two versions of a sidecar.')
    .usage('[options] <old> <new>')
    .argument('<files...>', 'two versions of a sidecar')
    .option('--exit-code', 'exit with 1 where there are changes')
    .option('--git', "take git's arguments: path, old file, hash, mode, new file, hash, mode")
    .addHelpText('after', help)
    .action(
      async (files: readonly string[], { exitCode = false, git = false }: DiffOptions, command: Command) => {
        if (git && files.length !== 2) return exit(await tellGit(files, io));
        const [old, now] = files;
        if (files.length !== 2 || old === undefined || now === undefined)
          return command.error('error: it takes an old and a new version', { exitCode: 2 });
        const texts = [await readSide(old, io), await readSide(now, io)] as const;
        if (texts[0] === undefined || texts[1] === undefined) return exit(2);
        const lines = inWords(texts[0], texts[1]);
        if (lines === undefined) {
          for (const [at, text] of texts.entries())
            for (const found of readSidecar(text ?? '').problems)
              tell(fileName(resolve(io.cwd, files[at] ?? ''), io), found, io, text ?? '');
          return exit(2);
        }
        io.stdout.write(lines.map((line) => `${line}\n`).join(''));
        exit(exitCode && lines.length > 0 ? 1 : 0);
      },
    );

/** One sentence for each change; undefined where one of the two is no sidecar. */
function inWords(old: string | null, now: string | null): readonly string[] | undefined {
  return changesBetween(old, now)?.map((change) => printable(inEnglish(explainChange(change))));
}

/** Null where there is no such version; undefined where it cannot be read, which has been said. */
async function readSide(file: string, io: Io): Promise<string | null | undefined> {
  return file === '/dev/null' || file === 'nul' ? null : readText(resolve(io.cwd, file), io);
}

/** Git gives up on everything when its program fails, so this fails only where a file cannot be read. */
async function tellGit(files: readonly string[], io: Io): Promise<0 | 2> {
  const [path = '', oldFile, , oldMode = '', newFile, , newMode = ''] = files;
  if (oldFile === undefined || newFile === undefined) {
    io.stdout.write(`${path}: not merged yet\n`);
    return 0;
  }
  const [old, now] = [await readSide(oldFile, io), await readSide(newFile, io)];
  if (old === undefined || now === undefined) return 2;
  const lines = inWords(old, now);
  if (lines !== undefined) {
    const [bold, plain] = isColoured(io) ? ['\x1b[1m', '\x1b[m'] : ['', ''];
    const what = old === null ? ' (new)' : now === null ? ' (deleted)' : '';
    io.stdout.write(`${bold}${printable(path)}${what}${plain}\n`);
    const told = lines.length > 0 ? lines : ['Nothing that anybody wrote; its lines stand otherwise.'];
    io.stdout.write(told.map((line) => `  ${line}\n`).join(''));
  }
  if (lines === undefined || !isRead(io))
    io.stdout.write(patchOf(path, { text: old, mode: oldMode }, { text: now, mode: newMode }));
  return 0;
}

/** Whether a person reads along, in a terminal or through git's pager. */
function isRead({ stdout, env }: Io): boolean {
  return stdout.isTTY || env['GIT_PAGER_IN_USE'] === 'true';
}

function isColoured(io: Io): boolean {
  return isRead(io) && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
