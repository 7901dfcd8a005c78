import * as vscode from 'vscode';
import { readCodebook } from '../core/index.ts';
import { findDocument, readText } from './article-files.ts';

/** The tags that the newsroom has agreed on for the article, with what each is for; from `codebook.yaml` in its workspace folder. */
export async function codebookFor(file: string): Promise<ReadonlyMap<string, string>> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(file));
  if (!folder) return new Map();
  const uri = vscode.Uri.joinPath(folder.uri, 'codebook.yaml');
  const text = findDocument(uri)?.getText() ?? (await readText(uri));
  return text === undefined ? new Map() : readCodebook(text).tags;
}
