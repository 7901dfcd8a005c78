import { basename, dirname, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type Annotated,
  annotate,
  type FieldName,
  type Fields,
  fieldsOf,
  findPassages,
  type HandKind,
  type Problem,
  problem,
  readField,
} from '../../core/index.ts';
import { decode, isUtf8, notUtf8 } from '../input/decode.ts';
import { diskProblem, sidecarEnd, writeProblem } from '../input/find.ts';
import { fileName, tell as tellOf } from '../input/text.ts';
import type { Io } from '../io.ts';
import type { DefineCommand } from './index.ts';

const help = `
The annotation goes into FILE.annotations.yaml beside the article, as the editor would write it.
The last line of standard output is its id. A figure on a figure that was found corrects what is set.

Keys of --set:
  text        the note, or the reason
  value low high unit what measure asOf speaker
              of a figure; a value may be in words: "nearly 3,000"
  assessment  your judgement in a word; "rejected" for what is no figure at all
  tags        words with commas between them

Exit codes:
  0  written
  2  bad input or usage, or a sidecar that must not be written; standard error says which and why

Examples:
  crosscheck annotate storm.txt --quote '40 houses' --kind note --set text='Counted when?' --set tags=scope
  crosscheck annotate storm.txt --quote '40 houses' --kind figure --set value=41 --set asOf=2024-05-03
`;

interface AnnotateOptions {
  readonly quote: string;
  readonly occurrence?: number;
  readonly kind: HandKind;
  readonly set: readonly Setting[];
  readonly by?: string;
}

interface Setting {
  readonly name: FieldName;
  readonly fields: Fields;
}

export const annotateArticle: DefineCommand = (io, exit) =>
  new Command('annotate')
    .summary("write an annotation into an article's sidecar")
    .description('Writes one annotation of a passage into the sidecar of an article.')
    .argument('<file>', 'the article')
    .requiredOption('-q, --quote <passage>', 'the annotated words, as the article has them')
    .option('-n, --occurrence <number>', 'which of several places with these words, from 1', readOrdinal)
    .addOption(
      new Option('-k, --kind <kind>', 'what sort of annotation')
        .choices(Object.keys(fieldsOf))
        .makeOptionMandatory(),
    )
    .option('-s, --set <key=value>', 'a field of it; again for more', readSetting, [])
    .option('-b, --by <name>', "who annotates (default: git's user.name)")
    .addHelpText('after', help)
    .action(async (path: string, options: AnnotateOptions, command: Command) => {
      for (const { name } of options.set) {
        if (fieldsOf[options.kind].includes(name)) continue;
        const known = fieldsOf[options.kind].join(', ');
        command.error(`error: a ${options.kind} has no '${name}'; it has ${known}`, { exitCode: 2 });
      }
      const article = resolve(io.cwd, path);
      const by = options.by?.trim() || (await io.author(dirname(article)));
      if (!by) {
        const message = "error: nobody is named to sign this; use --by NAME, or set git's user.name";
        return command.error(message, { exitCode: 2 });
      }
      const id = await write(article, options, by, io);
      if (id === undefined) return exit(2);
      io.stdout.write(`${id}\n`);
    });

/** The id of the new annotation; undefined where standard error has said why there is none. */
async function write(
  article: string,
  { quote, occurrence, kind, set }: AnnotateOptions,
  by: string,
  io: Io,
): Promise<string | undefined> {
  const text = await readText(article, io);
  if (text === undefined) return undefined;
  const places = findPassages(text, quote);
  const span = places[(occurrence ?? 1) - 1];
  if (span === undefined) {
    const count = places.length;
    const missing = problem('passage-missing', { quote });
    const counted = () => problem('passage-occurrence', { count, number: occurrence ?? 1 });
    return tell(article, count === 0 ? missing : counted(), io);
  }
  if (places.length > 1 && occurrence === undefined)
    tell(article, problem('passage-repeated', { count: places.length }), io);
  const request = { span, kind, fields: Object.assign({}, ...set.map(({ fields }) => fields)) as Fields };
  const add = (before: string | null) =>
    annotate(before, { file: basename(article), text }, [request], {
      by,
      when: io
        .date()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    });
  return change(`${article}${sidecarEnd}`, add, io);
}

/** Reads and writes again until nobody else has written in between; the id, or undefined, which has been said. */
async function change(
  sidecar: string,
  add: (before: string | null) => Annotated,
  io: Io,
): Promise<string | undefined> {
  for (;;) {
    const before = await readSidecarText(sidecar, io);
    if (before === undefined) return undefined;
    const written = add(before.text);
    if (!written.ok) {
      for (const found of written.problems) tell(sidecar, found, io, before.text ?? '');
      return undefined;
    }
    try {
      if (await io.disk.write(sidecar, written.text, before.bytes)) return written.ids[0];
    } catch (error) {
      return tell(sidecar, writeProblem(error), io);
    }
  }
}

/** Nulls for a file that is not there yet; undefined where it cannot be read or written again as it is. */
async function readSidecarText(
  path: string,
  io: Io,
): Promise<{ text: string; bytes: Uint8Array } | { text: null; bytes: null } | undefined> {
  try {
    const bytes = await io.disk.read(path);
    const { text, problems } = decode(bytes);
    if (text !== null && isUtf8(bytes)) return { text, bytes };
    for (const found of problems) tell(path, found, io, text ?? '');
    return text === null ? undefined : tell(path, problem('not-writable', { reason: notUtf8 }), io);
  } catch (error) {
    const found = diskProblem(error);
    return found.code === 'not-found' ? { text: null, bytes: null } : tell(path, found, io);
  }
}

/** The article's text as an editor counts it, without a byte order mark; undefined where it cannot be read, which has been said. */
async function readText(path: string, io: Io): Promise<string | undefined> {
  try {
    const { text, problems } = decode(await io.disk.read(path));
    for (const found of problems) tell(path, found, io, text ?? '');
    return text?.replace(/^\ufeff/, '');
  } catch (error) {
    return tell(path, diskProblem(error), io);
  }
}

function tell(path: string, found: Problem, io: Io, text?: string): undefined {
  tellOf(fileName(path, io), found, io, text);
}

function readOrdinal(typed: string): number {
  if (!/^[1-9]\d*$/.test(typed)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(typed);
}

/** "value=520000". The kind is not known yet when options are read one by one. */
function readSetting(typed: string, before: readonly Setting[]): readonly Setting[] {
  const [, name = typed, value = ''] = /^([^=]*)=([\s\S]*)$/.exec(typed) ?? [];
  const known = fieldsOf.figure.find((field) => field === name);
  if (known === undefined || !typed.includes('='))
    throw new InvalidArgumentError(`It must be key=value, with a key of ${fieldsOf.figure.join(', ')}.`);
  const read = readField(known, value);
  if (read.ok) return [...before, { name: known, fields: read.fields }];
  throw new InvalidArgumentError(
    read.expected === 'number'
      ? `"${value}" is not a number.`
      : `"${value}" is not a date: YYYY, YYYY-MM or YYYY-MM-DD.`,
  );
}
