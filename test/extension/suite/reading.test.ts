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

describe('a folder of articles', () => {
  let crosscheck: Crosscheck;
  let folder: Folder;

  before(async () => {
    folder = createFolder('port-ellery');
    await folder.write('gazette.txt', gazette);
    await folder.write('echo.txt', echo);
    crosscheck = await activate();
    await rowsOf(crosscheck.articles);
    await crosscheck.settled();
  });

  after(() => folder.remove());

  /** The rows of the question on which the two articles differ. */
  const answers = async () => {
    const sections = await rowsOf(crosscheck.conflicts);
    const open = sections.find(({ item }) => item.contextValue === 'section.conflict');
    const measures = await Promise.all(((await open?.inside()) ?? []).map((measure) => measure.inside()));
    return measures.find((rows) => rows.some(({ label }) => label.startsWith('Coast Echo')));
  };
  const articleRow = async (publisher: string) =>
    (await rowsOf(crosscheck.articles)).find(({ label }) => label.startsWith(publisher));

  it('shows each article with its figures and speakers', async () => {
    const row = await eventually('the article', () => articleRow('Harbour Gazette'));
    const inside = await row.inside();
    const labels = inside.map(({ label }) => label);
    if (!labels[0]?.startsWith('Figures')) throw new Error(labels.join());
    if (!labels.some((label) => /police/i.test(label))) throw new Error(labels.join());
    const figures = await inside[0]?.inside();
    if (!figures?.some(({ label }) => label.startsWith('12 '))) throw new Error('12 boats are not there');
  });

  it('shows what each source says to one question, and every row opens the passage', async () => {
    const rows = await eventually('the conflict', answers);
    const labels = rows.map(({ label }) => label);
    if (!/Harbour Gazette: 12/.test(labels[0] ?? '') || !/Coast Echo: 17/.test(labels[1] ?? '')) {
      throw new Error(labels.join('\n'));
    }
    const command = rows[1]?.item.command;
    if (!command) throw new Error('no command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    if (wordAtCursor() !== '17') throw new Error(`the cursor is at ${wordAtCursor()}`);
    if (!vscode.window.activeTextEditor?.selection.isEmpty) throw new Error('a key would replace the figure');
  });

  it('lists the conflict in Problems, with the other article', async () => {
    const [problem] = await eventually('the problem', () => {
      const found = problems(folder.file('gazette.txt'));
      return found.length > 0 ? found : undefined;
    });
    const related = problem?.relatedInformation?.[0]?.location.uri.path ?? '';
    if (!related.endsWith('/echo.txt')) throw new Error(`related: ${related}`);
    if (problem?.code !== 'figure-conflict') throw new Error(String(problem?.code));
  });

  it('tells in a hover what the other source says, and trusts nothing in the article', async () => {
    const document = await vscode.workspace.openTextDocument(folder.file('gazette.txt'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('12 fishing')),
    );
    const markdown = hovers
      .flatMap(({ contents }) => contents)
      .filter((each) => each instanceof vscode.MarkdownString);
    const own = markdown.find(({ value }) => value.includes('Coast Echo'));
    if (!own) throw new Error('no hover');
    if (own.isTrusted === true || own.supportHtml) throw new Error('trusts too much');
    if (!/\[17\]\(command:crosscheck\.showPassage/.test(own.value)) throw new Error(own.value);
    if (own.value.includes('closeWindow') || own.value.includes('<b>')) throw new Error(own.value);
  });

  it('goes to the next and the previous conflict across files', async () => {
    const start = new vscode.Range(0, 0, 0, 0);
    await vscode.window.showTextDocument(folder.file('echo.txt'), { selection: start });
    const seen: string[] = [];
    for (const direction of ['next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`crosscheck.${direction}Conflict`);
      seen.push(wordAtCursor() ?? '');
    }
    if (seen.join() !== '17,12,17') throw new Error(seen.join());
  });

  it('compares both articles side by side, each at its passage', async () => {
    const figure = await figureAt(crosscheck, 'Harbour Gazette');
    const other = await figureAt(crosscheck, 'Coast Echo');
    await vscode.commands.executeCommand('crosscheck.compare', { figures: [figure, other] });
    await eventually('both passages', () => {
      const editors = vscode.window.visibleTextEditors.toSorted(
        (a, b) => Number(a.viewColumn) - Number(b.viewColumn),
      );
      return editors.map(wordAtCursor).join() === '12,17';
    });
  });

  it('follows what is typed', async () => {
    const { document } = await vscode.window.showTextDocument(folder.file('gazette.txt'));
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('12');
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 2)),
      '17',
    );
    await vscode.workspace.applyEdit(edit);
    await eventually('no problem', () => problems(document.uri).length === 0);
    await eventually('no problem in the other article', () => problems(folder.file('echo.txt')).length === 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the problem again', () => problems(folder.file('echo.txt')).length > 0);
  });

  it('follows files that are created, renamed and deleted, and folders too', async () => {
    const created = await folder.write('later.txt', gazette.replace('Harbour Gazette', 'Evening Lantern'));
    await eventually('the new article', () => articleRow('Evening Lantern'));
    const moved = folder.file('archive/later.txt');
    await vscode.workspace.fs.createDirectory(folder.file('archive'));
    await vscode.workspace.fs.rename(created, moved);
    await eventually('the article under its new name', async () => {
      const uri = (await articleRow('Evening Lantern'))?.item.resourceUri;
      return uri?.path.endsWith('/archive/later.txt');
    });
    await vscode.workspace.fs.delete(folder.file('archive'), { recursive: true });
    await eventually('no such article', async () => (await articleRow('Evening Lantern')) === undefined);
    if (problems(moved).length > 0) throw new Error('problems of a file that is gone');
  });

  it('says when a file is too large, or not UTF-8, and passes over what is not text', async () => {
    await folder.write('large.txt', 'A long line of words that nobody reads. '.repeat(60_000));
    const latin = folder.file('latin.txt');
    await vscode.workspace.fs.writeFile(latin, new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x0a]));
    const binary = folder.file('binary.txt');
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]));
    await eventually('too large', () =>
      problems(folder.file('large.txt')).some(({ code }) => code === 'too-large'),
    );
    await eventually('not UTF-8', () => problems(latin).some(({ code }) => code === 'not-utf8'));
    if (problems(binary).length > 0 || (await articleRow('binary')))
      throw new Error('the binary file is shown');
  });

  it('leaves out what the settings exclude', async () => {
    const settings = vscode.workspace.getConfiguration('crosscheck', folder.uri);
    await settings.update('articles.exclude', ['**/port-ellery/**'], vscode.ConfigurationTarget.Global);
    await eventually('no such article', async () => (await articleRow('Coast Echo')) === undefined);
    await settings.update('articles.exclude', undefined, vscode.ConfigurationTarget.Global);
    await eventually('the article again', () => articleRow('Coast Echo'));
  });
});

function wordAtCursor(editor = vscode.window.activeTextEditor): string | undefined {
  const word = editor?.document.getWordRangeAtPosition(editor.selection.active);
  return word && editor?.document.getText(word);
}

/** The first figure of the publisher's article, as a row of the view carries it. */
async function figureAt({ articles }: Crosscheck, publisher: string): Promise<object> {
  for (const node of (await articles.getChildren()) ?? []) {
    const { label } = await articles.getTreeItem(node);
    if (label !== publisher) continue;
    const [group] = (await articles.getChildren(node)) ?? [];
    const [figure] = (await articles.getChildren(group)) ?? [];
    if (figure?.kind === 'figure' && figure.figures[0]) return figure.figures[0];
  }
  throw new Error(`no figure of ${publisher}`);
}
