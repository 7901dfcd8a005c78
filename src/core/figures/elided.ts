import { isPlural, singular } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { adjectivesForPeople, bareVerbs } from '../text/words/nouns.ts';
import type { Counted } from './found.ts';
import { carriedFrom, person } from './noun.ts';
import { type Line, lowerAt } from './pattern.ts';
import { readWhole } from './whole.ts';
import { countNouns, nounsCountingPeople, verbsDoneToPeople, verbsOfPeople } from './words/contexts.ts';
import { animals } from './words/people.ts';

const betweenNumberAndVerb = new Set(
  'now still confirmed reportedly reported feared others people also were are was is have has had been be not initially later officially more presumed being believed known left already or'.split(
    ' ',
  ),
);

const afterFound = new Set('found traced accounted identified'.split(' '));

const linkingWords = new Set(
  'at to is was are were stands stood reached hit of by as remained remains : be exceeded passed topped above'.split(
    ' ',
  ),
);

const changeWordsBefore = new Set('to by from'.split(' '));

/** "by the count of the union": who counts, not what. */
function isByCount(line: Line, at: number): boolean {
  return line.tokens[at - 1]?.lower === 'by' || line.tokens[at - 2]?.lower === 'by';
}

/** Who died, or was found: the animals spoken of, else persons. */
function living(line: Line, at: number, carry: Counted | null): Counted {
  return carry !== null && animals.has(carry.head) ? carriedFrom(carry) : person(line, at);
}

const careOfPeople = new Set(
  'hospital hospitals clinic clinics custody jail prison detention quarantine isolation shelter shelters bed mourning tears'.split(
    ' ',
  ),
);

/** "520 in hospital", "40 in intensive care": only people are. */
function isInCare(line: Line, at: number): boolean {
  if (!/^(?:in|into|to)$/.test(lowerAt(line, at))) return false;
  return (
    careOfPeople.has(lowerAt(line, at + 1)) ||
    /^(?:care|condition)$/.test(lowerAt(line, at + 2)) ||
    careOfPeople.has(lowerAt(line, at + 2))
  );
}

/** What a number without a noun of its own counts. */
export function bareCounted(line: Line, from: number, to: number, carry: Counted | null): Counted | null {
  if (carry !== null && line.tokens[0]?.lower === 'of' && from > 3) return carriedFrom(carry);
  let at = to;
  while (at < to + 3 && betweenNumberAndVerb.has(lowerAt(line, at))) at++;
  const next = lowerAt(line, at);
  if (adjectivesForPeople.has(next) || (verbsOfPeople.has(next) && next !== 'remained' && next !== 'remain'))
    return living(line, at, carry);
  if (at > to && afterFound.has(next)) return living(line, at, carry);
  if (lowerAt(line, to) === 'others' && carry === null) return person(line, to);
  if (carry === null && isInCare(line, to)) return person(line, to);
  if (verbsDoneToPeople.has(lowerAt(line, from - 1))) return person(line, from - 1);
  return nounBefore(line, from, carry) ?? (carry ? carriedFrom(carry) : null);
}

/** "puts the homes at 9,800": not "the list stops at 191". */
function isPutBefore(line: Line, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) if (verbsOfPutting.has(lowerAt(line, i))) return true;
  return false;
}

const verbsOfPutting = new Set(
  'put puts putting set sets estimate estimates estimated reckon reckons reckoned place places placed count counts counted'.split(
    ' ',
  ),
);

function carriedNoun({ start, end, lower }: Token): Counted {
  return { start, end, head: singular(lower), modifiers: [], carried: true };
}

/** Verbs by which a quantity moves: what stands before them is what is counted. */
const changeVerbs = new Set(
  'rose rise fell fall dropped drop climbed climb grew grow jumped jump declined decline increased increase decreased decrease shrank soared surged slid plunged'.split(
    ' ',
  ),
);

/** What has as many heads as it is said to be "of": "a city of 15 million". */
const homes = new Set(
  'city town village district province region nation country county state island suburb settlement neighbourhood neighborhood camp crowd community congregation tribe people'.split(
    ' ',
  ),
);

/** "the death toll rose to 29", "the number of homes lost was 88", "puts the homes at 9,800". */
function nounBefore(line: Line, from: number, carry: Counted | null): Counted | undefined {
  const limit = Math.max(0, from - 14);
  const linking = linkingWords.has(lowerAt(line, from - 1));
  const changing = changeWordsBefore.has(lowerAt(line, from - 1));
  for (let i = from - 1; i >= limit; i--) {
    const token = line.tokens[i] as Token;
    if (token.text === ';' || token.kind === 'quote') return undefined;
    if (token.kind !== 'word') continue;
    if (line.tokens[i + 1]?.lower === 'of' && countNouns.has(token.lower) && !isByCount(line, i)) {
      const whole = readWhole({ ...line, begin: 0 }, i + 1, null);
      if (whole !== undefined && whole.to <= from) return carriedFrom(whole.of);
    }
    if (nounsCountingPeople.has(token.lower))
      return linking || i >= from - 6 ? living(line, i, carry) : undefined;
    if (changing && i > limit && changeVerbs.has(token.lower)) {
      const subject = line.tokens[i - 1] as Token;
      const named = subject.kind === 'word' && isPlural(subject.lower) && !bareVerbs.has(subject.lower);
      if (named && !nounsCountingPeople.has(subject.lower)) return carriedNoun(subject);
    }
    if (i === from - 2 && lowerAt(line, from - 1) === 'of' && homes.has(token.lower)) return person(line, i);
    if (
      i === from - 2 &&
      lowerAt(line, from - 1) === 'at' &&
      isPutBefore(line, i) &&
      isPlural(token.lower) &&
      !bareVerbs.has(token.lower)
    )
      return carriedNoun(token);
  }
  return undefined;
}
