import type * as vscode from 'vscode';
import type { PassageViewer } from '../passage-viewer.ts';
import type { SidecarFiles } from '../sidecar-files.ts';
import type { Workspace } from '../workspace.ts';

/** What every feature works with. */
export interface Surroundings {
  readonly context: vscode.ExtensionContext;
  readonly workspace: Workspace;
  readonly sidecars: SidecarFiles;
  readonly viewer: PassageViewer;
  readonly log: vscode.LogOutputChannel;
}
