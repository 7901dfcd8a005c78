import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set();
const folders = new Set();

/** Starts a program in a process group of its own, so that it and all its children can be stopped together. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    ...options,
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a program and everything it started. */
export function stop(child, signal = 'SIGKILL') {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
  running.delete(child);
}

/** A folder that is gone when this process is. Only its owner can read it. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `crosscheck-${name}-`));
  folders.add(folder);
  return folder;
}

/** Stops all that was started here and removes the temporary folders. Safe to call more than once. */
export function cleanUp() {
  for (const child of running) stop(child);
  for (const folder of folders) {
    // A program that was just killed may still be closing a file: removal is tried a few times.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    folders.delete(folder);
  }
}

process.on('exit', cleanUp);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code));
