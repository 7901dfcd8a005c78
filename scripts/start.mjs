// npm start: builds, then opens the sample corpus in VS Code with the extension loaded.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findDesktop, hasDisplay } from './vscode/desktop.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { exit, start } from './vscode/processes.mjs';
import { createProfile } from './vscode/profile.mjs';
import { serve } from './vscode/serve.mjs';

const folder = join(projectRoot, 'sample-corpus');

async function main() {
  const build = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: projectRoot, stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
  const desktop = findDesktop();
  if (desktop && (process.env['VSCODE_PATH'] || hasDisplay())) await openDesktop(desktop);
  else await openServed();
}

async function openDesktop(command) {
  const profile = createProfile();
  console.log(`Opening ${folder} in ${command}. Close the window or press Ctrl-C to stop.`);
  const child = start(command, [
    `--extensionDevelopmentPath=${projectRoot}`,
    `--user-data-dir=${profile.userData}`,
    `--extensions-dir=${profile.extensions}`,
    '--disable-workspace-trust',
    '--new-window',
    '--wait',
    folder,
  ]);
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  await exit(code ?? 0);
}

async function openServed() {
  const profile = createProfile({ extensions: { 'crosscheck.crosscheck': projectRoot } });
  const server = await serve({ profile });
  console.log(`\nVS Code is open at\n\n  ${server.address({ folder })}\n\nPress Ctrl-C to stop.`);
  const code = await server.exited;
  console.error('VS Code has stopped by itself.');
  await exit(code || 1);
}

main().catch((error) => {
  console.error(error.message);
  return exit(1);
});
