import * as vscode from 'vscode';
import { mergeSidecars, readSidecar } from '../core/index.ts';
import { registerFeatures, type Views } from './features/index.ts';
import { PassageViewer } from './passage-viewer.ts';
import { type Merge, type Replace, replaceAnywhere, SidecarFiles } from './sidecar-files.ts';
import { Workspace } from './workspace.ts';

/** What other extensions and the tests can reach. */
export interface Crosscheck extends Views {
  /** Settles when everything that changed has been read. */
  settled(): Promise<void>;
}

/** `replace` puts a new sidecar in the place of an old one, where there is a better way than VS Code's own. */
export function start(context: vscode.ExtensionContext, replace: Replace = replaceAnywhere): Crosscheck {
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const workspace = new Workspace(log);
  const viewer = new PassageViewer();
  const sidecars = new SidecarFiles(workspace, merge, replace);
  context.subscriptions.push(log, workspace, viewer);
  const views = registerFeatures({ context, workspace, sidecars, viewer, log });
  return { ...views, settled: () => workspace.settled() };
}

/** A sidecar that nobody could merge is a problem that its reader names. */
const merge: Merge = (base, ours, theirs) => {
  const { text, unreadable } = mergeSidecars(base, ours, theirs);
  return unreadable.length === 0
    ? { ok: true, text }
    : { ok: false, problems: readSidecar(ours ?? '').problems };
};
