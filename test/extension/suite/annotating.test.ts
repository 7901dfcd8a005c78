import * as vscode from 'vscode';
import type { Crosscheck } from '../../../src/extension/extension.ts';
import { activate, createFolder, eventually, type Folder, type Row, rowsOf } from '../folder.ts';

const article = `Delta Messenger

Ferry runs aground

Published 3 May 2024

The ferry had 140 people on board when it struck the bank, the harbour master said.

Nobody was hurt. The crew of nine stayed on board through the night.
`;

describe('annotating', () => {
  let crosscheck: Crosscheck;
  let folder: Folder;
  let file: vscode.Uri;
  let sidecar: vscode.Uri;

  before(async () => {
    folder = createFolder('ferry');
    file = await folder.write('ferry.txt', article);
    sidecar = folder.file('ferry.txt.annotations.yaml');
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('author', 'Mara Lind', vscode.ConfigurationTarget.Global);
    crosscheck = await activate();
    await rowsOf(crosscheck.articles);
    await crosscheck.settled();
  });

  after(async () => {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update('author', undefined, vscode.ConfigurationTarget.Global);
    await folder.remove();
  });

  const written = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const allRows = async (): Promise<Row[]> => {
    const roots = await rowsOf(crosscheck.notes);
    return (await Promise.all(roots.map((root) => root.inside()))).flat();
  };
  const row = async (text: string) => (await allRows()).find(({ label }) => label.includes(text));
  const stateOf = async (text: string) => (await row(text))?.item.contextValue;

  async function select(words: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(file);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`not there: ${words}`);
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    return vscode.window.showTextDocument(document, { selection });
  }
  async function replace(words: string, by: string): Promise<void> {
    const { document } = await select(words);
    const start = document.getText().indexOf(words);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, range, by);
    await vscode.workspace.applyEdit(edit);
  }
  async function hoverOver(words: string): Promise<string> {
    const document = await vscode.workspace.openTextDocument(file);
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file,
      at,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (typeof each === 'string' ? each : each.value))
      .join('\n');
  }

  it('puts a note on what is selected, beside the article and never into it', async () => {
    await select('140 people on board');
    await vscode.commands.executeCommand('crosscheck.annotate', {
      text: 'Counted by whom?',
      tags: ['scope'],
    });
    const text = await written();
    for (const line of ['quote: 140 people on board', 'tags: [scope]', 'text: Counted by whom?'])
      if (!text.includes(line)) throw new Error(text);
    if (!/by: \S+/.test(text)) throw new Error('nobody has signed');
    const { document } = await select('140');
    if (document.isDirty || document.getText() !== article) throw new Error('the article has changed');
    await eventually('the row', () => row('Counted by whom?'));
    if (!(await hoverOver('people on board')).includes('Counted by whom')) throw new Error('no hover');
  });

  it('takes the figure at the cursor where nothing is selected, and repeats the last tag', async () => {
    const editor = await select('140');
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    await vscode.commands.executeCommand('crosscheck.rejectFigure');
    if (!/quote: "?140"?\n[\s\S]*?assessment: rejected/.test(await written()))
      throw new Error(await written());
    await select('crew of nine');
    await vscode.commands.executeCommand('crosscheck.repeatLastTag');
    if (!/quote: crew of nine\n[\s\S]*tags: \[scope\]/.test(await written()))
      throw new Error(await written());
    await eventually('both', async () => (await allRows()).length >= 3);
  });

  it('takes the last change back, and does it again', async () => {
    const before = await written();
    await vscode.commands.executeCommand('crosscheck.undoAnnotationChange');
    if ((await written()).includes('crew of nine')) throw new Error('not undone');
    await vscode.commands.executeCommand('crosscheck.redoAnnotationChange');
    if ((await written()) !== before) throw new Error('not done again');
  });

  it('moves with what is typed, and keeps an edited passage when the article is saved', async () => {
    const before = await written();
    await replace('Published 3 May 2024', 'Published on 3 May 2024, changed later');
    await eventually('the hover in its new place', async () =>
      (await hoverOver('people on board')).includes('Counted by whom'),
    );
    await vscode.commands.executeCommand('workbench.action.files.save');
    if ((await written()) !== before) throw new Error('the sidecar was rewritten');
    await replace('140 people on board', 'a good hundred and forty souls on board');
    if (!(await hoverOver('souls')).includes('Counted by whom')) throw new Error('not followed');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually('the new quote', async () =>
      // VS Code takes a file away for a moment when it puts another in its place.
      (await written().catch(() => '')).includes('quote: a good hundred and forty souls on board'),
    );
    if (!(await written()).includes('quote: crew of nine')) throw new Error('another was rewritten');
    await vscode.commands.executeCommand('crosscheck.undoAnnotationChange');
    if ((await written()).includes('quote: crew of nine'))
      throw new Error('the last annotation was not undone');
    if (!(await written()).includes('hundred and forty souls')) throw new Error('the quote was undone');
    await vscode.commands.executeCommand('crosscheck.redoAnnotationChange');
    if (!(await written()).includes('quote: crew of nine')) throw new Error('not done again');
  });

  it('finds passages again after a pull, shows what is lost, and attaches it again', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    const pulled = document
      .getText()
      .replace('Delta Messenger\n', 'Delta Messenger\n\nAn update of this report is below.\n')
      .replace('The crew of nine stayed on board through the night.', 'Its hands, nine of them, kept watch.');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(pulled));
    await eventually('the note where its passage is', async () =>
      (await stateOf('Counted by whom?'))?.startsWith('annotation.note.open'),
    );
    const lost = await eventually('what is lost', async () =>
      (await allRows()).find(({ item }) => item.contextValue?.startsWith('annotation.note.lost')),
    );
    if (!lost.label.includes('crew of nine')) throw new Error(lost.label);
    const [top] = await rowsOf(crosscheck.notes);
    if (top?.item.contextValue !== 'notes.lost') throw new Error('not on top');
    if (!(await written()).includes('quote: crew of nine')) throw new Error('deleted');
    await select('nine of them');
    await vscode.commands.executeCommand('crosscheck.reattachToSelection');
    await eventually('the new quote', async () => (await written()).includes('quote: nine of them'));
    await eventually('nothing lost', async () =>
      (await allRows()).every(({ item }) => !item.contextValue?.includes('lost')),
    );
  });

  it('takes over what a colleague has changed in the sidecar', async () => {
    const text = (await written()).replace('text: Counted by whom?', 'text: The harbour office counted.');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(text));
    await eventually('the new text', () => row('The harbour office counted.'));
  });
});
