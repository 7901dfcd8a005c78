#!/usr/bin/env node
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Entry, EntryKind, Io, Output } from './io.ts';
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
  },
  cwd: process.cwd(),
  env: process.env,
  readStdin: () => buffer(process.stdin),
  now: () => performance.now(),
};

process.exitCode = await run(process.argv.slice(2), io);
