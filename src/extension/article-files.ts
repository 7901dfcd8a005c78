import * as vscode from 'vscode';
import { expandBraces, globMatcher } from './glob.ts';

/** Why a file is not, or only partly, read. */
export interface FileProblem {
  readonly code: 'too-large' | 'not-utf8' | 'unreadable';
  readonly message: string;
  /** Where the trouble starts in the text. */
  readonly offset: number;
}

/** What there is to read in a file; no text where there is none to read. */
export interface FileText {
  readonly text: string | undefined;
  readonly problem: FileProblem | undefined;
}

const GONE = new Set(['FileNotFound', 'FileIsADirectory', 'EntryNotFound', 'EntryIsADirectory']);
const EXTENSION = /\.(?:txt|md)$/i;

/** True for names that articles have. */
export function hasArticleName(uri: vscode.Uri): boolean {
  return EXTENSION.test(uri.path);
}

const SIDECAR = '.annotations.yaml';

/** Where the annotations of the article are kept, or will be. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}${SIDECAR}` });
}

/** The article that a sidecar by its name belongs to; undefined for any other file. */
export function articleOfSidecar(uri: vscode.Uri): vscode.Uri | undefined {
  if (!uri.path.endsWith(SIDECAR)) return undefined;
  const article = uri.with({ path: uri.path.slice(0, -SIDECAR.length) });
  return hasArticleName(article) ? article : undefined;
}

/** A test for paths inside the folder: is it one that the settings exclude? */
export function exclusion(folder: vscode.Uri): (path: string) => boolean {
  return globMatcher(excluded(folder));
}

/** What a folder holds: articles, and the articles of the sidecars in it. */
export interface Listing {
  readonly articles: readonly vscode.Uri[];
  readonly annotated: readonly vscode.Uri[];
}

/** Looks through a folder. Asks the search where there is one, else walks. */
export async function listArticles(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<Listing> {
  const isExcluded = exclusion(folder.uri);
  const pathOf = (uri: vscode.Uri) => uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const found = hasSearch(folder.uri) ? await searched(folder, token) : await walked(folder.uri, token);
  const isIncluded = (uri: vscode.Uri) => !isExcluded(pathOf(uri));
  return {
    articles: found.filter(hasArticleName).filter(isIncluded),
    annotated: found.flatMap((uri) => articleOfSidecar(uri) ?? []).filter(isIncluded),
  };
}

function hasSearch({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

async function searched(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const skip = `{${excluded(folder.uri).flatMap(expandBraces).join(',')}}`;
  const pattern = new vscode.RelativePattern(folder, `**/*.{txt,md,TXT,MD,annotations.yaml}`);
  return vscode.workspace.findFiles(pattern, skip === '{}' ? null : skip, undefined, token);
}

async function walked(root: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const isExcluded = exclusion(root);
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (let next = folders.pop(); next && !token.isCancellationRequested; next = folders.pop()) {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (type !== vscode.FileType.Directory) found.push(uri);
      else if (!isExcluded(uri.path.slice(root.path.replace(/\/$/, '').length + 1))) folders.push(uri);
    }
  }
  return found;
}

/** The sidecar of the article as it stands in its editor, else on disk, byte order mark and line ends kept; undefined where there is none. */
export async function currentSidecar(article: vscode.Uri): Promise<string | undefined> {
  const uri = sidecarOf(article);
  const document = findDocument(uri);
  return document?.isDirty ? document.getText() : readText(uri);
}

/** The bytes of the file as text; undefined where there is no such file. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && GONE.has(error.code)) return undefined;
    throw error;
  }
}

/** The text of a file as it stands in its editor, else on disk; undefined where there is no such file. */
export async function currentText(uri: vscode.Uri): Promise<FileText | undefined> {
  const onDisk = await readArticle(uri);
  const document = findDocument(uri);
  return document && (onDisk || document.isDirty) ? textOf(document) : onDisk;
}

/** The document of the file, if it is open. */
export function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && !document.isClosed,
  );
}

/** The text of a file as an editor would show it; undefined where there is no such file. */
async function readArticle(uri: vscode.Uri): Promise<FileText | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    const problem = tooLarge(uri, size);
    if (problem) return { text: undefined, problem };
    const text = await decode(uri, await vscode.workspace.fs.readFile(uri));
    return { text, problem: text === undefined ? undefined : notUtf8(text) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && GONE.has(error.code)) return undefined;
    const message = vscode.l10n.t('The file could not be read: {0}', String(error));
    return { text: undefined, problem: { code: 'unreadable', message, offset: 0 } };
  }
}

/** The text of an open document, with the same limits as a file's. */
export function textOf(document: vscode.TextDocument): FileText {
  const text = document.getText();
  const problem = tooLarge(document.uri, text.length);
  return problem ? { text: undefined, problem } : { text, problem: notUtf8(text) };
}

/** Undefined for binary content. */
async function decode(uri: vscode.Uri, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    // Not UTF-8: read it in the encoding that the editor would use, which refuses binary content.
    return Promise.resolve(vscode.workspace.decode(bytes, { uri })).catch(() => undefined);
  }
}

function tooLarge(uri: vscode.Uri, size: number): FileProblem | undefined {
  const limit = vscode.workspace.getConfiguration('crosscheck', uri).get('articles.maximumSize', 2000);
  if (size <= limit * 1000) return undefined;
  const message = vscode.l10n.t(
    'This file is not checked: it has {0} kB, more than the {1} kB that the setting {2} allows.',
    Math.ceil(size / 1000),
    limit,
    'crosscheck.articles.maximumSize',
  );
  return { code: 'too-large', message, offset: 0 };
}

function notUtf8(text: string): FileProblem | undefined {
  const offset = text.indexOf('\uFFFD');
  if (offset < 0) return undefined;
  const message = vscode.l10n.t(
    'This file is not valid UTF-8: some characters could not be read, and figures beside them may be wrong. Reopen it with its encoding, then save it as UTF-8.',
  );
  return { code: 'not-utf8', message, offset };
}

function excluded(scope: vscode.Uri): readonly string[] {
  return vscode.workspace.getConfiguration('crosscheck', scope).get<string[]>('articles.exclude', []);
}
