import * as vscode from 'vscode';

const SCHEME = 'crosscheck-decided';

/** What a row is marked with to be greyed: rows take their colour from the file they seem to stand for. */
export function decidedUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}` });
}

/** Greys the rows that are decided. */
export function greyDecided(): vscode.Disposable {
  // Quieter than an open one, and still to be read: the colour of what is disabled is too faint for that.
  const color = new vscode.ThemeColor('descriptionForeground');
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) => (scheme === SCHEME ? { color } : undefined),
  });
}
