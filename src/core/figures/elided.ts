import { isPlural, singular } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { adjectivesForPeople, bareVerbs } from '../text/words/nouns.ts';
import type { Counted } from './found.ts';
import { person } from './noun.ts';
import { type Line, lowerAt } from './pattern.ts';
import { readWhole } from './whole.ts';
import { countNouns, nounsCountingPeople, verbsDoneToPeople, verbsOfPeople } from './words/contexts.ts';

/** What a number without a noun of its own counts. */
export function bareCounted(line: Line, from: number, to: number, carry: Counted | null): Counted | null {
  if (carry !== null && line.tokens[0]?.lower === 'of' && from > 3) return { ...carry, carried: true };
  let at = to;
  while (
    at < to + 3 &&
    /^(?:now|still|confirmed|reportedly|reported|feared|others|people|also|were|are|was|is|have|has|had|been|be|not|initially|later|officially|more|presumed|being|believed|known|left|already|or)$/.test(
      lowerAt(line, at),
    )
  )
    at++;
  const next = lowerAt(line, at);
  if (adjectivesForPeople.has(next) || (verbsOfPeople.has(next) && next !== 'remained' && next !== 'remain'))
    return person(line, at);
  if (at > to && /^(?:found|traced|accounted|identified)$/.test(next)) return person(line, at);
  if (lowerAt(line, to) === 'others' && carry === null) return person(line, to);
  if (verbsDoneToPeople.has(lowerAt(line, from - 1))) return person(line, from - 1);
  return nounBefore(line, from) ?? (carry ? { ...carry, carried: true } : null);
}

function carriedNoun({ start, end, lower }: Token): Counted {
  return { start, end, head: singular(lower), modifiers: [], carried: true };
}

/** Verbs by which a quantity moves: what stands before them is what is counted. */
const changeVerbs = new Set(
  'rose rise fell fall dropped drop climbed climb grew grow jumped jump declined decline increased increase decreased decrease shrank soared surged slid plunged'.split(
    ' ',
  ),
);

/** "the death toll rose to 29", "the number of homes lost was 88", "puts the homes at 9,800". */
function nounBefore(line: Line, from: number): Counted | undefined {
  const limit = Math.max(0, from - 14);
  const linking =
    /^(?:at|to|is|was|are|were|stands|stood|reached|hit|of|by|as|remained|remains|:|be|exceeded|passed|topped|above)$/.test(
      lowerAt(line, from - 1),
    );
  const changing = /^(?:to|by|from)$/.test(lowerAt(line, from - 1));
  for (let i = from - 1; i >= limit; i--) {
    const token = line.tokens[i] as Token;
    if (token.text === ';' || token.kind === 'quote') return undefined;
    if (token.kind !== 'word') continue;
    if (countNouns.has(token.lower) && line.tokens[i + 1]?.lower === 'of') {
      const whole = readWhole({ ...line, begin: 0 }, i + 1, null);
      if (whole !== undefined && whole.to <= from) return { ...whole.of, carried: true };
    }
    if (nounsCountingPeople.has(token.lower)) return linking || i >= from - 6 ? person(line, i) : undefined;
    if (changing && i > limit && changeVerbs.has(token.lower)) {
      const subject = line.tokens[i - 1] as Token;
      const named = subject.kind === 'word' && isPlural(subject.lower) && !bareVerbs.has(subject.lower);
      if (named && !nounsCountingPeople.has(subject.lower)) return carriedNoun(subject);
    }
    if (
      i === from - 2 &&
      lowerAt(line, from - 1) === 'at' &&
      isPlural(token.lower) &&
      !bareVerbs.has(token.lower)
    )
      return carriedNoun(token);
  }
  return undefined;
}
