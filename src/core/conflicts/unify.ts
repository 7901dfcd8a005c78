import { yearly } from '../measures/basis.ts';
import { mayBeSamePlace } from '../measures/place.ts';
import { destinations } from '../measures/wording.ts';
import { people } from '../measures/words/concepts.ts';
import { eventById } from '../measures/words/events.ts';
import { countryOf } from '../names/words/countries.ts';
import { type Agreement, m, shared } from './agreement.ts';
import { meetsInterval } from './bounds.ts';
import { convertible, dimensionInTopic, inBaseUnit } from './convert.ts';
import { agreeOnPlace } from './places.ts';
import { sceneOf } from './scenes.ts';
import { answers, isOneVoice, numberOf, type Side, saysAgain } from './side.ts';
import { agreeOnDay, agreeOnWindow } from './times.ts';
import { inTime } from './when.ts';

type Slot = (a: Side, b: Side) => Agreement;

/** How many times one report of a toll may hold another's on one day. */
const mostApart = 5;

/** How many times one quantity of any other kind may hold another: a litre's price is not the harvest's. */
const mostDiffering = 100;

/** How many times an earlier toll may hold a later one that nobody calls corrected. */
const mostFall = 1.5;

/** How many times a corrected count may hold what it is corrected to. */
const mostCorrected = 4;

/** Up to so many, one number may well count some people in one place and others in another. */
const fewest = 10;

/** All that two figures' measures say, in the order in which it is held against each other. */
const slots: readonly Slot[] = [
  agreeOnDimension,
  agreeOnEvent,
  agreeOnNature,
  agreeOnConcept,
  agreeOnMode,
  agreeOnRate,
  agreeOnRestrictors,
  agreeOnPeoples,
  agreeOnHolder,
  agreeOnPlace,
  agreeOnWindow,
  agreeOnDay,
  agreeOnSize,
];

/** True where two figures of one article, or of two that tell one story, answer the same question: no slot sets them apart, and what they share is enough to tell. */
export function meet(a: Side, b: Side): boolean {
  const name = nameOfMeasure(a.figure);
  const otherName = nameOfMeasure(b.figure);
  if (name !== null || otherName !== null) return name === otherName && comparable(a, b);
  if (isChangeOf(a, b) || isChangeOf(b, a)) return comparable(a, b);
  for (const agree of slots) if (agree(a, b) === 'apart') return false;
  if (answers(a, b)) return true;
  return m(a).event === null ? meetWithoutEvent(a, b) : isOneThing(a, b);
}

/** The name that an editor gave to the figure's question, as names are held against each other; null where nobody did. */
export function nameOfMeasure({ measure }: Side['figure']): string | null {
  return measure.named?.trim().replace(/\s+/g, ' ').toLowerCase() || null;
}

/** Where an event may be of many things, the words around must speak of one of them. */
function isOneThing(a: Side, b: Side): boolean {
  const event = eventById.get(m(a).event ?? '');
  if (event?.ofThing === undefined || saysAgain(a, b)) return true;
  if (a.article.file !== b.article.file && meetsInterval(a.allowed, b.allowed)) return true;
  const oneBreath = isOneVoice(a, b) && m(a).sentence === m(b).sentence;
  return !oneBreath && shared(m(a).context, m(b).context) >= event.ofThing;
}

/** Nothing says what is done to the counted things: the same thing, said with much the same words. */
function meetWithoutEvent(a: Side, b: Side): boolean {
  if (m(a).dimension === 'age' && agreeOnHolder(a, b) === 'same') return true;
  // "five times bigger", "in three ways": nothing is counted
  if (m(a).concept === 'time') return false;
  if (m(a).dimension === 'count' && agreeOnConcept(a, b) !== 'same') return false;
  if (a.article.file === b.article.file && m(a).sentence === m(b).sentence) return saysAgain(a, b);
  const common = shared(m(a).context, m(b).context);
  if (meetsInterval(a.allowed, b.allowed)) {
    if (m(a).dimension !== 'count') return common >= (isTelling(a) && isTelling(b) ? 1 : 2);
    return a.article.file === b.article.file || numberOf(a) > 10 || common >= 1;
  }
  return a.article.file !== b.article.file && common >= (m(a).dimension === 'count' ? 3 : 4);
}

