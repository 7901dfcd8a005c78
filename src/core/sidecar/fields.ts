import { parseIso } from '../dates/calendar.ts';
import { extract } from '../extract.ts';
import type { HandKind } from './make.ts';
import type { Fields } from './write.ts';

/** The fields that a person can fill in. */
export type FieldName =
  | 'text'
  | 'value'
  | 'low'
  | 'high'
  | 'unit'
  | 'what'
  | 'measure'
  | 'asOf'
  | 'speaker'
  | 'tags'
  | 'assessment';

/** Which fields an annotation of each kind has. */
export const fieldsOf: Readonly<Record<HandKind, readonly FieldName[]>> = {
  note: ['text', 'tags'],
  figure: [
    ...(['value', 'low', 'high', 'unit', 'what', 'measure'] as const),
    ...(['asOf', 'speaker', 'assessment', 'text', 'tags'] as const),
  ],
  claim: ['speaker', 'assessment', 'text', 'tags'],
};

/** What was typed for a field as the fields that it sets, or what it should have been. */
export type ReadField =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly expected: 'number' | 'date' };

/** Reads what somebody typed for a field. Nothing takes the field away. */
export function readField(name: FieldName, typed: string): ReadField {
  const text = typed.trim();
  if (text === '') return { ok: true, fields: { [name]: undefined } };
  switch (name) {
    case 'value':
    case 'low':
    case 'high':
      return readNumberField(name, text);
    case 'asOf':
      return isIsoDate(text) ? { ok: true, fields: { asOf: text } } : { ok: false, expected: 'date' };
    case 'tags':
      return { ok: true, fields: { tags: readTags(text) } };
    default:
      return { ok: true, fields: { [name]: text } };
  }
}

/** "scope, #un" is two tags; each once, without the sign. */
export function readTags(typed: string): readonly string[] {
  const words = typed.split(',').map((word) => word.trim().replace(/^#+/, '').replace(/\s+/g, ' '));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The words of a value may hold more than a number: "nearly 3,000" also says what it can be at most. */
function readNumberField(name: 'value' | 'low' | 'high', text: string): ReadField {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return { ok: true, fields: { [name]: Number(text) } };
  const figure = extract(`${text} people`).figures[0];
  if (!figure || figure.start !== 0 || figure.end !== text.length) return { ok: false, expected: 'number' };
  const { value, low, high, hedge } = figure;
  if (name !== 'value' || hedge === 'exact')
    return value === null ? { ok: false, expected: 'number' } : { ok: true, fields: { [name]: value } };
  return { ok: true, fields: { value, low, high } };
}

function isIsoDate(text: string): boolean {
  return /^\d{4}(?:-(?!00)\d{2}){0,2}$/.test(text) && parseIso(text) !== null;
}
