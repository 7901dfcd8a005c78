import * as vscode from 'vscode';
import { explainProblem, lineColumns, readCodebook } from '../core/index.ts';
import { findDocument, readText } from './article-files.ts';
import { explained } from './wording.ts';

const NAME = 'codebook.yaml';

/** The tags that the newsroom has agreed on for the article, with what each is for; from `codebook.yaml` in its workspace folder. */
export async function codebookFor(file: string): Promise<ReadonlyMap<string, string>> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(file));
  if (!folder) return new Map();
  const uri = vscode.Uri.joinPath(folder.uri, NAME);
  const text = findDocument(uri)?.getText() ?? (await readText(uri));
  return text === undefined ? new Map() : readCodebook(text).tags;
}

/** Says what is wrong in codebooks that are open. */
export function watchCodebooks(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('crosscheck-codebook');
  const check = (document: vscode.TextDocument) => {
    if (!isCodebook(document.uri)) return;
    const text = document.getText();
    const at = lineColumns(text);
    const diagnostics = readCodebook(text).problems.map((problem) => {
      const start = at(problem.span?.start ?? 0);
      const end = at(problem.span?.end ?? 1);
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      const diagnostic = new vscode.Diagnostic(range, explained(explainProblem(problem)));
      diagnostic.source = 'Crosscheck';
      diagnostic.code = problem.code;
      return diagnostic;
    });
    collection.set(document.uri, diagnostics);
  };
  vscode.workspace.textDocuments.forEach(check);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
}

/** True for `codebook.yaml` at the top of a workspace folder. */
function isCodebook(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && uri.toString() === vscode.Uri.joinPath(folder.uri, NAME).toString();
}
