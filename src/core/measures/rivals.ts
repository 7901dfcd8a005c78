import type { Claim } from '../article.ts';
import type { FoundFigure } from '../figures/found.ts';
import { countryOf } from '../names/words/countries.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { Sorted } from './earlier.ts';
import type { Measure } from './measure.ts';
import { type Surroundings, sight } from './surroundings.ts';

/** How many figures back the one may stand that another voice answers. */
const rivalReach = 3;
/** How many characters more than the number an answer may have: "nearer the mark". */
const answerLength = 18;

/** The figure before that another voice answers with a number of its own and next to no other words. */
export function rivalOf(
  found: FoundFigure,
  claim: Claim | undefined,
  { dimension, concept, places, peoples, restrictors, mode }: Measure,
  around: Surroundings,
  earlier: readonly Sorted[],
): Sorted | undefined {
  if (claim?.speaker == null || found.change !== null) return undefined;
  const isNews = claim.sentence === found.sentence && /^there (?:is|are|was|were)\b/i.test(claim.text);
  if (claim.end - claim.start > found.end - found.start + answerLength && !answersIt(around))
    return undefined;
  for (const other of earlier.slice(-rivalReach).reverse()) {
    if (found.sentence - other.found.sentence > (isNews ? 0 : 1)) return undefined;
    const { measure } = other;
    const isSameThing =
      measure.dimension === dimension &&
      (dimension === 'count' || found.unit === other.found.unit) &&
      (concept === null || concept === measure.concept) &&
      (places.length === 0 || places.join() === measure.places.join()) &&
      (peoples.length === 0 || peoples.join() === measure.peoples.join());
    const isForecast = dimension === 'share' && (mode === 'projected') !== (measure.mode === 'projected');
    if (!isSameThing || measure.mode === 'former' || isForecast) continue;
    // "all but three of them"
    if (measure.mode === 'step' && other.found.change === null) continue;
    // "66 of the injured are in danger; the clinic gave the figure as 52": of the part, if it is what was said last
    if (measure.mode === 'part' && other !== earlier.at(-1)) continue;
    if (measure.restrictors.includes('limit') || restrictors.includes('limit')) return undefined;
    // a country has a rate of its own
    if (countryOf.has(claim.speaker) && (dimension === 'share' || countryOf.has(other.speaker ?? '')))
      return undefined;
    if (other.speaker === claim.speaker || isOfOwn(found, other, around)) return undefined;
    return mainOf(other, earlier);
  }
  return undefined;
}

/** "The council counts 139 dead, among them three children; the ministry gives the number as 137": it answers the whole, not its part. */
function mainOf(answered: Sorted, earlier: readonly Sorted[]): Sorted {
  const { sentence } = answered.found;
  const isSame = ({ found, event, measure }: Sorted): boolean =>
    found.sentence === sentence && event === answered.event && measure.concept === 'person';
  return answered.measure.concept === 'person'
    ? answered
    : (earlier.slice(-rivalReach).find(isSame) ?? answered);
}

/** "The union put it at 60", "the firm says the number was 12" */
function answersIt({ tokens, from }: Surroundings): boolean {
  if (!answerEnds.holds(tokens[from - 1]?.word)) return false;
  const before = tokens
    .slice(Math.max(0, from - 9), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:it|that|them|this|(?:the|their|its|that|this) (?:number|figure|share|total|toll|sum|cost|rate|amount|count|real number|true number)(?: of (?:\w+ ){0,2}\w+)?)(?: (?:was|is|were|stood|stands|has|had))? (?:at|as|to be|was|is|were|only|just|more like|nearer|closer to)$/.test(
    before,
  );
}

/** The last words of an answer's beginning: a quick look before the whole of it is put together. */
const answerEnds = new WordSet('at as be was is were only just like nearer to'.split(' '));

/** What somebody does with a number of his own: two who pledged, lost or sold don't contradict each other. */
const ownActs: ReadonlySet<string> = new Set([
  ...[
    'expects',
    'expect',
    'expected',
    'posted',
    'booked',
    'lost',
    'has',
    'have',
    'had',
    'employs',
    'employ',
    'owns',
    'own',
  ],
  ...[
    'sold',
    'made',
    'earned',
    'pledged',
    'promised',
    'gave',
    'donated',
    'paid',
    'sent',
    'reported',
    'built',
    'bought',
  ],
]);

/** "One insurer expects a hit of $275 million, and another one of $250 million", "the first mill lost 40 looms and the second 12" */
function isOfOwn(found: FoundFigure, other: Sorted, { tokens, from, previousTo }: Surroundings): boolean {
  if (other.found.sentence !== found.sentence) return false;
  const between = tokens.slice(previousTo, from).map(({ lower }) => lower);
  if (between.at(-2) === 'one' && between.at(-1) === 'of') return true;
  if (!between.includes('and')) return false;
  const before = tokens.slice(Math.max(0, previousTo - sight), previousTo);
  return before.some(({ lower, end }) => end <= other.found.start && ownActs.has(lower));
}
