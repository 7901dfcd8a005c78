// Takes the pictures of README: node scripts/screenshots.mjs
//
// To look at something else, write a script of a few lines and run it with node:
//
//   import { openFile, openWorkbench, runCommand, showView } from './scripts/vscode/workbench.mjs';
//   const { page, close } = await openWorkbench({
//     folder: '/abs/path/of/a/folder',      // what VS Code opens
//     theme: 'dark',                        // light, dark, high-contrast or high-contrast-light
//     size: { width: 1280, height: 800 },
//     settings: { 'editor.fontSize': 14 },  // on top of the quiet profile of scripts/vscode/profile.mjs
//     // extension: '/abs/folder',          // this project unless told; null for none
//     // onLog: console.log,                // the workbench's and the extension's console
//   });
//   await showView(page, 'Crosscheck');     // a container of the activity bar
//   await openFile(page, '2020-03-11-iraq-news.txt');
//   await runCommand(page, 'Crosscheck: Go to Next Conflict');
//   await page.screenshot({ path: '/tmp/picture.png' });   // page is a playwright page
//   await close();
//
// Build first (npm run build): VS Code loads dist/.

import { join } from 'node:path';
import { copyCorpus } from './vscode/corpus.mjs';
import { projectRoot } from './vscode/paths.mjs';
import { exit } from './vscode/processes.mjs';
import { openWorkbench, runCommand, showView } from './vscode/workbench.mjs';

const media = join(projectRoot, 'media');
const { page, close } = await openWorkbench({
  folder: copyCorpus(),
  size: { width: 1280, height: 760 },
  settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false },
});

await showView(page, 'Crosscheck');
await page.locator('.pane .monaco-list-row').nth(1).waitFor();
await runCommand(page, 'Crosscheck: Go to Next Conflict');
await page.locator('.tab.active').waitFor();
await page
  .locator('.monaco-hover:visible')
  .first()
  .waitFor({ timeout: 5_000 })
  .catch(() => {}); // the jump may come before VS Code can show it
await page.keyboard.press('Escape');
await picture('conflict');

await runCommand(page, 'Show or Focus Hover');
await page.locator('.monaco-hover:visible').first().waitFor();
await picture('hover');
await page.keyboard.press('Escape');

await runCommand(page, 'Crosscheck: Compare Side by Side');
await page.locator('.editor-group-container').nth(1).waitFor();
await runCommand(page, 'View: Close Primary Side Bar');
await picture('compare');

await close();
await exit(0);

/** Decorations and hovers come a moment after what they belong to; nothing on the page says that they are complete. */
async function picture(name) {
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(media, `${name}.png`) });
  console.log(`media/${name}.png`);
}
