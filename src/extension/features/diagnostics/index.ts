import * as vscode from 'vscode';
import { lineColumns } from '../../../core/index.ts';
import type { FileProblem } from '../../article-files.ts';
import { rangeOf } from '../../places.ts';
import { joined, sourceName } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';
import type { Surroundings } from '../feature.ts';
import { type Contradiction, contradictions } from './model.ts';

const { t } = vscode.l10n;
const SETTING = 'conflicts.severity';
const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

export function register({ context, workspace }: Surroundings): void {
  const collection = vscode.languages.createDiagnosticCollection('crosscheck');
  const publish = (files: Iterable<string>) => {
    collection.set([...files].map((file) => [vscode.Uri.parse(file), diagnose(file, workspace)]));
  };
  context.subscriptions.push(
    collection,
    workspace.onDidChange(publish),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`crosscheck.${SETTING}`)) return;
      publish([...workspace.corpus.readings()].map(({ file }) => file));
    }),
  );
}

function diagnose(file: string, workspace: Workspace): vscode.Diagnostic[] {
  const { corpus } = workspace;
  const uri = vscode.Uri.parse(file);
  const reading = corpus.reading(file);
  const problem = workspace.problem(file);
  const diagnostics = problem ? [problemDiagnostic(problem, reading?.text ?? '')] : [];
  const setting = vscode.workspace.getConfiguration('crosscheck', uri).get(SETTING, 'warning');
  const severity = SEVERITIES[setting];
  if (!reading || severity === undefined) return diagnostics;
  for (const contradiction of contradictions(corpus, reading.article)) {
    const range = rangeOf(reading, contradiction.figure);
    const diagnostic = new vscode.Diagnostic(range, fullMessage(contradiction, file), severity);
    diagnostic.source = 'Crosscheck';
    diagnostic.code = 'figure-conflict';
    diagnostic.relatedInformation = contradiction.others.map(
      (other) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(other.reading.file), rangeOf(other.reading, other.figure)),
          joined(sourceName(other.reading.article), other.figure.text, other.figure.speaker),
        ),
    );
    diagnostics.push(diagnostic);
  }
  return diagnostics;
}

function fullMessage(contradiction: Contradiction, file: string): string {
  const reopened = contradiction.reopened.map((why) => t('Open again: {0}', why));
  return [messageOf(contradiction, file), ...reopened].join(' ');
}

function messageOf({ measure, figure, others }: Contradiction, file: string): string {
  const [first, second] = others;
  if (first && !second) {
    const { reading } = first;
    const source = reading.file === file ? t('this article too') : sourceName(reading.article);
    return t('{0}: {1} here, {2} in {3}.', measure, figure.text, first.figure.text, source);
  }
  return t('{0}: {1} here, {2} other figures disagree.', measure, figure.text, others.length);
}

function problemDiagnostic({ code, message, offset }: FileProblem, text: string): vscode.Diagnostic {
  const { line, character } = lineColumns(text)(offset);
  const range = new vscode.Range(line, character, line, character + 1);
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Crosscheck';
  diagnostic.code = code;
  return diagnostic;
}
