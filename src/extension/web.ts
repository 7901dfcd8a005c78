import type * as vscode from 'vscode';
import { type Crosscheck, start } from './extension.ts';

/** The entry in a browser. */
export function activate(context: vscode.ExtensionContext): Crosscheck {
  return start(context);
}
