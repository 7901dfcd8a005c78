import * as vscode from 'vscode';
import type { Crosscheck } from '../../../src/extension/extension.ts';
import {
  activate,
  createFolder,
  echo,
  eventually,
  type Folder,
  gazette,
  problems,
  rowsOf,
} from '../folder.ts';

/** Another fire than that of the other suites, whose articles would meet these. */
const elsewhere = (text: string) =>
  text
    .replace('Harbour Gazette', 'Sandhaven Post')
    .replace('Coast Echo', 'Inland Mirror')
    .replaceAll('Port Ellery', 'Sandhaven')
    .replaceAll('fishing boats', 'greenhouses')
    .replace(/ in the harbour| harbour/g, '')
    // A second figure would make this two conflicts.
    .replace(/Of 17 boats.*\n/, '');

describe('a decision on a conflict', () => {
  let crosscheck: Crosscheck;
  let folder: Folder;
  let here: vscode.Uri;
  let there: vscode.Uri;
  const author = (name?: string) =>
    vscode.workspace.getConfiguration('crosscheck').update('author', name, vscode.ConfigurationTarget.Global);

  before(async () => {
    folder = createFolder('decisions');
    here = await folder.write('post.txt', elsewhere(gazette));
    there = await folder.write('mirror.txt', elsewhere(echo));
    crosscheck = await activate();
    await rowsOf(crosscheck.conflicts);
    await author('Mara Lind');
    await eventually('the conflict', () => conflicts(here).length === 1 && conflicts(there).length === 1);
  });

  after(async () => {
    await author(undefined);
    await folder.remove();
  });

  const conflicts = (uri: vscode.Uri) => problems(uri).filter(({ code }) => code === 'figure-conflict');
  const sidecar = async (name: string) => {
    const uri = folder.file(`${name}.annotations.yaml`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  };
  const isOpen = () =>
    eventually('open', () => conflicts(here).length === 1 && conflicts(there).length === 1);
  const isDecided = () =>
    eventually('decided', () => conflicts(here).length === 0 && conflicts(there).length === 0);
  const fixes = async () => {
    // Only what is open has quick fixes.
    await vscode.workspace.openTextDocument(here);
    const range = conflicts(here)[0]?.range;
    if (!range) throw new Error('no conflict');
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      here,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return found.filter(({ command }) => command?.command.startsWith('crosscheck.'));
  };
  const run = async (title: string) => {
    const command = (await fixes()).find((each) => each.title === title)?.command;
    if (!command) throw new Error(`no quick fix "${title}"`);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  };
  /** The row of the question under one heading of the view. */
  const row = async (section: string) => {
    const sections = await rowsOf(crosscheck.conflicts);
    const found = sections.find(({ item }) => item.contextValue === `section.${section}`);
    for (const measure of (await found?.inside()) ?? []) {
      const labels = (await measure.inside()).map(({ label }) => label);
      if (labels.some((label) => label.startsWith('Inland Mirror'))) return measure;
    }
    return undefined;
  };
  const reopen = async () => {
    const document = await vscode.workspace.openTextDocument(here);
    const at = document.positionAt(document.getText().search(/1[24] greenhouses/));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
    await vscode.commands.executeCommand('crosscheck.reopenConflict');
  };
  const type = async (change: (text: string) => string) => {
    const { document } = await vscode.window.showTextDocument(here);
    const edit = new vscode.WorkspaceEdit();
    const text = document.getText();
    edit.replace(
      here,
      new vscode.Range(new vscode.Position(0, 0), document.positionAt(text.length)),
      change(text),
    );
    await vscode.workspace.applyEdit(edit);
  };

  it('is a quick fix away, and the conflict leaves both articles', async () => {
    const titles = (await fixes()).map(({ title }) => title);
    for (const title of ['Mark as other scope', 'Confirm conflict', 'Dismiss conflict'])
      if (!titles.includes(title)) throw new Error(titles.join());
    await run('Mark as other scope');
    await isDecided();
    for (const name of ['post.txt', 'mirror.txt']) {
      const text = await sidecar(name);
      if (!/status: explained\n\s+reason: other-scope\n\s+by: Mara Lind/.test(text)) throw new Error(text);
    }
  });

  it('is greyed in the view with who and when, and told in the hover', async () => {
    const measure = await eventually('the row', () => row('decided'));
    if (!/explained: other scope · Mara Lind, /.test(measure.label)) throw new Error(measure.label);
    if (measure.item.contextValue !== 'measure.decided') throw new Error(measure.item.contextValue);
    if (measure.item.resourceUri?.scheme !== 'crosscheck-decided') throw new Error('not greyed');
    const document = await vscode.workspace.openTextDocument(here);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      here,
      document.positionAt(document.getText().indexOf('12 greenhouses')),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))
      .join('\n');
    if (!text.includes('Mara Lind') || !text.includes('crosscheck.reopenConflict')) throw new Error(text);
  });

  it('survives new text around the figure', async () => {
    await type((text) => text.replace('A fire', 'It was a dry week.\n\nLate on Thursday a fire'));
    await crosscheck.settled();
    await isDecided();
    await eventually('still decided', () => row('decided'));
  });

  it('opens again, and says why, when the figure changes', async () => {
    await type((text) => text.replace('12 greenhouses', '14 greenhouses'));
    await isOpen();
    const message = conflicts(here)[0]?.message ?? '';
    if (!/12/.test(message) || !/14/.test(message)) throw new Error(message);
    if (!/reopened/.test((await row('conflict'))?.label ?? ''))
      throw new Error((await row('conflict'))?.label);
    await type((text) => text.replace('14 greenhouses', '12 greenhouses'));
    await isDecided();
  });

  it('is taken back with who took it back', async () => {
    await reopen();
    await isOpen();
    if (!/status: open/.test(await sidecar('mirror.txt'))) throw new Error(await sidecar('mirror.txt'));
  });

  it('holds for a whole row of the view', async () => {
    const node = (await findMeasure(crosscheck)) as object;
    await vscode.commands.executeCommand('crosscheck.dismissConflict', node);
    await isDecided();
    if (!/status: dismissed/.test(await sidecar('post.txt'))) throw new Error(await sidecar('post.txt'));
  });

  it('is taken back in both articles by one undo, and done again by one redo', async () => {
    await vscode.commands.executeCommand('crosscheck.undoAnnotationChange');
    await isOpen();
    for (const name of ['post.txt', 'mirror.txt'])
      if (/dismissed/.test(await sidecar(name))) throw new Error(await sidecar(name));
    await vscode.commands.executeCommand('crosscheck.redoAnnotationChange');
    await isDecided();
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

async function findMeasure({ conflicts }: Crosscheck): Promise<unknown> {
  for (const section of (await conflicts.getChildren()) ?? [])
    for (const node of (await conflicts.getChildren(section)) ?? [])
      if (node.kind === 'measure' && node.figures.some(({ file }) => file.includes('/decisions/')))
        return node;
  return undefined;
}
