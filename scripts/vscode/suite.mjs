import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayCommand } from './desktop.mjs';
import { projectRoot } from './paths.mjs';
import { start, stop } from './processes.mjs';
import { openWorkbench } from './workbench.mjs';

const suite = join(projectRoot, 'dist', 'test', 'suite.cjs');
const minutes = 60_000;

// The served VS Code misses its native modules, an extension gallery and accounts on every run.
const harmless = /bindings file|build\/Release|ServiceWorker|AgentHost|authentication provider/;

/**
 * Runs the suite of test/extension/suite in the served VS Code, in its node extension host or in the web worker.
 * Resolves with the tally; throws when the suite did not get to its end.
 */
export async function runServedSuite({ folder, web = false, report }) {
  const tally = createTally(report);
  const settings = web ? { 'remote.extensionKind': { 'crosscheck.crosscheck': ['web'] } } : {};
  const workbench = await openWorkbench({ folder, settings, tests: suite, onLog: tally.read });
  try {
    await withTimeout(workbench.result, 5 * minutes);
  } finally {
    await workbench.close();
  }
  return tally.finish();
}

/** Runs the same suite in a desktop VS Code. */
export async function runDesktopSuite({ executable, folder, report }) {
  const tally = createTally(report);
  const launcher = fileURLToPath(new URL('desktop-suite.mjs', import.meta.url));
  const [command, ...args] = [...displayCommand(), process.execPath, launcher, executable, suite, folder];
  const child = start(command, args, { output: 'pipe' });
  let output = '';
  let line = '';
  child.stdout.on('data', (data) => {
    output = (output + data).slice(-5_000);
    const lines = (line + data).split('\n');
    line = lines.pop();
    for (const each of lines) tally.read(each);
  });
  child.stderr.on('data', (data) => {
    output = (output + data).slice(-5_000);
  });
  const ended = new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  await withTimeout(ended, 5 * minutes).finally(() => stop(child));
  return tally.finish(output);
}

/** Counts the results that the suite writes on its console (test/support/suite.ts). */
function createTally(report) {
  const tally = { passed: 0, failed: 0 };
  const errors = [];
  let ended = false;
  return {
    read(line) {
      const json = /@suite (\{.*\})/s.exec(line)?.[1];
      if (!json) {
        if (/error/i.test(line) && !harmless.test(line)) errors.push(line.slice(0, 1_000));
        return;
      }
      const result = JSON.parse(json);
      if (result.event === 'pass') tally.passed++;
      else if (result.event === 'fail') tally.failed++;
      else ended = true;
      if (result.event !== 'end') report(result);
    },
    finish(output = errors.slice(-10).join('\n')) {
      if (!ended) throw new Error(`The suite did not run to its end in VS Code.\n${output}`);
      return tally;
    },
  };
}

function withTimeout(promise, ms) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`VS Code did not answer within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
