import { rmSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { projectRoot } from './paths.mjs';
import { createProfile } from './profile.mjs';
import { installExtension, serve } from './serve.mjs';

/** The themes by what they are called here: VS Code's name for each, and the class by which the page tells it. */
const themes = {
  light: { id: 'Light 2026', sign: 'vs' },
  dark: { id: 'Dark 2026', sign: 'vs-dark' },
  'high-contrast': { id: 'Default High Contrast', sign: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', sign: 'hc-light' },
};

/**
 * Opens a folder, or a .code-workspace file, in a real VS Code in a headless browser, for a script to click through.
 * `extension` is a folder under development (this project unless told), or null for none;
 * `vsix` is a packaged extension to install.
 * `tests` is a suite to run in there; `result` then resolves with its exit code, and `onLog` gets its console.
 */
export async function openWorkbench({
  folder,
  extension = projectRoot,
  settings = {},
  vsix,
  size = { width: 1280, height: 800 },
  theme = 'light',
  tests,
  onLog = () => {},
}) {
  const profile = createProfile({
    settings: {
      'window.autoDetectColorScheme': true,
      'workbench.preferredDarkColorTheme': themes[theme].id,
      ...settings,
    },
  });
  if (vsix) await installExtension({ profile, vsix });
  const server = await serve({ profile, automation: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', colorScheme: 'light' });
  const result = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_level, parts) => onLog(parts.map(String).join(' ')));
  const remote = (path) => `vscode-remote://${server.authority}${path.replaceAll('\\', '/')}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const opened = folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
  await page.goto(server.address({ ...opened, payload: JSON.stringify(payload) }));
  await page.locator('.monaco-workbench .statusbar').waitFor();
  await wear(page, theme);
  return {
    page,
    result,
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(profile.root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The served VS Code starts in its light theme whatever the settings say, and follows when the browser's preference changes. */
async function wear(page, theme) {
  if (theme === 'light') return;
  const worn = page.locator(`.monaco-workbench.${themes[theme].sign}`);
  // A change that comes before it listens, or before it knows its themes, is lost; so is one that is taken back at once.
  for (let tries = 0; tries < 10 && !(await worn.isVisible()); tries++) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(500);
    await page.emulateMedia({ colorScheme: 'dark' });
    await worn.waitFor({ timeout: 2_000 }).catch(() => {});
  }
  await worn.waitFor({ timeout: 1_000 });
}

/** Runs a command as a person does, by its title in the command palette. */
export async function runCommand(page, title) {
  await choose(page, 'F1', `>${title}`, title);
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  const label = name.split('/').at(-1);
  await choose(page, 'Control+P', name, label);
  await page.locator('.tab.active', { hasText: label }).waitFor();
}

async function choose(page, key, text, label) {
  const widget = page.locator('.quick-input-widget');
  await widget.waitFor({ state: 'hidden' });
  const input = widget.locator('input.input');
  // A key that falls between two editors, while one is closing or opening, is lost.
  for (let tries = 0; tries < 10 && !(await input.isVisible()); tries++) {
    await page.keyboard.press(key);
    await input.waitFor({ timeout: 2_000 }).catch(() => {});
  }
  await input.fill(text);
  await widget.locator('.monaco-list-row.focused', { hasText: label }).waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a container of the activity bar by its name. */
export async function showView(page, name) {
  const tab = page.locator('.activitybar').getByRole('tab', { name });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}
