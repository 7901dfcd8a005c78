import { relative, sep } from 'node:path';
import type { Problem } from '../../core/index.ts';
import type { Io } from '../io.ts';
import { writeProblems } from '../report.ts';
import { decode } from './decode.ts';
import { diskProblem } from './find.ts';
import { readLines } from './lines.ts';
import { locate } from './problems.ts';

/** The text of a file, byte order mark and all; undefined where there is none, which standard error then says. */
export async function readText(path: string, io: Io, name = fileName(path, io)): Promise<string | undefined> {
  try {
    const { text, problems } = decode(await io.disk.read(path));
    for (const found of problems) tell(name, found, io, text ?? '');
    return text ?? undefined;
  } catch (error) {
    return tell(name, diskProblem(error), io);
  }
}

/** Says on standard error what is wrong with a file, at its line where `text` is given. */
export function tell(name: string, found: Problem, io: Io, text?: string): undefined {
  writeProblems([locate(name, found, text === undefined ? undefined : readLines(text))], io);
}

/** Relative to the current folder, '/' on every system. */
export function fileName(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}
