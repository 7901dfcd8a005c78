import type { Kind } from '../article.ts';
import { endsPhrase } from '../text/nouns.ts';
import type { Counted } from './found.ts';
import type { NumberAt } from './number/number-at.ts';
import { type Line, lowerAt, tokenAt } from './pattern.ts';
import type { Carry } from './read.ts';

/** A quantity with its unit. */
export interface Measured {
  readonly kind: Kind;
  readonly unit: string;
  readonly value: number;
}

/** True where the noun stands in the number's own sentence, or is understood from its verb. */
export function isOwn(counted: Counted | null, { counted: before }: Carry): boolean {
  if (counted === null) return false;
  return !counted.carried || counted.start !== before?.start || counted.end !== before.end;
}

/** False for a bare decimal: nobody counts 7.3 persons. */
export function isWhole({ value, scale }: NumberAt): boolean {
  return value === null || scale > 1 || Number.isInteger(value);
}

/** The unit of the quantity before, where the number repeats it: "19,000 tonnes are lost; it had spoken of 14,000". */
export function elidedMeasure(
  line: Line,
  from: number,
  to: number,
  number: NumberAt,
  { measure, sentences }: Carry,
): { readonly kind: Kind; readonly unit: string } | undefined {
  const { value } = number;
  if (measure === null || value === null || value === 1) return undefined;
  const next = tokenAt(line, to);
  if (next?.kind === 'word' && !endsPhrase(next) && !isVerbBare(next.lower)) return undefined;
  const { kind, unit } = measure;
  if (!isLike(value, measure.value)) return undefined;
  if (isWhole(number)) {
    if (sentences > (kind === 'percent' ? 0 : 1)) return undefined;
    if (kind === 'duration' && !beforeElidedTime.has(lowerAt(line, from - 1))) return undefined;
  }
  return { kind, unit };
}

/** Numbers of one quantity seldom differ by more than this factor. */
const likeness = 10;

function isLike(value: number, other: number): boolean {
  const larger = Math.max(Math.abs(value), Math.abs(other));
  return Math.min(Math.abs(value), Math.abs(other)) * likeness >= larger;
}

const beforeElidedTime = new Set(
  'took take takes taken last lasts lasted be is was need needs needed'.split(' '),
);

function isVerbBare(word: string): boolean {
  return /ed$/.test(word) || verbs.has(word);
}

const verbs = new Set('went go goes came come burnt burned spilt leaked got likely'.split(' '));
