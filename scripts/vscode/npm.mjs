import { spawn } from 'node:child_process';

/**
 * Runs npm in a folder with the user's own configuration (registry, proxy, cache).
 * What it prints is kept back and shown only when it fails.
 */
export function npm(args, { cwd, env = process.env }) {
  const script = process.env['npm_execpath'];
  const direct = script?.endsWith('npm-cli.js');
  const command = direct ? process.execPath : 'npm';
  const flags = ['--loglevel=error', '--no-audit', '--no-fund', '--engine-strict=false', '--global=false'];
  const { npm_config_local_prefix: _outer, ...rest } = env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...(direct ? [script] : []), ...args, ...flags], {
      cwd,
      env: rest,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !direct && process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new Error(
            `npm ${args.join(' ')} failed with code ${code}:\n${output.trim()}\n` +
              'Check that the npm registry can be reached (npm ping) and that the disk has 1 GB to spare, then run the command again.',
          ),
        );
    });
  });
}
