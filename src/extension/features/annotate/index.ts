import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations.ts';
import { watchCodebooks } from '../../codebook.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { addClaim, addFigure, annotatePassage } from './add.ts';
import { change, deleteReply, editReply, remove, reply, toggleResolved } from './change.ts';
import { correctFigure, rejectFigure } from './figures.ts';
import type { Target } from './here.ts';
import type { TypedNote } from './model.ts';
import { annotateEverySame } from './same.ts';
import { editTags, repeatLastTag } from './tags.ts';

const { t } = vscode.l10n;

/** What the commands work with. */
export interface Annotating {
  readonly annotations: Annotations;
  readonly surroundings: Surroundings;
}

export const commands = {
  'crosscheck.annotate': (state, given?: Partial<TypedNote>) => annotatePassage(state, given),
  'crosscheck.addClaim': (state) => addClaim(state),
  'crosscheck.addFigure': (state) => addFigure(state),
  'crosscheck.correctFigure': (state) => correctFigure(state),
  'crosscheck.rejectFigure': (state) => rejectFigure(state),
  'crosscheck.annotateEverySame': (state) => annotateEverySame(state),
  'crosscheck.editTags': (state, target?: Target) => editTags(state, target),
  'crosscheck.repeatLastTag': (state, target?: Target) => repeatLastTag(state, target),
  'crosscheck.editAnnotation': (state, target?: Target) => change(state, target),
  'crosscheck.deleteAnnotation': (state, target?: Target) => remove(state, target),
  'crosscheck.toggleResolved': (state, target?: Target) => toggleResolved(state, target),
  'crosscheck.replyToAnnotation': (state, target?: Target) => reply(state, target),
  'crosscheck.editReply': (state, target?: Target) => editReply(state, target),
  'crosscheck.deleteReply': (state, target?: Target) => deleteReply(state, target),
  'crosscheck.undoAnnotationChange': (state) => takeBack(state, 'undo'),
  'crosscheck.redoAnnotationChange': (state) => takeBack(state, 'redo'),
} satisfies Commands<Annotating>;

export function register(surroundings: Surroundings, annotations: Annotations): void {
  const { context, log } = surroundings;
  context.subscriptions.push(
    watchCodebooks(),
    ...registerCommands(commands, { annotations, surroundings }, log),
  );
}

async function takeBack(
  { surroundings: { sidecars } }: Annotating,
  direction: 'undo' | 'redo',
): Promise<void> {
  if (await sidecars[direction]()) return;
  const message =
    direction === 'undo' ? t('No annotation change to undo') : t('No annotation change to redo');
  vscode.window.setStatusBarMessage(message, 3000);
}
