import * as vscode from 'vscode';
import {
  type AnnotationRequest,
  type Fields,
  fieldsOf,
  findPassages,
  type HandKind,
} from '../../../core/index.ts';
import { annotationsAt } from '../../annotations/placed.ts';
import { groupBy } from '../../group-by.ts';
import { inOneLine, passageAt } from '../../passage.ts';
import type { Place } from '../../places.ts';
import { sourceName } from '../../wording.ts';
import { cut, noteFields } from './add.ts';
import { passageHere, whereIAm } from './here.ts';
import type { Annotating } from './index.ts';
import { askNote } from './note-input.ts';
import { knownTags, rememberTags } from './tags.ts';

const { t } = vscode.l10n;

interface Row extends vscode.QuickPickItem {
  readonly place: Place;
}

/**
 * The same words in all articles get the same annotation: that of the annotation at the cursor, or a note on what is selected.
 * All places are shown first, and each can be left out.
 */
export async function annotateEverySame(state: Annotating): Promise<void> {
  const { annotations, surroundings } = state;
  const here = whereIAm(annotations);
  if (!here) return;
  await surroundings.workspace.settled();
  const all = annotationsAt(annotations.of(here.reading.file), here.cursor);
  const model = here.selected ? undefined : all.find(({ annotation }) => annotation.kind !== 'decision');
  const span = model?.span ?? passageHere(here);
  if (!span) return;
  const quote = here.reading.text.slice(span.start, span.end);
  const places = [...surroundings.workspace.corpus.readings()].flatMap(({ file, text }) =>
    findPassages(text, quote).map((found): Place => ({ file, ...found })),
  );
  const isModel = ({ file, start, end }: Place) =>
    file === model?.file && start < span.end && span.start < end;
  const chosen = await choose(
    state,
    quote,
    places.filter((place) => !isModel(place)),
  );
  if (!chosen || chosen.length === 0) return;
  const request = model
    ? copyOf(model.annotation)
    : await askFor(state, here.reading.file, quote, chosen.length);
  if (!request) return;
  const byFile = groupBy(chosen, ({ file }) => file);
  const requests = [...byFile].map(([file, its]): [string, AnnotationRequest[]] => [
    file,
    its.map(({ start, end }) => ({ ...request, span: { start, end } })),
  ]);
  await annotations.add(new Map(requests));
}

async function choose(
  { surroundings }: Annotating,
  quote: string,
  places: readonly Place[],
): Promise<readonly Place[] | undefined> {
  if (places.length === 0) {
    vscode.window.setStatusBarMessage(t('These words stand nowhere else'), 3000);
    return undefined;
  }
  const { corpus } = surroundings.workspace;
  const rows = places.flatMap((place): Row[] => {
    const reading = corpus.reading(place.file);
    if (!reading) return [];
    const label = inOneLine(passageAt(reading.text, place, 40));
    return [{ label, description: sourceName(reading.article), picked: true, place }];
  });
  const picked = await vscode.window.showQuickPick(rows, {
    title: t('Every “{0}”: {1}', cut(quote), places.length),
    placeHolder: t('Untick what is to be left out'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ place }) => place);
}

type Request = Omit<AnnotationRequest, 'span'>;

async function askFor(
  state: Annotating,
  file: string,
  quote: string,
  count: number,
): Promise<Request | undefined> {
  const title = t('Note on “{0}”, {1} times', cut(quote), count);
  const note = await askNote(title, '', knownTags(state.annotations, file));
  if (!note || (note.text === '' && note.tags.length === 0)) return undefined;
  rememberTags(state, note.tags);
  return { kind: 'note', fields: noteFields(note) };
}

/** What the annotation says, for another passage. */
function copyOf(annotation: { readonly kind: string }): Request {
  const kind = annotation.kind as HandKind;
  const all: Fields = { ...annotation };
  return { kind, fields: Object.fromEntries(fieldsOf[kind].map((name) => [name, all[name]])) };
}
