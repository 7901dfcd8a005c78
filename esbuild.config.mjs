// Bundles: node esbuild.config.mjs [--watch] [--production]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

// `yaml` requires node's own modules, which an ES module can only do with a `require` of its making.
const requireBanner = {
  js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
};

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

/** The tests that run inside VS Code: one bundle for the node host and for the web worker. */
function suite() {
  const folder = './test/extension/suite';
  const suites = {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^suites$/ }, () => ({ path: folder, namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: readdirSync(folder)
          .filter((file) => file.endsWith('.test.ts'))
          .map((file) => `import '${folder}/${file}';`)
          .join('\n'),
        resolveDir: process.cwd(),
        watchDirs: [folder],
      }));
    },
  };
  return bundle('test/support/suite.ts', 'dist/test/suite.cjs', {
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    plugins: [suites],
  });
}

/** The JSON Schemas of sidecars and codebooks, made from the definitions that the code reads them by. */
function schema() {
  const write = {
    name: 'write-schema',
    setup(build) {
      build.onEnd(async ({ outputFiles: [file] = [] }) => {
        if (!file) return;
        const code = `data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`;
        const { sidecarJsonSchema, codebookJsonSchema } = await import(code);
        mkdirSync('schemas', { recursive: true });
        const schemas = { annotations: sidecarJsonSchema(), codebook: codebookJsonSchema() };
        for (const [name, content] of Object.entries(schemas))
          writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(content, null, 2)}\n`);
      });
    },
  };
  return bundle('src/core/sidecar/json-schema.ts', 'schemas/annotations.schema.json', {
    platform: 'node',
    format: 'esm',
    sourcemap: false,
    write: false,
    plugins: [write],
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
    banner: requireBanner,
  }),
  bundle('src/extension/main.ts', 'dist/extension.js', {
    platform: 'node',
    format: 'esm',
    external: ['vscode'],
    banner: requireBanner,
  }),
  // The web worker host of VS Code loads CommonJS only, and in a package of ES modules knows it by this name.
  bundle('src/extension/web.ts', 'dist/web.cjs', {
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  }),
  schema(),
  ...(production ? [] : [suite()]),
]);

if (watch) await Promise.all(bundles.map((each) => each.watch()));
else {
  await Promise.all(bundles.map((each) => each.rebuild()));
  await Promise.all(bundles.map((each) => each.dispose()));
}
