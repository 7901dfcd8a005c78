import * as vscode from 'vscode';
import { extract, type Fields, type HandKind, type Span } from '../../../core/index.ts';
import type { Annotations } from '../../annotations/annotations.ts';
import type { Reading } from '../../corpus.ts';
import { askValue } from './field-input.ts';
import { passageHere, whereIAm } from './here.ts';
import type { Annotating } from './index.ts';
import { claimAt, speakersIn, type TypedNote } from './model.ts';
import { askNote } from './note-input.ts';
import { knownTags, rememberTags } from './tags.ts';

const { t } = vscode.l10n;
const QUOTED = 60;

/** The passage as a title has room for it. */
export function cut(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 1).trimEnd()}…`;
}

export function put(
  annotations: Annotations,
  { file }: Reading,
  span: Span,
  kind: HandKind,
  fields: Fields,
): Promise<boolean> {
  return annotations.add(new Map([[file, [{ span, kind, fields }]]]));
}

/**
 * One chord: what is selected, or the figure or the sentence at the cursor, gets a note. A key of the user's own can give the note's
 * text or tags as arguments; then nothing is asked.
 */
export async function annotatePassage(
  state: Annotating,
  given: Partial<TypedNote> | undefined,
): Promise<void> {
  const here = whereIAm(state.annotations);
  const span = here && passageHere(here);
  if (!here || !span) return;
  const { reading } = here;
  const title = t('Note on “{0}”', cut(reading.text.slice(span.start, span.end)));
  const { text, tags } = given ?? {};
  const note =
    typeof text === 'string' || Array.isArray(tags)
      ? { text: text ?? '', tags: tags ?? [] }
      : await askNote(title, '', knownTags(state.annotations, reading.file));
  if (!note || (note.text === '' && note.tags.length === 0)) return;
  rememberTags(state, note.tags);
  await put(state.annotations, reading, span, 'note', noteFields(note));
}

/** The fields of a note; what is empty is not written. */
export function noteFields({ text, tags }: { text: string; tags: readonly string[] }): Fields {
  return { text: text || undefined, tags: tags.length > 0 ? tags : undefined };
}

/** A claim that the engine did not see, or somebody wants to assess: the speaker is all that is asked for. */
export async function addClaim({ annotations }: Annotating): Promise<void> {
  const here = whereIAm(annotations);
  if (!here) return;
  const { reading, selected, cursor } = here;
  const found = claimAt(reading.article, cursor);
  const span = selected ?? (found && { start: found.start, end: found.end }) ?? passageHere(here);
  if (!span) return;
  const speakers = speakersIn(reading.article);
  const likely = found?.speaker ?? '';
  const fields = await askValue({ name: 'speaker', value: '' }, [
    ...new Set([likely, ...speakers].filter(Boolean)),
    t('Nobody named'),
  ]);
  if (!fields) return;
  const isNobody = fields['speaker'] === undefined || fields['speaker'] === t('Nobody named');
  await put(annotations, reading, span, 'claim', { speaker: isNobody ? null : fields['speaker'] });
}

/** A figure that the engine missed, in words that the engine understands: "7 boats lost". */
export async function addFigure({ annotations }: Annotating): Promise<void> {
  const here = whereIAm(annotations);
  const span = here && (here.selected ?? passageHere(here));
  if (!here || !span) return;
  const words = here.reading.text.slice(span.start, span.end);
  const typed = await vscode.window.showInputBox({
    title: t('Figure in “{0}”', cut(words)),
    prompt: t('In words, with what is counted: "7 boats", "£2.5 million", "nearly 3,000 people displaced"'),
    value: readFigure(words) ? words.replaceAll(/\s+/g, ' ') : '',
    validateInput: (input) =>
      input.trim() === '' || readFigure(input) ? undefined : t('There is no figure in these words.'),
  });
  const fields = typed === undefined ? undefined : readFigure(typed);
  if (fields) await put(annotations, here.reading, span, 'figure', fields);
}

/** The first figure of the words. */
function readFigure(words: string): Fields | undefined {
  const [figure] = extract(words).figures;
  if (!figure) return undefined;
  const { value, low, high, unit, what, hedge } = figure;
  const bounds = hedge === 'exact' && value !== null ? { value } : { value, low, high };
  return { ...bounds, unit: unit ?? undefined, what: what || undefined };
}
