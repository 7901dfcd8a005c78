import * as vscode from 'vscode';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { createActions } from './actions.ts';
import { createLenses } from './lenses.ts';
import { showProblems } from './problems.ts';
import { chooseVersion, resolveMerge, type State } from './resolve.ts';

export const commands = {
  'crosscheck.resolveMerge': (state, sidecar?: vscode.Uri) => resolveMerge(state, sidecar),
  'crosscheck.chooseVersion': (state, sidecar: vscode.Uri, id: string, which: number | 'standing') =>
    chooseVersion(state, sidecar, id, which),
} satisfies Commands<State>;

const SIDECARS: vscode.DocumentFilter = { pattern: '**/*.annotations.yaml' };

export function register({ context, workspace, sidecars, log }: Surroundings): void {
  context.subscriptions.push(
    showProblems(workspace),
    vscode.languages.registerCodeActionsProvider(SIDECARS, createActions(workspace), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerCodeLensProvider(SIDECARS, createLenses(workspace)),
    ...registerCommands(commands, { workspace, sidecars }, log),
  );
}
