import * as vscode from 'vscode';
import { lineColumns, makeId, openChoices } from '../../../core/index.ts';
import { articleOfSidecar } from '../../article-files.ts';
import type { Sidecar } from '../../corpus.ts';
import type { Workspace } from '../../workspace.ts';
import { versionsOf } from './model.ts';
import { keepLabel } from './wording.ts';

const { t } = vscode.l10n;
const { QuickFix } = vscode.CodeActionKind;

/** What can be done about a problem of a sidecar. */
export function createActions(workspace: Workspace): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, _range, { diagnostics }) {
      const article = articleOfSidecar(document.uri)?.toString();
      if (article === undefined) return [];
      return diagnostics
        .filter(({ source }) => source === 'Crosscheck')
        .flatMap((diagnostic) => {
          if (diagnostic.code === 'sidecar-markers') return resolve(document, diagnostic);
          if (diagnostic.code === 'sidecar-same-id') return renumber(document, diagnostic);
          if (diagnostic.code === 'sidecar-alternatives')
            return keep(workspace.corpus.sidecar(article), document.uri, diagnostic);
          return [];
        });
    },
  };
}

function resolve(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const action = new vscode.CodeAction(t('Resolve merge conflict in annotations'), QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  action.command = {
    command: 'crosscheck.resolveMerge',
    title: action.title,
    arguments: [document.uri],
  };
  return [action];
}

/** Two of the same id are as a rule a copy and its original; both are to stay. */
function renumber(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const text = document.getText();
  const taken = new Set([...text.matchAll(/\bid:\s*['"]?([^\s'",}]+)/g)].map(([, id]) => id ?? ''));
  const id = makeId(`${text.length}\n${document.offsetAt(diagnostic.range.start)}`, taken);
  const action = new vscode.CodeAction(t('Give it the id {0}', id), QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, diagnostic.range, id);
  return [action];
}

/** What the diagnostic was made from, and not the document, which may be a moment older. */
function keep(
  sidecar: Sidecar | undefined,
  uri: vscode.Uri,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  if (!sidecar) return [];
  const at = lineColumns(sidecar.text);
  const { line } = diagnostic.range.start;
  const id = sidecar.annotations.find(({ span }) => at(span.start).line <= line && line <= at(span.end).line)
    ?.annotation.id;
  const choice = openChoices(sidecar.text).find(({ place }) => place.in === 'annotation' && place.id === id);
  if (!choice) return [];
  return versionsOf(choice).map((version) => {
    const action = new vscode.CodeAction(keepLabel(version), QuickFix);
    action.diagnostics = [diagnostic];
    action.command = {
      command: 'crosscheck.chooseVersion',
      title: action.title,
      arguments: [uri, id, version.which],
    };
    return action;
  });
}
