import type { FoundFigure } from '../figures/found.ts';
import { fact } from '../text/vocabulary.ts';
import { isTimesThat } from './asked.ts';
import { isForecast, isGiven, isProjected } from './foresight.ts';
import { follows, goesOn, isFirstCount, isFormer } from './former.ts';
import type { Mode } from './measure.ts';
import { isLeftOut, partOf } from './part.ts';
import type { Surroundings } from './surroundings.ts';

/** What else decides how a figure is held: whether its sentence dates and places it, and whether another speaker gives it than the one before. */
export interface Held {
  /** A statistic of a period. */
  readonly ofPeriod: boolean;
  /** One that is itself a change: "prices rose 5%", "payrolls rose by 30,000". */
  readonly isChange: boolean;
  /** A count that goes on or is told again for the next period. */
  readonly changes: boolean;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly otherVoice: boolean;
  /** The figures before it in reach are of something else. */
  readonly first: boolean;
  /** It is of a time after the article. */
  readonly ofFuture: boolean;
  /** Who says it is there to foresee: "economists", "analysts". */
  readonly byForecaster: boolean;
  /** "107 of the wounded were in hospital": something else befell them than those they are some of. */
  readonly ofOther: boolean;
  /** They died, whatever befell them before. */
  readonly mayAdd: boolean;
  /** Nobody knows of the counted: those "feared missing" are missing. */
  readonly isUnknown: boolean;
}

/** How the sentence holds the figure: see `Mode`. */
export function modeOf(figure: FoundFigure, around: Surroundings, held: Held): Mode {
  if (isTimesThat(around)) return 'former';
  if (goesOn(around) || (held.changes && isFirstCount(around))) return 'former';
  // nobody answers "all but three of them" with a number of the whole
  if (isMiscount(around) || isLeftOut(around)) return 'step';
  if (figure.change !== null && !held.isChange && !isFirstOfKind(figure, held)) return 'step';
  // "four of the wounded have died": so many more are dead
  if (held.ofOther && held.mayAdd) return 'step';
  const part = partOf(figure, around, held.ofOther);
  // "300 of them in the harbour town" has a place of its own to be told apart by
  if (part === 'of the toll' || (part === 'of them' && !held.placed)) return 'part';
  if (!held.dated && held.ofPeriod && follows(around)) return 'former';
  if (!held.dated && !held.otherVoice && isFormer(around)) return 'former';
  if (held.ofPeriod && (held.ofFuture || held.byForecaster || isForecast(around))) return 'projected';
  return isProjected(around) && !isGiven(figure, around) && !held.isUnknown ? 'projected' : 'actual';
}

/** "The flood killed 90 people, and another 40 are missing": another kind of people, not more of the same. */
function isFirstOfKind({ change }: FoundFigure, { first }: Held): boolean {
  return change === 'additional' && first;
}

/** "Five had been counted twice": by how many a count was wrong. */
function isMiscount({ tokens, to }: Surroundings): boolean {
  const isNear = tokens.slice(to + 2, to + 5).some(({ word }) => recounts(word));
  if (!isNear) return false;
  const after = tokens.slice(to, to + 5).map(({ lower }) => lower);
  return /^(?:(?:names|people|of them|bodies|victims) )?(?:had been|have been|were|was) (?:counted twice|double)/.test(
    after.join(' '),
  );
}

const recounts = fact(({ lower }) => lower.startsWith('counted') || lower.startsWith('double'));
