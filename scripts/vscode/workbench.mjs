import { launchBrowser } from './browser.mjs';
import { projectRoot } from './paths.mjs';
import { createProfile } from './profile.mjs';
import { serve } from './serve.mjs';

export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/**
 * Opens a folder in a real VS Code in a headless browser, for a script to click through.
 * `extension` is a folder under development (this project unless told), or null for none.
 * `tests` is a suite to run in there; `result` then resolves with its exit code, and `onLog` gets its console.
 */
export async function openWorkbench({
  folder,
  extension = projectRoot,
  settings = {},
  installed = {},
  size = { width: 1280, height: 800 },
  theme = 'light',
  tests,
  onLog = () => {},
}) {
  const profile = createProfile({
    settings: { 'workbench.colorTheme': themes[theme], ...settings },
    extensions: installed,
  });
  const server = await serve({ profile, folder, automation: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  const result = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_level, parts) => onLog(parts.map(String).join(' ')));
  const remote = (path) => `vscode-remote://${server.authority}${path.replaceAll('\\', '/')}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  await page.goto(server.address({ folder, payload: JSON.stringify(payload) }));
  await page.locator('.monaco-workbench .statusbar').waitFor();
  return {
    page,
    result,
    close: async () => {
      await browser.close();
      server.stop();
    },
  };
}

/** Runs a command as a person does, by its title in the command palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(name);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: name.split('/').at(-1) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name.split('/').at(-1) }).waitFor();
}

/** Opens a container of the activity bar by its name. */
export async function showView(page, name) {
  const tab = page.locator('.activitybar').getByRole('tab', { name });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}
