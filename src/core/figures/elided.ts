import { looksPlural, singular } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { adjectivesForPeople, bareVerbs } from '../text/words/nouns.ts';
import type { Counted } from './found.ts';
import { carriedFrom, person } from './noun.ts';
import { type Line, lowerAt, wordAt } from './pattern.ts';
import { readWhole } from './whole.ts';
import { countNouns, nounsCountingPeople, verbsDoneToPeople, verbsOfPeople } from './words/contexts.ts';
import { animals } from './words/people.ts';

const betweenNumberAndVerb = new WordSet(
  'now still confirmed reportedly reported feared others people also were are was is have has had been be not initially later officially more presumed being believed known left already or'.split(
    ' ',
  ),
);

const afterFound = new WordSet('found traced accounted identified'.split(' '));

const linkingWords = new WordSet(
  'at to is was are were stands stood reached hit of by as remained remains : be exceeded passed topped above'.split(
    ' ',
  ),
);

const changeWordsBefore = new WordSet('to by from'.split(' '));

/** "by the count of the union": who counts, not what. */
function isByCount(line: Line, at: number): boolean {
  return line.tokens[at - 1]?.lower === 'by' || line.tokens[at - 2]?.lower === 'by';
}

/** Who died, or was found: the animals spoken of, else persons. */
function living(line: Line, at: number, carry: Counted | null): Counted {
  return carry !== null && animals.has(carry.head) ? carriedFrom(carry) : person(line, at);
}

const careOfPeople = new WordSet(
  'hospital hospitals clinic clinics custody jail prison detention quarantine isolation shelter shelters bed mourning tears'.split(
    ' ',
  ),
);

/** "520 in hospital", "40 in intensive care": only people are. */
function isInCare(line: Line, at: number): boolean {
  if (!/^(?:in|into|to)$/.test(lowerAt(line, at))) return false;
  return (
    careOfPeople.holds(wordAt(line, at + 1)) ||
    /^(?:care|condition)$/.test(lowerAt(line, at + 2)) ||
    careOfPeople.holds(wordAt(line, at + 2))
  );
}

/** What a number without a noun of its own counts. */
export function bareCounted(line: Line, from: number, to: number, carry: Counted | null): Counted | null {
  if (carry !== null && line.tokens[0]?.lower === 'of' && from > 3) return carriedFrom(carry);
  let at = to;
  while (at < to + 3 && betweenNumberAndVerb.holds(wordAt(line, at))) at++;
  const next = lowerAt(line, at);
  if (
    adjectivesForPeople.holds(wordAt(line, at)) ||
    (verbsOfPeople.holds(wordAt(line, at)) && next !== 'remained' && next !== 'remain')
  )
    return living(line, at, carry);
  if (at > to && afterFound.holds(wordAt(line, at))) return living(line, at, carry);
  if (lowerAt(line, to) === 'others' && carry === null) return person(line, to);
  if (carry === null && isInCare(line, to)) return person(line, to);
  if (verbsDoneToPeople.holds(wordAt(line, from - 1))) return person(line, from - 1);
  return nounBefore(line, from, carry) ?? (carry ? carriedFrom(carry) : null);
}

/** "puts the homes at 9,800": not "the list stops at 191". */
function isPutBefore(line: Line, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) if (verbsOfPutting.holds(wordAt(line, i))) return true;
  return false;
}

const verbsOfPutting = new WordSet(
  'put puts putting set sets estimate estimates estimated reckon reckons reckoned place places placed count counts counted'.split(
    ' ',
  ),
);

function carriedNoun({ start, end, lower }: Token): Counted {
  return { start, end, head: singular(lower), modifiers: [], carried: true };
}

/** Verbs by which a quantity moves: what stands before them is what is counted. */
const changeVerbs = new WordSet(
  'rose rise fell fall dropped drop climbed climb grew grow jumped jump declined decline increased increase decreased decrease shrank soared surged slid plunged'.split(
    ' ',
  ),
);

/** What has as many heads as it is said to be "of": "a city of 15 million". */
const homes = new WordSet(
  'city town village district province region nation country county state island suburb settlement neighbourhood neighborhood camp crowd community congregation tribe people'.split(
    ' ',
  ),
);

/** "the death toll rose to 29", "the number of homes lost was 88", "puts the homes at 9,800". */
function nounBefore(line: Line, from: number, carry: Counted | null): Counted | undefined {
  const limit = Math.max(0, from - 14);
  const linking = linkingWords.holds(wordAt(line, from - 1));
  const changing = changeWordsBefore.holds(wordAt(line, from - 1));
  for (let i = from - 1; i >= limit; i--) {
    const token = line.tokens[i] as Token;
    if (token.text === ';' || token.kind === 'quote') return undefined;
    if (token.kind !== 'word') continue;
    if (line.tokens[i + 1]?.lower === 'of' && countNouns.holds(token.word) && !isByCount(line, i)) {
      const whole = readWhole({ ...line, begin: 0 }, i + 1, null);
      if (whole !== undefined && whole.to <= from) return carriedFrom(whole.of);
    }
    if (nounsCountingPeople.holds(token.word))
      return linking || i >= from - 6 ? living(line, i, carry) : undefined;
    if (changing && i > limit && changeVerbs.holds(token.word)) {
      const subject = line.tokens[i - 1] as Token;
      const named = subject.kind === 'word' && looksPlural(subject.word) && !bareVerbs.holds(subject.word);
      if (named && !nounsCountingPeople.holds(subject.word)) return carriedNoun(subject);
    }
    if (i === from - 2 && lowerAt(line, from - 1) === 'of' && homes.holds(token.word)) return person(line, i);
    if (
      i === from - 2 &&
      lowerAt(line, from - 1) === 'at' &&
      isPutBefore(line, i) &&
      looksPlural(token.word) &&
      !bareVerbs.holds(token.word)
    )
      return carriedNoun(token);
  }
  return undefined;
}
