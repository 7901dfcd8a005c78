import * as vscode from 'vscode';
import { type Fields, fieldsOf } from '../../../core/index.ts';
import type { Annotations } from '../../annotations/annotations.ts';
import type { PlacedAnnotation } from '../../annotations/placed.ts';
import { cut, noteFields } from './add.ts';
import { askField, askValue } from './field-input.ts';
import { annotationFor, refTo, type Target } from './here.ts';
import type { Annotating } from './index.ts';
import { isTypable, manyLines, oneLine, speakersIn, typedNote } from './model.ts';
import { askNote } from './note-input.ts';
import { askTags } from './tag-picker.ts';
import { knownTags } from './tags.ts';

const { t } = vscode.l10n;
const ASSESSMENTS = ['true', 'false', 'misleading', 'unproven'];

/** Lets the annotation be changed: a note by typing it again, others field by field. */
export async function change(state: Annotating, target: Target | undefined): Promise<void> {
  const placed = await annotationFor(state.annotations, target);
  if (!placed) return;
  const { kind } = placed.annotation;
  const fields =
    kind === 'figure' || kind === 'claim' ? await askOther(state, placed) : await askAgain(state, placed);
  if (fields) await state.annotations.change(refTo(placed), fields);
}

export async function remove({ annotations }: Annotating, target: Target | undefined): Promise<void> {
  const placed = await annotationFor(annotations, target);
  if (placed && (await annotations.remove(refTo(placed))))
    vscode.window.setStatusBarMessage(t('Deleted. Undo Last Annotation Change brings it back.'), 5000);
}

/** Says that nobody has to see to it any more, or that somebody has to again. */
export async function toggleResolved({ annotations }: Annotating, target: Target | undefined): Promise<void> {
  const placed = await annotationFor(annotations, target, ({ annotation }) => annotation.kind !== 'decision');
  if (!placed || placed.annotation.kind === 'decision') return;
  const isResolved = placed.annotation.status === 'resolved';
  await annotations.change(refTo(placed), { status: isResolved ? undefined : 'resolved' });
}

export async function reply({ annotations }: Annotating, target: Target | undefined): Promise<void> {
  const placed = await annotationFor(annotations, target);
  if (!placed) return;
  const text = await vscode.window.showInputBox({
    title: t('Reply to {0}', cut(placed.annotation.text ?? placed.annotation.quote)),
    prompt: placed.annotation.thread?.at(-1)?.text ?? '',
    ignoreFocusOut: true,
  });
  if (text?.trim()) await annotations.reply(refTo(placed), text.trim());
}

export async function editReply({ annotations }: Annotating, target: Target | undefined): Promise<void> {
  const chosen = await chooseReply(annotations, target);
  if (!chosen) return;
  const typed = await vscode.window.showInputBox({
    title: t('Edit Reply'),
    value: oneLine(chosen.text),
    ignoreFocusOut: true,
  });
  if (typed?.trim()) await annotations.changeReply(chosen.ref, chosen.id, manyLines(typed.trim()));
}

export async function deleteReply({ annotations }: Annotating, target: Target | undefined): Promise<void> {
  const chosen = await chooseReply(annotations, target);
  if (chosen) await annotations.removeReply(chosen.ref, chosen.id);
}

/** One of the answers to the annotation; the only one needs no choice. */
async function chooseReply(annotations: Annotations, target: Target | undefined) {
  const placed = await annotationFor(
    annotations,
    target,
    ({ annotation }) => (annotation.thread?.length ?? 0) > 0,
  );
  if (!placed) return undefined;
  const rows = (placed.annotation.thread ?? []).map(({ id, text, by = '' }) => {
    return { label: text.replaceAll(/\s+/g, ' '), description: by, id, text, ref: refTo(placed) };
  });
  if (rows.length > 1) return vscode.window.showQuickPick(rows, { placeHolder: t('Which reply?') });
  if (!rows[0]) vscode.window.setStatusBarMessage(t('Nobody has replied'), 3000);
  return rows[0];
}

async function askAgain(
  { annotations }: Annotating,
  { file, annotation }: PlacedAnnotation,
): Promise<Fields | undefined> {
  const title = t('Note on “{0}”', cut(annotation.quote));
  const note = await askNote(title, typedNote(annotation), knownTags(annotations, file));
  if (!note) return undefined;
  const kept = (annotation.tags ?? []).filter((tag) => !isTypable(tag));
  return noteFields({ text: note.text, tags: [...new Set([...kept, ...note.tags])] });
}

async function askOther(
  { annotations }: Annotating,
  { file, annotation }: PlacedAnnotation,
): Promise<Fields | undefined> {
  if (annotation.kind !== 'figure' && annotation.kind !== 'claim') return undefined;
  const title = t('Change “{0}”', cut(annotation.quote));
  const set: Fields = { ...annotation };
  const choice = await askField(
    title,
    fieldsOf[annotation.kind].map((name) => ({ name, value: [set[name] ?? ''].flat().join(', ') })),
  );
  if (!choice) return undefined;
  if (choice.name === 'tags') {
    const tags = await askTags(title, annotation.tags ?? [], await knownTags(annotations, file));
    return tags && { tags: tags.length > 0 ? tags : undefined };
  }
  const reading = annotations.reading(file);
  const speakers = choice.name === 'speaker' && reading ? speakersIn(reading.article) : [];
  return askValue(choice, choice.name === 'assessment' ? ASSESSMENTS : speakers);
}
