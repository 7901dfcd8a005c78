import * as vscode from 'vscode';
import { decisionName } from '../../wording.ts';
import { outcomeOf, type Version } from './model.ts';

const { t } = vscode.l10n;

/** "Keep Mara Lind's: dismissed" */
export function keepLabel(version: Version): string {
  const what = contentOf(version);
  return version.by === undefined ? t('Keep {0}', what) : t('Keep {0}’s: {1}', version.by, what);
}

/** What a version says, in a few words. */
export function contentOf(version: Version): string {
  const outcome = outcomeOf(version);
  if (outcome) return decisionName(outcome.status, outcome.reason);
  const entries = Object.entries(version.fields);
  const [only] = entries;
  if (entries.length === 0) return t('nothing');
  if (only && entries.length === 1) return shown(only[1]);
  return entries.map(([key, value]) => t('{0} {1}', key, shown(value))).join(', ');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
