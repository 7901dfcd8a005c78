import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce, writeManifest } from './install.mjs';
import { npm } from './npm.mjs';

// code-server 4.139.1 is VS Code 1.139.1. Its postinstall script compiles native modules, which nothing here needs.
const codeServer = '4.139.1';
const nodeMajor = '24';

/** Installs the VS Code that is served to a browser, with the Node it runs on, unless that is done already. */
export async function installServed() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${platform}-${process.arch}`;
  const folder = await installOnce(
    `served-${codeServer}-${platform}-${process.arch}`,
    'VS Code 1.139 (about 750 MB)',
    async (staging, step) => {
      step('1 of 2: the server and the Node it needs');
      writeManifest(staging, { 'code-server': codeServer, [nodePackage]: nodeMajor });
      await npm(['install', '--ignore-scripts'], { cwd: staging });
      step("2 of 2: the server's own packages");
      const inner = join(staging, 'node_modules', 'code-server', 'lib', 'vscode');
      await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: inner });
      // It asks for a sign-in that has no place in a reader of local articles.
      rmSync(join(inner, 'extensions', 'copilot'), { recursive: true, force: true });
    },
  );
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    main: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}
