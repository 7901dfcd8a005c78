import * as vscode from 'vscode';
import {
  articleOfSidecar,
  exclusion,
  type FileProblem,
  findDocument,
  hasArticleName,
  textOf,
} from './article-files.ts';
import type { Corpus, Reading } from './corpus.ts';
import { type Progress, Reader } from './reader.ts';

/** Long enough to swallow a burst of file events, short enough to look immediate. */
const FILE_EVENTS_SETTLE = 100;
/** A keystroke must show within 50 ms; two that come together need one reading. */
const TYPING_SETTLES = 10;
/** Documents outside any folder count while they are open, if they are files. */
const FILE_SCHEMES = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/**
 * The articles of the workspace, read once a view or an article asks for them, and kept up to date: what is typed wins
 * over what is on disk. Says which files changed; whoever shows them looks up what they are now.
 */
export class Workspace implements vscode.Disposable {
  readonly #reader: Reader;
  readonly #typed = new Map<string, vscode.TextDocument>();
  readonly #exclusions = new Map<string, (path: string) => boolean>();
  readonly #owned: vscode.Disposable[];
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #fileTimer: ReturnType<typeof setTimeout> | undefined;
  #lastCost = 0;

  constructor(log: vscode.LogOutputChannel) {
    this.#reader = new Reader(log, (uri) => findDocument(uri) !== undefined && this.#isArticle(uri));
    const { workspace } = vscode;
    // Every path, because a folder that is moved or deleted is one event that names the folder alone.
    const watcher = workspace.createFileSystemWatcher('**/*');
    this.#owned = [
      this.#reader,
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

  get corpus(): Corpus {
    return this.#reader.corpus;
  }

  get onDidChange(): vscode.Event<ReadonlySet<string>> {
    return this.#reader.onDidChange;
  }

  get onDidProgress(): vscode.Event<Progress> {
    return this.#reader.onDidProgress;
  }

  get progress(): Progress {
    return this.#reader.progress;
  }

  /** What is wrong with a file as such. */
  problem(file: string): FileProblem | undefined {
    return this.#reader.problem(file);
  }

  /** The article in the document as it stands now; undefined where the document is no article. */
  readingOf(document: vscode.TextDocument): Reading | undefined {
    const file = document.uri.toString();
    if (this.#typed.has(file)) this.#readTyped();
    return this.corpus.reading(file);
  }

  /** Takes what was just written as the sidecar of the article, before any file event tells. */
  takeSidecar(file: string, sidecar: string | undefined): void {
    this.#reader.takeSidecar(file, sidecar);
  }

  /** Starts to read the folders, if nobody has asked before. */
  open(): void {
    if (this.progress.state === 'closed') this.#reader.readFolders();
  }

  /** Reads what has not been read yet, also after a stop. */
  read(): void {
    this.#reader.readFolders();
  }

  /** Stops reading; what has been read stays. */
  stop(): void {
    this.#reader.stop();
  }

  /** Settles when nothing waits to be read. */
  async settled(): Promise<void> {
    while (this.#fileTimer || this.#typingTimer || this.#reader.underWay) {
      await (this.#reader.underWay ?? new Promise((resolve) => setTimeout(resolve, 5)));
    }
  }

  dispose(): void {
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

  /** The article whose sidecar this is; undefined for any other file. */
  #annotatedBy(uri: vscode.Uri): vscode.Uri | undefined {
    const article = articleOfSidecar(uri);
    return article && this.#isArticle(article) ? article : undefined;
  }

  #onOpened(document: vscode.TextDocument): void {
    if (!this.#isArticle(document.uri)) return;
    this.#onTyped(document);
    this.open();
    if (vscode.workspace.getWorkspaceFolder(document.uri)) return;
    this.#reader.expectSidecar(document.uri);
    this.#reader.start();
  }

  #onClosed(document: vscode.TextDocument): void {
    this.#typed.delete(document.uri.toString());
    const annotated = this.#annotatedBy(document.uri);
    if (annotated) this.#onFile(document.uri);
    else if (vscode.workspace.getWorkspaceFolder(document.uri)) this.#onFile(document.uri);
    else this.#reader.forget([document.uri.toString()]);
  }

  #onTyped(document: vscode.TextDocument): void {
    const annotated = this.#annotatedBy(document.uri);
    if (annotated) this.#reader.takeSidecar(annotated.toString(), document.getText());
    if (!this.#isArticle(document.uri)) return;
    this.#typed.set(document.uri.toString(), document);
    // A very long article may cost more than the wait; then at most half of the time goes into reading it.
    const wait = Math.max(TYPING_SETTLES, this.#lastCost);
    this.#typingTimer ??= setTimeout(() => this.#readTyped(), wait);
  }

  #readTyped(): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = undefined;
    const typed = [...this.#typed].map(([file, document]) => [file, textOf(document)] as const);
    this.#typed.clear();
    const started = performance.now();
    this.#reader.take(typed);
    this.#lastCost = performance.now() - started;
  }

  #onFile(uri: vscode.Uri): void {
    if (this.progress.state === 'closed') return;
    const annotated = this.#annotatedBy(uri);
    const mayBeFolder = !/\.[^/]*$/.test(uri.path);
    if (annotated) this.#reader.expectSidecar(annotated);
    else if (this.#isArticle(uri)) this.#reader.expect(uri);
    else if (mayBeFolder) this.#reader.expectFolder();
    else return;
    this.#fileTimer ??= setTimeout(() => {
      this.#fileTimer = undefined;
      this.#reader.start();
    }, FILE_EVENTS_SETTLE);
  }

  /** What is gone is looked at again like what changed, so that a reading under way can't bring it back. */
  #onGone(uri: vscode.Uri): void {
    if (hasArticleName(uri) || articleOfSidecar(uri)) return this.#onFile(uri);
    const folder = `${uri.toString()}/`;
    for (const file of [
      ...[...this.corpus.readings()].map((reading) => reading.file),
      ...this.corpus.annotated(),
    ]) {
      if (file.startsWith(folder)) this.#onFile(vscode.Uri.parse(file));
    }
  }

  #relist(): void {
    this.#exclusions.clear();
    if (this.progress.state !== 'closed') this.read();
    for (const document of vscode.workspace.textDocuments) this.#onOpened(document);
  }
}
