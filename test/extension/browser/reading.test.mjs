import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/vscode/paths.mjs';
import { openFile, openWorkbench, runCommand, showView } from '../../../scripts/vscode/workbench.mjs';

// The first minutes of somebody who opens the sample corpus.
const article = '2020-03-11-iraq-news.txt';
let workbench;
let page;

beforeAll(async () => {
  workbench = await openWorkbench({ folder: join(projectRoot, 'sample-corpus') });
  page = workbench.page;
});

afterAll(() => workbench?.close());

const view = (name) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: name }) });
const rows = (name) => view(name).locator('.monaco-list-row');

test('the articles are listed', async () => {
  await showView(page, 'Crosscheck');
  await rows('Articles').first().waitFor();
  expect(await rows('Articles').count()).toBeGreaterThan(1);
});

test('the conflicts are listed', async () => {
  await rows('Conflicts').first().waitFor();
  expect(await rows('Conflicts').count()).toBeGreaterThan(0);
});

test('a click on an article opens it', async () => {
  await rows('Articles').first().click();
  await page.locator('.tab.active').waitFor();
});

test('figures are marked in an article', async () => {
  await openFile(page, article);
  await page.locator('.view-overlays [class*="ced-"]').first().waitFor();
});

test('Go to Next Conflict selects a figure', async () => {
  await runCommand(page, 'Crosscheck: Go to Next Conflict');
  await page.locator('.editor-instance .selected-text, .monaco-editor .cursor').first().waitFor();
  expect(await page.locator('.notification-toast', { hasText: /error|not found/i }).count()).toBe(0);
});

test('conflicts are among the problems', async () => {
  await runCommand(page, 'Focus on Problems View');
  const problems = page.locator('.markers-panel .monaco-list-row');
  await problems.first().waitFor();
  expect(await problems.count()).toBeGreaterThan(0);
});
