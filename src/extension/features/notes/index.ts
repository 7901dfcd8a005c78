import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations.ts';
import { throttle } from '../../throttle.ts';
import { refOf, type Target, whereIAm } from '../annotate/here.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { filterWhileTyped } from '../filter-box.ts';
import { countPending, type Node } from './model.ts';
import { NotesTree } from './tree.ts';

const { t } = vscode.l10n;

/** The Notes view with what surrounds it. */
interface NotesView {
  readonly view: vscode.TreeView<Node>;
  readonly tree: NotesTree;
  readonly annotations: Annotations;
  narrow(filter: string): void;
}

export const commands = {
  'crosscheck.filterNotes': (view) => askFilter(view),
  'crosscheck.clearNoteFilter': ({ narrow }) => narrow(''),
  'crosscheck.reattach': (view, target?: Target) => reattach(view, target),
  'crosscheck.reattachToSelection': (view, target?: Target) => reattachToSelection(view, target),
} satisfies Commands<NotesView>;

export function register(
  { context, workspace, log }: Surroundings,
  annotations: Annotations,
): { readonly notes: vscode.TreeDataProvider<Node> } {
  const tree = new NotesTree(workspace, annotations);
  const view = vscode.window.createTreeView('crosscheck.notes', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const refresh = throttle(() => {
    tree.refresh();
    describe(view, tree);
  }, 150);
  const narrow = (filter: string) => {
    tree.narrow(filter);
    setContext('notes.isFiltered', filter !== '');
    describe(view, tree);
  };
  context.subscriptions.push(
    view,
    refresh,
    workspace.onDidChange(refresh),
    ...registerCommands(commands, { view, tree, annotations, narrow }, log),
  );
  narrow('');
  return { notes: tree };
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `crosscheck.${key}`, value);
}

function describe(view: vscode.TreeView<Node>, tree: NotesTree): void {
  const all = tree.listed();
  const { lost, open } = countPending(all);
  // the icon of the container adds up all badges: open notes on top of open conflicts would say nothing
  view.badge = lost > 0 ? { value: lost, tooltip: t('{0} lost', lost) } : undefined;
  view.description = tree.filter || (open > 0 ? t('{0} open', open) : '');
  const isEmpty = tree.filter !== '' && all.length > 0 && tree.shown === 0;
  view.message = isEmpty ? t('No annotation passes the filter “{0}”.', tree.filter) : '';
  setContext('hasAnnotations', all.length > 0);
}

function askFilter({ tree, narrow }: NotesView): Promise<void> {
  const prompt = t(
    'status: open, resolved, lost, or what was decided. has: conflict, thread. Words must occur.',
  );
  const placeholder = 'tag:scope -tag:un by:mara status:open has:conflict';
  return filterWhileTyped({ title: t('Filter Notes'), placeholder, prompt }, tree.filter, narrow);
}

/** Puts a lost annotation on the likeliest passage; one key in the view. */
async function reattach({ view, annotations }: NotesView, target: Target | undefined): Promise<void> {
  const ref = refOf(target) ?? selectedRef(view);
  const placed = ref && annotations.find(ref);
  if (!ref || !placed || placed.span) {
    vscode.window.setStatusBarMessage(t('Select a lost annotation first'), 3000);
    return;
  }
  if (!placed.best) {
    const message = t('Nothing in the article is like it. Select its passage, then Re-attach to Selection.');
    vscode.window.setStatusBarMessage(message, 5000);
    return;
  }
  const isDone = await annotations.reattach(ref, placed.best.span);
  if (isDone) vscode.window.setStatusBarMessage(t('Attached again'), 3000);
}

async function reattachToSelection(
  { view, annotations }: NotesView,
  target: Target | undefined,
): Promise<void> {
  const here = whereIAm(annotations);
  if (!here) return;
  const { file } = here.reading;
  const given = refOf(target) ?? selectedRef(view);
  const ref = given?.file === file ? given : await chooseLost(annotations, file);
  if (!ref) return;
  if (here.selected) await annotations.reattach(ref, here.selected);
  else vscode.window.setStatusBarMessage(t('Select the passage in the article first'), 3000);
}

async function chooseLost(annotations: Annotations, file: string) {
  const lost = annotations.of(file).filter(({ span }) => span === undefined);
  const rows = lost.map(({ annotation }) => ({
    label: annotation.quote.replaceAll(/\s+/g, ' '),
    description: annotation.text ?? '',
    ref: { file, id: annotation.id },
  }));
  if (rows.length === 0) vscode.window.setStatusBarMessage(t('Nothing is lost in this article'), 3000);
  return rows.length < 2
    ? rows[0]?.ref
    : (await vscode.window.showQuickPick(rows, { placeHolder: t('Which annotation?') }))?.ref;
}

function selectedRef(view: vscode.TreeView<Node>) {
  const [node] = view.selection;
  return node && 'ref' in node ? node.ref : undefined;
}
