import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { installOnce, writeManifest } from './install.mjs';
import { npm } from './npm.mjs';

const version = '147.0.0';
const fonts = '2.37.3';

/** A headless browser: CHROME_PATH, else an installed Chrome or Edge, else a Chromium from the npm registry. */
export async function launchBrowser() {
  const choice = await findBrowser();
  return chromium.launch({
    ...choice,
    // Chromium refuses to run as root with its sandbox; the only page it opens is the one served from here.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') return installChromium();
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const probe = await chromium.launch({ channel }).catch(() => undefined);
    if (!probe) continue;
    await probe.close();
    return { channel };
  }
  throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program file.');
}

/** The package brings its own libraries and fonts, so that it runs on a machine without a desktop. */
async function installChromium() {
  const folder = await installOnce(
    `chromium-${version}`,
    'a headless Chromium (about 300 MB)',
    async (staging, step) => {
      const packages = join(staging, 'packages');
      mkdirSync(packages);
      writeManifest(packages, { '@sparticuz/chromium': version, 'dejavu-fonts-ttf': fonts });
      await npm(['install', '--ignore-scripts'], { cwd: packages });
      step('unpacking');
      unpack(packages, staging);
      const ttf = join(packages, 'node_modules', 'dejavu-fonts-ttf', 'ttf');
      for (const face of ['DejaVuSansMono', 'DejaVuSansMono-Bold', 'DejaVuSansMono-Oblique', 'DejaVuSans'])
        copyFileSync(join(ttf, `${face}.ttf`), join(staging, 'fonts', `${face}.ttf`));
      rmSync(packages, { recursive: true });
    },
  );
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

/** The package unpacks into the system's temporary folder, where another user could have put something else. */
function unpack(packages, into) {
  const entry = pathToFileURL(
    join(packages, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js'),
  );
  const script = `const { default: chromium } = await import(${JSON.stringify(entry.href)}); await chromium.executablePath();`;
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    // The name of that environment makes it unpack the libraries as well.
    env: { ...process.env, TMPDIR: into, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  });
  if (result.status !== 0 || !existsSync(join(into, 'chromium')))
    throw new Error(`The Chromium package could not be unpacked:\n${result.stderr}`);
}

function fontConfiguration(folder) {
  const prefer = (family, face) =>
    `  <alias><family>${family}</family><prefer><family>${face}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
${prefer('monospace', 'DejaVu Sans Mono')}
${prefer('sans-serif', 'Open Sans')}
${prefer('system-ui', 'Open Sans')}
</fontconfig>
`;
}
