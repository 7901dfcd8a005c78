import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { auxiliaries } from '../../text/words/closed-classes.ts';
import { numberWords } from '../words/numbers.ts';
import { unitWords } from '../words/units.ts';
import { ofScale } from './fractions.ts';
import { hasArticle, lowerAt, type NumberAt, numberWordAt, plain, skipHyphen } from './number-at.ts';

/** "dozens", "tens of thousands", "hundreds of millions". */
export function readVague(
  tokens: readonly Token[],
  at: number,
  end: number,
  least: number,
): NumberAt | undefined {
  const word = lowerAt(tokens, at, end);
  let to = at + 1;
  let low = least;
  const next = lowerAt(tokens, at + 2, end);
  const scaled = lowerAt(tokens, at + 1, end) === 'of' ? numberWords.get(next) : undefined;
  if (scaled?.sort === 'vague' && next.endsWith('s') && scaled.value > 100) {
    low = (least * scaled.value) / 2;
    to = at + 3;
  } else if (word === 'tens') return undefined;
  else if (word === 'scores' && lowerAt(tokens, at + 1, end) !== 'of') {
    if (!/^(?:were|are|was|have|had|more|killed|injured|wounded|dead)$/.test(lowerAt(tokens, at + 1, end)))
      return undefined;
  }
  return { from: at, to, value: null, low, scale: 1, sort: 'vague' };
}

/** "several hundred", "a few dozen", "many thousands". */
export function readFew(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const scale = numberWordAt(tokens, at + 1, end);
  const word = lowerAt(tokens, at + 1, end);
  const from = hasArticle(tokens, at) ? at - 1 : at;
  if (scale?.sort === 'vague' && word !== 'scores')
    return { from, to: at + 2, value: null, low: scale.value, scale: 1, sort: 'vague' };
  if (scale?.sort !== 'hundred' && scale?.sort !== 'scale' && word !== 'dozen') return undefined;
  let low = 2 * (scale?.value ?? 1);
  let to = at + 2;
  const more = numberWordAt(tokens, to, end);
  if (more?.sort === 'scale') {
    low *= more.value;
    to++;
  }
  return { from, to, value: null, low, scale: 1, sort: 'vague' };
}

/** "the first half", "its rear half": one of two that are told apart, and no share. */
const halvesByName = new Set([
  'first',
  'second',
  'latter',
  'other',
  'better',
  'third',
  'fourth',
  'top',
  'bottom',
  'this',
  'last',
  ...['front', 'rear', 'back', 'fore', 'forward', 'aft', 'bow', 'stern', 'lower', 'upper', 'left', 'right'],
  ...['northern', 'southern', 'eastern', 'western', 'inner', 'outer', 'near', 'far'],
]);

/** "half a million", "half the houses", "more than half", "half an hour". */
export function readHalf(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (halvesByName.has(before) || isHourAt(tokens, at + 1)) return undefined;
  const hyphen = skipHyphen(tokens, at + 1, end);
  const scaled = ofScale(tokens, at, at + 1, 0.5, end);
  if (scaled.to > at + 1) return scaled;
  if (hyphen > at + 1 && at + 1 < end) {
    const afterArticle = /^an?$/.test(lowerAt(tokens, hyphen, end))
      ? skipHyphen(tokens, hyphen + 1, end)
      : hyphen;
    const word = numberWordAt(tokens, afterArticle, end);
    if (word?.sort === 'scale' || word?.sort === 'group')
      return plain(at, afterArticle + 1, 0.5 * word.value, word.value, 'words');
    return unitWords.has(lowerAt(tokens, afterArticle, end)) || isPoint(tokens, at + 1, end)
      ? plain(at, hyphen, 0.5, 1, 'fraction')
      : undefined;
  }
  const from = hasArticle(tokens, at) ? at - 1 : at;
  if (/^an?$/.test(next?.lower ?? '') && unitWords.has(lowerAt(tokens, at + 2, end)))
    return plain(from, at + 2, 0.5, 1, 'fraction');
  return plain(from, at + 1, 0.5, 1, 'fraction');
}

/** "-point", "-percentage-point": a step of a rate. */
function isPoint(tokens: readonly Token[], at: number, end: number): boolean {
  const hyphen = skipHyphen(tokens, at, end);
  return hyphen > at && /^(?:point|percentage)$/.test(lowerAt(tokens, hyphen, end));
}

/** "less than a foot", "within a year": the article is the number. */
export function readArticle(tokens: readonly Token[], at: number, end: number): NumberAt | undefined {
  const hedge = tokens[at - 1]?.lower ?? '';
  if (!beforeOneUnit.has(hedge) || (hedge === 'to' && tokens[at - 2]?.lower !== 'up')) return undefined;
  const unit = lowerAt(tokens, at + 1, end);
  // "about a quarter of the town"
  if (unit === 'quarter' && lowerAt(tokens, at + 2, end) === 'of') return undefined;
  return unitWords.has(unit) && unit !== 'second' ? plain(at, at + 1, 1, 1, 'words') : undefined;
}

/** Words after which "a" is a quantity. */
export const beforeOneUnit = new WordSet(
  'than nearly almost within least about around roughly approximately to'.split(' '),
);

const beforeShare = new Set(
  'than almost nearly about around roughly over under least by to approximately only just some'.split(' '),
);

const quarterOfTime = new Set(
  'earlier ago century before after later final back point horse pounder mile hour'.split(' '),
);

/** "a quarter of", "nearly a third": not "a third man", not "a quarter earlier". */
export function readPart(
  tokens: readonly Token[],
  at: number,
  end: number,
  parts: number,
): NumberAt | undefined {
  const word = lowerAt(tokens, at, end);
  if (!hasArticle(tokens, at)) {
    if (word !== 'quarter') return undefined;
    if (isPoint(tokens, at + 1, end)) return plain(at, at + 1, 0.25, 1, 'fraction');
    const scaled = ofScale(tokens, at, at + 1, 0.25, end);
    return scaled.to > at + 1 && lowerAt(tokens, at + 1, end) !== 'a' ? scaled : undefined;
  }
  if (word === 'quarter' && isPoint(tokens, at + 1, end)) return plain(at, at + 1, 0.25, 1, 'fraction');
  const next = lowerAt(tokens, at + 1, end);
  const before = tokens[at - 2]?.lower ?? '';
  const whole = tokens.length <= 3;
  const inTime = word === 'quarter' && quarterOfTime.has(next);
  const described = word === 'quarter' && /ed$/.test(next);
  const scaled = ofScale(tokens, at - 1, at + 1, 1 / parts, end);
  if (scaled.to > at + 1) return scaled;
  const shares = next === 'of' || (beforeShare.has(before) && !inTime) || whole || described;
  if (!shares && !isSubject(tokens, at, end)) return undefined;
  return { ...scaled, from: at - 1 };
}

/** "Of the coast, a tenth is clean": not "two fell ill and a third was dead". */
function isSubject(tokens: readonly Token[], at: number, end: number): boolean {
  const ordinal = !/^(?:quarter|tenth)$/.test(lowerAt(tokens, at, end));
  if (ordinal && tokens[0]?.lower !== 'of') return false;
  return at + 1 < end && auxiliaries.holds(tokens[at + 1]?.word);
}

/** "half past nine", "half past 9" */
export function isHourAt(tokens: readonly Token[], past: number): boolean {
  if (tokens[past]?.lower !== 'past') return false;
  const hour = tokens[past + 1];
  return hour?.kind === 'number' || numberWords.holds(hour?.word);
}
