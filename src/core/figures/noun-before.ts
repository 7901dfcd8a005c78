import { looksPlural, singular } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { prepositions } from '../text/words/closed-classes.ts';
import { bareVerbs } from '../text/words/nouns.ts';
import type { Counted } from './found.ts';
import { carriedFrom, person } from './noun.ts';
import { type Line, lowerAt, wordAt } from './pattern.ts';
import { readWhole } from './whole.ts';
import { countNouns, nounsCountingPeople, plainPeople } from './words/contexts.ts';
import { animals } from './words/people.ts';

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
export function living(line: Line, at: number, carry: Counted | null): Counted {
  return carry !== null && animals.has(carry.head) ? carriedFrom(carry) : person(line, at);
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
export function nounBefore(line: Line, from: number, carry: Counted | null): Counted | undefined {
  const label = labelOf(line, from) ?? standing(line, from);
  if (label !== undefined) return label;
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
  return linking || changing ? subjectNumber(line, limit) : undefined;
}

/** "Persons accounted for: 240", "Personnel on site: 60": the noun that opens the label before a colon. */
function labelOf(line: Line, from: number): Counted | undefined {
  if (line.tokens[from - 1]?.text !== ':') return undefined;
  let first = from - 1;
  while (first > 0 && from - first < longestLabel && line.tokens[first - 1]?.kind === 'word') first--;
  const noun = line.tokens[first] as Token;
  const opens = first === 0 || closesClause.test((line.tokens[first - 1] as Token).text);
  if (!opens || first === from - 1 || !looksPlural(noun.word)) return undefined;
  return nounsCountingPeople.holds(noun.word) || plainPeople.has(singular(noun.lower))
    ? person(line, first)
    : carriedNoun(noun);
}

const longestLabel = 6;
const closesClause = /^[.;,–—]$/;

/** "Bookings for the winter stand at zero": the plural before the verb that is in no phrase of its own. */
function standing(line: Line, from: number): Counted | undefined {
  if (lowerAt(line, from - 1) !== 'at' || !/^(?:stand|stands|stood)$/.test(lowerAt(line, from - 2)))
    return undefined;
  let found: Token | undefined;
  for (let i = from - 3; i >= Math.max(0, from - 12); i--) {
    const token = line.tokens[i] as Token;
    if (token.kind !== 'word') break;
    if (looksPlural(token.word) && !prepositions.holds(line.tokens[i - 1]?.word)) found = token;
  }
  return found === undefined || nounsCountingPeople.holds(found.word) ? undefined : carriedNoun(found);
}

/** "The number of visitors who came … has been put at 40": the subject, however long it is. */
function subjectNumber(line: Line, limit: number): Counted | undefined {
  for (let i = limit - 1; i >= Math.max(0, limit - longestSubject); i--) {
    const token = line.tokens[i] as Token;
    if (token.text === ';' || token.kind === 'quote') return undefined;
    if (!countNouns.holds(token.word) || line.tokens[i + 1]?.lower !== 'of' || isByCount(line, i)) continue;
    const whole = readWhole({ ...line, begin: 0 }, i + 1, null);
    return whole === undefined ? undefined : carriedFrom(whole.of);
  }
  return undefined;
}

/** How many tokens such a subject may reach beyond what is looked at first. */
const longestSubject = 16;
