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
    const spread = speaksOfEstimate(line, from) ? likenessOfEstimates : likeness;
    if (
      back <= farthest &&
      isLike(value, measure.value, spread) &&
      isElided(line, from, number, measure, back)
    )
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
    (back < farthest || reachedBy.has(before)) &&
    (kind !== 'duration' ||
      beforeElidedTime.has(before) ||
      isAnswer(line, from, before) ||
      isContrasted(line, from, before))
  );
}

/** "She says it will take one year. I say three.": the number is all that is said. */
function isAnswer(line: Line, from: number, before: string): boolean {
  const next = tokenAt(line, from + 1);
  return /^(?:say|says|said|think|thinks|thought)$/.test(before) && next?.kind !== 'word';
}

/** "after 30 days rather than 40", "for two weeks instead of three": said against a quantity of the same unit. */
function isContrasted(line: Line, from: number, before: string): boolean {
  const first = lowerAt(line, from - 2);
  return (before === 'than' && first === 'rather') || (before === 'of' && first === 'instead');
}

/** Numbers of one quantity seldom differ by more than this factor. */
const likeness = 10;
/** Estimates of it may: "in spring the official estimate was 1,000". */
const likenessOfEstimates = 100;

function isLike(value: number, other: number, spread: number): boolean {
  const larger = Math.max(Math.abs(value), Math.abs(other));
  return Math.min(Math.abs(value), Math.abs(other)) * spread >= larger;
}

/** "The first estimate was 1,000", "the official line had stood at 40": the number is one for what was estimated before. */
function speaksOfEstimate({ tokens, begin }: Line, from: number): boolean {
  const before = tokens
    .slice(Math.max(begin, from - 6), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:estimate|guess|reckoning|official line|official figure|official rate)(?: (?:is|was|has been|had been|stood at|had stood at))$/.test(
    before,
  );
}

/** Verbs whose object is the answer to a question that was put before: "two others worked by hand and got 300". */
const reachedBy = new Set('got gets obtained calculated estimated reckoned computed derived'.split(' '));

const beforeElidedTime = new Set(
  'took take takes taken last lasts lasted be is was need needs needed sought demanded wanted received got served'.split(
    ' ',
  ),
);

function isVerb(word: string): boolean {
  return /ed$/.test(word) || verbs.has(word);
}

const verbs = new Set('went go goes came come burnt burned spilt leaked got likely'.split(' '));
