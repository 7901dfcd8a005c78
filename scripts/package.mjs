// npm run package: the production build as crosscheck.vsix.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './vscode/paths.mjs';

const limit = 3_000_000;
const vsix = join(projectRoot, 'crosscheck.vsix');
const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');

run('esbuild.config.mjs', '--production');
run(
  vsce,
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  vsix,
);

const { size } = statSync(vsix);
if (size >= limit) {
  console.error(`crosscheck.vsix has ${size} bytes; the limit is ${limit}.`);
  process.exit(1);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
