import {
  type Article,
  applyAnnotations,
  detailsOf,
  extract,
  type Placed,
  problem,
  type ReadSidecar,
} from '../../core/index.ts';
import type { Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { decode } from './decode.ts';
import { diskProblem, findArticles, type Input } from './find.ts';
import { type Lines, readLines } from './lines.ts';
import type { OnProblem } from './problems.ts';
import { readSidecarOf } from './sidecar.ts';

/** An article with the text it was read from. */
export interface Source {
  /** What the engine reads, with what people corrected, rejected and added. */
  readonly article: Article;
  /** The annotations beside it, each with its place. */
  readonly annotations: readonly Placed[];
  readonly text: string;
  readonly lines: Lines;
  /** The same, read again for the year that the articles beside it suggest. */
  readonly inYear: (year: number) => Source;
}

/** Far more than anybody saves as one article, and still read in seconds. */
const limitInMegabytes = 50;

/** Reads the articles that the paths name, one after the other. */
export async function* readArticles(
  paths: readonly string[],
  io: Io,
  onProblem: OnProblem,
): AsyncGenerator<Source> {
  const inputs = await findArticles(paths, io, onProblem);
  const progress = createProgress(io, 'Reading articles', inputs.length);
  try {
    for (const input of inputs) {
      progress.step();
      const text = await readText(input, io, onProblem);
      if (text === null) continue;
      const sidecar = await readSidecarOf(input, io, onProblem);
      yield readSource(text, input.file, sidecar);
    }
  } finally {
    progress.end();
  }
}

/** Null where there is nothing that could be an article's text. */
async function readText(input: Input, io: Io, onProblem: OnProblem): Promise<string | null> {
  const { file, path } = input;
  try {
    const bytes = await (path === '-' ? io.readStdin() : io.disk.read(path));
    const size = Math.ceil(bytes.length / 1e6);
    if (size > limitInMegabytes) {
      onProblem(file, problem('too-large', { size, limit: limitInMegabytes }));
      return null;
    }
    const { text, problems } = decode(bytes);
    for (const found of problems) onProblem(file, found, found.span && text ? readLines(text) : undefined);
    if (text !== null && isWebPage(text)) {
      onProblem(file, problem('web-page', {}));
      return null;
    }
    if (text?.trim() === '') onProblem(file, problem('empty', {}));
    return text;
  } catch (error) {
    onProblem(file, diskProblem(error));
    return null;
  }
}

function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1000));
}

function readSource(
  text: string,
  file: string,
  sidecar: Pick<ReadSidecar, 'source' | 'annotations'>,
  year?: number,
): Source {
  return {
    ...extractNamed(text, file, sidecar, year),
    text,
    lines: readLines(text),
    inYear: (suggested) => readSource(text, file, sidecar, suggested),
  };
}

/** A mistake in the engine is only found by who knows which article showed it. */
function extractNamed(
  text: string,
  file: string,
  { source, annotations }: Pick<ReadSidecar, 'source' | 'annotations'>,
  year: number | undefined,
): Pick<Source, 'article' | 'annotations'> {
  try {
    const read = extract(text, { ...detailsOf(source), file, year });
    const { article, placed } = applyAnnotations(
      read,
      text,
      annotations.map(({ annotation }) => annotation),
    );
    return { article, annotations: placed };
  } catch (error) {
    throw new Error(`while reading ${file}`, { cause: error });
  }
}
