import * as vscode from 'vscode';
import type { Article, DecisionReason, DecisionStatus, Explanation, Verdict } from '../core/index.ts';
import { formatIsoDate } from './iso-dates.ts';

const { t } = vscode.l10n;

/** The name under which an article speaks: its publisher, or its file where that can't be told. */
export function sourceName(article: Article): string {
  return article.publisher ?? fileName(article.file);
}

/** The last part of a file's path, without the extension that all articles have and the date that many start with. */
function fileName(file: string): string {
  const name = vscode.Uri.parse(file).path.split('/').at(-1) ?? file;
  const stem = name.replace(/\.(?:txt|md)$/i, '');
  return stem.replace(/^\d{4}-\d{2}-\d{2}[-_ ]+(?=\S)/, '');
}

/** The file's path in the workspace. */
export function pathName(file: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(file));
}

/** An ISO date in the language of the editor; empty for none. */
export function dateName(iso: string | null): string {
  return iso === null ? '' : formatIsoDate(iso, vscode.env.language);
}

export function verdictName(verdict: Verdict): string {
  if (verdict === 'conflict') return t('conflict');
  return verdict === 'update' ? t('later update') : t('compatible');
}

/** What was decided, in words within a sentence: "explained: later update". */
export function decisionName(status: DecisionStatus, reason?: DecisionReason): string {
  switch (status) {
    case 'open':
      return t('open');
    case 'confirmed':
      return t('confirmed');
    case 'dismissed':
      return t('dismissed');
    case 'explained':
      return reason ? t('explained: {0}', reasonName(reason)) : t('explained');
  }
}

export function reasonName(reason: DecisionReason): string {
  switch (reason) {
    case 'later-update':
      return t('later update');
    case 'other-scope':
      return t('other scope');
    case 'other-definition':
      return t('other definition');
    case 'rounding':
      return t('rounding');
    case 'error-in-source':
      return t('error in source');
  }
}

/** Who wrote something and when, as far as that is known: "Mara Lind, Nov 22, 2026". */
export function signature(by: string | undefined, when: string | undefined): string {
  return [by, when && dateName(when.slice(0, 10))].filter(Boolean).join(', ');
}

export function countArticles(count: number): string {
  return count === 1 ? t('1 article') : t('{0} articles', count.toLocaleString(vscode.env.language));
}

export function countFigures(count: number): string {
  return count === 1 ? t('1 figure') : t('{0} figures', count.toLocaleString(vscode.env.language));
}

export function countClaims(count: number): string {
  return count === 1 ? t('1 claim') : t('{0} claims', count.toLocaleString(vscode.env.language));
}

export function countConflicts(count: number): string {
  return count === 1 ? t('1 conflict') : t('{0} conflicts', count.toLocaleString(vscode.env.language));
}

export function countSources(count: number): string {
  return count === 1 ? t('1 source') : t('{0} sources', count.toLocaleString(vscode.env.language));
}

/** Measures and states are words within a sentence; a row starts with a capital. */
export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The parts that say something, separated. */
export function joined(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A sentence of the engine in the language of the editor. */
export function explained({ template, args }: Explanation): string {
  return t(template, args);
}
