import * as vscode from 'vscode';
import type { Span } from '../core/index.ts';
import type { Reading } from './corpus.ts';
import { lineColumnAt, lineStarts } from './lines.ts';

/** A passage of an article, as command arguments carry it. */
export interface Place extends Span {
  readonly file: string;
}

const starts = new WeakMap<Reading, readonly number[]>();

/** Where the span stands in its article, whether or not that is open. */
export function rangeOf(reading: Reading, span: Span): vscode.Range {
  let lines = starts.get(reading);
  if (!lines) {
    lines = lineStarts(reading.text);
    starts.set(reading, lines);
  }
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Opens the article with the passage selected, in the column where it is already open if there is one. */
export async function showPlace(
  { file, start, end }: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}),
    ...options,
  });
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
