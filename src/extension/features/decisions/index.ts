import * as vscode from 'vscode';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { createActions } from './actions.ts';
import { decide, reopen, type State } from './decide.ts';
import { OUTCOMES, type Outcome, type Target } from './model.ts';

export const commands = {
  'crosscheck.decideConflict': (state, target?: Target) => decide(state, target),
  'crosscheck.confirmConflict': (state, target?: Target) => decide(state, target, outcome('confirmConflict')),
  'crosscheck.markAsLaterUpdate': (state, target?: Target) =>
    decide(state, target, outcome('markAsLaterUpdate')),
  'crosscheck.markAsOtherScope': (state, target?: Target) =>
    decide(state, target, outcome('markAsOtherScope')),
  'crosscheck.markAsOtherDefinition': (state, target?: Target) =>
    decide(state, target, outcome('markAsOtherDefinition')),
  'crosscheck.markAsRounding': (state, target?: Target) => decide(state, target, outcome('markAsRounding')),
  'crosscheck.markAsErrorInSource': (state, target?: Target) =>
    decide(state, target, outcome('markAsErrorInSource')),
  'crosscheck.dismissConflict': (state, target?: Target) => decide(state, target, outcome('dismissConflict')),
  'crosscheck.reopenConflict': (state, target?: Target) => reopen(state, target),
} satisfies Commands<State>;

export function register({ context, workspace, sidecars, log }: Surroundings): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.{txt,md,TXT,MD}' },
      createActions(workspace),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    ...registerCommands(commands, { workspace, sidecars }, log),
  );
}

function outcome(command: string): Outcome {
  const found = OUTCOMES.find((each) => each.command === `crosscheck.${command}`);
  if (!found) throw new Error(command);
  return found;
}
