import * as vscode from 'vscode';
import { lineColumns } from '../../../core/index.ts';
import { articleOfSidecar } from '../../article-files.ts';
import type { Workspace } from '../../workspace.ts';

const { t } = vscode.l10n;

/** One line over what waits to be merged: VS Code offers there to take one side, which would lose the other. */
export function createLenses(workspace: Workspace): vscode.CodeLensProvider {
  const changed = new vscode.EventEmitter<void>();
  workspace.onDidChange(() => changed.fire());
  return {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      const article = articleOfSidecar(document.uri);
      const sidecar = article && workspace.corpus.sidecar(article.toString());
      const waiting = sidecar?.problems.find(
        ({ code }) => code === 'sidecar-markers' || code === 'sidecar-alternatives',
      );
      if (!sidecar || !waiting) return [];
      const { line } = lineColumns(sidecar.text)(waiting.span?.start ?? 0);
      const title =
        waiting.code === 'sidecar-markers'
          ? t('Merge both sides by annotation')
          : t('Two people set this differently: choose');
      const command = { command: 'crosscheck.resolveMerge', title, arguments: [document.uri] };
      return [new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command)];
    },
  };
}
