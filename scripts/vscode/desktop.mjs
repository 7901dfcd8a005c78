import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheRoot } from './paths.mjs';

/** The command line of the desktop VS Code: VSCODE_PATH, else `code` or `code-insiders` on the PATH, else undefined. */
export function findDesktop() {
  const named = process.env['VSCODE_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`VSCODE_PATH is ${named}, but there is no such file.`);
  }
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
  for (const name of names)
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (isProgram(file) && isDesktop(file)) return file;
    }
  return undefined;
}

/** The program behind a `code` command, which is what test runs start; undefined where it is not in a usual place. */
export function findExecutable(command) {
  const home = dirname(dirname(realpathSync(command)));
  const candidates = [
    command.endsWith('Code.exe') || command.includes('.app/Contents/MacOS') ? command : '',
    join(home, 'code'),
    join(home, 'code-insiders'),
    join(home, 'Code.exe'),
    join(home, '..', '..', 'MacOS', 'Electron'),
  ];
  return candidates.find((each) => each && isProgram(each));
}

/** A downloaded desktop VS Code, or undefined where it can't be had or could not show a window. */
export async function downloadDesktop() {
  if (!hasDisplay()) return undefined;
  const reachable = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(4_000),
  }).then(
    (response) => response.ok,
    () => false,
  );
  if (!reachable) return undefined;
  return downloadAndUnzipVSCode({ cachePath: cacheRoot }).catch(() => undefined);
}

/** What goes before a command that opens windows, on a Linux without a display. */
export function displayCommand() {
  return process.platform === 'linux' && !hasOwnDisplay() ? ['xvfb-run', '--auto-servernum'] : [];
}

/** Whether a window can be opened: on a display, or on a virtual one. */
export function hasDisplay() {
  return process.platform !== 'linux' || hasOwnDisplay() || spawnSync('xvfb-run', ['--help']).status === 0;
}

function hasOwnDisplay() {
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The `code` of a remote terminal or of a tunnel opens files in a window elsewhere; it can't load an extension. */
function isDesktop(file) {
  return !/remote-cli|\.vscode-server|code-server/.test(realpathSync(file));
}
