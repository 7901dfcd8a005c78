import * as vscode from 'vscode';
import type { Crosscheck } from '../../../src/extension/extension.ts';
import { activate, createFolder, echo, eventually, gazette, problems, rowsOf } from '../folder.ts';
import { MemoryFiles } from '../memory-files.ts';

describe('several folders', () => {
  let crosscheck: Crosscheck;
  let provider: vscode.Disposable | undefined;

  before(async () => {
    crosscheck = await activate();
    await rowsOf(crosscheck.articles);
    await crosscheck.settled();
  });

  // What a failed test leaves behind would fail the next one as well.
  after(() => {
    const extra = (vscode.workspace.workspaceFolders?.length ?? 0) - 2;
    if (extra > 0) vscode.workspace.updateWorkspaceFolders(2, extra);
    provider?.dispose();
  });

  it('hold articles that contradict each other', async () => {
    const one = createFolder('port-ellery', 0);
    const other = createFolder('harbour', 1);
    await one.write('gazette.txt', gazette);
    await other.write('echo.txt', echo);
    const [problem] = await eventually('the problem', () => {
      const found = problems(one.file('gazette.txt'));
      return found.length > 0 ? found : undefined;
    });
    const related = problem?.relatedInformation?.[0]?.location.uri.toString();
    if (related !== other.file('echo.txt').toString()) throw new Error(`related: ${related}`);
    await one.remove();
    await eventually('no problem', () => problems(other.file('echo.txt')).length === 0);
    await other.remove();
  });

  it('may be virtual, and come and go', async () => {
    const scheme = 'crosscheck-memory';
    const files = new MemoryFiles();
    provider = vscode.workspace.registerFileSystemProvider(scheme, files);
    const uri = vscode.Uri.from({ scheme, path: '/press' });
    const file = (name: string) => vscode.Uri.joinPath(uri, name);
    const write = (name: string, text: string) => files.writeFile(file(name), new TextEncoder().encode(text));
    write('gazette.txt', gazette);
    write('deep/echo.md', echo);
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(count, 0, { uri, name: 'Press' });
    await eventually('the problem', () => problems(file('gazette.txt')).length > 0);

    write('gazette.txt', gazette.replace('12 fishing', '17 fishing'));
    await eventually('no problem after a change', () => problems(file('deep/echo.md')).length === 0);
    write('gazette.txt', gazette);
    await eventually('the problem again', () => problems(file('deep/echo.md')).length > 0);
    files.delete(file('deep/echo.md'));
    await eventually('no problem after a deletion', () => problems(file('gazette.txt')).length === 0);

    vscode.workspace.updateWorkspaceFolders(count, 1);
    await eventually('no such article', async () => {
      const rows = await rowsOf(crosscheck.articles);
      return !rows.some(({ label }) => label.startsWith('Harbour Gazette'));
    });
  });
});
