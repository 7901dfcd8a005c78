import * as vscode from 'vscode';
import type { DecisionReason, FigureRef } from '../../../core/index.ts';
import type { Corpus } from '../../corpus.ts';
import { rangeOf } from '../../places.ts';
import type { Workspace } from '../../workspace.ts';
import { likelyReason, OUTCOMES, type Outcome, openPairs, pairsOf } from './model.ts';
import { outcomeLabel } from './wording.ts';

const { t } = vscode.l10n;

/** The outcomes as quick fixes of a conflict; what dates and sizes speak for comes first. */
export function createActions(workspace: Workspace): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, _range, { diagnostics }) {
      const reading = workspace.readingOf(document);
      if (!reading) return [];
      return diagnostics
        .filter(({ source, code }) => source === 'Crosscheck' && code === 'figure-conflict')
        .flatMap((diagnostic) => {
          const figure = reading.article.figures.find((each) =>
            rangeOf(reading, each).isEqual(diagnostic.range),
          );
          return figure ? fixes(workspace.corpus, { file: reading.file, figure: figure.id }, diagnostic) : [];
        });
    },
  };
}

function fixes(corpus: Corpus, ref: FigureRef, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const likely = likelyFor(corpus, ref);
  const isLikely = ({ reason }: Outcome) => likely !== undefined && reason === likely;
  const outcomes = OUTCOMES.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
  const actions = outcomes.map((outcome) => {
    const action = fix(outcomeLabel(outcome), outcome.command, ref, diagnostic);
    action.isPreferred = isLikely(outcome);
    return action;
  });
  return [...actions, fix(t('Decide with a reason…'), 'crosscheck.decideConflict', ref, diagnostic)];
}

function fix(
  title: string,
  command: string,
  ref: FigureRef,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command, title, arguments: [{ figures: [ref] }] };
  return action;
}

/** The reason that all open conflicts of the figure have in common. */
function likelyFor(corpus: Corpus, ref: FigureRef): DecisionReason | undefined {
  const reasons = openPairs(pairsOf(corpus, { figures: [ref] })).map(({ a, b }) => {
    const [one, other] = [a, b].map((side) => {
      const figure = corpus.figure(side);
      const article = corpus.reading(side.file)?.article;
      return figure && article && { figure, article };
    });
    return one && other && likelyReason(one, other);
  });
  const [first] = reasons;
  return reasons.every((reason) => reason === first) ? first : undefined;
}
