import { constants } from 'node:fs';
import {
  access,
  chmod,
  lstat,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk, Entry, EntryKind } from './io.ts';

/** The computer's own disk. */
export const disk: Disk = {
  kindOf: async (path) => kindOf(await stat(path)) as Exclude<EntryKind, 'link'>,
  list: async (folder) =>
    Promise.all(
      (await readdir(folder, { withFileTypes: true })).map(async (entry): Promise<Entry> => {
        const kind = kindOf(entry);
        // Some network disks leave the kind out of a listing.
        if (kind !== 'other') return { name: entry.name, kind };
        return { name: entry.name, kind: kindOf(await lstat(`${folder}/${entry.name}`)) };
      }),
    ),
  realPath: (path) => realpath(path),
  read: (path) => readFile(path),
  write: async (path, content, expected) => {
    const real = await leadsTo(path);
    const mode = await modeOf(real);
    // A device or a pipe is written to; a file in its place would be the end of it.
    if (mode === 'other') return writeFile(real, content).then(() => true);
    const temporary = `${real}.tmp`;
    const file = await openAlone(temporary);
    let isDone = false;
    try {
      if (expected !== undefined && !(await holds(real, expected))) return false;
      await file.writeFile(content);
      await file.close();
      if (mode !== undefined) await chmod(temporary, mode);
      await rename(temporary, real);
      isDone = true;
      return true;
    } finally {
      await file.close().catch(() => undefined);
      if (!isDone) await rm(temporary, { force: true });
    }
  },
};

interface Typed {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Typed): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Where links end, also those that lead to a file that is still to be made. */
async function leadsTo(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : leadsTo(resolve(dirname(path), link));
  }
}

/** The permissions of a plain file; undefined where there is nothing. Putting another in its place would ask for none of them. */
async function modeOf(path: string): Promise<number | 'other' | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'other';
    await access(path, constants.W_OK);
    return found.mode & 0o7777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** How often and after how many milliseconds a file that another program is writing is tried again. */
const patience = { times: 200, each: 25 };

/** The file that is being written says that somebody writes: who comes second waits. */
async function openAlone(temporary: string, tries = 0): ReturnType<typeof open> {
  try {
    return await open(temporary, 'wx');
  } catch (error) {
    // Windows says EPERM of a file that is just going away.
    const isTaken = ['EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!isTaken || tries === patience.times) throw error;
    await pause(patience.each);
    return openAlone(temporary, tries + 1);
  }
}

async function holds(path: string, expected: Uint8Array | null): Promise<boolean> {
  const now = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return now === null || expected === null ? now === expected : now.equals(expected);
}
