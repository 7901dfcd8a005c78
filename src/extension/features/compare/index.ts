import * as vscode from 'vscode';
import type { FigureRef, Pair } from '../../../core/index.ts';
import type { PassageViewer } from '../../passage-viewer.ts';
import type { Place } from '../../places.ts';
import { joined, sourceName, verdictName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { factsAt } from '../hover/model.ts';
import { choices, obviousChoice, sidesOf } from './model.ts';

const { t } = vscode.l10n;

/** What to compare: the pairs of one figure, those among several, or two passages. Rows of the trees are such. */
interface Target {
  readonly figures?: readonly FigureRef[];
  readonly places?: readonly [Place, Place];
  readonly dispute?: { readonly a: Place; readonly b: Place };
}

interface State {
  readonly workspace: Workspace;
  readonly viewer: PassageViewer;
}

export const commands = {
  'crosscheck.compare': (state, target?: Target) => compare(state, target),
} satisfies Commands<State>;

export function register({ context, workspace, viewer, log }: Surroundings): void {
  context.subscriptions.push(...registerCommands(commands, { workspace, viewer }, log));
}

async function compare({ workspace, viewer }: State, target: Target | undefined): Promise<void> {
  const places = target?.dispute ? [target.dispute.a, target.dispute.b] : target?.places;
  if (places?.[0] && places[1]) return showBeside(viewer, places[0], places[1]);
  const { corpus } = workspace;
  workspace.open();
  if (corpus.pairs().length === 0) await workspace.settled();
  const figures = target?.figures ?? figuresAtCursor(workspace);
  const pair = await choose(workspace, choices(corpus.pairs(), figures), figures);
  if (!pair) return;
  const [left, right] = sidesOf(pair, figures).map((ref) => placeOf(workspace, ref));
  if (left && right) await showBeside(viewer, left, right);
}

/** The figure at the cursor, if it meets others. */
function figuresAtCursor(workspace: Workspace): readonly FigureRef[] {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && workspace.readingOf(editor.document);
  if (!reading) return [];
  const facts = factsAt(workspace.corpus, reading.file, editor.document.offsetAt(editor.selection.active));
  return facts && facts.others.length > 0 ? [facts.ref] : [];
}

async function choose(
  { corpus }: Workspace,
  pairs: readonly Pair[],
  figures: readonly FigureRef[],
): Promise<Pair | undefined> {
  const obvious = obviousChoice(pairs);
  if (obvious) return obvious;
  if (pairs.length === 0) {
    vscode.window.setStatusBarMessage(t('Nothing to compare'), 3000);
    return undefined;
  }
  const nameOf = (ref: FigureRef) => {
    const article = corpus.reading(ref.file)?.article;
    return joined(corpus.figure(ref)?.text, article && sourceName(article));
  };
  const items = pairs.map((pair) => {
    const [one, other] = sidesOf(pair, figures);
    return {
      label: figures.length === 1 ? nameOf(other) : t('{0} – {1}', nameOf(one), nameOf(other)),
      description: joined(verdictName(pair.verdict), pair.measure),
      detail: pair.why,
      pair,
    };
  });
  const [only] = figures;
  const placeHolder =
    only && figures.length === 1 ? t('Compare {0} with', nameOf(only)) : t('Which two to compare?');
  const options = { placeHolder, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.pair;
}

function placeOf({ corpus }: Workspace, ref: FigureRef): Place | undefined {
  const figure = corpus.figure(ref);
  return figure && { file: ref.file, start: figure.start, end: figure.end };
}

async function showBeside(viewer: PassageViewer, left: Place, right: Place): Promise<void> {
  await viewer.show(left, { viewColumn: vscode.ViewColumn.One, preview: false });
  await viewer.show(right, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true });
}
