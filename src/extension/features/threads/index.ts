import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations.ts';
import { type Commands, registerCommands } from '../commands.ts';
import type { Surroundings } from '../feature.ts';
import { Threads } from './threads.ts';

const { t } = vscode.l10n;

interface State {
  readonly threads: Threads;
  readonly annotations: Annotations;
}

export const commands = {
  'crosscheck.comment': (state, reply: vscode.CommentReply) => comment(state, reply),
  'crosscheck.editComment': ({ threads }, comment: vscode.Comment) => threads.edit(comment),
  'crosscheck.cancelComment': ({ threads }, comment: vscode.Comment) => threads.cancel(comment),
  'crosscheck.saveComment': (state, comment: vscode.Comment) => save(state, comment),
  'crosscheck.deleteComment': (state, comment: vscode.Comment) => remove(state, comment),
  'crosscheck.resolveThread': (state, thread: vscode.CommentThread) => setStatus(state, thread, 'resolved'),
  'crosscheck.reopenThread': (state, thread: vscode.CommentThread) => setStatus(state, thread, undefined),
} satisfies Commands<State>;

export function register({ context, workspace, log }: Surroundings, annotations: Annotations): void {
  const controller = vscode.comments.createCommentController('crosscheck', 'Crosscheck');
  controller.options = {
    prompt: t('Reply'),
    placeHolder: t('Reply; or, on a new passage, a note with #tags'),
  };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) => {
      const end = document.lineAt(document.lineCount - 1).range.end;
      return workspace.readingOf(document) ? [new vscode.Range(new vscode.Position(0, 0), end)] : [];
    },
  };
  const threads = new Threads(controller, annotations);
  const { workspace: files } = vscode;
  context.subscriptions.push(
    controller,
    threads,
    workspace.onDidChange((changed) => {
      for (const { uri } of files.textDocuments)
        if (changed.has(uri.toString())) threads.show(uri.toString());
    }),
    files.onDidOpenTextDocument(({ uri }) => threads.show(uri.toString())),
    files.onDidCloseTextDocument(({ uri }) => threads.close(uri.toString())),
    ...registerCommands(commands, { threads, annotations }, log),
  );
  for (const { uri } of files.textDocuments) threads.show(uri.toString());
}

/** An answer in a thread; in a new thread, a note on its passage. */
async function comment(
  { threads, annotations }: State,
  { thread, text }: vscode.CommentReply,
): Promise<void> {
  if (text.trim() === '') return;
  const ref = threads.refOf(thread);
  if (ref) await annotations.reply(ref, text.trim());
  else await threads.begin(thread, text);
}

async function save({ threads, annotations }: State, comment: vscode.Comment): Promise<void> {
  const remark = threads.remarkOf(comment);
  const text = typeof comment.body === 'string' ? comment.body.trim() : undefined;
  if (!remark || !text) return;
  const { ref, reply } = remark;
  const isDone =
    reply === undefined
      ? await annotations.change(ref, { text })
      : await annotations.changeReply(ref, reply, text);
  if (isDone) threads.show(ref.file);
}

/** Deleting what began the thread deletes the annotation, unless others have answered: then only its text goes. */
async function remove({ threads, annotations }: State, comment: vscode.Comment): Promise<void> {
  const remark = threads.remarkOf(comment);
  if (!remark) return;
  const { ref, reply } = remark;
  if (reply !== undefined) await annotations.removeReply(ref, reply);
  else if (annotations.find(ref)?.annotation.thread?.length)
    await annotations.change(ref, { text: undefined });
  else await annotations.remove(ref);
}

async function setStatus(
  { threads, annotations }: State,
  thread: vscode.CommentThread,
  status: 'resolved' | undefined,
): Promise<void> {
  const ref = threads.refOf(thread);
  if (ref) await annotations.change(ref, { status });
}
