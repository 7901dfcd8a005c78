import { countryOf } from '../names/words/places.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries } from '../text/words/closed-classes.ts';
import { clauseEnd } from './clause-end.ts';
import type { Act } from './cues/cue.ts';
import { isFigure } from './figure-ahead.ts';
import type { Reporting } from './reports.ts';
import { lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak } from './who-speaks.ts';
import { statements } from './words/statements.ts';

/** A statement that a noun reports: "Norwegian claims that…". */
export interface NounClaim {
  readonly act: Act;
  readonly cue: Range;
  readonly speaker: Range;
  readonly content: Range;
}

const links = new WordSet(['that', 'of', 'to']);

/** The statement reported by the noun at a token, if somebody's: a people's adjective or a possessive stands before it. */
export function readNoun(
  view: View,
  at: number,
  ceiling: number,
  reports: readonly Reporting[],
): NounClaim | undefined {
  const act = statements.of(wordAt(view, at));
  if (act === undefined) return undefined;
  if (act === 'estimate') {
    const sum = readSum(view, at, ceiling, reports);
    if (sum) return sum;
  }
  if (!links.holds(wordAt(view, at + 1))) return undefined;
  const link = lowerAt(view, at + 1);
  // "the count that does not add up"
  if (link === 'that' && auxiliaries.holds(wordAt(view, at + 2))) return undefined;
  if (link === 'of' && act !== 'blame') return undefined;
  if (link === 'to' && act !== 'promise' && act !== 'warn') return undefined;
  const before = lowerAt(view, at - 1);
  const possessive = before === "'s" || view.tokens[at - 1]?.kind === 'apostrophe' ? at - 2 : undefined;
  const owner = possessive ?? at - 1;
  const pronoun = /^(his|her|its|their)$/.test(before);
  if (owner < 0) return undefined;
  const mention = view.nameAt[owner];
  const people =
    possessive === undefined && (countryOf.holds(wordAt(view, at - 1)) || mention?.kind === 'place');
  if (!people && !pronoun && possessive === undefined) return undefined;
  const speaker = mention ? { from: mention.from, to: mention.to } : { from: owner, to: owner + 1 };
  const from = link === 'to' ? at + 1 : at + 2;
  return {
    act,
    cue: { from: at, to: at + 1 },
    speaker,
    content: { from, to: clauseEnd(view, from, ceiling, reports) },
  };
}

/** "The union's sum, which takes in the cleaners, comes to 400": somebody's number, and what it is. */
function readSum(
  view: View,
  at: number,
  ceiling: number,
  reports: readonly Reporting[],
): NounClaim | undefined {
  const owner = ownerBefore(view, at);
  if (owner === undefined) return undefined;
  let verb = at + 1;
  if (lowerAt(view, verb) === ',' && lowerAt(view, verb + 1) === 'which')
    for (verb += 2; verb < Math.min(ceiling, at + asideReach) && lowerAt(view, verb - 1) !== ','; ) verb++;
  const from = verb + (becomes.get(lowerAt(view, verb))?.(lowerAt(view, verb + 1)) ?? Number.NaN);
  if (!(from < ceiling) || !isFigure(view, from) || lowerAt(view, from) === 'a') return undefined;
  return {
    act: 'estimate',
    cue: { from: at, to: at + 1 },
    speaker: owner,
    content: { from, to: clauseEnd(view, from, ceiling, reports) },
  };
}

/** In tokens; the longest aside between such a noun and its verb. */
const asideReach = 14;

/** Verbs that tell what a number is, and how many words they take before it. */
const becomes: ReadonlyMap<string, (next: string) => number | undefined> = new Map([
  ...['is', 'was', 'remains', 'remained', 'were', 'are'].map((verb): [string, () => number] => [
    verb,
    () => 1,
  ]),
  ...['comes', 'came', 'runs', 'ran', 'amounts', 'amounted'].map(
    (verb): [string, (next: string) => number | undefined] => [
      verb,
      (next) => (next === 'to' ? 2 : undefined),
    ],
  ),
  ...['stands', 'stood'].map((verb): [string, (next: string) => number | undefined] => [
    verb,
    (next) => (next === 'at' ? 2 : undefined),
  ]),
]);

/** "the union's" before the noun, where it is somebody who can speak and no place. */
function ownerBefore(view: View, at: number): Range | undefined {
  const mark = view.tokens[at - 1];
  if (mark?.lower !== "'s" && mark?.kind !== 'apostrophe') return undefined;
  const mention = view.nameAt[at - 2];
  if (mention?.kind === 'place') return undefined;
  const owner = mention ? { from: mention.from, to: mention.to } : { from: at - 2, to: at - 1 };
  return owner.from >= 0 && canSpeak(view, owner) ? owner : undefined;
}
