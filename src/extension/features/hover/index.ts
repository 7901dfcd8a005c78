import * as vscode from 'vscode';
import type { FigureRef } from '../../../core/index.ts';
import { commandLink, escapeMarkdown } from '../../markdown.ts';
import { rangeOf } from '../../places.ts';
import { dateName, decisionName, joined, sourceName, verdictName } from '../../wording.ts';
import { isDecided, OUTCOMES } from '../decisions/model.ts';
import { rulingSentence, shortLabel } from '../decisions/wording.ts';
import type { Surroundings } from '../feature.ts';
import { type FigureFacts, factsAt, type OtherFigure } from './model.ts';

const { t } = vscode.l10n;
/** The only commands that a link in a hover can run. */
const ENABLED = [
  'crosscheck.showPassage',
  'crosscheck.compare',
  'crosscheck.nextConflict',
  'crosscheck.decideConflict',
  'crosscheck.reopenConflict',
  ...OUTCOMES.map(({ command }) => command),
  'crosscheck.toggleFigureMarks',
  'crosscheck.conflicts.focus',
];

export function register({ context, workspace }: Surroundings): void {
  const provider: vscode.HoverProvider = {
    provideHover(document, position) {
      const reading = workspace.readingOf(document);
      const facts = reading && factsAt(workspace.corpus, reading.file, document.offsetAt(position));
      if (!reading || !facts) return undefined;
      const content = new vscode.MarkdownString(describe(facts));
      content.isTrusted = { enabledCommands: ENABLED };
      return new vscode.Hover(content, rangeOf(reading, facts.figure));
    },
  };
  context.subscriptions.push(
    vscode.languages.registerHoverProvider({ pattern: '**/*.{txt,md,TXT,MD}' }, provider),
  );
}

/** Facts first, actions last. Whatever comes from an article is escaped. */
function describe(facts: FigureFacts): string {
  const { ref, figure, others, more, reasons, ruled, hasOpen, hasDecided } = facts;
  const asOf = figure.asOf && t('as of {0}', dateName(figure.asOf));
  const origin = escapeMarkdown(joined(figure.what, figure.speaker, asOf));
  const parts = [`**${escapeMarkdown(figure.text)}** ${origin}`];
  parts.push(...reasons.map(escapeMarkdown));
  parts.push(...ruled.flatMap((pair) => escapeMarkdown(rulingSentence(pair) ?? '')));
  if (others.length > 0) {
    const head = [t('Other sources'), t('Figure'), t('Speaker'), t('As of'), ''].join(' | ');
    parts.push(['', `| ${head} |`, '| :--- | :--- | :--- | :--- | :--- |', ...others.map(row)].join('\n'));
  }
  if (hasOpen) parts.push(decisions(ref));
  const actions = [commandLink(t('Hide or show underlines'), 'crosscheck.toggleFigureMarks')];
  if (others.length > 0) {
    actions.unshift(
      commandLink(t('Compare side by side'), 'crosscheck.compare', { figures: [ref] }),
      commandLink(t('Next conflict'), 'crosscheck.nextConflict'),
    );
  }
  if (hasDecided)
    actions.unshift(commandLink(t('Open again'), 'crosscheck.reopenConflict', { figures: [ref] }));
  if (more > 0) {
    const label = more === 1 ? t('1 more in Conflicts') : t('{0} more in Conflicts', more);
    actions.unshift(commandLink(label, 'crosscheck.conflicts.focus'));
  }
  parts.push(actions.join(' · '));
  return parts.join('\n\n');
}

/** Every outcome one click away, in one line. */
function decisions(ref: FigureRef): string {
  const target = { figures: [ref] };
  const links = OUTCOMES.map((outcome) => commandLink(shortLabel(outcome), outcome.command, target));
  const withReason = commandLink(t('with a reason…'), 'crosscheck.decideConflict', target);
  return `${t('Decide:')} ${[...links, withReason].join(' · ')}`;
}

function row({ ref, figure, article, pair }: OtherFigure): string {
  const place = { file: ref.file, start: figure.start, end: figure.end };
  const cells = [
    escapeMarkdown(sourceName(article)),
    commandLink(escapeMarkdown(figure.text), 'crosscheck.showPassage', place),
    escapeMarkdown(figure.speaker ?? '–'),
    escapeMarkdown(dateName(figure.asOf ?? article.published) || '–'),
    isDecided(pair)
      ? decisionName(pair.status, pair.decision?.reason ?? undefined)
      : verdictName(pair.verdict),
  ];
  return `| ${cells.join(' | ')} |`;
}
