import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from './paths.mjs';

/**
 * Makes `.vscode-test/<name>` once: `fill` works in a folder beside it that takes the name only when complete,
 * so that an interrupted installation is never taken for a finished one.
 */
export async function installOnce(name, what, fill) {
  const target = join(cacheRoot, name);
  if (existsSync(target)) return target;
  mkdirSync(cacheRoot, { recursive: true });
  removeAbandoned();
  const staging = join(cacheRoot, `installing-${process.pid}-${name}`);
  mkdirSync(staging);
  const begun = Date.now();
  const step = (text) => process.stderr.write(`  ${text}\n`);
  process.stderr.write(`Installing ${what} into .vscode-test (once)\n`);
  const alive = setInterval(() => step(`still at it, ${Math.round((Date.now() - begun) / 1000)} s`), 15_000);
  try {
    await fill(staging, step);
    rename(staging, target);
  } finally {
    clearInterval(alive);
    rmSync(staging, { recursive: true, force: true });
  }
  step(`done in ${Math.round((Date.now() - begun) / 1000)} s`);
  return target;
}

/** A manifest for `npm install` to work from; the exact versions are what makes two machines alike. */
export function writeManifest(folder, dependencies) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
}

function rename(staging, target) {
  try {
    renameSync(staging, target);
  } catch (error) {
    // Two runs at once: the other one was faster, and what it installed is the same.
    if (!existsSync(target)) throw error;
  }
}

function removeAbandoned() {
  for (const entry of readdirSync(cacheRoot)) {
    const pid = Number(/^installing-(\d+)-/.exec(entry)?.[1]);
    if (pid && !isRunning(pid)) rmSync(join(cacheRoot, entry), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
