#!/usr/bin/env node
import { execFile } from 'node:child_process';
import { lstat, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Entry, EntryKind, GitAnswer, Io, Output } from './io.ts';
import { run } from './run.ts';

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) is no failure; the exit code stays what was found.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      if (stream.writable) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

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

/** Git's own order: its variable for the author, then the configuration. */
async function author(folder: string): Promise<string | undefined> {
  const given = process.env['GIT_AUTHOR_NAME']?.trim();
  if (given) return given;
  const answer = await git(folder, 'config', 'user.name');
  return answer?.stdout.trim() || undefined;
}

async function git(folder: string, ...words: readonly string[]): Promise<GitAnswer | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...words], (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') resolve(undefined);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

const io: Io = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  disk: {
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
    write: async (path, text) => {
      const real = await realpath(path).catch(() => path);
      const temporary = `${real}.${process.pid}.tmp`;
      try {
        await writeFile(temporary, text);
        await rename(temporary, real);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  },
  cwd: process.cwd(),
  env: process.env,
  readStdin: () => buffer(process.stdin),
  now: () => performance.now(),
  date: () => new Date(),
  author,
  git,
  self: [process.execPath, fileURLToPath(import.meta.url)],
};

process.exitCode = await run(process.argv.slice(2), io);
