import * as vscode from 'vscode';
import {
  currentSidecar,
  currentText,
  type FileProblem,
  type FileText,
  listArticles,
} from './article-files.ts';
import { createCorpus } from './corpus.ts';

/** How far the reading of the folders has come. */
export interface Progress {
  readonly state: 'closed' | 'reading' | 'stopped' | 'ready';
  readonly read: number;
  readonly total: number;
}

/** One frame: the extension host answers other requests between two slices. */
const SLICE = 12;
const READ_AT_ONCE = 32;

/** Reads articles into the corpus, a slice at a time, and says which files changed. */
export class Reader implements vscode.Disposable {
  readonly corpus = createCorpus(undefined, undefined, (file) => vscode.Uri.parse(file).path);
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly onDidChange = this.#changed.event;
  readonly #progressed = new vscode.EventEmitter<Progress>();
  readonly onDidProgress = this.#progressed.event;
  readonly #problems = new Map<string, FileProblem>();
  readonly #waiting = new Map<string, vscode.Uri>();
  /** The articles beside which a sidecar lies or lay: only there is one looked for. */
  readonly #annotated = new Set<string>();
  readonly #log: vscode.LogOutputChannel;
  readonly #isOpenArticle: (uri: vscode.Uri) => boolean;
  #progress: Progress = { state: 'closed', read: 0, total: 0 };
  #underWay: Promise<void> | undefined;
  #listing = new vscode.CancellationTokenSource();
  #isListDue = false;
  #isStopped = false;