/** A number that hardly two quantities share by chance: neither small nor round. */
function isTelling(side: Side): boolean {
  return numberOf(side) > 12 && numberOf(side) % 10 !== 0;
}

function comparable(a: Side, b: Side): boolean {
  const oneDimension = dimensionInTopic(a.figure) === dimensionInTopic(b.figure);
  return oneDimension && (saysAgain(a, b) || convertible(a.figure, b.figure));
}

/** What narrows the counted; that a rate is one of a year goes without saying. */
function narrowedBy(side: Side): string {
  return m(side)
    .restrictors.filter((word) => word !== yearly && !destinations.has(word))
    .join();
}

/** What went into the water is some of what was spilled, unless the numbers say that it was all. */
function goToOnePlace(a: Side, b: Side): boolean {
  const [first, second] = [a, b].map((side) => m(side).restrictors.find((word) => destinations.has(word)));
  if (first === second) return true;
  if (first !== undefined && second !== undefined) return false;
  // what a ship loses at sea goes into the water, whether that is said or not
  if ([a, b].every(({ article }) => sceneOf(article).sorts.includes('ship'))) return true;
  return meetsInterval(a.allowed, b.allowed);
}

/** "16 officials held, up from eight in late September": one sentence tells the count and what it was before. */
function isChangeOf(a: Side, b: Side): boolean {
  if (a.article.file !== b.article.file) return false;
  const now = m(a);
  const before = m(b);
  return (
    now.sentence === before.sentence &&
    now.mode === 'actual' &&
    before.mode === 'former' &&
    now.event === before.event &&
    now.concept === before.concept &&
    (now.nature === 'toll' || now.nature === 'level' || now.nature === 'incident') &&
    a.figure.end < b.figure.start
  );
}

function agreeOnDimension(a: Side, b: Side): Agreement {
  return comparable(a, b) ? 'open' : 'apart';
}

function agreeOnEvent(a: Side, b: Side): Agreement {
  if (m(a).event !== m(b).event) return 'apart';
  return m(a).event === null ? 'open' : 'same';
}

function agreeOnNature(a: Side, b: Side): Agreement {
  return m(a).nature === m(b).nature ? 'open' : 'apart';
}

function agreeOnRate(a: Side, b: Side): Agreement {
  const first = m(a).per;
  const second = m(b).per;
  if (first === second) return 'open';
  // "each tanker carried 4,300 tonnes"
  if (first === 'each' || second === 'each') return meetsInterval(a.allowed, b.allowed) ? 'open' : 'apart';
  // "costing $6 million a day" is no cost of $900 million; a pension may leave its month out
  const isSum = m(a).dimension === 'money' && m(a).event !== 'pay' && m(a).event !== 'price';
  if (isSum) return meetsInterval(a.allowed, b.allowed) ? 'open' : 'apart';
  return first === null || second === null ? 'open' : 'apart';
}

function agreeOnRestrictors(a: Side, b: Side): Agreement {
  if (m(a).restrictors.length === 0 && m(b).restrictors.length === 0) return 'open';
  return narrowedBy(a) === narrowedBy(b) && goToOnePlace(a, b) ? 'open' : 'apart';
}

