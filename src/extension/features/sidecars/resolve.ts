import * as vscode from 'vscode';
import {
  choose,
  type OpenChoice,
  openChoices,
  problem,
  resolveMarkers,
  type Signature,
  type Written,
} from '../../../core/index.ts';
import { articleOfSidecar, sidecarOf } from '../../article-files.ts';
import { signatureFor } from '../../author.ts';
import type { Corpus } from '../../corpus.ts';
import { baseOfMerge } from '../../git.ts';
import type { Change, SidecarFiles } from '../../sidecar-files.ts';
import { signature } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import { sameVersion, twinPath, type Version, versionsOf } from './model.ts';
import { contentOf, keepLabel } from './wording.ts';

const { t } = vscode.l10n;

export interface State {
  readonly workspace: Workspace;
  readonly sidecars: SidecarFiles;
}

/** Takes the conflict markers out of a sidecar; what two people decided differently is then asked for. */
export async function resolveMerge(state: State, sidecar?: vscode.Uri): Promise<void> {
  const file = await pickFile(state.workspace, sidecar);
  if (file === undefined) return;
  if (state.workspace.corpus.sidecar(file)?.state === 'conflicted') {
    const base = await baseOfMerge(sidecarOf(vscode.Uri.parse(file)));
    const isWritten = await state.sidecars.change(new Map([[file, (text) => merged(text, base ?? null)]]));
    if (!isWritten) return;
  }
  await chooseAll(state, file);
}

/** Settles one choice, in the other article's sidecar too where the decision is mirrored there. */
export async function chooseVersion(
  state: State,
  sidecar: vscode.Uri,
  id: string,
  which: number | 'standing',
): Promise<void> {
  const file = articleOfSidecar(sidecar)?.toString();
  const choice = file && choicesIn(state.workspace.corpus, file).find(({ place }) => place.id === id);
  const version = choice && versionsOf(choice).find((each) => each.which === which);
  const by = await signatureFor(sidecar);
  if (file && choice && version && by) await settle(state, file, choice, version, by);
}

function merged(text: string | null, base: string | null): Written {
  const result = resolveMarkers(text ?? '', base);
  if (result) return { ok: true, text: result.text };
  return { ok: false, problems: [problem('sidecar-unmergeable', {})] };
}

async function pickFile({ corpus }: Workspace, sidecar: vscode.Uri | undefined): Promise<string | undefined> {
  const here = sidecar ?? vscode.window.activeTextEditor?.document.uri;
  const file = here && (articleOfSidecar(here) ?? here).toString();
  const waiting = [...corpus.annotated()].filter(
    (each) => corpus.sidecar(each)?.state === 'conflicted' || choicesIn(corpus, each).length > 0,
  );
  if (file !== undefined && waiting.includes(file)) return file;
  if (waiting.length === 0) {
    vscode.window.setStatusBarMessage(t('No annotations wait to be merged'), 3000);
    return undefined;
  }
  if (waiting.length === 1) return waiting[0];
  const items = waiting.map((each) => ({
    label: vscode.workspace.asRelativePath(sidecarOf(vscode.Uri.parse(each))),
    file: each,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('Which annotations?') }))?.file;
}

async function chooseAll(state: State, file: string): Promise<void> {
  const { corpus } = state.workspace;
  const count = choicesIn(corpus, file).length;
  for (let done = 0; done < count; done++) {
    const [choice] = choicesIn(corpus, file);
    if (!choice) return;
    const version = await ask(choice, count > 1 ? t('{0} of {1}', done + 1, count) : undefined);
    // Whoever leaves finds the rest in Problems.
    if (!version) return;
    const by = await signatureFor(vscode.Uri.parse(file));
    if (!by || !(await settle(state, file, choice, version, by))) return;
  }
}

async function ask(choice: OpenChoice, progress: string | undefined): Promise<Version | undefined> {
  const items = versionsOf(choice).map((version) => {
    const { text } = version.fields;
    const detail = typeof text === 'string' && text !== contentOf(version) ? text : undefined;
    return {
      label: keepLabel(version),
      description: signature(undefined, version.when),
      ...(detail === undefined ? {} : { detail }),
      version,
    };
  });
  const title = t('Two People Set This Differently');
  const picked = await vscode.window.showQuickPick(items, {
    title: progress ? t('{0} ({1})', title, progress) : title,
    placeHolder: choice.place.quote ? t('On “{0}”', choice.place.quote.slice(0, 100)) : t('Which one holds?'),
    ignoreFocusOut: true,
  });
  return picked?.version;
}

function settle(
  { workspace: { corpus }, sidecars }: State,
  file: string,
  choice: OpenChoice,
  version: Version,
  by: Signature,
): Promise<boolean> {
  const settled =
    (of: OpenChoice, which: Version['which']): Change =>
    (text) =>
      choose(text ?? '', of.place, which, by);
  const changes = new Map([[file, settled(choice, version.which)]]);
  const path = twinPath(choice);
  if (path !== undefined) {
    const twin = vscode.Uri.joinPath(vscode.Uri.parse(file), '..', path).toString();
    const mirrored = choicesIn(corpus, twin).find(({ place }) => place.id === choice.place.id);
    const which = sameVersion(version, mirrored);
    if (mirrored && which !== undefined) changes.set(twin, settled(mirrored, which));
  }
  return sidecars.change(changes);
}

function choicesIn(corpus: Corpus, file: string): readonly OpenChoice[] {
  const sidecar = corpus.sidecar(file);
  return sidecar?.state === 'ok' ? openChoices(sidecar.text) : [];
}
