import * as vscode from 'vscode';
import { registerFeatures, type Views } from './features/index.ts';
import { PassageViewer } from './passage-viewer.ts';
import { SidecarFiles } from './sidecar-files.ts';
import { Workspace } from './workspace.ts';

/** What other extensions and the tests can reach. */
export interface Crosscheck extends Views {
  /** Settles when everything that changed has been read. */
  settled(): Promise<void>;
}

export function activate(context: vscode.ExtensionContext): Crosscheck {
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const workspace = new Workspace(log);
  const viewer = new PassageViewer();
  const sidecars = new SidecarFiles(workspace, () => ({ ok: false, problems: [] }));
  context.subscriptions.push(log, workspace, viewer);
  const views = registerFeatures({ context, workspace, sidecars, viewer, log });
  return { ...views, settled: () => workspace.settled() };
}
