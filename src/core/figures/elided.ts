import { WordSet } from '../text/vocabulary.ts';
import { adjectivesForPeople } from '../text/words/nouns.ts';
import type { Counted } from './found.ts';
import { carriedFrom, person } from './noun.ts';
import { living, nounBefore } from './noun-before.ts';
import { type Line, lowerAt, wordAt } from './pattern.ts';
import { verbsDoneToPeople, verbsOfPeople } from './words/contexts.ts';

const betweenNumberAndVerb = new WordSet(
  'now still confirmed reportedly reported feared others people also were are was is have has had been be not initially later officially more presumed being believed known left already or'.split(
    ' ',
  ),
);

const afterFound = new WordSet('found traced accounted identified'.split(' '));

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
  if (carry !== null && saidOfThingsToo.holds(wordAt(line, at))) return carriedFrom(carry);
  if (
    adjectivesForPeople.holds(wordAt(line, at)) ||
    (verbsOfPeople.holds(wordAt(line, at)) && next !== 'remained' && next !== 'remain')
  )
    return living(line, at, carry);
  if (at > to && afterFound.holds(wordAt(line, at))) return living(line, at, carry);
  if (lowerAt(line, to) === 'others' && carry === null) return person(line, to);
  if (carry === null && isInCare(line, to)) return person(line, to);
  if (verbsDoneToPeople.holds(wordAt(line, from - 1))) return person(line, from - 1);
  const before = nounBefore(line, from, carry);
  if (before !== undefined) return before;
  const own = carry !== null && carry.start >= (line.tokens[0]?.start ?? 0);
  if (!own && isHeadcount(line, from, to)) return person(line, from);
  return carry ? carriedFrom(carry) : null;
}

/** Verbs for what happens to homes and boats as well as to people: with something counted before, it is that. */
const saidOfThingsToo = new WordSet('lost needed'.split(' '));

/** Those who count a crowd and nothing else, or whom a crowd follows. */
const countersOfCrowds = new WordSet(
  'organisers organizers organiser organizer marshals stewards'.split(' '),
);
const watchersOfCrowds = new WordSet('police officers prefecture gendarmes gendarmerie'.split(' '));
const verbsOfCounting = new WordSet('counted counts count'.split(' '));

/** "Police counted 7,000", "30,000, the organisers said": the heads of a crowd. */
function isHeadcount(line: Line, from: number, to: number): boolean {
  const counted = verbsOfCounting.holds(wordAt(line, from - 1));
  for (let i = from - 1; i > from - headcountReach; i--) {
    if (countersOfCrowds.holds(wordAt(line, i))) return true;
    if (counted && watchersOfCrowds.holds(wordAt(line, i))) return true;
  }
  for (let i = to; i < to + 4; i++) if (countersOfCrowds.holds(wordAt(line, i))) return true;
  return false;
}

/** How far before a number those who count may be named. */
const headcountReach = 8;
