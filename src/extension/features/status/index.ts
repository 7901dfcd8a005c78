import * as vscode from 'vscode';
import { throttle } from '../../throttle.ts';
import { countArticles, countConflicts } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { countOpen } from '../conflicts/model.ts';
import type { Surroundings } from '../feature.ts';

const { t } = vscode.l10n;

export function register({ context, workspace }: Surroundings): void {
  const item = vscode.window.createStatusBarItem('crosscheck.conflicts', vscode.StatusBarAlignment.Left, 10);
  item.name = t('Crosscheck Conflicts');
  const update = throttle(() => show(item, workspace), 150);
  context.subscriptions.push(item, update, workspace.onDidChange(update), workspace.onDidProgress(update));
}

function show(item: vscode.StatusBarItem, { corpus, progress }: Workspace): void {
  if (progress.state === 'reading' && progress.total > progress.read) {
    item.text = t('$(loading~spin) {0} of {1} articles', progress.read, progress.total);
    item.tooltip = t('Crosscheck reads the folder. Select to stop.');
    item.command = 'crosscheck.stopReading';
    item.accessibilityInformation = { label: t('{0} of {1} articles read', progress.read, progress.total) };
    item.show();
    return;
  }
  if (corpus.size === 0) {
    item.hide();
    return;
  }
  const open = countOpen(corpus.pairs());
  item.text = `$(law) ${open === 0 ? t('No conflicts') : countConflicts(open)}`;
  item.tooltip = t('Open conflicts among {0}', countArticles(corpus.size));
  item.command = 'crosscheck.conflicts.focus';
  item.accessibilityInformation = { label: t('Crosscheck: {0} open', countConflicts(open)) };
  item.show();
}
