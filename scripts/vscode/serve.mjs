import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { start, stop } from './processes.mjs';
import { installServed } from './served.mjs';

/**
 * Serves VS Code on 127.0.0.1 with the given profile. `address` opens what its query names;
 * `automation` lets a page load an extension under development and run its tests.
 */
export async function serve({ profile, automation = false }) {
  const { node, main } = await installServed();
  const port = await freePort();
  // In a file, because other users of the machine can read command lines.
  const token = randomBytes(24).toString('hex');
  const tokenFile = join(profile.root, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const server = start(
    node,
    [
      main,
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', tokenFile],
      ...['--user-data-dir', profile.userData, '--server-data-dir', profile.serverData],
      ...['--extensions-dir', profile.extensions],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...(automation ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: serverEnvironment(), output: 'pipe' },
  );
  await listening(server);
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    address: (query = {}) => `http://${authority}/?${new URLSearchParams({ tkn: token, ...query })}`,
    exited: new Promise((resolve) => server.once('exit', resolve)),
    stop: () => stop(server),
  };
}

/** Installs a packaged extension into the profile, as the command line of VS Code does. */
export async function installExtension({ profile, vsix }) {
  const { node, main } = await installServed();
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      main,
      ...['--install-extension', vsix, '--extensions-dir', profile.extensions],
      ...['--user-data-dir', profile.userData, '--server-data-dir', profile.serverData],
      '--accept-server-license-terms',
    ],
    { encoding: 'utf8', env: serverEnvironment() },
  );
  if (status !== 0 || !stdout.includes('successfully installed'))
    throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
}

/** What npm adds for its scripts, and what an outer VS Code adds for its terminal, would confuse the server. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(kept);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address();
        probe.close(() => resolve(port));
      });
  });
}

function listening(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason) => reject(new Error(`VS Code did not start (${reason}).\n${output.trim()}`));
    const timer = setTimeout(() => fail('no answer within a minute'), 60_000);
    const read = (data) => {
      if (output.length < 20_000) output += data;
      if (!output.includes('Extension host agent listening')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`exit code ${code}`);
    });
  });
}