  /** What `isOpenArticle` holds to stays although no folder lists it. */
  constructor(log: vscode.LogOutputChannel, isOpenArticle: (uri: vscode.Uri) => boolean) {
    this.#log = log;
    this.#isOpenArticle = isOpenArticle;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** What is read at the moment; undefined when nothing is. */
  get underWay(): Promise<void> | undefined {
    return this.#underWay;
  }

  /** What is wrong with a file as such. */
  problem(file: string): FileProblem | undefined {
    return this.#problems.get(file);
  }

  /** Reads what the folders hold and has not been read yet, also after a stop. */
  readFolders(): void {
    this.#isStopped = false;
    this.#isListDue = true;
    this.start();
  }

  /** Has the folders looked through at the next start, unless the user has stopped that. */
  expectFolder(): void {
    if (!this.#isStopped) this.#isListDue = true;
  }

  /** Has the file read, or forgotten if it is gone, at the next start. */
  expect(uri: vscode.Uri): void {
    this.#waiting.set(uri.toString(), uri);
  }

  /** Has the sidecar of the article read, or forgotten if it is gone, at the next start. */
  expectSidecar(article: vscode.Uri): void {
    this.#annotated.add(article.toString());
    this.expect(article);
  }

  /** Takes the text as what the sidecar of the article holds now. */
  takeSidecar(file: string, sidecar: string | undefined): void {
    this.#annotated.add(file);
    this.#say(this.corpus.annotate(file, sidecar));
  }

  /** Reads what is expected. */
  start(): void {
    this.#underWay ??= this.#readWaiting()
      .catch((error: unknown) => this.#log.error(String(error)))
      .finally(() => {
        this.#underWay = undefined;
      });
  }

  /** Stops reading; what has been read stays. */
  stop(): void {
    if (this.#progress.state !== 'reading') return;
    this.#isStopped = true;
    this.#isListDue = false;
    this.#waiting.clear();
    this.#listing.cancel();
    this.#report('stopped');
  }

  /** Takes the texts as what the files hold now; undefined where there is no such file any more. */
  take(texts: Iterable<readonly [file: string, text: FileText | undefined]>): void {
    const changed = new Set<string>();
    for (const [file, text] of texts) this.#take(file, text, changed);
    this.#say(changed);
  }

  forget(files: readonly string[]): void {
    for (const file of files) this.#waiting.delete(file);
    this.take(files.map((file) => [file, undefined]));
  }

  dispose(): void {
    this.stop();
    this.#listing.dispose();
    this.#changed.dispose();
    this.#progressed.dispose();
  }

  async #readWaiting(): Promise<void> {
    this.#listing.dispose();
    this.#listing = new vscode.CancellationTokenSource();
    const { token } = this.#listing;
    this.#report('reading');
    let sliceEnds = performance.now() + SLICE;
    while ((this.#isListDue || this.#waiting.size > 0) && !token.isCancellationRequested) {
      if (this.#isListDue) {
        await this.#list(token);
        this.#report('reading');
      }
      const batch = [...this.#waiting].slice(0, READ_AT_ONCE);
      for (const [file] of batch) this.#waiting.delete(file);
      const texts = await Promise.all(batch.map(([, uri]) => currentText(uri)));
      const sidecars = await Promise.all(
        batch.map(([file, uri]) => (this.#annotated.has(file) ? currentSidecar(uri) : undefined)),
      );
      // Said once for all of them: the reports of one event often lie side by side, and each concerns the others.
      const changed = new Set<string>();
      for (const [index, [file]] of batch.entries()) {
        if (this.#waiting.has(file)) continue; // Changed again since.
        for (const each of this.corpus.annotate(file, sidecars[index])) changed.add(each);
        this.#take(file, texts[index], changed);
        if (performance.now() < sliceEnds) continue;
        await pause();
        sliceEnds = performance.now() + SLICE;
      }
      this.#say(changed);
      this.#report('reading');
    }
    this.#report(this.#isStopped ? 'stopped' : 'ready');
  }

  async #list(token: vscode.CancellationToken): Promise<void> {
    this.#isListDue = false;
    const listed = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => listArticles(folder, token)),
    );
    if (token.isCancellationRequested) return;
    for (const uri of listed.flatMap(({ annotated }) => annotated)) {
      this.#annotated.add(uri.toString());
      if (this.corpus.sidecar(uri.toString()) === undefined) this.#waiting.set(uri.toString(), uri);
    }
    const found = new Map(listed.flatMap(({ articles }) => articles).map((uri) => [uri.toString(), uri]));
    for (const [file, uri] of found) {
      if (!this.corpus.has(file)) this.#waiting.set(file, uri);
    }
    const known = [...this.corpus.readings()].map(({ file }) => file).concat(...this.#problems.keys());
    this.forget(known.filter((file) => !found.has(file) && !this.#isOpenArticle(vscode.Uri.parse(file))));
  }

  #take(file: string, read: FileText | undefined, changed: Set<string>): void {
    if (read?.problem) this.#problems.set(file, read.problem);
    else this.#problems.delete(file);
    changed.add(file);
    if (read?.text !== undefined && this.corpus.reading(file)?.text === read.text) return;
    for (const each of this.#put(file, read?.text)) changed.add(each);
  }

  /** A mistake in the engine costs one article, not the folder. */
  #put(file: string, text: string | undefined): ReadonlySet<string> {
    try {
      return text === undefined ? this.corpus.delete(file) : this.corpus.set(file, text);
    } catch (error) {
      this.#log.error(file, error instanceof Error ? (error.stack ?? error.message) : String(error));
      const message = vscode.l10n.t('Crosscheck broke off in this article; its log says where.');
      this.#problems.set(file, { code: 'unreadable', message, offset: 0 });
      return this.corpus.delete(file);
    }
  }

  #say(changed: ReadonlySet<string>): void {
    if (changed.size > 0) this.#changed.fire(changed);
  }

  #report(state: Progress['state']): void {
    const read = this.corpus.size;
    // What was read before and has changed is no article more; to read it again is no news to anybody.
    let total = read;
    for (const file of this.#waiting.keys()) if (!this.corpus.has(file)) total++;
    this.#progress = { state, read, total };
    this.#progressed.fire(this.#progress);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