function agreeOnConcept(first: Side, second: Side): Agreement {
  const a = m(first);
  const b = m(second);
  if (a.concept === b.concept) return a.concept === null ? 'open' : 'same';
  if (a.concept === null || b.concept === null)
    return a.event === null && a.dimension === 'count' ? 'apart' : 'open';
  const alike = a.event === null ? undefined : eventById.get(a.event)?.alike;
  if (alike?.includes(a.concept) && alike.includes(b.concept)) return 'same';
  const persons = a.concept === 'person' || b.concept === 'person';
  // "killed 15 workers", "killed 15 people"
  const isEqual = a.event !== null && numberOf(first) > fewest && numberOf(first) === numberOf(second);
  if (isEqual && persons && people.has(a.concept) && people.has(b.concept)) return 'same';
  const oneCountry = a.peoples.some((country) => b.peoples.includes(country));
  return persons && oneCountry && people.has(a.concept) && people.has(b.concept) ? 'same' : 'apart';
}

function agreeOnMode(a: Side, b: Side): Agreement {
  const first = m(a).mode;
  const second = m(b).mode;
  // "28 of them in intensive care", two days later "65 of them in intensive care"
  const isOnePart = first === 'part' && shared(m(a).context, m(b).context) >= 2;
  if (first === 'step' || first === 'part')
    return first === second && (isOnePart || sameDay(a, b)) ? 'open' : 'apart';
  if (first === second) return 'open';
  // what a count was before is what others reported then
  const former = first === 'former' || second === 'former';
  const isCorrected = m(a).nature === 'period' && (m(a).revised || m(b).revised);
  const running = m(a).nature === 'toll' || m(a).nature === 'level' || isCorrected;
  if (former && (first === 'projected' || second === 'projected')) return 'apart';
  if (former) return running || meetsInterval(a.stated, b.stated) ? 'open' : 'apart';
  return m(a).nature === 'standing' && second !== 'step' && second !== 'part' ? 'open' : 'apart';
}

/** "Six Britons" are some of the people of a story, unless it is about their country; "8.8 million Syrians", unless about theirs alone. */
function agreeOnPeoples(a: Side, b: Side): Agreement {
  const first = m(a).peoples;
  const second = m(b).peoples;
  const isOneSided = (first.length === 0) !== (second.length === 0);
  if (!isOneSided || m(a).concept !== 'person' || m(b).concept !== 'person')
    return agreeOnNames(first, second);
  const [unnamed, named] = first.length === 0 ? [a, second] : [b, first];
  const about = sceneOf(unnamed.article).names.filter((name) => countryOf.has(name));
  const isOnly = m(a).nature !== 'standing' || about.length === 1;
  return isOnly && shared(named, about) > 0 ? 'open' : 'apart';
}

function agreeOnNames(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'open';
  return a.some((name) => b.some((other) => mayBeSamePlace(name, other))) ? 'same' : 'apart';
}

function agreeOnHolder(a: Side, b: Side): Agreement {
  const first = m(a).holder;
  const second = m(b).holder;
  if (first === null || second === null) return 'open';
  return first === second ? 'same' : 'apart';
}

/** A toll hardly falls by a third, and one day's reports of it hardly differ fivefold, unless they tell of two things. */
function agreeOnSize(a: Side, b: Side): Agreement {
  const { nature } = m(a);
  const ratio = inBaseUnit(numberOf(a), a.figure) / Math.max(inBaseUnit(numberOf(b), b.figure), 1e-9);
  if (nature !== 'toll' && nature !== 'incident')
    return ratio > mostDiffering || ratio < 1 / mostDiffering ? 'apart' : 'open';
  const order = inTime(a, b);
  if (order === undefined) return 'open';
  if (order === 0) return ratio > mostApart || ratio < 1 / mostApart ? 'apart' : 'open';
  const fall = order < 0 ? ratio : 1 / ratio;
  const isRevised = [a, b].some((side) => m(side).revised || m(side).mode === 'former');
  const most = isRevised ? mostCorrected : nature === 'incident' ? 1 : mostFall;
  return fall > most && !meetsInterval(a.allowed, b.allowed) ? 'apart' : 'open';
}

function sameDay(a: Side, b: Side): boolean {
  return a.figure.asOf !== null && a.figure.asOf === b.figure.asOf;
}
