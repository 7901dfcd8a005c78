import { rename } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { type Crosscheck, start } from './extension.ts';
import { replaceAnywhere } from './sidecar-files.ts';

/** The entry where Node is: there a file takes another's place in one step, and a sidecar is never missing or half written. */
export function activate(context: vscode.ExtensionContext): Crosscheck {
  return start(context, async (temporary, target) => {
    if (target.scheme !== 'file') return replaceAnywhere(temporary, target);
    // on Windows a file that somebody holds open cannot be replaced so
    await rename(temporary.fsPath, target.fsPath).catch(() => replaceAnywhere(temporary, target));
  });
}
