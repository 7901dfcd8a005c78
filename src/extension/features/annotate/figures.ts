import * as vscode from 'vscode';
import { type Fields, type Figure, fieldsOf, type Span } from '../../../core/index.ts';
import { annotationsAt, type PlacedAnnotation } from '../../annotations/placed.ts';
import { cut, put } from './add.ts';
import { askField, askValue, type FieldChoice } from './field-input.ts';
import { type Here, refTo, whereIAm } from './here.ts';
import type { Annotating } from './index.ts';
import { figureAt, measuresInUse, speakersIn } from './model.ts';

const { t } = vscode.l10n;

/** A figure at the cursor: as it is read, and what people have already said of it. */
interface FigureHere {
  readonly here: Here;
  readonly span: Span;
  readonly figure: Figure | undefined;
  readonly annotation: PlacedAnnotation | undefined;
}

/** Choose a field of the figure at the cursor, give it another value: that is a correction. */
export async function correctFigure(state: Annotating): Promise<void> {
  const at = figureHere(state);
  if (!at) return;
  const title = t('Correct “{0}”', cut(at.here.reading.text.slice(at.span.start, at.span.end)));
  const choice = await askField(title, choicesFor(at));
  if (!choice) return;
  const fields = await askValue(choice, suggestionsFor(state, at, choice));
  if (fields) await write(state, at, fields);
}

/** Says of the figure at the cursor that it is none. */
export async function rejectFigure(state: Annotating): Promise<void> {
  const at = figureHere(state);
  if (at) await write(state, at, { assessment: 'rejected' });
}

function figureHere({ annotations }: Annotating): FigureHere | undefined {
  const here = whereIAm(annotations);
  if (!here) return undefined;
  const figure = figureAt(here.reading.article, here.cursor);
  const around = figure ?? here.cursor;
  const annotation = annotationsAt(annotations.of(here.reading.file), around).find(
    ({ annotation: { kind } }) => kind === 'figure',
  );
  const span = annotation?.span ?? figure;
  if (span) return { here, span: { start: span.start, end: span.end }, figure, annotation };
  vscode.window.setStatusBarMessage(t('There is no figure at the cursor; Add Figure makes one'), 3000);
  return undefined;
}

function write({ annotations }: Annotating, at: FigureHere, fields: Fields): Promise<boolean> {
  if (at.annotation) return annotations.change(refTo(at.annotation), fields);
  return put(annotations, at.here.reading, at.span, 'figure', fields);
}

/** What people have set wins over what the engine read. */
function choicesFor({ figure, annotation }: FigureHere): readonly FieldChoice[] {
  const read: Fields = figure ? { ...figure } : {};
  const set: Fields = annotation ? { ...annotation.annotation } : {};
  return fieldsOf.figure
    .filter((name) => name !== 'tags' && name !== 'assessment')
    .map((name) => {
      const value = set[name] === undefined && name !== 'measure' && name !== 'text' ? read[name] : set[name];
      return { name, value: typeof value === 'string' || typeof value === 'number' ? String(value) : '' };
    });
}

function suggestionsFor(
  { annotations, surroundings: { workspace } }: Annotating,
  { here, figure }: FigureHere,
  { name }: FieldChoice,
): readonly string[] {
  if (name === 'speaker') return speakersIn(here.reading.article);
  if (name !== 'measure') return [];
  const used = annotations.all().map(({ annotation }) => annotation);
  const asked = workspace.corpus.pairs().map(({ measure }) => measure);
  return measuresInUse(used, [...(figure ? [figure.what] : []), ...asked]);
}
