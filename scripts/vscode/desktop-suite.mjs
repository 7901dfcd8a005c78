// A process of its own, because runTests writes the tests' console to its own standard output:
// node desktop-suite.mjs EXECUTABLE SUITE FOLDER
import { runTests } from '@vscode/test-electron';
import { projectRoot } from './paths.mjs';
import { createProfile } from './profile.mjs';

const [vscodeExecutablePath, extensionTestsPath, folder] = process.argv.slice(2);
const profile = createProfile();
await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: projectRoot,
  extensionTestsPath,
  launchArgs: [
    folder,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--no-sandbox',
    `--user-data-dir=${profile.userData}`,
    `--extensions-dir=${profile.extensions}`,
  ],
}).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
