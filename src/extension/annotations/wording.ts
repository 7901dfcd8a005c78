import * as vscode from 'vscode';
import type { Annotation, AnnotationKind } from '../../core/index.ts';
import { joined } from '../wording.ts';

const { t } = vscode.l10n;

/** The first thing to say of an annotation, in one line: its text, else what it sets, else what sort it is. */
export function annotationLabel(annotation: Annotation): string {
  return oneLine(annotation.text ?? '') || joined(...factsOf(annotation)) || kindName(annotation.kind);
}

/** What an annotation says besides its text. */
export function factsOf(annotation: Annotation): readonly string[] {
  if (annotation.kind === 'note' || annotation.kind === 'decision') return [];
  const { speaker, assessment } = annotation;
  if (annotation.kind === 'claim') {
    return [speaker ?? '', assessment ?? ''].filter(Boolean);
  }
  if (assessment === 'rejected') return [t('Not a figure')];
  const { value, unit, what, measure, asOf } = annotation;
  const number = typeof value === 'number' ? value.toLocaleString(vscode.env.language) : '';
  return [[number, unit ?? ''].filter(Boolean).join(' '), what, measure, asOf, speaker, assessment].flatMap(
    (fact) => fact || [],
  );
}

export function kindName(kind: AnnotationKind): string {
  switch (kind) {
    case 'note':
      return t('Note');
    case 'figure':
      return t('Figure');
    case 'claim':
      return t('Claim');
    case 'decision':
      return t('Decision');
  }
}

/** The moment of an annotation in the language of the editor; what is no time as it stands. */
export function momentName(iso: string | undefined): string {
  if (iso === undefined) return '';
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export function countAnnotations(count: number): string {
  return count === 1 ? t('1 annotation') : t('{0} annotations', count.toLocaleString(vscode.env.language));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
