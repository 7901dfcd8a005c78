import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { lintSidecar, type ReadSidecar, readSidecar } from '../../core/index.ts';
import { decode } from '../input/decode.ts';
import { diskProblem, findSidecars, type Input, sidecarEnd } from '../input/find.ts';
import { readLines } from '../input/lines.ts';
import { type FileProblem, locate } from '../input/problems.ts';
import type { Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { hasErrors, printable } from '../report.ts';
import type { DefineCommand } from './index.ts';

const help = `
A folder is searched for sidecars, hidden folders and node_modules left out; an article
stands for its sidecar. Looked at are
  - syntax, fields, and ids that are used twice;
  - passages that moved, read otherwise or are lost;
  - decisions about figures that are gone, or that the other article's sidecar does not have;
  - what people have yet to choose after a merge.
Each line of the answer is FILE:LINE:COLUMN: SEVERITY: MESSAGE.

Exit codes:
  0  nothing to see to
  1  warnings
  2  errors: a sidecar that cannot be read in full, or bad input or usage
`;

export const lint: DefineCommand = (io, exit) =>
  new Command('lint')
    .summary('check sidecars, and that they still fit their articles')
    .description('Checks sidecars, and that they still fit their articles.')
    .argument('<path...>', 'sidecars, articles and folders')
    .addHelpText('after', help)
    .action(async (paths: readonly string[]) => {
      const problems: FileProblem[] = [];
      const found = await findSidecars(paths, io, (...args) => problems.push(locate(...args)));
      const progress = createProgress(io, 'Checking sidecars', found.length);
      for (const input of found) {
        progress.step();
        problems.push(...(await lintFile(input, io)));
      }
      progress.end();
      for (const { file, line, column, severity, message } of problems)
        io.stdout.write(`${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}\n`);
      if (hasErrors(problems)) exit(2);
      else if (problems.some(({ severity }) => severity === 'warning')) exit(1);
    });

async function lintFile({ path, file }: Input, io: Io): Promise<FileProblem[]> {
  try {
    const { text, problems } = decode(await io.disk.read(path));
    if (text === null) return problems.map((problem) => locate(file, problem));
    const article = path.slice(0, -sidecarEnd.length);
    const others = await readOthers(text, dirname(article), io);
    const found = lintSidecar(text, {
      article: await readIfThere(article, io),
      articleFile: basename(article),
      sidecarOf: (other) => others.get(other) ?? null,
    });
    const lines = readLines(text);
    return [...problems, ...found].map((problem) => locate(file, problem, lines));
  } catch (error) {
    return [locate(file, diskProblem(error))];
  }
}

/** The sidecars of all articles that decisions are about, by the path that these give. */
async function readOthers(text: string, folder: string, io: Io): Promise<Map<string, ReadSidecar>> {
  const others = new Map<string, ReadSidecar>();
  for (const { annotation } of readSidecar(text).annotations) {
    if (annotation.kind !== 'decision' || others.has(annotation.against.file)) continue;
    const other = await readIfThere(`${resolve(folder, annotation.against.file)}${sidecarEnd}`, io);
    if (other !== null) others.set(annotation.against.file, readSidecar(other));
  }
  return others;
}

/** The text without its byte order mark, which offsets don't count; null where there is none to read. */
async function readIfThere(path: string, io: Io): Promise<string | null> {
  try {
    return decode(await io.disk.read(path)).text?.replace(/^\ufeff/, '') ?? null;
  } catch (error) {
    // A failed disk; anything without a code would be a mistake of ours, and goes up.
    diskProblem(error);
    return null;
  }
}
