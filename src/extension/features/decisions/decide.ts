import * as vscode from 'vscode';
import type { FigureRef, Pair } from '../../../core/index.ts';
import { signatureFor } from '../../author.ts';
import type { SidecarFiles } from '../../sidecar-files.ts';
import { capitalised, joined, sourceName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { sidesOf } from '../compare/model.ts';
import { factsAt } from '../hover/model.ts';
import { isDecided, OUTCOMES, type Outcome, openPairs, pairsOf, type Target } from './model.ts';
import { outcomeDetail, outcomeLabel, rulingName } from './wording.ts';
import { deciding } from './write.ts';

const { t } = vscode.l10n;

export interface State {
  readonly workspace: Workspace;
  readonly sidecars: SidecarFiles;
}

/** Decides on conflicts. Without an outcome the person chooses one, and may say why. */
export async function decide(state: State, target: Target | undefined, outcome?: Outcome): Promise<void> {
  const { corpus } = state.workspace;
  const meant = await targetOf(state.workspace, target);
  const open = openPairs(pairsOf(corpus, meant));
  if (open.length === 0) {
    vscode.window.setStatusBarMessage(t('No open conflict here'), 3000);
    return;
  }
  const pairs = await choosePairs(state.workspace, open, meant, t('Which conflicts to decide on?'));
  if (pairs.length === 0) return;
  const chosen = outcome ?? (await chooseOutcome(state.workspace, pairs));
  if (!chosen) return;
  const text = outcome ? '' : await askReason(chosen);
  if (text === undefined) return;
  const { status, reason } = chosen;
  await write(state, pairs, { status, reason, text: text.trim() || undefined });
}

/** Takes decisions back. */
export async function reopen(state: State, target: Target | undefined): Promise<void> {
  const meant = await targetOf(state.workspace, target);
  const decided = pairsOf(state.workspace.corpus, meant).filter(isDecided);
  if (decided.length === 0) {
    vscode.window.setStatusBarMessage(t('Nothing is decided here'), 3000);
    return;
  }
  const pairs = await choosePairs(state.workspace, decided, meant, t('Which conflicts to open again?'));
  if (pairs.length > 0) await write(state, pairs, { status: 'open' });
}

async function write(
  { workspace, sidecars }: State,
  pairs: readonly Pair[],
  verdict: Parameters<typeof deciding>[2],
): Promise<void> {
  const [first] = pairs;
  const by = first && (await signatureFor(vscode.Uri.parse(first.a.file)));
  if (by) await sidecars.change(deciding(workspace.corpus, pairs, verdict, by));
}

/** What is meant where nothing is named: the figure at the cursor. */
async function targetOf(workspace: Workspace, target: Target | undefined): Promise<Target> {
  if (target?.figures || target?.pairs) {
    // A hover whose link was followed would go on to show what is no longer so, with its links still there.
    await vscode.commands.executeCommand('editor.action.hideHover');
    return target;
  }
  workspace.open();
  if (workspace.corpus.pairs().length === 0) await workspace.settled();
  const editor = vscode.window.activeTextEditor;
  const reading = editor && workspace.readingOf(editor.document);
  const facts =
    reading && factsAt(workspace.corpus, reading.file, editor.document.offsetAt(editor.selection.active));
  return { figures: facts ? [facts.ref] : [] };
}

/** A row of the view is decided on as a whole; of the conflicts of one figure a person may take some out. */
async function choosePairs(
  { corpus }: Workspace,
  pairs: readonly Pair[],
  { figures = [], pairs: row }: Target,
  placeHolder: string,
): Promise<readonly Pair[]> {
  if (row || pairs.length < 2) return pairs;
  const items = pairs.map((pair) => {
    const [, other] = sidesOf(pair, figures);
    return {
      label: nameOf(corpus, other),
      description: rulingName(pair) ?? pair.measure,
      detail: pair.why,
      picked: true,
      pair,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return (picked ?? []).map(({ pair }) => pair);
}

async function chooseOutcome({ corpus }: Workspace, pairs: readonly Pair[]): Promise<Outcome | undefined> {
  const [first] = pairs;
  const items = OUTCOMES.map((outcome) => ({
    label: outcomeLabel(outcome),
    description: outcomeDetail(outcome),
    outcome,
  }));
  const between =
    first && pairs.length === 1
      ? t('{0} against {1}', nameOf(corpus, first.a), nameOf(corpus, first.b))
      : t('{0} conflicts at once', pairs.length);
  const picked = await vscode.window.showQuickPick(items, {
    title: capitalised(first?.measure ?? ''),
    placeHolder: between,
    matchOnDescription: true,
  });
  return picked?.outcome;
}

/** Undefined where the person turns back. */
async function askReason(outcome: Outcome): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: outcomeLabel(outcome),
    placeHolder: t('How do you know? (optional)'),
  });
}

function nameOf(corpus: Workspace['corpus'], ref: FigureRef): string {
  const article = corpus.reading(ref.file)?.article;
  return joined(corpus.figure(ref)?.text, article && sourceName(article));
}
