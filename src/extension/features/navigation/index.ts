import * as vscode from 'vscode';
import type { PassageViewer } from '../../passage-viewer.ts';
import type { Place } from '../../places.ts';
import { pathName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { conflictStops, nextStop } from './model.ts';

interface State {
  readonly workspace: Workspace;
  readonly viewer: PassageViewer;
}

/** An editor that has just opened drops a hover that comes before it has been laid out. */
const EDITOR_SETTLES = 250;

export const commands = {
  'crosscheck.showPassage': ({ viewer }, place: Place) => viewer.show(place),
  'crosscheck.nextConflict': (state) => go(state, 'next'),
  'crosscheck.previousConflict': (state) => go(state, 'previous'),
} satisfies Commands<State>;

export function register({ context, workspace, viewer, log }: Surroundings): void {
  context.subscriptions.push(...registerCommands(commands, { workspace, viewer }, log));
}

async function go({ workspace, viewer }: State, direction: 'next' | 'previous'): Promise<void> {
  workspace.open();
  let stops = conflictStops(workspace.corpus, pathName);
  if (stops.length === 0) {
    await workspace.settled();
    stops = conflictStops(workspace.corpus, pathName);
  }
  const stop = nextStop(stops, whereIAm(), direction, pathName);
  if (!stop) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No open conflicts'), 3000);
    return;
  }
  await viewer.show(stop);
  await new Promise((resolve) => setTimeout(resolve, EDITOR_SETTLES));
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function whereIAm(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  return {
    file: document.uri.toString(),
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  };
}
