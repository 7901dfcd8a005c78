// Merges many made-up triples of sidecars and looks for anything lost: node scripts/merge-properties.mjs [runs] [seed]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const [runs = '100000', seed = '1'] = process.argv.slice(2);

/** Most of the time goes into reading the same few texts again and again; nobody changes what was read. */
const readOnce = {
  name: 'read-once',
  setup(bundle) {
    bundle.onResolve({ filter: /^yaml$/ }, ({ pluginData }) =>
      pluginData === 'real' ? undefined : { path: 'yaml', namespace: 'once' },
    );
    bundle.onLoad({ filter: /./, namespace: 'once' }, () => ({
      contents: `
        export * from 'yaml';
        import { parseDocument as parse } from 'yaml';
        const known = new Map();
        export function parseDocument(text, options) {
          if (known.size > 200) known.clear();
          if (!known.has(text)) known.set(text, parse(text, options));
          return known.get(text);
        }`,
      resolveDir: process.cwd(),
      pluginData: 'real',
    }));
  },
};

const { faultOf, world } = await load(`
  export { faultOf } from './test/core/sidecar/merge/properties.ts';
  export { world } from './test/core/sidecar/merge/worlds.ts';
`);

const started = performance.now();
let done = 0;
const result = fc.check(
  fc.property(world, (three) => {
    if (++done % 10_000 === 0) console.log(`${done.toLocaleString('en')} merges`);
    const fault = faultOf(three);
    if (fault !== undefined) throw new Error(fault);
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  const { base, ours, theirs } = result.counterexample[0];
  for (const text of [base, ours, theirs]) console.error(`--------\n${text}`);
  process.exit(1);
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${Number(runs).toLocaleString('en')} three-way merges, nothing lost (seed ${seed}, ${seconds} s).`,
);

/** The module as it stands in src, bundled so that node can load it. */
async function load(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-merge-'));
  const outfile = join(folder, 'merge.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      ...{ outfile, bundle: true, format: 'esm', target: 'es2022', platform: 'neutral' },
      ...{ mainFields: ['module', 'main'], logLevel: 'warning', plugins: [readOnce] },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
