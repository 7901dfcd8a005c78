// node guard.mjs COMMAND ARGS...: runs a command that does not outlive the process that asked for it.
// Its standard input is the lifeline: it closes however that process ends, even when it is killed outright.
import { spawn, spawnSync } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
process.stdin.resume().once('close', endAll);

function endAll() {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(process.pid), '/T', '/F']);
  // The guard leads a process group of its own, so that the children's children are in it.
  else process.kill(-process.pid, 'SIGKILL');
}
