import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCorpus } from '../../../scripts/vscode/corpus.mjs';
import { openFile, openWorkbench, runCommand, showView } from '../../../scripts/vscode/workbench.mjs';

// The first minutes of somebody who opens the sample corpus.
const folder = copyCorpus();
const article = '2020-03-11-iraq-news.txt';
let workbench;
let page;

beforeAll(async () => {
  workbench = await openWorkbench({ folder });
  page = workbench.page;
});

afterAll(async () => {
  await workbench?.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

const view = (name) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: name }) });
const rows = (name) => view(name).locator('.monaco-list-row');

test('the articles are listed', async () => {
  await showView(page, 'Crosscheck');
  await rows('Articles').nth(1).waitFor();
});

test('the conflicts are listed', async () => {
  await rows('Conflicts').first().waitFor();
  expect(await rows('Conflicts').count()).toBeGreaterThan(1);
});

test('a click on an article opens it', async () => {
  await rows('Articles').first().click();
  await page.locator('.tab.active').waitFor();
});

test('figures are marked in an article', async () => {
  await openFile(page, article);
  await page.locator('.view-overlays [class*="ced-"]').first().waitFor();
});

test('Go to Next Conflict shows the figure and what others say, and selects nothing', async () => {
  await runCommand(page, 'Crosscheck: Go to Next Conflict');
  await page.locator('.monaco-hover:visible', { hasText: 'Other sources' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.monaco-editor .selected-text').count()).toBe(0);
});

test('Compare Side by Side opens both articles', async () => {
  await runCommand(page, 'Crosscheck: Compare Side by Side');
  // A figure that several sources contradict asks with which of them.
  const choice = page.locator('.quick-input-widget input[placeholder^="Compare "]');
  const second = page.locator('.editor-group-container').nth(1);
  await choice.or(second).first().waitFor();
  if (await choice.isVisible()) await choice.press('Enter');
  await second.locator('.tab.active').waitFor();
});

test('a conflict is decided with a reason, signed by who is asked once, and written beside both articles', async () => {
  const why = 'One counts the town, the other the valley.';
  await runCommand(page, 'Crosscheck: Go to Next Conflict');
  await page.locator('.monaco-hover:visible', { hasText: 'Decide:' }).waitFor();
  await page.keyboard.press('Escape');
  await runCommand(page, 'Crosscheck: Decide on Conflict...');
  const outcome = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Mark as other scope' });
  // Of several conflicts of one figure all are ticked.
  const all = page.locator('.quick-input-widget input[placeholder^="Which conflicts"]');
  await outcome.or(all).first().waitFor();
  if (await all.isVisible()) await all.press('Enter');
  await outcome.click();
  const reason = page.locator('.quick-input-widget input[placeholder^="How do you know"]');
  await reason.fill(why);
  await reason.press('Enter');
  const name = page.locator('.quick-input-widget', { hasText: 'Who Annotates?' });
  await name.locator('input.input').fill('Eva Holm');
  await page.keyboard.press('Enter');
  const written = () =>
    readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith('.yaml'))
      .filter((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        return text.includes(why) && text.includes('by: Eva Holm');
      });
  await expect.poll(() => written().length).toBeGreaterThan(1);
});

test('conflicts are among the problems', async () => {
  await runCommand(page, 'Focus on Problems View');
  const problems = page.locator('.markers-panel .monaco-list-row');
  await problems.first().waitFor();
  expect(await problems.count()).toBeGreaterThan(0);
});

test('files that another branch changes, removes and adds under open editors are followed', async () => {
  await openFile(page, article);
  const event = join(folder, 'idlib-2020');
  const text = readFileSync(join(event, article), 'utf8');
  // As git does: what changes is removed and written anew.
  rmSync(join(event, article));
  writeFileSync(join(event, article), text.replaceAll(' the ', ' THE '));
  rmSync(join(event, '2020-03-05-rudaw.md'));
  writeFileSync(
    join(event, 'branch.txt'),
    'The Branch Paper\n\nA storm at sea\n\nNine people drowned off Cape Orsa on Friday.\n',
  );
  await rows('Articles').filter({ hasText: 'The Branch Paper' }).waitFor();
  await rows('Articles').filter({ hasText: 'Rudaw' }).waitFor({ state: 'detached' });
  await page.locator('.view-lines', { hasText: /\sTHE\s/ }).waitFor();
});
