import * as vscode from 'vscode';
import { type Span, sentenceAt } from '../../../core/index.ts';
import type { AnnotationRef, Annotations } from '../../annotations/annotations.ts';
import { annotationsAt, type PlacedAnnotation } from '../../annotations/placed.ts';
import { annotationLabel } from '../../annotations/wording.ts';
import type { Reading } from '../../corpus.ts';
import { figureAt, trimmed } from './model.ts';

const { t } = vscode.l10n;

/** What the editor points at: its article, what is selected there, and where the cursor is. */
export interface Here {
  readonly reading: Reading;
  readonly selected: Span | undefined;
  readonly cursor: Span;
}

/** Where the user is; undefined, and they have been told, where that is no article. */
export function whereIAm(annotations: Annotations): Here | undefined {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && annotations.reading(editor.document.uri.toString());
  if (!editor || !reading) {
    vscode.window.setStatusBarMessage(t('Open an article to annotate it'), 3000);
    return undefined;
  }
  const { document, selection } = editor;
  const cursor = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { reading, cursor, selected: trimmed(reading.text, cursor) };
}

/** What is selected, else the figure at the cursor, else its sentence; undefined, and the user has been told, where there is none. */
export function passageHere({ reading, selected, cursor }: Here): Span | undefined {
  const passage = selected ?? figureAt(reading.article, cursor) ?? sentenceAt(reading.text, cursor.start);
  if (!passage) vscode.window.setStatusBarMessage(t('Nothing to annotate in an empty line'), 3000);
  return passage && { start: passage.start, end: passage.end };
}

/** What a command is called on: a row, a thread or a link names its annotation; else it is the one at the cursor. */
export async function annotationFor(
  annotations: Annotations,
  target: Target | undefined,
  isMeant: (placed: PlacedAnnotation) => boolean = () => true,
): Promise<PlacedAnnotation | undefined> {
  const ref = refOf(target);
  if (ref) return annotations.find(ref);
  const here = whereIAm(annotations);
  if (!here) return undefined;
  const all = annotationsAt(annotations.of(here.reading.file), here.cursor).filter(isMeant);
  if (all.length < 2) {
    if (!all[0]) vscode.window.setStatusBarMessage(t('There is no annotation at the cursor'), 3000);
    return all[0];
  }
  const rows = all.map((placed) => ({
    label: annotationLabel(placed.annotation),
    description: placed.annotation.by ?? '',
    placed,
  }));
  return (await vscode.window.showQuickPick(rows, { placeHolder: t('Which annotation?') }))?.placed;
}

/** An annotation as menus, links and threads name it. */
export type Target = AnnotationRef | { readonly ref: AnnotationRef };

export function refOf(target: Target | undefined): AnnotationRef | undefined {
  if (target === undefined || target === null) return undefined;
  const ref = 'ref' in target ? target.ref : target;
  return typeof ref?.file === 'string' && typeof ref.id === 'string' ? ref : undefined;
}

export function refTo({ file, annotation }: PlacedAnnotation): AnnotationRef {
  return { file, id: annotation.id };
}
