import type { FoundFigure } from '../figures/found.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { prepositions } from '../text/words/closed-classes.ts';
import { splitList } from '../text/words/list.ts';
import { isAmong, plays, role } from './lexicon.ts';
import { breaks, type Surroundings } from './surroundings.ts';

/** "five of the nine schools": nine is only what the five are taken from. */
export function isWhole({ tokens, from, previousTo, previous }: Surroundings): boolean {
  // "55 of the tower's 136 flats"
  const of = tokens[from - 1]?.lower === "'s" ? from - 4 : from - 2;
  return (
    previous !== undefined &&
    tokens[of]?.lower === 'of' &&
    owners.holds(tokens[of + 1]?.word) &&
    of <= previousTo + 1
  );
}

/** "None of the 660 residents died": what befell nobody. */
export function isOfNone({ tokens, from }: Surroundings): boolean {
  return tokens[from - 2]?.lower === 'of' && noneOf.holds(tokens[from - 3]?.word);
}

const noneOf = new WordSet(['none', 'neither']);
const owners = new WordSet(['the', 'its', 'their', 'his', 'her', 'all']);

/** "nearly 19,000 in all": the sum of what the sentence told apart. */
export function isTotal({ tokens, to }: Surroundings): boolean {
  const [word, next] = [tokens[to]?.lower, tokens[to + 1]?.lower];
  return (
    word === 'altogether' ||
    (word === 'in' && (next === 'all' || next === 'total')) ||
    (word === 'all' && next === 'told')
  );
}

/** Stretches that a rate is taken over. */
const spans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** "500 cubic metres of water a second", "300 tonnes, or 90,000 gallons, a day", "12 barrels of oil into the river every hour". */
export function perOf(found: FoundFigure, around: Surroundings): string | null {
  if (found.per !== null) return found.per;
  const { tokens, words, roles } = around;
  const to = pastRestated(found, around);
  if (found.kind === 'volume' || found.kind === 'mass') {
    // "slurry daily" may have been taken for what is counted
    const adverb = [to, to - 1, around.from - 1]
      .map((at) => spanOfAdverb.of(tokens[at]?.word))
      .find((span) => span !== undefined);
    if (adverb !== undefined) return adverb;
  }
  if (isOfEach(around)) return 'each';
  if ((roles & each) === 0) return null;
  for (let at = to; at < to + farthestSpan; at++) {
    if (plays(words[at], breaks) || tokens[at]?.kind === 'number') return null;
    if (!plays(words[at], each) || (at >= to + nearestSpan && !isEvery.test(tokens[at]?.lower ?? '')))
      continue;
    const span = tokens[at + 1]?.lower ?? '';
    // "312 a week ago" is no rate
    const isMoment =
      !isEvery.test(tokens[at]?.lower ?? '') &&
      /^(?:ago|earlier|later|before|after)$/.test(tokens[at + 2]?.lower ?? '');
    return spans.has(span) && !isMoment ? span : null;
  }
  return null;
}

/** "Each tanker carried 4,300 tonnes", "£250,000 each", "€18,000 apiece": of one of several. */
function isOfEach({ tokens, clauseFrom, from, previousTo, to }: Surroundings): boolean {
  if (singly.holds(tokens[to]?.word)) {
    const next = tokens[to + 1];
    return next === undefined || next.kind !== 'word' || tokens[to]?.lower === 'apiece';
  }
  const first = tokens[Math.max(clauseFrom, previousTo)];
  return from > clauseFrom + 1 && first?.lower === 'each';
}

const singly = new WordSet(['each', 'apiece']);

/** How many tokens behind a quantity "a day" may stand, and how many "every day" may. */
const nearestSpan = 4;
const farthestSpan = 10;
const isEvery = /^(?:every|each)$/;

