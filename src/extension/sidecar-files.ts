import * as vscode from 'vscode';
import { explainProblem, lineColumns, type Problem, type Written } from '../core/index.ts';
import { findDocument, readText, sidecarOf } from './article-files.ts';
import { explained } from './wording.ts';
import type { Workspace } from './workspace.ts';

const { t } = vscode.l10n;

/** What a change makes of a sidecar; null stands for a sidecar that is not there. */
export type Change = (sidecar: string | null) => Written;

/** One change as it can be taken back: the sidecar before and after it. */
interface Step {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Steps of one action of the user, who takes them back together. */
type Action = readonly Step[];

/** Puts what came in between together with taking a step back: the three-way merge of sidecars. */
export type Merge = (base: string | null, ours: string | null, theirs: string | null) => Written;

/** Puts the file at `temporary` in the place of `target`, best in one step. */
export type Replace = (temporary: vscode.Uri, target: vscode.Uri) => PromiseLike<void>;

/** What VS Code can do on every file system. It takes the old file away first, so a reader may find none for a moment. */
export const replaceAnywhere: Replace = (temporary, target) =>
  vscode.workspace.fs.rename(temporary, target, { overwrite: true });

const ATTEMPTS = 3;

/** Writes sidecars, one change after the other, never over what it has not seen, and takes changes back. */
export class SidecarFiles {
  readonly #workspace: Workspace;
  readonly #merge: Merge;
  readonly #replace: Replace;
  readonly #done: Action[] = [];
  readonly #undone: Action[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, merge: Merge, replace: Replace) {
    this.#workspace = workspace;
    this.#merge = merge;
    this.#replace = replace;
  }

  /** Changes the sidecars of some articles as one action. False, and the user has been told why, where that cannot be done; then nothing is written. What nobody did on purpose is not for undoing. */
  change(changes: ReadonlyMap<string, Change>, { isUndoable = true } = {}): Promise<boolean> {
    return this.#inTurn(async () => {
      const action = await this.#apply(changes);
      if (action === undefined) return false;
      if (!isUndoable) return true;
      this.#done.push(action);
      this.#undone.length = 0;
      return true;
    });
  }

  /** Takes the last action back. False where there is none. */
  undo(): Promise<boolean> {
    return this.#inTurn(() => this.#takeBack(this.#done, this.#undone));
  }

  /** Does again what was taken back last. False where there is nothing. */
  redo(): Promise<boolean> {
    return this.#inTurn(() => this.#takeBack(this.#undone, this.#done));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #takeBack(from: Action[], to: Action[]): Promise<boolean> {
    const action = from.pop();
    if (action === undefined) return false;
    const changes = action.map(({ file, before, after }): [string, Change] => [
      file,
      (now) => {
        if (now !== after) return this.#merge(after, now, before);
        return { ok: true, text: before ?? '' };
      },
    ]);
    const reversed = await this.#apply(
      new Map(changes),
      new Set(action.flatMap(({ file, before }) => (before === null ? file : []))),
    );
    if (reversed === undefined) return false;
    to.push(reversed);
    return true;
  }

  /** `mayVanish` are the files whose sidecar goes when nothing is left in it. */
  async #apply(
    changes: ReadonlyMap<string, Change>,
    mayVanish: ReadonlySet<string> = new Set(),
  ): Promise<Action | undefined> {
    // all or nothing: what cannot be changed shows before anything is written
    const planned: Step[] = [];
    for (const [file, change] of changes) {
      const step = await this.#plan(file, change, mayVanish);
      if (step === undefined) return undefined;
      planned.push(step);
    }
    const steps: Step[] = [];
    for (const first of planned) {
      const step = await this.#write(first, changes.get(first.file) as Change, mayVanish);
      if (step === undefined) break;
      steps.push(step);
      this.#workspace.takeSidecar(step.file, step.after ?? undefined);
    }
    return steps.length > 0 ? steps : undefined;
  }

  /** What the change makes of the sidecar as it stands; undefined, and the user has been told why, where it cannot be made. */
  async #plan(file: string, change: Change, mayVanish: ReadonlySet<string>): Promise<Step | undefined> {
    const uri = sidecarOf(vscode.Uri.parse(file));
    const document = findDocument(uri);
    const before = document?.isDirty ? document.getText() : ((await readText(uri)) ?? null);
    const written = change(before);
    if (written.ok)
      return { file, before, after: written.text === '' && mayVanish.has(file) ? null : written.text };
    this.#refuse(uri, written.problems, before ?? '');
    return undefined;
  }

  /** Writes what was planned; where somebody else wrote meanwhile, the change is made again on what is there now. */
  async #write(first: Step, change: Change, mayVanish: ReadonlySet<string>): Promise<Step | undefined> {
    const article = vscode.Uri.parse(first.file);
    let step: Step | undefined = first;
    for (let attempt = 1; step !== undefined; attempt++) {
      if (step.before === step.after || (await write(sidecarOf(article), step, this.#replace))) return step;
      if (attempt === ATTEMPTS)
        throw new Error(t('{0} changes on disk all the time.', vscode.workspace.asRelativePath(article)));
      step = await this.#plan(first.file, change, mayVanish);
    }
    return undefined;
  }

  #refuse(uri: vscode.Uri, problems: readonly Problem[], text: string): void {
    const [problem] = problems;
    if (problem === undefined) return;
    const show = t('Show');
    const name = vscode.workspace.asRelativePath(uri);
    const message = t('Nothing was written to {0}. {1}', name, explained(explainProblem(problem)));
    void vscode.window.showErrorMessage(message, show).then((choice) => {
      if (choice !== show) return;
      const { line, character } = lineColumns(text)(problem.span?.start ?? 0);
      const at = new vscode.Position(line, character);
      void vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
    });
  }
}

/** Whoever has unsaved changes in the sidecar's editor gets this one beside them, and saves both. False where the file has changed since it was read. */
async function write(uri: vscode.Uri, { before, after }: Step, replace: Replace): Promise<boolean> {
  const document = findDocument(uri);
  if (document?.isDirty) {
    if (document.getText() !== before) return false;
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(
      new vscode.Position(0, 0),
      document.lineAt(document.lineCount - 1).range.end,
    );
    edit.replace(uri, all, after ?? '');
    return vscode.workspace.applyEdit(edit);
  }
  if (after === null) {
    await vscode.workspace.fs.delete(uri, { useTrash: false });
    return true;
  }
  const bytes = new TextEncoder().encode(after);
  const isLink = before !== null && (await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink;
  if (isLink || !(uri.scheme === 'file' || uri.scheme === 'vscode-remote')) {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return true;
  }
  // A reader never sees half a file, and a full disk costs nothing.
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    if (((await readText(uri)) ?? null) === before) {
      await replace(temporary, uri);
      return true;
    }
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
  await vscode.workspace.fs.delete(temporary);
  return false;
}
