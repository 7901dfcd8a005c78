import { type ReadSidecar, readSidecar } from '../../core/index.ts';
import type { Io } from '../io.ts';
import { decode } from './decode.ts';
import { diskProblem, type Input } from './find.ts';
import { readLines } from './lines.ts';
import type { OnProblem } from './problems.ts';

type Annotations = Pick<ReadSidecar, 'source' | 'annotations'>;

const none: Annotations = { source: {}, annotations: [] };

/** What stands beside the article, as far as it can be read; what cannot is told with its line. */
export async function readSidecarOf(
  { file, path }: Input,
  io: Io,
  onProblem: OnProblem,
): Promise<Annotations> {
  if (path === '-') return none;
  const name = `${file}.annotations.yaml`;
  try {
    const { text, problems } = decode(await io.disk.read(`${path}.annotations.yaml`));
    for (const found of problems) onProblem(name, found, found.span && text ? readLines(text) : undefined);
    if (text === null) return none;
    const sidecar = readSidecar(text);
    if (sidecar.problems.length > 0) {
      const lines = readLines(text);
      for (const found of sidecar.problems) onProblem(name, found, lines);
    }
    return sidecar;
  } catch (error) {
    const found = diskProblem(error);
    if (found.code !== 'not-found') onProblem(name, found);
    return none;
  }
}