/** "Leaking 300 tonnes daily", "a daily 300 tonnes" */
const spanOfAdverb = new WordMap<string>([
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** One past the figure; where the next one only says it in another unit, one past that and the mark that closes it. */
function pastRestated(found: FoundFigure, { tokens, to, next, nextFrom }: Surroundings): number {
  if (next === undefined || next.unit === found.unit || next.kind !== found.kind || nextFrom > to + 3)
    return to;
  const opens = tokens[to]?.text === '(' || tokens.slice(to, nextFrom).some(({ lower }) => lower === 'or');
  if (!opens) return to;
  let end = nextFrom;
  while (end < tokens.length && (tokens[end]?.end ?? 0) <= next.end) end++;
  return closing.has(tokens[end]?.text ?? '') ? end + 1 : end;
}

const closing: ReadonlySet<string> = new Set([',', ')']);

const each = role(['a', 'an', 'per', 'each', 'every']);

const tallies = role([
  ...[
    'rose',
    'risen',
    'rises',
    'climbed',
    'climbs',
    'stood',
    'stands',
    'reached',
    'reaches',
    'grown',
    'grew',
  ],
  ...['passed', 'surpassed', 'topped', 'jumped', 'toll', 'count', 'total', 'number', 'far', 'now', 'raised'],
]);

/** "The number rose to 321 on Tuesday": the day of the count, not of what befell the counted. */
export function isTally(around: Surroundings): boolean {
  return isAmong(tallies, around, around.from - 25, around.to + 8);
}

const corrections = role([
  'revised',
  'corrected',
  'lowered',
  'recounted',
  'miscounted',
  'revising',
  'cuts',
  'correcting',
  'reduced',
  'revision',
  'correction',
]);

/** "It withdrew the number", "two had been counted twice", "the figure was wrong" */
const taken =
  /\b(?:withdrew|withdrawn|retracted|retracting) (?:the|its|that|this) (?:number|figure|count|toll|statement|report)|\bcounted (?:twice|more than once)\b|\bdouble - counted\b|\b(?:figure|number|count|toll|total)\b.{0,60} (?:was|were|had been) (?:wrong|mistaken|too high|too low|an error)\b|\b(?:brought|brings|bringing|brought back|come) down to\b|\b(?:included|including) the (?:gunman|attacker|shooter|bomber|bombers|attackers)\b/;

/** Words of which each phrase of `taken` holds one. */
const takenBack = role([
  ...[
    'withdrew',
    'withdrawn',
    'retracted',
    'retracting',
    'counted',
    'wrong',
    'mistaken',
    'error',
    'high',
    'low',
  ],
  ...['included', 'including', 'down'],
]);

/** The sentence says that an earlier count was wrong. */
export function isRevised(around: Surroundings): boolean {
  const { tokens, roles, from, to } = around;
  if (isAmong(corrections, around, from - 15, to + 10)) return true;
  if ((roles & takenBack) === 0) return false;
  return taken.test(
    tokens
      .slice(Math.max(0, from - 15), to + 15)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

const longThings: ReadonlySet<string> = new Set(
  'slick slicks queue queues tailback convoy crack fault rupture trench wall fence tunnel bridge ship vessel ferry tanker'.split(
    ' ',
  ),
);

/** The slick or the queue that is so long, where it is the subject of the clause: the slick is not the coast. */
export function longThing({ tokens, clauseFrom, from, previousTo }: Surroundings): string[] {
  for (let at = Math.max(clauseFrom, previousTo, from - 8); at < from; at++) {
    const word = tokens[at]?.lower ?? '';
    // "a peak of 6.4 metres at the bridge, whereas others hold to 6.2": no bridge is so high
    const isPlace = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => prepositions.has(lower));
    if (longThings.has(word) && !isPlace) return [word.replace(/s$/, '')];
  }
  return [];
}

/** "Put the crowd at 9,000" */
export function speaksOfCrowd({ tokens, from }: Surroundings): boolean {
  return tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => lower === 'crowd' || lower === 'turnout' || lower === 'attendance');
}

/** Where what is spilled goes. */
export const destinations: ReadonlySet<string> = new Set(['into water', 'into the ground', 'into the air']);

const destinationOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'into water':
      'sea, ocean, river, rivers, lake, lakes, bay, gulf, stream, streams, creek, water, waters, waterways, waterway, reservoir, harbour, harbor, estuary',
    'into the ground': 'ground, soil, subsoil, land, earth',
    'into the air': 'air, atmosphere, sky',
  }).flatMap(([destination, nouns]) => splitList(nouns).map((noun) => [noun, destination] as const)),
);

/** "15 tonnes went into the river and six into the soil": where the spilled went, as far as the words right behind say. */
export function destinationsOf({ tokens, words, to, nextFrom }: Surroundings): string[] {
  const end = Math.min(tokens.length, nextFrom, to + 12);
  const into = tokens.findIndex(
    ({ lower }, at) => at >= to && at < end && /^(?:into|in|onto|entered|reached)$/.test(lower),
  );
  if (into < 0) return [];
  for (let at = into + 1; at < Math.min(end, into + 5) && !plays(words[at], breaks); at++) {
    const destination = destinationOf.get(tokens[at]?.lower ?? '');
    if (destination !== undefined) return [destination];
  }
  return [];
}

const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth']);

/** "The second was equal to 21 tonnes", "the two had the force of 15 tonnes and 430 tonnes": which of several happenings it is, by an ordinal or by its place. */
export function whichOf({
  tokens,
  clauseFrom,
  from,
  to,
  previous,
  previousTo,
  next,
  nextFrom,
}: Surroundings): string[] {
  const ordinal = tokens
    .slice(Math.max(clauseFrom, previousTo, from - 20), from)
    .findLast(({ lower }) => ordinals.has(lower));
  if (ordinal !== undefined) return [ordinal.lower];
  if (next !== undefined && nextFrom === to + 1 && tokens[to]?.lower === 'and') return ['first'];
  if (previous !== undefined && previousTo === from - 1 && tokens[from - 1]?.lower === 'and')
    return ['second'];
  return [];
}

/** "The 40 tonnes of the Orsa spill": the quantity of another happening, by its name. */
export function namedOwner(
  { tokens, names, from, numberTo }: Surroundings,
  about: readonly string[],
): string[] {
  if (tokens[from - 1]?.lower !== 'the' || tokens[numberTo]?.lower !== 'of') return [];
  const at = tokens[numberTo + 1]?.lower === 'the' ? numberTo + 2 : numberTo + 1;
  const owner = names.find((name) => name.from === at);
  return owner === undefined || about.includes(owner.name) ? [] : [`of ${owner.name}`];
}

const anythings = new WordSet(['anything', 'everything', 'anyone', 'everyone', 'those', 'whoever', 'all']);
const bounds = new WordSet(['above', 'over', 'below', 'under', 'more', 'less', 'exceeding']);

const limits = role(['limit', 'maximum', 'cap', 'capped', 'ceiling', 'allowed', 'permitted', 'threshold']);

/** "Against a limit of 987 tonnes": what may be, not what is. */
export function isLimit(around: Surroundings): boolean {
  if (isAmong(limits, around, around.from - 4, around.from) || plays(around.words[around.to], limits))
    return true;
  // "must be told of anything above 400 pounds"
  const { tokens, from } = around;
  return [from - 2, from - 1].some(
    (at) => anythings.holds(tokens[at]?.word) && bounds.holds(tokens[at + 1]?.word),
  );
}
