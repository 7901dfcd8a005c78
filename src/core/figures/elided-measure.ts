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
  /** Index of the sentence it stands in. */
  readonly sentence: number;
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

/** The unit of a quantity before, where the number repeats it: "19,000 tonnes are lost; it had spoken of 14,000". */
export function elidedMeasure(
  line: Line,
  from: number,
  to: number,
  number: NumberAt,
  { measures, sentence }: Carry,
): Measured | undefined {
  const { value } = number;
  if (measures.length === 0 || value === null || value === 1) return undefined;
  const next = tokenAt(line, to);
  if (next?.kind === 'word' && !endsPhrase(next) && !isVerb(next.lower)) return undefined;
  for (const measure of measures) {
    const back = sentence - measure.sentence;
    if (back <= farthest && isLike(value, measure.value) && isElided(line, from, number, measure, back))
      return measure;
  }
  return undefined;
}

/** How many sentences a unit is carried over. */
const farthest = 2;

/** A bare decimal has its unit from before; whole numbers may count things, and must look the part. */
function isElided(line: Line, from: number, number: NumberAt, { kind }: Measured, back: number): boolean {
  if (kind === 'money') return number.scale >= 1e6 && back < farthest;
  if (!isWhole(number)) return true;
  if (kind === 'percent') return back === 0;
  const before = lowerAt(line, from - 1);
  return (
    back < farthest && (kind !== 'duration' || beforeElidedTime.has(before) || isAnswer(line, from, before))
  );
}

/** "She says it will take one year. I say three.": the number is all that is said. */
function isAnswer(line: Line, from: number, before: string): boolean {
  const next = tokenAt(line, from + 1);
  return /^(?:say|says|said|think|thinks|thought)$/.test(before) && next?.kind !== 'word';
}

/** Numbers of one quantity seldom differ by more than this factor. */
const likeness = 10;

function isLike(value: number, other: number): boolean {
  const larger = Math.max(Math.abs(value), Math.abs(other));
  return Math.min(Math.abs(value), Math.abs(other)) * likeness >= larger;
}

const beforeElidedTime = new Set(
  'took take takes taken last lasts lasted be is was need needs needed sought demanded wanted received got served'.split(
    ' ',
  ),
);

function isVerb(word: string): boolean {
  return /ed$/.test(word) || verbs.has(word);
}

const verbs = new Set('went go goes came come burnt burned spilt leaked got likely'.split(' '));
