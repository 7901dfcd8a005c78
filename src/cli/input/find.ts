import { join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../../core/index.ts';
import type { Disk, Entry, Io } from '../io.ts';
import type { OnProblem } from './problems.ts';

/** An article to read. */
export interface Input {
  /** Absolute, or '-' for standard input. */
  readonly path: string;
  /** As reports name it: relative to the current folder, '/' on every system. */
  readonly file: string;
}

/** The articles that the paths name, each once, folders walked in order of name. */
export async function findArticles(
  paths: readonly string[],
  io: Io,
  onProblem: OnProblem,
): Promise<readonly Input[]> {
  return findFiles(articles, paths, io, onProblem);
}

/** The sidecars that the paths name, those of named articles too. */
export async function findSidecars(
  paths: readonly string[],
  io: Io,
  onProblem: OnProblem,
): Promise<readonly Input[]> {
  return findFiles(sidecars, paths, io, onProblem);
}

/** What is looked for in folders, and what somebody means who types a path. */
interface Kind {
  readonly isNamed: (name: string) => boolean;
  readonly meant: (path: string) => string | Problem;
  readonly none: 'no-articles' | 'no-sidecars';
}

const articles: Kind = {
  isNamed: isArticleName,
  meant: (path) => (isSidecar(path) ? problem('sidecar', {}) : path),
  none: 'no-articles',
};

const sidecars: Kind = {
  isNamed: isSidecar,
  meant: (path) => (isSidecar(path) ? path : `${path}${sidecarEnd}`),
  none: 'no-sidecars',
};

async function findFiles(
  kind: Kind,
  paths: readonly string[],
  io: Io,
  onProblem: OnProblem,
): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  const walk: Walk = { kind, io, onProblem, inputs, met: 0, seenFolders: new Set() };
  for (const path of paths) {
    if (path === '-') inputs.set('-', { path, file: '-' });
    else await findAt(resolve(io.cwd, path), walk);
  }
  return [...inputs.values()];
}

interface Walk {
  readonly kind: Kind;
  readonly io: Io;
  readonly onProblem: OnProblem;
  /** By real path, so that a file reached on two ways is read once. */
  readonly inputs: Map<string, Input>;
  /** How many articles the walk came by, those it has already included. */
  met: number;
  /** By real path, so that a link to a folder above ends the walk. */
  readonly seenFolders: Set<string>;
}

/** A path that somebody typed: what it leads to is taken whatever its name. */
async function findAt(path: string, walk: Walk): Promise<void> {
  const file = fileName(path, walk.io);
  try {
    const kind = await walk.io.disk.kindOf(path);
    if (kind === 'folder') {
      const before = walk.met;
      const isNew = await walkFolder(path, walk);
      if (isNew && walk.met === before) walk.onProblem(file, problem(walk.kind.none, {}));
      return;
    }
    const meant = walk.kind.meant(path);
    if (typeof meant !== 'string') walk.onProblem(file, meant);
    else add(await walk.io.disk.realPath(meant), meant, walk);
  } catch (error) {
    walk.onProblem(file, diskProblem(error));
  }
}

/** False where the folder has been walked before. */
async function walkFolder(folder: string, walk: Walk): Promise<boolean> {
  const { disk } = walk.io;
  const real = await disk.realPath(folder);
  if (walk.seenFolders.has(real)) return false;
  walk.seenFolders.add(real);
  const entries = [...(await disk.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    try {
      const leadsTo = await follow({ name, kind }, path, disk);
      if (leadsTo === 'folder') await walkFolder(path, walk);
      else if (leadsTo === 'file' && walk.kind.isNamed(name))
        add(kind === 'link' ? await disk.realPath(path) : join(real, name), path, walk);
    } catch (error) {
      // A dangling link that has no article's name is nobody's loss.
      if (kind === 'folder' || walk.kind.isNamed(name))
        walk.onProblem(fileName(path, walk.io), diskProblem(error));
    }
  }
  return true;
}

async function follow({ kind }: Entry, path: string, disk: Disk): Promise<Entry['kind']> {
  return kind === 'link' ? disk.kindOf(path) : kind;
}

function add(real: string, path: string, walk: Walk): void {
  const { inputs, io } = walk;
  walk.met++;
  if (!inputs.has(real)) inputs.set(real, { path, file: fileName(path, io) });
}

function fileName(path: string, { cwd }: Io): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** What the name of an article is followed by in the name of its sidecar. */
export const sidecarEnd = '.annotations.yaml';

function isSidecar(path: string): boolean {
  return path.endsWith(sidecarEnd);
}

/** Text and Markdown, except the files that describe a folder rather than an event. */
function isArticleName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name) && !/^(?:readme|changelog|license)\.md$/i.test(name);
}

const reasons: Readonly<Record<string, string>> = {
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
};

/** What a failed attempt to write means; a mistake of ours goes up. */
export function writeProblem(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const known: Readonly<Record<string, string>> = {
    ...reasons,
    EACCES: 'its permissions do not allow it',
    EEXIST:
      'another program is writing it; if none is, one broke off: delete the file of this name with .tmp',
    ENOENT: 'its folder is gone',
    ENOSPC: 'the disk is full',
    EPERM: 'its permissions do not allow it',
    EROFS: 'the disk can only be read',
  };
  return problem('not-writable', { reason: known[code] ?? message });
}

/** What a failed access means to the one who named the path. Anything without a code is a mistake of ours and goes up. */
export function diskProblem(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('not-found', {});
  if (code === 'EACCES' || code === 'EPERM') return problem('not-permitted', {});
  return problem('not-readable', { reason: reasons[code] ?? message });
}
