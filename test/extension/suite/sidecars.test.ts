import * as vscode from 'vscode';
import type { Crosscheck } from '../../../src/extension/extension.ts';
import { activate, createFolder, eventually, type Folder, gazette, problems, rowsOf } from '../folder.ts';

const note = (id: string, text: string, by: string) => `  - id: ${id}
    kind: note
    quote: 12 fishing boats
    by: ${by}
    created: 2026-11-22T10:00:00Z
    text: ${text}
`;
const head = '# Annotations of gazette.txt\nversion: 1\nannotations:\n';
const conflicted = `${head}<<<<<<< HEAD
${note('aaaaaa', 'Ask the harbour master.', 'Mara Lind')}=======
${note('bbbbbb', 'Trawlers too?', 'Jonas Abaye')}>>>>>>> theirs
`;
const disputed = `${head}${note('cccccc', 'Ask the harbour master.', 'Mara Lind')}    alternatives:
      - text: Trawlers too?
        by: Jonas Abaye
        edited: 2026-11-23T10:00:00Z
`;

describe('what is wrong in a sidecar', () => {
  let crosscheck: Crosscheck;
  let folder: Folder;
  let sidecar: vscode.Uri;
  const author = (name?: string) =>
    vscode.workspace.getConfiguration('crosscheck').update('author', name, vscode.ConfigurationTarget.Global);

  before(async () => {
    folder = createFolder('sidecars');
    await folder.write('gazette.txt', gazette);
    crosscheck = await activate();
    await rowsOf(crosscheck.articles);
    await author('Eva Holm');
  });

  after(async () => {
    await author(undefined);
    await folder.remove();
  });

  const put = async (text: string) => {
    sidecar = await folder.write('gazette.txt.annotations.yaml', text);
    await vscode.workspace.openTextDocument(sidecar);
  };
  const problem = (code: string) =>
    eventually(code, () => problems(sidecar).find((each) => each.code === code));
  const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const fixes = async ({ range }: vscode.Diagnostic) => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      sidecar,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return found.filter(({ command }) => command?.command.startsWith('crosscheck.'));
  };

  it('is shown at its line', async () => {
    await put(`${head}${note('aaaaaa', 'One.', 'Mara Lind')}    status: perhaps\n`);
    const { range, severity } = await problem('sidecar-field');
    if (range.start.line !== 9 || severity !== vscode.DiagnosticSeverity.Error)
      throw new Error(`line ${range.start.line}`);
  });

  it('takes conflict markers apart with one quick fix', async () => {
    await put(conflicted);
    const [fix] = await fixes(await problem('sidecar-markers'));
    if (!fix?.command || !fix.isPreferred) throw new Error('no preferred fix');
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    const merged = await text();
    if (merged.includes('<<<<') || !merged.includes('aaaaaa') || !merged.includes('bbbbbb'))
      throw new Error(merged);
    await eventually('no problem', () => problems(sidecar).length === 0);
  });

  it('shows both where two people set something differently, and keeps the one that is chosen', async () => {
    await put(disputed);
    const offered = await fixes(await problem('sidecar-alternatives'));
    const titles = offered.map(({ title }) => title).join();
    if (titles !== 'Keep Mara Lind’s: Ask the harbour master.,Keep Jonas Abaye’s: Trawlers too?')
      throw new Error(titles);
    const command = offered[1]?.command;
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const chosen = await text();
    if (chosen.includes('alternatives') || !chosen.includes('text: Trawlers too?')) throw new Error(chosen);
    if (!chosen.includes('editedBy: Eva Holm')) throw new Error(chosen);
    await eventually('no problem', () => problems(sidecar).length === 0);
  });
});
