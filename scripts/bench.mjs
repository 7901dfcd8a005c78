// Holds the engine to its budgets, each part in a process of its own: node scripts/bench.mjs [speed] [growth] [corpus] [anchors]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The parts, with the flags that node needs for them. */
const parts = {
  speed: [],
  growth: ['--min-semi-space-size=256', '--max-semi-space-size=256'],
  corpus: [],
  anchors: [],
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const failed = chosen.filter((name) => {
  const script = fileURLToPath(new URL(`bench/${name}.mjs`, import.meta.url));
  return spawnSync(process.execPath, [...parts[name], script], { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nAll within budget.' : `\nOver budget: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
