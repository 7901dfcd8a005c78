import * as vscode from 'vscode';
import { throttle } from '../../throttle.ts';
import { countConflicts } from '../../wording.ts';
import type { Surroundings } from '../feature.ts';
import { greyDecided } from './greyed.ts';
import { countOpen, type Node } from './model.ts';
import { ConflictsTree } from './tree.ts';

export function register({ context, workspace }: Surroundings): {
  readonly conflicts: vscode.TreeDataProvider<Node>;
} {
  const tree = new ConflictsTree(workspace);
  const view = vscode.window.createTreeView('crosscheck.conflicts', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const refresh = throttle(() => {
    const open = countOpen(workspace.corpus.pairs());
    view.badge = open > 0 ? { value: open, tooltip: countConflicts(open) } : undefined;
    tree.refresh();
  }, 150);
  const setState = () => {
    void vscode.commands.executeCommand('setContext', 'crosscheck.state', workspace.progress.state);
    void vscode.commands.executeCommand('setContext', 'crosscheck.hasArticles', workspace.corpus.size > 0);
  };
  context.subscriptions.push(
    view,
    refresh,
    greyDecided(),
    workspace.onDidChange(refresh),
    workspace.onDidProgress(setState),
  );
  setState();
  return { conflicts: tree };
}
