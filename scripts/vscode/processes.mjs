import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));
const running = new Set();
const folders = new Set();

/** Starts a program that ends, with all its children, when this process does. */
export function start(command, args, { cwd, env = process.env, output = 'inherit' } = {}) {
  const child = spawn(process.execPath, [guard, command, ...args], {
    cwd,
    env,
    stdio: ['pipe', output, output],
    detached: true,
    windowsHide: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a program and everything it started; resolves when it is gone. */
export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.destroy();
  return gone;
}

/** A folder that is gone when this process is. Only its owner can read it. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `crosscheck-${name}-`));
  folders.add(folder);
  return folder;
}

/** Stops all that was started here and removes the temporary folders. */
async function cleanUp() {
  await Promise.all([...running].map(stop));
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  folders.clear();
}

/** Ends this process with nothing left behind. */
export async function exit(code) {
  await cleanUp();
  process.exit(code);
}

process.on('beforeExit', cleanUp);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.once(signal, () => exit(code));

// npm that is told to stop takes its shell with it and leaves the script alone: a new parent is the only sign.
const parent = process.ppid;
if (process.env['npm_lifecycle_event']) setInterval(() => process.ppid !== parent && exit(143), 500).unref();
