import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc');

export const engine = await loadEngine();

/** The engine as it stands in src, bundled as it is shipped. */
async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  const outfile = join(folder, 'core.mjs');
  try {
    await build({
      ...{ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022' },
      ...{ platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'warning' },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
