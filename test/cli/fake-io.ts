import { posix } from 'node:path';
import type { EntryKind, GitAnswer, Io } from '../../src/cli/io.ts';
import { type ExitCode, run } from '../../src/cli/run.ts';

/** A file's content, a link to another path, or the code that opening it fails with. */
export type FakeFile = string | Uint8Array | { readonly link: string } | { readonly fails: string };

export interface World {
  /** By absolute path; folders are made of the paths of files, and a path that ends in '/' is an empty one. */
  readonly files?: Readonly<Record<string, FakeFile>>;
  /** What somebody else writes, by path, between our reading and our writing. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** How long each look at the clock takes. */
  readonly slowness?: number;
  /** The moment, and who git says works here. */
  readonly date?: string;
  readonly author?: string;
  /** What git answers to words in a folder; there is none where this is left out. */
  readonly git?: (folder: string, ...words: readonly string[]) => GitAnswer;
}

export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs one command line, words separated by spaces or given one by one, in a world of its own. */
export async function crosscheck(line: string | readonly string[], world: World = {}): Promise<Outcome> {
  const files: Record<string, string> = {};
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: world.isTTY ?? false,
    columns: world.columns,
  });
  const disk: Record<string, FakeFile> = { ...world.files };
  let clock = 0;
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    disk: {
      ...createDisk(disk),
      write: async (path, content) => {
        if (world.meanwhile?.[path] !== undefined && disk[path] !== world.meanwhile[path]) {
          disk[path] = world.meanwhile[path];
          return false;
        }
        files[path] = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
        return true;
      },
    },
    cwd: world.cwd ?? '/news',
    env: world.env ?? {},
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    now: () => {
      clock += world.slowness ?? 0;
      return clock;
    },
    date: () => new Date(world.date ?? '2026-05-04T10:00:00.250Z'),
    author: async () => world.author,
    git: async (...words) => world.git?.(...words),
    self: ['/usr/bin/node', '/opt/cross check/cli.js'],
  };
  const words = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const exitCode = await run(words, io);
  return { exitCode, ...written, written: files };
}

function createDisk(files: Readonly<Record<string, FakeFile>>): Omit<Io['disk'], 'write'> {
  const kindAt = (path: string): EntryKind => {
    const file = files[path];
    if (file === undefined) {
      if (Object.keys(files).some((each) => each.startsWith(`${path}/`))) return 'folder';
      throw failure('ENOENT', path);
    }
    return typeof file === 'object' && 'link' in file ? 'link' : 'file';
  };

  /** Follows links in every part of the path, as the system does. */
  const realPath = (path: string): string => {
    let real = '/';
    let steps = 0;
    const parts = path.split('/').filter(Boolean);
    while (parts.length > 0) {
      real = posix.join(real, parts.shift() as string);
      const file = files[real];
      if (typeof file !== 'object' || !('link' in file)) continue;
      if (++steps > 40) throw failure('ELOOP', path);
      parts.unshift(...posix.resolve(posix.dirname(real), file.link).split('/').filter(Boolean));
      real = '/';
    }
    kindAt(real);
    return real;
  };

  return {
    kindOf: async (path) => kindAt(realPath(path)) as 'file' | 'folder',
    realPath: async (path) => realPath(path),
    list: async (folder) => {
      const real = realPath(folder);
      const inside = Object.keys(files).filter((path) => path.startsWith(`${real}/`));
      const names = new Set(inside.map((path) => path.slice(real.length + 1).split('/')[0] ?? ''));
      names.delete('');
      return [...names].reverse().map((name) => ({ name, kind: kindAt(`${real}/${name}`) }));
    },
    read: async (path) => {
      const file = files[realPath(path)] as Exclude<FakeFile, { link: string }>;
      if (typeof file === 'string') return Buffer.from(file);
      if ('fails' in file) throw failure(file.fails, path);
      return file;
    },
  };
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
