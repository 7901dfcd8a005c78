import * as vscode from 'vscode';

const SCHEME = 'crosscheck-decided';

/** What a row is marked with to be greyed: rows take their colour from the file they seem to stand for. */
export function decidedUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}` });
}

/** Greys the rows that are decided. */
export function greyDecided(): vscode.Disposable {
  const color = new vscode.ThemeColor('disabledForeground');
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) => (scheme === SCHEME ? { color } : undefined),
  });
}
