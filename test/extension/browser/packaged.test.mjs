import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCorpus } from '../../../scripts/vscode/corpus.mjs';
import { projectRoot } from '../../../scripts/vscode/paths.mjs';
import { openWorkbench, showView } from '../../../scripts/vscode/workbench.mjs';

const vsix = join(projectRoot, 'crosscheck.vsix');
const folder = copyCorpus();
let workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ folder, extension: null, vsix });
});

afterAll(async () => {
  await workbench?.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

test('the packaged extension is installed and lists the articles', async () => {
  const { page } = workbench;
  await showView(page, 'Crosscheck');
  await page.locator('.pane .monaco-list-row').first().waitFor();
  expect(await page.locator('.pane .monaco-list-row').count()).toBeGreaterThan(1);
});
