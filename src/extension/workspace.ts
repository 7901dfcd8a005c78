import * as vscode from 'vscode';
import {
  exclusion,
  type FileProblem,
  type FileText,
  hasArticleName,
  listArticles,
  readArticle,
  textOf,
} from './article-files.ts';
import { createCorpus, type Reading } from './corpus.ts';

/** How far the reading of the folders has come. */
export interface Progress {
  readonly state: 'closed' | 'reading' | 'stopped' | 'ready';
  readonly read: number;
  readonly total: number;
}

/** Long enough to swallow a burst of file events, short enough to look immediate. */
const FILE_EVENTS_SETTLE = 100;
/** A keystroke must show within 50 ms; two that come together need one reading. */
const TYPING_SETTLES = 10;
/** One frame: the extension host answers other requests between two slices. */
const SLICE = 12;
const READ_AT_ONCE = 32;
/** Documents outside any folder count while they are open, if they are files. */
const FILE_SCHEMES = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/**
 * The articles of the workspace, read once a view or an article asks for them, and kept up to date: what is typed wins
 * over what is on disk. Says which files changed; whoever shows them looks up what they are now.
 */
export class Workspace implements vscode.Disposable {
  readonly corpus = createCorpus();
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly onDidChange = this.#changed.event;
  readonly #progressed = new vscode.EventEmitter<Progress>();
  readonly onDidProgress = this.#progressed.event;
  readonly #problems = new Map<string, FileProblem>();
  readonly #waiting = new Map<string, vscode.Uri>();
  readonly #typed = new Map<string, vscode.TextDocument>();
  readonly #exclusions = new Map<string, (path: string) => boolean>();
  readonly #log: vscode.LogOutputChannel;
  readonly #owned: vscode.Disposable[];
  #progress: Progress = { state: 'closed', read: 0, total: 0 };
  #reading: Promise<void> | undefined;
  #listing = new vscode.CancellationTokenSource();
  #isListDue = false;
  #isStopped = false;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #fileTimer: ReturnType<typeof setTimeout> | undefined;
  #lastCost = 0;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const { workspace } = vscode;
    // Every path, because a folder that is moved or deleted is one event that names the folder alone.
    const watcher = workspace.createFileSystemWatcher('**/*');
    this.#owned = [
      this.#changed,
      this.#progressed,
      watcher,
      watcher.onDidCreate((uri) => this.#onFile(uri)),
      watcher.onDidChange((uri) => this.#onFile(uri)),
      watcher.onDidDelete((uri) => this.#onGone(uri)),
      workspace.onDidCreateFiles(({ files }) => files.forEach((uri) => this.#onFile(uri))),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#onGone(uri))),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          this.#onGone(oldUri);
          this.#onFile(newUri);
        }
      }),
      workspace.onDidOpenTextDocument((document) => this.#onOpened(document)),
      workspace.onDidCloseTextDocument((document) => this.#onClosed(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#onTyped(document);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#relist()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('crosscheck.articles')) this.#relist();
      }),
    ];
    for (const document of workspace.textDocuments) this.#onOpened(document);
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** What is wrong with a file as such. */
  problem(file: string): FileProblem | undefined {
    return this.#problems.get(file);
  }

  /** The article in the document as it stands now; undefined where the document is no article. */
  readingOf(document: vscode.TextDocument): Reading | undefined {
    const file = document.uri.toString();
    if (this.#typed.has(file)) this.#readTyped();
    return this.corpus.reading(file);
  }

  /** Starts to read the folders, if nobody has asked before. */
  open(): void {
    if (this.#progress.state === 'closed') this.read();
  }

  /** Reads what has not been read yet, also after a stop. */
  read(): void {
    this.#isStopped = false;
    this.#isListDue = true;
    this.#work();
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

  /** Settles when nothing waits to be read. */
  async settled(): Promise<void> {
    while (this.#fileTimer || this.#typingTimer || this.#reading) {
      await (this.#reading ?? pause(5));
    }
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.#typingTimer);
    clearTimeout(this.#fileTimer);
    for (const each of this.#owned) each.dispose();
  }

  #isArticle(uri: vscode.Uri): boolean {
    if (!hasArticleName(uri)) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return FILE_SCHEMES.has(uri.scheme) && findDocument(uri) !== undefined;
    const key = folder.uri.toString();
    let isExcluded = this.#exclusions.get(key);
    if (!isExcluded) {
      isExcluded = exclusion(folder.uri);
      this.#exclusions.set(key, isExcluded);
    }
    return !isExcluded(vscode.workspace.asRelativePath(uri, false));
  }

  #isOpenArticle(uri: vscode.Uri): boolean {
    return findDocument(uri) !== undefined && this.#isArticle(uri);
  }

  #onOpened(document: vscode.TextDocument): void {
    if (!this.#isArticle(document.uri)) return;
    this.#onTyped(document);
    this.open();
  }

  #onClosed(document: vscode.TextDocument): void {
    this.#typed.delete(document.uri.toString());
    if (vscode.workspace.getWorkspaceFolder(document.uri)) this.#onFile(document.uri);
    else this.#forget([document.uri.toString()]);
  }

  #onTyped(document: vscode.TextDocument): void {
    if (!this.#isArticle(document.uri)) return;
    this.#typed.set(document.uri.toString(), document);
    // A very long article may cost more than the wait; then at most half of the time goes into reading it.
    const wait = Math.max(TYPING_SETTLES, this.#lastCost);
    this.#typingTimer ??= setTimeout(() => this.#readTyped(), wait);
  }

  #readTyped(): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = undefined;
    const changed = new Set<string>();
    const started = performance.now();
    for (const [file, document] of this.#typed) this.#take(file, textOf(document), changed);
    this.#typed.clear();
    this.#lastCost = performance.now() - started;
    this.#say(changed);
  }

  #onFile(uri: vscode.Uri): void {
    if (this.#progress.state === 'closed') return;
    const mayBeFolder = !this.#isStopped && !/\.[^/]*$/.test(uri.path);
    if (this.#isArticle(uri)) this.#waiting.set(uri.toString(), uri);
    else if (mayBeFolder) this.#isListDue = true;
    else return;
    this.#fileTimer ??= setTimeout(() => this.#work(), FILE_EVENTS_SETTLE);
  }

  /** What is gone is looked at again like what changed, so that a reading under way can't bring it back. */
  #onGone(uri: vscode.Uri): void {
    if (hasArticleName(uri)) return this.#onFile(uri);
    const folder = `${uri.toString()}/`;
    for (const { file } of this.corpus.readings()) {
      if (file.startsWith(folder)) this.#onFile(vscode.Uri.parse(file));
    }
  }

  #relist(): void {
    this.#exclusions.clear();
    if (this.#progress.state !== 'closed') this.read();
    for (const document of vscode.workspace.textDocuments) this.#onOpened(document);
  }

  #work(): void {
    clearTimeout(this.#fileTimer);
    this.#fileTimer = undefined;
    this.#reading ??= this.#readWaiting()
      .catch((error: unknown) => this.#log.error(String(error)))
      .finally(() => {
        this.#reading = undefined;
      });
  }

  async #readWaiting(): Promise<void> {
    this.#listing.dispose();
    this.#listing = new vscode.CancellationTokenSource();
    const { token } = this.#listing;
    this.#report('reading');
    let changed = new Set<string>();
    let sliceEnds = performance.now() + SLICE;
    while ((this.#isListDue || this.#waiting.size > 0) && !token.isCancellationRequested) {
      if (this.#isListDue) await this.#list(token);
      const batch = [...this.#waiting].slice(0, READ_AT_ONCE);
      for (const [file] of batch) this.#waiting.delete(file);
      const texts = await Promise.all(batch.map(([, uri]) => this.#read(uri)));
      for (const [index, [file]] of batch.entries()) {
        if (this.#waiting.has(file)) continue; // Changed again since.
        this.#take(file, texts[index], changed);
        if (performance.now() < sliceEnds) continue;
        this.#say(changed);
        changed = new Set();
        await pause(0);
        sliceEnds = performance.now() + SLICE;
      }
      this.#report('reading');
    }
    this.#say(changed);
    this.#report(this.#isStopped ? 'stopped' : 'ready');
  }

  async #list(token: vscode.CancellationToken): Promise<void> {
    this.#isListDue = false;
    const listed = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => listArticles(folder, token)),
    );
    if (token.isCancellationRequested) return;
    const found = new Map(listed.flat().map((uri) => [uri.toString(), uri]));
    for (const [file, uri] of found) {
      if (!this.corpus.has(file)) this.#waiting.set(file, uri);
    }
    const known = [...this.corpus.readings()].map(({ file }) => file).concat(...this.#problems.keys());
    this.#forget(known.filter((file) => !found.has(file) && !this.#isOpenArticle(vscode.Uri.parse(file))));
  }

  /** An open document is read as it stands in the editor. */
  async #read(uri: vscode.Uri): Promise<FileText | undefined> {
    const text = await readArticle(uri);
    const document = findDocument(uri);
    return document && (text || document.isDirty) ? textOf(document) : text;
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

  #forget(files: readonly string[]): void {
    const changed = new Set<string>();
    for (const file of files) {
      this.#waiting.delete(file);
      this.#take(file, undefined, changed);
    }
    this.#say(changed);
  }

  #say(changed: ReadonlySet<string>): void {
    if (changed.size > 0) this.#changed.fire(changed);
  }

  #report(state: Progress['state']): void {
    const read = this.corpus.size;
    this.#progress = { state, read, total: read + this.#waiting.size };
    this.#progressed.fire(this.#progress);
  }
}

function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && !document.isClosed,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
