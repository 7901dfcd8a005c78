// Bundles: node esbuild.config.mjs [--watch] [--production]
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** One bundle per call; what they share stands here once. */
function bundle(entry, outfile, options) {
  return context({
    entryPoints: [entry],
    outfile,
    bundle: true,
    target: 'es2022',
    minify: production,
    sourcemap: !production,
    logLevel: 'warning',
    ...options,
  });
}

const bundles = await Promise.all([
  bundle('src/core/index.ts', 'dist/core.js', {
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
  }),
  bundle('src/cli/main.ts', 'dist/cli.js', {
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  }),
  bundle('src/extension/extension.ts', 'dist/extension.cjs', {
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  }),
  bundle('src/extension/extension.ts', 'dist/web.cjs', {
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  }),
]);

if (watch) await Promise.all(bundles.map((each) => each.watch()));
else {
  await Promise.all(bundles.map((each) => each.rebuild()));
  await Promise.all(bundles.map((each) => each.dispose()));
}
