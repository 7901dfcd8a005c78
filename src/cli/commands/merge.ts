import { resolve } from 'node:path';
import { Command } from 'commander';
import {
  explainChoice,
  explainNotice,
  inEnglish,
  type Merged,
  mergeSidecars,
  problem,
  readSidecar,
  resolveMarkers,
  withMarkers,
} from '../../core/index.ts';
import { isUtf8, notUtf8 } from '../input/decode.ts';
import { writeProblem } from '../input/find.ts';
import { fileName, readText, tell } from '../input/text.ts';
import type { Io } from '../io.ts';
import { printable } from '../report.ts';
import type { DefineCommand } from './index.ts';

const help = `
Additions, replies, tags and edits of different fields of both sides are kept, with
comments and unknown keys; deleting against editing keeps the edit. Where both sides
set a field differently, the later stands and the other is put beside it, under
"alternatives", for a person to choose. The result goes into OURS, or into --output.

With one file, which git has left with conflict markers, the merge is made of its sides.

As git's merge driver ('crosscheck git-setup' does this):
  git config merge.crosscheck.driver 'crosscheck merge %O %A %B --path %P'
  echo '*.annotations.yaml merge=crosscheck' >> .gitattributes

Exit codes:
  0  merged
  1  merged, and people must choose between alternatives
  2  bad input or usage; what is no sidecar is merged by line, with git's conflict markers
`;

interface MergeOptions {
  readonly path?: string;
  readonly output?: string;
}

export const merge: DefineCommand = (io, exit) =>
  new Command('merge')
    .summary('merge two versions of a sidecar by annotation')
    .description('Merges the changes that two people made to one sidecar, by annotation and by field.')
    .usage('[options] <base> <ours> <theirs>\n       crosscheck merge [options] <file with conflict markers>')
    .argument('<files...>', 'the common ancestor (empty: none), our version, and theirs')
    .option('-p, --path <path>', 'what messages call the file')
    .option('-o, --output <file>', "where the result goes; '-' is standard output")
    .addHelpText('after', help)
    .action(async (files: readonly string[], { path, output }: MergeOptions, command: Command) => {
      if (![1, 3, 4].includes(files.length))
        command.error('error: it takes BASE, OURS and THEIRS, or one file with conflict markers', {
          exitCode: 2,
        });
      const [first, ours] = files.map((file) => resolve(io.cwd, file)) as [string, string | undefined];
      const target = ours ?? first;
      // Git's own order is %O %A %B %P.
      const name = printable(path ?? files[3] ?? fileName(target, io));
      const made = await (ours === undefined ? resolveFile(first, name, io) : mergeFiles(files, name, io));
      if (made === undefined) return exit(2);
      if (!(await put(made, output, target, name, io))) return exit(2);
      exit(report(made, name, io));
    });

interface Made extends Merged {
  /** What the target held. */
  readonly before: string;
  /** The text as it is written, where that is not UTF-8. */
  readonly bytes?: Uint8Array;
}

async function mergeFiles(files: readonly string[], name: string, io: Io): Promise<Made | undefined> {
  const texts = [];
  const all = [];
  for (const file of files.slice(0, 3)) {
    // Git's temporary files have names that say nothing; the names of others are what the person typed.
    const path = resolve(io.cwd, file);
    const shown = /(?:^|[\\/])\.merge_file_/.test(file) ? name : fileName(path, io);
    texts.push(await readText(path, io, shown));
    all.push(await io.disk.read(path).catch(() => undefined));
  }
  const [base, ours, theirs] = texts;
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  if (!all.every((bytes) => bytes !== undefined && isUtf8(bytes))) return mergeBytes(all, name, io);
  return { ...mergeSidecars(base === '' ? null : base, ours, theirs), before: ours };
}

/** What is not UTF-8 throughout is merged by line, byte for byte: as text, some of it would be lost. */
function mergeBytes(
  files: readonly (Uint8Array | undefined)[],
  name: string,
  io: Io,
): (Made & { bytes: Uint8Array }) | undefined {
  const isWide = (bytes: Uint8Array) => bytes[0] === 0xff || bytes[0] === 0xfe;
  if (files.some((bytes) => bytes === undefined || isWide(bytes)))
    return tell(name, problem('not-writable', { reason: notUtf8 }), io);
  const [base = '', ours = '', theirs = ''] = files.map((bytes) =>
    Buffer.from(bytes as Uint8Array).toString('latin1'),
  );
  const text = withMarkers(base === '' ? null : base, ours, theirs);
  const names = ['base', 'ours', 'theirs'] as const;
  const unreadable = names.filter((_, at) => !isUtf8(files[at] as Uint8Array));
  const made = { text, choices: [], notices: [], clean: false, unreadable, before: ours };
  return { ...made, bytes: Buffer.from(text, 'latin1') };
}

async function resolveFile(path: string, name: string, io: Io): Promise<Made | undefined> {
  const text = await readText(path, io, name);
  if (text === undefined) return undefined;
  if (!isUtf8(await io.disk.read(path))) return tell(name, problem('not-writable', { reason: notUtf8 }), io);
  const merged = resolveMarkers(text);
  if (merged !== null) return { ...merged, before: text };
  const { state, problems } = readSidecar(text);
  if (state === 'ok') io.stderr.write(`${name}: error: no conflict markers are in this file\n`);
  for (const found of problems) tell(name, found, io, text);
  return undefined;
}

/** False where the result could not be written, which has been said. */
async function put(
  { text, bytes, before }: Made,
  output: string | undefined,
  target: string,
  name: string,
  io: Io,
): Promise<boolean> {
  if (output === '-') io.stdout.write(text);
  else if (output !== undefined || text !== before) {
    const path = output === undefined ? target : resolve(io.cwd, output);
    try {
      await io.disk.write(path, bytes ?? text);
    } catch (error) {
      tell(output === undefined ? name : fileName(path, io), writeProblem(error), io);
      return false;
    }
  }
  return true;
}

function report({ choices, notices, unreadable }: Merged, name: string, { stderr }: Io): 0 | 1 | 2 {
  for (const notice of notices) stderr.write(`${name}: ${printable(inEnglish(explainNotice(notice)))}\n`);
  for (const choice of choices)
    stderr.write(`${name}: choose: ${printable(inEnglish(explainChoice(choice)))}\n`);
  if (unreadable.length > 0) {
    const who = unreadable.join(', ').replace('ours', 'our version').replace('theirs', 'their version');
    stderr.write(
      `${name}: error: ${who} cannot be read as a sidecar, so the lines were merged; see to the result by hand\n`,
    );
    return 2;
  }
  return choices.length > 0 ? 1 : 0;
}
