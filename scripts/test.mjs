// npm test: everything, from the type check to a person's clicks. The last line is the tally.
// A stage can be named to run it alone: node scripts/test.mjs unit, or check, suite, web, person.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createTwoFolders } from './vscode/corpus.mjs';
import { downloadDesktop, findDesktop, findExecutable, hasDisplay } from './vscode/desktop.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { exit, start, temporaryFolder } from './vscode/processes.mjs';
import { runDesktopSuite, runServedSuite } from './vscode/suite.mjs';

const require = createRequire(import.meta.url);

const stages = {
  build: () => step('the bundles build', 'esbuild.config.mjs'),
  check: async () =>
    add(
      await step('the types fit', binary('typescript', 'tsc')),
      await step('format and lint are clean', binary('@biomejs/biome', 'biome'), 'check'),
    ),
  unit: () => vitest('vitest.config.ts'),
  suite: inVSCode,
  web: () => served({ web: true }),
  person: async () =>
    add(
      await step('the package builds', 'scripts/package.mjs'),
      await vitest('test/extension/browser/vitest.config.mjs'),
    ),
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in stages));
if (unknown) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(stages).join(' ')}`);
  process.exit(2);
}

let total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(stages)) {
  if (named.length > 0 && name !== 'build' && !named.includes(name)) continue;
  console.log(`\n== ${name}`);
  const result = await run().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  total = add(total, result);
  // Every later stage would only say the same.
  if (name === 'build' && result.failed > 0) break;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`, () =>
  exit(total.failed > 0 || total.passed === 0 ? 1 : 0),
);

function add(...results) {
  return {
    passed: results.reduce((sum, each) => sum + each.passed, 0),
    failed: results.reduce((sum, each) => sum + each.failed, 0),
  };
}

/** One program whose exit code is the result. */
async function step(title, script, ...args) {
  const code = await node(script, ...args);
  console.log(`${code === 0 ? '  ok' : 'FAIL'}  ${title}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function vitest(config) {
  const outputFile = join(temporaryFolder('vitest'), 'results.json');
  const code = await node(
    binary('vitest', 'vitest'),
    ...[
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
  );
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(outputFile, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  // A file that can't be loaded, or an error outside of any test, fails without a failed test.
  return { passed: numPassedTests, failed: code === 0 && success ? failed : Math.max(failed, 1) };
}

/** The suite in a desktop VS Code where one can show its window, else in the served one. */
async function inVSCode() {
  const command = hasDisplay() ? findDesktop() : undefined;
  const executable = (command && findExecutable(command)) ?? (await downloadDesktop());
  if (executable) {
    console.log(`Desktop VS Code: ${executable}`);
    try {
      return await runDesktopSuite({ executable, folder: createTwoFolders(), report });
    } catch (error) {
      // A desktop build without its system libraries dies before the first test.
      console.log(`${error.message}\nThe desktop VS Code could not run the suite; the served one does.`);
    }
  }
  return served({ web: false });
}

function served({ web }) {
  console.log(`Served VS Code, ${web ? 'web worker' : 'node'} extension host`);
  return runServedSuite({ folder: createTwoFolders(), web, report });
}

function report({ event, title, message }) {
  console.log(`${event === 'pass' ? '  ok' : 'FAIL'}  ${title}${message ? `\n${message}` : ''}`);
}

function binary(name, bin) {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin[bin]);
}

function node(...args) {
  return new Promise((resolve, reject) => {
    start(process.execPath, args, { cwd: projectRoot }).once('close', resolve).once('error', reject);
  });
}
