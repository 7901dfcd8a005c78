import * as vscode from 'vscode';
import type { Signature } from '../core/index.ts';
import { type Repository, repositoryFor } from './git.ts';

const { t } = vscode.l10n;

/** Who annotates the file, and now: git's user.name, else the setting, else what is asked for once. Undefined where nobody answers. */
export async function signatureFor(file: vscode.Uri): Promise<Signature | undefined> {
  const by = (await gitName(file)) ?? settingName() ?? (await askName());
  // Seconds are enough for a person, and short lines for git.
  const when = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return by === undefined ? undefined : { by, when };
}

async function gitName(file: vscode.Uri): Promise<string | undefined> {
  const repository = await repositoryFor(file);
  if (!repository) return undefined;
  return (await configured(repository, 'getConfig')) ?? (await configured(repository, 'getGlobalConfig'));
}

/** Git fails where the key is not set. */
async function configured(
  repository: Repository,
  where: 'getConfig' | 'getGlobalConfig',
): Promise<string | undefined> {
  const name = await repository[where]('user.name').catch(() => '');
  return name.trim() || undefined;
}

function settingName(): string | undefined {
  return vscode.workspace.getConfiguration('crosscheck').get('author', '').trim() || undefined;
}

async function askName(): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: t('Who Annotates?'),
    prompt: t('Your name, to sign annotations with. It is kept in the setting {0}.', 'crosscheck.author'),
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? t('A name is needed.') : undefined),
  });
  const name = answer?.trim();
  if (!name) return undefined;
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('crosscheck').update('author', name, Global);
  return name;
}
