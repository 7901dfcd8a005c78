import * as vscode from 'vscode';

/** Commands by id; each gets what its feature works with, then its own arguments. */
export type Commands<State> = Readonly<
  Record<`crosscheck.${string}`, (state: State, ...args: never[]) => unknown>
>;

/** Registers the commands. A failure is logged and told once. */
export function registerCommands<State>(
  commands: Commands<State>,
  state: State,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  return Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(state, ...(args as never[]));
      } catch (error) {
        log.error(id, error instanceof Error ? (error.stack ?? error.message) : String(error));
        const showLog = vscode.l10n.t('Show Log');
        const message = vscode.l10n.t('Crosscheck could not do that: {0}', String(error));
        void vscode.window.showErrorMessage(message, showLog).then((choice) => {
          if (choice === showLog) log.show();
        });
        return undefined;
      }
    }),
  );
}
