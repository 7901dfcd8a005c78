import * as vscode from 'vscode';
import type { Place } from './places.ts';

/**
 * Opens articles at a passage. The passage is lit up until the reader moves on, and the cursor stands before it:
 * were it selected, the next key would replace it.
 */
export class PassageViewer implements vscode.Disposable {
  readonly #light = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('crosscheck.passageBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('crosscheck.passageBorder'),
  });
  readonly #lit = new Map<vscode.TextEditor, vscode.Position>();
  readonly #owned = [
    this.#light,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      const at = this.#lit.get(textEditor);
      if (at && !(selection?.isEmpty && selection.active.isEqual(at))) this.#clear(textEditor);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const editor of [...this.#lit.keys()]) if (editor.document === document) this.#clear(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((visible) => {
      for (const editor of [...this.#lit.keys()]) if (!visible.includes(editor)) this.#lit.delete(editor);
    }),
  ];

  /** Shows the passage, in the column where its article is already open if there is one. */
  async show(
    { file, start, end }: Place,
    options: vscode.TextDocumentShowOptions = {},
  ): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const editor = await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(range.start, range.start),
      ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}),
      ...options,
    });
    this.#lit.set(editor, range.start);
    editor.setDecorations(this.#light, range.isEmpty ? [] : [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  }

  dispose(): void {
    for (const each of this.#owned) each.dispose();
  }

  #clear(editor: vscode.TextEditor): void {
    this.#lit.delete(editor);
    editor.setDecorations(this.#light, []);
  }
}
