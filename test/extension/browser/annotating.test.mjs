import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCorpus } from '../../../scripts/vscode/corpus.mjs';
import { openFile, openWorkbench, runCommand, showView } from '../../../scripts/vscode/workbench.mjs';

// Somebody reads, selects, presses one chord and types; nothing but the keyboard.
const folder = copyCorpus();
const article = '2023-10-15-northlight-news.txt';
const sidecar = join(folder, 'saltry-flood-2023', `${article}.annotations.yaml`);
let workbench;
let page;

beforeAll(async () => {
  workbench = await openWorkbench({ folder, settings: { 'crosscheck.author': 'Mara Lind' } });
  page = workbench.page;
  await showView(page, 'Crosscheck');
  await page.locator('.pane .monaco-list-row').nth(1).waitFor();
  await openFile(page, article);
  await page.locator('.view-overlays [class*="ced-"]').first().waitFor();
});

afterAll(async () => {
  await workbench?.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

const widget = () => page.locator('.quick-input-widget');
const chord = async (key) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(key);
};
const written = () => readFileSync(sidecar, 'utf8');
const notes = () =>
  page
    .locator('.pane', { has: page.locator('.pane-header', { hasText: 'Notes' }) })
    .locator('.monaco-list-row');

test('a chord, a note with a tag, Enter: it is written', async () => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await chord('a');
  await widget().locator('input[placeholder^="Note, with"]').waitFor();
  await page.keyboard.type('Their own headline? #sco');
  // The list follows what is typed a moment later: here it is down to saving and the one tag.
  await expect.poll(() => widget().locator('.monaco-list-row').count()).toBe(2);
  await widget().locator('.monaco-list-row', { hasText: 'Counts that look alike' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await widget().locator('.monaco-list-row.focused', { hasText: 'Counts that look alike' }).waitFor();
  await page.keyboard.press('Enter'); // completes the tag
  await widget().locator('.monaco-list-row.focused', { hasText: '#scope' }).waitFor();
  await page.keyboard.press('Enter'); // saves
  await widget().waitFor({ state: 'hidden' });
  await expect.poll(written).toContain('text: Their own headline?');
  expect(written()).toContain('tags: [scope]');
});

test('the Notes view lists it; the filter leaves it and takes others away', async () => {
  await runCommand(page, 'Crosscheck: Filter Notes...');
  await widget().locator('input[placeholder^="tag:"]').waitFor();
  await page.keyboard.type('tag:scope headline');
  await notes().filter({ hasText: 'Their own headline?' }).waitFor();
  await page.keyboard.press('Enter');
  await widget().waitFor({ state: 'hidden' });
  await expect.poll(() => notes().count()).toBe(2);
});

test('what is taken back is gone, in the file and in the list', async () => {
  await runCommand(page, 'Crosscheck: Undo Last Annotation Change');
  await notes().filter({ hasText: 'Their own headline?' }).waitFor({ state: 'detached' });
  await expect.poll(written).not.toContain('Their own headline?');
});
