import * as vscode from 'vscode';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';

export const commands = {
  'crosscheck.openSample': (context) => openSample(context),
} satisfies Commands<vscode.ExtensionContext>;

export function register({ context, log }: Surroundings): void {
  context.subscriptions.push(...registerCommands(commands, context, log));
}

/** Opens the sample corpus in a window of its own, so that nobody loses what they have open. */
async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(extensionUri, 'sample-corpus');
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}
