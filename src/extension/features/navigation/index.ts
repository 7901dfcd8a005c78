import * as vscode from 'vscode';
import { type Place, showPlace } from '../../places.ts';
import { pathName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { conflictStops, nextStop } from './model.ts';

export const commands = {
  'crosscheck.showPassage': (_workspace, place: Place) => showPlace(place),
  'crosscheck.nextConflict': (workspace) => go(workspace, 'next'),
  'crosscheck.previousConflict': (workspace) => go(workspace, 'previous'),
} satisfies Commands<Workspace>;

export function register({ context, workspace, log }: Surroundings): void {
  context.subscriptions.push(...registerCommands(commands, workspace, log));
}

async function go(workspace: Workspace, direction: 'next' | 'previous'): Promise<void> {
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
  await showPlace(stop);
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
