import * as vscode from 'vscode';
import {
  explainProblem,
  lineColumns,
  type Problem,
  problemSeverity,
  type Span,
} from '../../../core/index.ts';
import { sidecarOf } from '../../article-files.ts';
import type { Sidecar } from '../../corpus.ts';
import { explained } from '../../wording.ts';
import type { Workspace } from '../../workspace.ts';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Shows what is wrong in sidecars, each at its line. */
export function showProblems(workspace: Workspace): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('crosscheck-annotations');
  const publish = (files: Iterable<string>) => {
    collection.set(
      [...files].map((file) => {
        const sidecar = workspace.corpus.sidecar(file);
        return [sidecarOf(vscode.Uri.parse(file)), sidecar && diagnose(sidecar)];
      }),
    );
  };
  publish(workspace.corpus.annotated());
  return vscode.Disposable.from(collection, workspace.onDidChange(publish));
}

function diagnose({ text, problems }: Sidecar): vscode.Diagnostic[] {
  const at = lineColumns(text);
  return problems.map((problem) => {
    const range = rangeIn(at, firstLine(text, problem));
    const message = explained(explainProblem(problem));
    const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[problemSeverity[problem.code]]);
    diagnostic.source = 'Crosscheck';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

/** A line under half a file is a shout. */
function firstLine(text: string, { span }: Problem): Span {
  const { start, end } = span ?? { start: 0, end: 1 };
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd > 0 ? start + lineEnd : end };
}

function rangeIn(at: ReturnType<typeof lineColumns>, { start, end }: Span): vscode.Range {
  const [from, to] = [at(start), at(end)];
  return new vscode.Range(from.line, from.character, to.line, to.character);
}
