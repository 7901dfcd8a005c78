import * as vscode from 'vscode';
import type { Annotation, Span } from '../../core/index.ts';
import { findDocument } from '../article-files.ts';
import { moveByAll } from './live-spans.ts';
import { holdsItsFigure, isAnchored, type PlacedAnnotation } from './placed.ts';

/** Where an annotation is in an article that is open, and whether its own words have been edited since the last save. */
interface Live {
  readonly annotation: Annotation;
  readonly span: Span;
  readonly isEdited: boolean;
}

/**
 * Follows the passages of annotations through what is typed. Once the article is saved, or changed from outside, they are looked
 * for by their words again.
 */
export class LiveSpans implements vscode.Disposable {
  readonly #files = new Map<string, ReadonlyMap<string, Live>>();
  readonly #versions = new Map<string, number>();
  readonly #owned = [
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#files.delete(uri.toString())),
    vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
  ];

  /** Changes whenever passages have moved. */
  version(file: string): number {
    return this.#versions.get(file) ?? 0;
  }

  /** Where edits have moved the passage; undefined where it has to be looked for. */
  spanOf(file: string, annotation: Annotation): Span | undefined {
    const live = this.#files.get(file)?.get(annotation.id);
    if (!live || live.span.start === live.span.end || !isSamePassage(live.annotation, annotation))
      return undefined;
    return findDocument(vscode.Uri.parse(file))?.isDirty ? live.span : undefined;
  }

  /** Follows these from here on, if their article is open. */
  take(file: string, placed: readonly PlacedAnnotation[]): void {
    if (!findDocument(vscode.Uri.parse(file))) return;
    const before = this.#files.get(file);
    const live = placed.filter(isAnchored).map(({ annotation, span }): [string, Live] => {
      const isEdited = before?.get(annotation.id)?.isEdited ?? false;
      return [annotation.id, { annotation, span, isEdited }];
    });
    this.#files.set(file, new Map(live));
  }

  /** The annotations whose words were edited since the last call, with where they are in the text. */
  takeEdited(file: string, text: string): readonly Live[] {
    const all = this.#files.get(file);
    if (!all) return [];
    this.#files.set(file, new Map([...all].map(([id, live]) => [id, { ...live, isEdited: false }])));
    return [...all.values()].filter(({ annotation, span, isEdited }) => {
      const words = text.slice(span.start, span.end);
      const isChanged = words !== annotation.quote && words.trim() !== '';
      return isEdited && isChanged && holdsItsFigure(annotation, words);
    });
  }

  dispose(): void {
    for (const each of this.#owned) each.dispose();
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const file = document.uri.toString();
    const all = this.#files.get(file);
    if (!all || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => {
      return { start: rangeOffset, end: rangeOffset + rangeLength, inserted: text.length };
    });
    const moved = [...all].map(([id, live]): [string, Live] => {
      const span = moveByAll(live.span, changes);
      const isTouched = changes.some(({ start, end }) => start < live.span.end && live.span.start < end);
      const isLonger = span.end - span.start !== live.span.end - live.span.start;
      return [id, { ...live, span, isEdited: live.isEdited || isTouched || isLonger }];
    });
    this.#files.set(file, new Map(moved));
    this.#versions.set(file, this.version(file) + 1);
  }
}

/** False where somebody has attached it to other words since. */
function isSamePassage(one: Annotation, other: Annotation): boolean {
  return one.quote === other.quote && one.offset === other.offset && one.before === other.before;
}
