import * as vscode from 'vscode';
import type { Reply } from '../../../core/index.ts';
import type { Annotations } from '../../annotations/annotations.ts';
import { type Anchored, annotationsAt, isRejected } from '../../annotations/placed.ts';
import { factsOf, kindName, momentName } from '../../annotations/wording.ts';
import { commandLink, escapeMarkdown } from '../../markdown.ts';
import { rangeOf } from '../../places.ts';
import { joined } from '../../wording.ts';

const { t } = vscode.l10n;
/** The only commands that a link in this hover can run. */
const ENABLED = ['editAnnotation', 'replyToAnnotation', 'toggleResolved', 'editTags', 'deleteAnnotation'].map(
  (name) => `crosscheck.${name}`,
);

/** A hover over an annotated passage: all annotations there, the shortest passage first. */
export function registerHover(annotations: Annotations): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover(document, position) {
      const file = document.uri.toString();
      const offset = document.offsetAt(position);
      const all = annotationsAt(annotations.of(file), { start: offset, end: offset }).filter(
        ({ annotation }) => annotation.kind !== 'decision',
      );
      const reading = annotations.reading(file);
      const [shortest] = all;
      if (!reading || !shortest) return undefined;
      const content = new vscode.MarkdownString(all.map(describe).join('\n\n---\n\n'));
      content.isTrusted = { enabledCommands: ENABLED };
      return new vscode.Hover(content, rangeOf(reading, shortest.span));
    },
  };
  return vscode.languages.registerHoverProvider({ pattern: '**/*.{txt,md,TXT,MD}' }, provider);
}

/** Facts first, actions last. Whatever people wrote is escaped. */
function describe(placed: Anchored): string {
  const { file, annotation } = placed;
  const ref = { file, id: annotation.id };
  const isResolved = annotation.kind !== 'decision' && annotation.status === 'resolved';
  const tags = (annotation.tags ?? []).map((tag) => escapeMarkdown(`#${tag}`)).join(' ');
  const facts = escapeMarkdown(joined(...factsOf(annotation)));
  const said = annotation.text ? lines(annotation.text) : '';
  const origin = joined(
    annotation.by,
    momentName(annotation.created),
    annotation.edited &&
      annotation.editedBy !== annotation.by &&
      t('changed by {0}', annotation.editedBy ?? ''),
    isResolved && t('resolved'),
  );
  const head = [`**${kindName(annotation.kind)}**`, annotation.kind === 'claim' ? '' : facts, said];
  const parts = [
    head.filter((part) => part !== '').join(' '),
    annotation.kind === 'claim' ? facts : '',
    [tags, origin && `*${escapeMarkdown(origin)}*`].filter(Boolean).join(' · '),
    ...(annotation.thread ?? []).map(answer),
    actions(ref, isResolved, isRejected(placed)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function answer({ by, text, created }: Reply): string {
  return `> **${escapeMarkdown(by ?? '')}** ${lines(text)} *${escapeMarkdown(momentName(created))}*`;
}

function actions(ref: { file: string; id: string }, isResolved: boolean, isNoFigure: boolean): string {
  const links = [
    commandLink(t('Edit'), 'crosscheck.editAnnotation', ref),
    commandLink(t('Reply'), 'crosscheck.replyToAnnotation', ref),
    commandLink(t('Tags'), 'crosscheck.editTags', ref),
    commandLink(isResolved ? t('Reopen') : t('Resolve'), 'crosscheck.toggleResolved', ref),
    commandLink(isNoFigure ? t('It is a figure') : t('Delete'), 'crosscheck.deleteAnnotation', ref),
  ];
  return links.join(' · ');
}

/** Text of several lines as Markdown of as many. */
function lines(text: string): string {
  return text.split(/\r?\n/).map(escapeMarkdown).join('  \n');
}
