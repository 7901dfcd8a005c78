import { countryOf } from '../names/words/places.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries } from '../text/words/closed-classes.ts';
import { clauseEnd } from './clause-end.ts';
import type { Act } from './cues/cue.ts';
import type { Reporting } from './reports.ts';
import { lowerAt, type Range, type View, wordAt } from './view.ts';
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
  if (act === undefined || !links.holds(wordAt(view, at + 1))) return undefined;
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
