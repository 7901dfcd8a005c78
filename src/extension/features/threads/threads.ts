import * as vscode from 'vscode';
import type { Annotation } from '../../../core/index.ts';
import type { AnnotationRef, Annotations } from '../../annotations/annotations.ts';
import type { Anchored } from '../../annotations/placed.ts';
import { factsOf } from '../../annotations/wording.ts';
import { findDocument } from '../../article-files.ts';
import { escapeMarkdown } from '../../markdown.ts';
import { rangeOf } from '../../places.ts';
import { joined } from '../../wording.ts';
import { cut, noteFields } from '../annotate/add.ts';
import { readNote, trimmed } from '../annotate/model.ts';
import { type Remark, remarksOf, talkedAbout } from './model.ts';

const { Preview, Editing } = vscode.CommentMode;
const { Resolved, Unresolved } = vscode.CommentThreadState;
const { Collapsed, Expanded } = vscode.CommentThreadCollapsibleState;

/** A thread on the screen, and what it shows. */
interface Shown {
  readonly thread: vscode.CommentThread;
  readonly shows: string;
}

/** Shows the threads of annotations in open articles, and knows to which annotation each belongs. */
export class Threads implements vscode.Disposable {
  readonly #controller: vscode.CommentController;
  readonly #annotations: Annotations;
  readonly #shown = new Map<string, ReadonlyMap<string, Shown>>();
  readonly #refs = new WeakMap<vscode.CommentThread, AnnotationRef>();
  readonly #remarks = new WeakMap<
    vscode.Comment,
    { ref: AnnotationRef; remark: Remark; thread: vscode.CommentThread }
  >();
  /** What has just been written in the editor stays open to be read. */
  #begun: string | undefined;

  constructor(controller: vscode.CommentController, annotations: Annotations) {
    this.#controller = controller;
    this.#annotations = annotations;
  }

  refOf(thread: vscode.CommentThread): AnnotationRef | undefined {
    return this.#refs.get(thread);
  }

  remarkOf(comment: vscode.Comment): { ref: AnnotationRef; reply: string | undefined } | undefined {
    const known = this.#remarks.get(comment);
    return known && { ref: known.ref, reply: known.remark.reply };
  }

  /** Brings the threads of an open article up to date; those that show the same as before are not touched. */
  show(file: string): void {
    if (!findDocument(vscode.Uri.parse(file))) return;
    const reading = this.#annotations.reading(file);
    const before = this.#shown.get(file) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    for (const placed of reading ? talkedAbout(this.#annotations.of(file)) : []) {
      const { id } = placed.annotation;
      const shows = JSON.stringify([placed.span, placed.annotation]);
      const same = before.get(id);
      if (same?.shows === shows) now.set(id, same);
      else if (reading)
        now.set(id, { shows, thread: this.#draw(placed, rangeOf(reading, placed.span), same) });
    }
    for (const [id, { thread }] of before) if (!now.has(id)) thread.dispose();
    this.#shown.set(file, now);
  }

  close(file: string): void {
    for (const { thread } of this.#shown.get(file)?.values() ?? []) thread.dispose();
    this.#shown.delete(file);
  }

  /** Makes a note of what was typed in a new thread, in whose place the note's own comes. */
  async begin(thread: vscode.CommentThread, typed: string): Promise<void> {
    const file = thread.uri.toString();
    const document = findDocument(thread.uri);
    const reading = this.#annotations.reading(file);
    if (!document || !reading || !thread.range) return;
    const at = { start: document.offsetAt(thread.range.start), end: document.offsetAt(thread.range.end) };
    // Without a selection the range is the line's beginning: then its whole line is meant.
    const line = document.lineAt(thread.range.start.line).range;
    const whole = { start: document.offsetAt(line.start), end: document.offsetAt(line.end) };
    const span = trimmed(reading.text, at) ?? trimmed(reading.text, whole);
    if (!span) return;
    this.#begun = file;
    const fields = noteFields(readNote(typed));
    const isDone = await this.#annotations.add(new Map([[file, [{ span, kind: 'note', fields }]]]));
    this.#begun = undefined;
    if (isDone) thread.dispose();
  }

  /** Shows the text as it was written, to be changed. */
  edit(comment: vscode.Comment): void {
    this.#replace(comment, (text) => ({ body: text, mode: Editing }));
  }

  cancel(comment: vscode.Comment): void {
    this.#replace(comment, (text) => ({ body: plain(text), mode: Preview }));
  }

  dispose(): void {
    for (const file of this.#shown.keys()) this.close(file);
  }

  #draw(
    { file, annotation }: Anchored,
    range: vscode.Range,
    before: Shown | undefined,
  ): vscode.CommentThread {
    const thread = before?.thread ?? this.#controller.createCommentThread(vscode.Uri.parse(file), range, []);
    const ref = { file, id: annotation.id };
    const isResolved = annotation.kind !== 'decision' && annotation.status === 'resolved';
    this.#refs.set(thread, ref);
    thread.range = range;
    thread.label = labelOf(annotation);
    thread.contextValue = annotation.kind === 'decision' ? 'decision' : isResolved ? 'resolved' : 'open';
    const state = isResolved ? Resolved : Unresolved;
    if (!before) thread.collapsibleState = this.#begun === file ? Expanded : Collapsed;
    else if (isResolved && thread.state !== state) thread.collapsibleState = Collapsed;
    thread.state = state;
    thread.comments = remarksOf(annotation).map((remark): vscode.Comment => {
      const comment: vscode.Comment = {
        author: { name: remark.by },
        body: plain(remark.text),
        mode: Preview,
        contextValue: annotation.kind === 'decision' && !remark.reply ? 'decision' : 'remark',
        ...(timeOf(remark) ? { timestamp: timeOf(remark) as Date } : {}),
      };
      this.#remarks.set(comment, { ref, remark, thread });
      return comment;
    });
    return thread;
  }

  #replace(comment: vscode.Comment, change: (text: string) => Pick<vscode.Comment, 'body' | 'mode'>): void {
    const known = this.#remarks.get(comment);
    if (!known) return;
    const { thread, remark } = known;
    Object.assign(comment, change(remark.text));
    // Comments are shown anew only when the list is.
    thread.comments = [...thread.comments];
  }
}

/** What the thread is about; what is said of it stands below. */
function labelOf(annotation: Annotation): string {
  const quote = vscode.l10n.t('“{0}”', cut(annotation.quote));
  return joined(quote, ...factsOf(annotation), ...(annotation.tags ?? []).map((tag) => `#${tag}`));
}

/** Text that shows itself and does nothing else. */
function plain(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.split(/\r?\n/).map(escapeMarkdown).join('  \n'));
}

function timeOf({ created }: Remark): Date | undefined {
  const at = new Date(created ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}
