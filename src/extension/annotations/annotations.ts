import * as vscode from 'vscode';
import {
  type Annotation,
  type AnnotationRequest,
  addReply,
  annotate,
  changeAnnotation,
  changeReply,
  type Fields,
  makeAnchor,
  makeReply,
  removeAnnotation,
  removeReply,
  type Signature,
  type Span,
  type Written,
} from '../../core/index.ts';
import { findDocument } from '../article-files.ts';
import type { Reading, Sidecar } from '../corpus.ts';
import type { Change, SidecarFiles } from '../sidecar-files.ts';
import type { Workspace } from '../workspace.ts';
import { LiveSpans } from './live.ts';
import { loseAnnotations, type PlacedAnnotation, placeAnnotations } from './placed.ts';

/** Which annotation: its article's URI and its id, as command arguments carry it. */
export interface AnnotationRef {
  readonly file: string;
  readonly id: string;
}

/** Who annotates the file, and now; undefined where nobody wants to say. */
export type Sign = (file: vscode.Uri) => Promise<Signature | undefined>;

/** The annotations of the workspace with their places, and every change that people make to them. */
export class Annotations implements vscode.Disposable {
  readonly #workspace: Workspace;
  readonly #sidecars: SidecarFiles;
  readonly #sign: Sign;
  readonly #live: LiveSpans;
  readonly #placed = new Map<string, Placing>();
  readonly #owned: vscode.Disposable[];

  constructor(workspace: Workspace, sidecars: SidecarFiles, sign: Sign) {
    this.#workspace = workspace;
    this.#sidecars = sidecars;
    this.#sign = sign;
    this.#live = new LiveSpans();
    this.#owned = [
      this.#live,
      vscode.workspace.onDidSaveTextDocument((document) => this.#keepEdited(document)),
    ];
  }

  /** The annotations of the article in the order of its sidecar, also where the article is gone. */
  of(file: string): readonly PlacedAnnotation[] {
    const sidecar = this.#workspace.corpus.sidecar(file);
    if (!sidecar) return [];
    const reading = this.reading(file);
    const isDirty = findDocument(vscode.Uri.parse(file))?.isDirty ?? false;
    const version = `${this.#live.version(file)} ${isDirty}`;
    const before = this.#placed.get(file);
    if (before?.sidecar === sidecar && before.reading === reading && before.version === version)
      return before.all;
    const all = reading
      ? placeAnnotations(file, reading.annotations, (annotation) => this.#live.spanOf(file, annotation))
      : loseAnnotations(
          file,
          sidecar.annotations.map(({ annotation }) => annotation),
        );
    this.#live.take(file, all);
    this.#placed.set(file, { sidecar, reading, version, all });
    return all;
  }

  /** The article as it stands now, in its editor if it is open. */
  reading(file: string): Reading | undefined {
    const document = findDocument(vscode.Uri.parse(file));
    return document ? this.#workspace.readingOf(document) : this.#workspace.corpus.reading(file);
  }

  find({ file, id }: AnnotationRef): PlacedAnnotation | undefined {
    return this.of(file).find(({ annotation }) => annotation.id === id);
  }

  /** All annotations of the workspace. */
  all(): readonly PlacedAnnotation[] {
    return [...this.#workspace.corpus.annotated()].flatMap((file) => this.of(file));
  }

  /** Puts annotations on passages of articles, as one action. */
  async add(requests: ReadonlyMap<string, readonly AnnotationRequest[]>): Promise<boolean> {
    const [first] = requests.keys();
    const signature = first === undefined ? undefined : await this.#sign(vscode.Uri.parse(first));
    if (!signature) return false;
    const changes = [...requests].flatMap(([file, its]): [string, Change][] => {
      const text = this.reading(file)?.text;
      if (text === undefined) return [];
      const name = vscode.Uri.parse(file).path.split('/').at(-1) ?? file;
      return [[file, (sidecar) => annotate(sidecar, { file: name, text }, its, signature)]];
    });
    return this.#sidecars.change(new Map(changes));
  }

  /** Sets fields of an annotation. */
  change(ref: AnnotationRef, fields: Fields): Promise<boolean> {
    return this.#signed(ref, (sidecar, signature) => changeAnnotation(sidecar, ref.id, fields, signature));
  }

  remove(ref: AnnotationRef): Promise<boolean> {
    return this.#write(ref, (sidecar) => removeAnnotation(sidecar, ref.id));
  }

  /** Puts the annotation on another passage of its article. */
  reattach(ref: AnnotationRef, span: Span): Promise<boolean> {
    const text = this.reading(ref.file)?.text;
    return text === undefined ? Promise.resolve(false) : this.change(ref, { ...makeAnchor(text, span) });
  }

  reply(ref: AnnotationRef, text: string): Promise<boolean> {
    return this.#signed(ref, (sidecar, signature) =>
      addReply(sidecar, ref.id, makeReply(sidecar, ref.id, text, signature)),
    );
  }

  changeReply(ref: AnnotationRef, reply: string, text: string): Promise<boolean> {
    return this.#signed(ref, (sidecar, signature) =>
      changeReply(sidecar, ref.id, reply, { text }, signature),
    );
  }

  removeReply(ref: AnnotationRef, reply: string): Promise<boolean> {
    return this.#write(ref, (sidecar) => removeReply(sidecar, ref.id, reply));
  }

  dispose(): void {
    for (const each of this.#owned) each.dispose();
  }

  async #signed(
    ref: AnnotationRef,
    change: (sidecar: string, signature: Signature) => Written,
  ): Promise<boolean> {
    const signature = await this.#sign(vscode.Uri.parse(ref.file));
    return signature ? this.#write(ref, (sidecar) => change(sidecar, signature)) : false;
  }

  #write({ file }: AnnotationRef, change: (sidecar: string) => Written): Promise<boolean> {
    return this.#sidecars.change(new Map([[file, (sidecar) => change(sidecar ?? '')]]));
  }

  /** After a save: what was rewritten under an annotation becomes its quote. Others stay as they are, byte for byte. */
  async #keepEdited(document: vscode.TextDocument): Promise<void> {
    const file = document.uri.toString();
    const text = document.getText();
    const edited = this.#live.takeEdited(file, text);
    if (edited.length === 0) return;
    await this.#sidecars.change(
      new Map([[file, (sidecar) => edited.reduce(reanchored(text), { ok: true, text: sidecar ?? '' })]]),
      { isUndoable: false },
    );
  }
}

interface Placing {
  readonly sidecar: Sidecar;
  readonly reading: Reading | undefined;
  readonly version: string;
  readonly all: readonly PlacedAnnotation[];
}

function reanchored(text: string) {
  return (written: Written, { annotation, span }: { annotation: Annotation; span: Span }): Written =>
    written.ok ? changeAnnotation(written.text, annotation.id, { ...makeAnchor(text, span) }) : written;
}
