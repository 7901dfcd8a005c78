import * as vscode from 'vscode';

/** What Crosscheck uses of a repository in VS Code's own git extension. */
export interface Repository {
  readonly rootUri: vscode.Uri;
  /** The value of the repository's own configuration; rejects where it has none. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** The file as a commit or a stage of the index (`:1` is the base of a merge) has it. */
  show(ref: string, path: string): Promise<string>;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly repositories: readonly Repository[];
  getRepository(uri: vscode.Uri): Repository | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The git extension looks for repositories for a while after the window has opened. */
const GIT_STARTS = 3000;

/** The repository of the file, else any that is open; undefined where git may not or cannot be run. */
export async function repositoryFor(uri: vscode.Uri): Promise<Repository | undefined> {
  const api = await gitApi();
  return api?.getRepository(uri) ?? api?.repositories[0];
}

/** The file as it was before both sides of the merge under way changed it; undefined where git has no such version. */
export async function baseOfMerge(uri: vscode.Uri): Promise<string | undefined> {
  const repository = (await gitApi())?.getRepository(uri);
  return repository?.show(':1', uri.fsPath).catch(() => undefined);
}

async function gitApi(): Promise<GitApi | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  try {
    const extension = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (!extension?.enabled) return undefined;
    const api = extension.getAPI(1);
    await isReady(api);
    return api;
  } catch {
    // No git on this machine: the extension is there and says so itself.
    return undefined;
  }
}

function isReady(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, GIT_STARTS);
    const listener = api.onDidChangeState(done);
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
  });
}
