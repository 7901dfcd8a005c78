import { problem } from '../explain.ts';
import { fieldOrder } from './format.ts';
import { type Fields, isFields, listOf, readData } from './merge/data.ts';
import { replacedBy } from './merge/disputes.ts';
import type { Place } from './merge/merge-data.ts';
import { readSidecar } from './read.ts';
import type { Signature, Written } from './write.ts';
import type { Path } from './yaml-document.ts';
import { deleteIn, setIn } from './yaml-edit.ts';

/** Something of which a person must choose: what stands, and what somebody else set at the same time. */
export interface OpenChoice {
  readonly place: Place;
  readonly path: Path;
  readonly standing: Fields;
  readonly alternatives: readonly Fields[];
}

/** All choices that a merge has left in a sidecar. */
export function openChoices(text: string): readonly OpenChoice[] {
  const root = readData(text);
  if (root === null) return [];
  const found: OpenChoice[] = [];
  const look = (of: unknown, path: Path, place: Place): void => {
    const alternatives = isFields(of) ? (listOf(of['alternatives']) ?? []).filter(isFields) : [];
    if (isFields(of) && alternatives.length > 0) found.push({ place, path, standing: of, alternatives });
  };
  const file: Place = { in: 'file', id: '', reply: '', quote: '' };
  look(root, [], file);
  look(root['source'], ['source'], { ...file, in: 'source' });
  for (const [at, annotation] of (listOf(root['annotations']) ?? []).entries()) {
    if (!isFields(annotation)) continue;
    const { id, quote } = annotation;
    const place: Place = { in: 'annotation', id: String(id), reply: '', quote: String(quote ?? '') };
    look(annotation, ['annotations', at], place);
    for (const [index, reply] of (listOf(annotation['thread']) ?? []).entries()) {
      const said = { ...place, in: 'reply', reply: String(isFields(reply) ? reply['id'] : '') } as const;
      look(reply, ['annotations', at, 'thread', index], said);
    }
  }
  return found;
}

/**
 * Settles a choice: `which` is the place of an alternative in its list, or 'standing' to leave what stands. Goes for the
 * annotation with this id, or for any place that `openChoices` names.
 */
export function choose(
  text: string,
  where: string | Place,
  which: number | 'standing',
  signature?: Signature,
): Written {
  const { state, problems } = readSidecar(text);
  if (state !== 'ok') return { ok: false, problems };
  const open = openChoices(text).find(({ place }) =>
    typeof where === 'string'
      ? place.in === 'annotation' && place.id === where
      : place.in === where.in && place.id === where.id && place.reply === where.reply,
  );
  const chosen = which === 'standing' ? {} : open?.alternatives[which];
  const edited = open && chosen ? settle(text, open, chosen, signature) : undefined;
  if (edited === undefined) return { ok: false, problems: [problem('sidecar-unwritable', {})] };
  return { ok: true, text: edited };
}

function settle(
  text: string,
  { path, standing, alternatives }: OpenChoice,
  chosen: Fields,
  signature: Signature | undefined,
): string | undefined {
  const isDecision = standing['kind'] === 'decision';
  const replaced = replacedBy(chosen, isDecision);
  // What was disputed elsewhere in the annotation is still to be chosen.
  const isOther = (each: Fields) =>
    replaced.length > 0 && !replacedBy(each, isDecision).some((key) => replaced.includes(key));
  const left = alternatives.filter((each) => each !== chosen && isOther(each));
  const fields: Record<string, unknown> = Object.fromEntries(replaced.map((key) => [key, chosen[key]]));
  // of two first decisions the one that is taken is its author's, as the other was before
  const isFirst = isDecision && standing['edited'] === undefined && replaced.includes('status');
  if (isFirst && chosen['by'] !== undefined)
    Object.assign(fields, { by: chosen['by'], created: chosen['edited'] ?? standing['created'] });
  if (signature) Object.assign(fields, { editedBy: signature.by, edited: signature.when });
  fields['alternatives'] = left.length > 0 ? left : undefined;
  let edited: string | undefined = text;
  for (const [key, value] of Object.entries(fields)) {
    if (edited === undefined) return undefined;
    if (value !== undefined) edited = setIn(edited, [...path, key], value, fieldOrder);
    else if (key in standing) edited = deleteIn(edited, [...path, key]);
  }
  return edited;
}
