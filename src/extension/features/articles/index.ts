import * as vscode from 'vscode';
import { throttle } from '../../throttle.ts';
import { countArticles, joined } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { filterWhileTyped } from '../filter-box.ts';
import type { Arrangement, Node, SortKey } from './model.ts';
import { ArticlesTree } from './tree.ts';

const { t } = vscode.l10n;
const ARRANGEMENT = 'crosscheck.articles';

/** The Articles view with what surrounds it. */
interface ArticlesView {
  readonly workspace: Workspace;
  readonly tree: ArticlesTree;
  arrange(change: Partial<Arrangement>): void;
}

export const commands = {
  'crosscheck.filterArticles': (view) => askFilter(view),
  'crosscheck.clearArticleFilter': ({ arrange }) => arrange({ filter: '' }),
  'crosscheck.sortArticlesByDate': ({ arrange }) => arrange({ sort: 'date' }),
  'crosscheck.sortArticlesByPublisher': ({ arrange }) => arrange({ sort: 'publisher' }),
  'crosscheck.groupArticlesByFolder': ({ arrange }) => arrange({ isGrouped: true }),
  'crosscheck.ungroupArticles': ({ arrange }) => arrange({ isGrouped: false }),
  'crosscheck.readArticles': ({ workspace }) => workspace.read(),
  'crosscheck.stopReading': ({ workspace }) => workspace.stop(),
} satisfies Commands<ArticlesView>;

export function register({ context, workspace, log }: Surroundings): {
  readonly articles: vscode.TreeDataProvider<Node>;
} {
  const stored = context.workspaceState.get<{ sort: SortKey; isGrouped: boolean }>(ARRANGEMENT);
  const tree = new ArticlesTree(workspace, { sort: 'date', isGrouped: false, ...stored, filter: '' });
  const view = vscode.window.createTreeView('crosscheck.articles', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const arrange = (change: Partial<Arrangement>) => {
    tree.arrange(change);
    const { sort, isGrouped, filter } = tree.arrangement;
    void context.workspaceState.update(ARRANGEMENT, { sort, isGrouped });
    setContext('sort', sort);
    setContext('isGrouped', isGrouped);
    setContext('isFiltered', filter !== '');
    describe(view, tree, workspace);
  };
  const refresh = throttle(() => {
    tree.refresh();
    describe(view, tree, workspace);
  }, 150);
  const showProgress = () => describe(view, tree, workspace);
  context.subscriptions.push(
    view,
    refresh,
    workspace.onDidChange(refresh),
    workspace.onDidProgress(showProgress),
    ...registerCommands(commands, { workspace, tree, arrange }, log),
  );
  arrange({});
  return { articles: tree };
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `crosscheck.articles.${key}`, value);
}

/** What the view says above and beside its rows. */
function describe(view: vscode.TreeView<Node>, tree: ArticlesTree, { progress }: Workspace): void {
  const { filter } = tree.arrangement;
  view.description = filter === '' ? '' : t('“{0}”', filter);
  view.message = joined(
    progress.state === 'reading' &&
      progress.total > progress.read &&
      t('Reading {0} of {1}…', progress.read, progress.total),
    progress.state === 'stopped' && t('Stopped after {0}.', countArticles(progress.read)),
    filter !== '' && progress.read > 0 && tree.shown === 0 && t('No article mentions “{0}”.', filter),
  );
}

function askFilter({ tree, arrange }: ArticlesView): Promise<void> {
  return filterWhileTyped(
    { title: t('Filter Articles'), placeholder: t('Words in the headline, the publisher or the text') },
    tree.arrangement.filter,
    (filter) => arrange({ filter }),
  );
}
