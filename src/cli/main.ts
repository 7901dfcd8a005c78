#!/usr/bin/env node
import { execFile } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { disk } from './disk.ts';
import type { GitAnswer, Io, Output } from './io.ts';
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
  disk,
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
