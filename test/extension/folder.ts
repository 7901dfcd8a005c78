import * as vscode from 'vscode';
import type { Crosscheck } from '../../src/extension/extension.ts';

export const gazette = `Harbour Gazette

Fire in Port Ellery harbour

Published 3 May 2024

A fire destroyed 12 fishing boats in the harbour of Port Ellery on Friday, the police said.
`;
export const echo = `Coast Echo

Port Ellery counts its losses

Published 3 May 2024

A fire destroyed 17 fishing boats in the harbour of Port Ellery on Friday, the fire service said.

Of 17 boats, [press](command:workbench.action.closeWindow) <b>here</b> | $(bug).
`;

/** A folder of articles of the test's own, inside one of the workspace's folders. */
export interface Folder {
  readonly uri: vscode.Uri;
  file(name: string): vscode.Uri;
  write(name: string, text: string): Promise<vscode.Uri>;
  remove(): Promise<void>;
}

export function createFolder(name: string, index = 0): Folder {
  const root = vscode.workspace.workspaceFolders?.[index];
  if (!root) throw new Error(`The suite needs ${index + 1} folders.`);
  const uri = vscode.Uri.joinPath(root.uri, name);
  const file = (path: string) => vscode.Uri.joinPath(uri, path);
  return {
    uri,
    file,
    write: async (path, text) => {
      await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
      return file(path);
    },
    remove: async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(uri, { recursive: true });
    },
  };
}

export async function activate(): Promise<Crosscheck> {
  const extension = vscode.extensions.getExtension<Crosscheck>('crosscheck.crosscheck');
  if (!extension) throw new Error('The extension is not there.');
  return extension.activate();
}

/** Waits until `look` returns something that is neither false nor undefined. */
export async function eventually<T>(what: string, look: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + 30_000;
  let last: T | undefined;
  while (Date.now() < deadline) {
    last = await look();
    if (last !== undefined && last !== null && last !== false) return last;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not in half a minute: ${what}`);
}

/** The rows of a view as a person reads them, each with what it opens to. */
export interface Row {
  readonly label: string;
  readonly item: vscode.TreeItem;
  inside(): Promise<Row[]>;
}

export async function rowsOf<Node>(tree: vscode.TreeDataProvider<Node>, parent?: Node): Promise<Row[]> {
  const nodes = (await tree.getChildren(parent)) ?? [];
  return Promise.all(
    nodes.map(async (node) => {
      const item = await tree.getTreeItem(node);
      const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
      return { label: [label, item.description].join(' '), item, inside: () => rowsOf(tree, node) };
    }),
  );
}

/** The problems that Crosscheck sees in a file. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Crosscheck');
}
