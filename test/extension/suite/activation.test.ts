import * as vscode from 'vscode';

const extension = () => {
  const found = vscode.extensions.getExtension('crosscheck.crosscheck');
  if (!found) throw new Error('The extension is not there.');
  return found;
};

describe('activation', () => {
  it('succeeds', async () => {
    await extension().activate();
    if (!extension().isActive) throw new Error('not active');
  });

  it('registers every command of the manifest', async () => {
    await extension().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed: { command: string }[] = extension().packageJSON.contributes.commands;
    const missing = contributed.map((each) => each.command).filter((command) => !registered.has(command));
    if (missing.length > 0) throw new Error(`not registered: ${missing.join(', ')}`);
  });
});
