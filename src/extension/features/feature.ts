import type * as vscode from 'vscode';
import type { Workspace } from '../workspace.ts';

/** What every feature works with. */
export interface Surroundings {
  readonly context: vscode.ExtensionContext;
  readonly workspace: Workspace;
  readonly log: vscode.LogOutputChannel;
}
