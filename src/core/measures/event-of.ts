import type { Claim } from '../article.ts';
import type { FoundFigure } from '../figures/found.ts';
import { singularOf } from '../text/nouns.ts';
import { basisOf, isWithoutFood } from './basis.ts';
import { leansOn } from './carry.ts';
import { isInsured } from './cost.ts';
import { lastRate, type Sorted } from './earlier.ts';
import type { Event } from './events.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Dimension } from './measure.ts';
import { priceOf, statisticBefore } from './statistic.ts';
import type { Surroundings } from './surroundings.ts';
import { eventImpliedBy } from './triggers.ts';
import { isOfNone, isWhole } from './wording.ts';
import { people } from './words/concepts.ts';
import { eventById } from './words/events.ts';

const realWages = eventById.get('real-wage-growth');
const coreInflation = eventById.get('core-inflation');
export const deadAnimals = eventById.get('birds');
const insured = eventById.get('insured');

/** The event that other words of the clause make of it: pay after inflation, a "number of dead dolphins". */
function narrowed(
  event: Event,
  basis: readonly string[],
  concept: string | null,
  around: Surroundings,
): Event | undefined {
  const { tokens, from } = around;
  if (event.id === 'cost') return isInsured(around) ? insured : event;
  // "half of the rise in prices": a share of it, no rate
  if (event.nature === 'period' && !event.of?.includes('person') && isShareOf(around)) return undefined;
  if (event.id === 'wage-growth' && basis.includes('real')) return realWages;
  if (event.id === 'inflation' && isWithoutFood(around)) return coreInflation;
  if (event.id !== 'die') return event;
  const isAnimal = (noun: string): boolean => deadAnimals?.of?.includes(noun) ?? false;
  if (concept !== null) return isAnimal(concept) ? deadAnimals : event;
  const noun = tokens.slice(Math.max(0, from - 7), from).find(({ word }) => isAnimal(singularOf(word)));
  return noun === undefined ? event : deadAnimals;
}

/** "Half of the rise", not "the 9.9% of September". */
function isShareOf({ tokens, numberTo, dates }: Surroundings): boolean {
  const thing = tokens[numberTo + 1];
  return tokens[numberTo]?.lower === 'of' && !dates.some(({ start }) => start === thing?.start);
}

/** A figure and what is known of it so far. */
export interface Asked {
  readonly found: FoundFigure;
  readonly claim: Claim | undefined;
  /** What its own words say is counted. */
  readonly concept: string | null;
  readonly dimension: Dimension;
  readonly per: string | null;
  readonly around: Surroundings;
  readonly earlier: readonly Sorted[];
}

interface EventFound {
  readonly event: Event | undefined;
  /** The earlier figure that the event is taken from. */
  readonly leaning: Sorted | undefined;
  /** A verb says what befell the counted, so that a day beside it is the day of that. */
  readonly ofAct: boolean;
  /** The quantity is named ahead of its number: "the toll stood at 29". */
  readonly titled: boolean;
}

/** The same, with what narrows it. */
export interface EventOf extends EventFound {
  /** What a period's statistic is of and held against; see `basisOf`. */
  readonly basis: readonly string[];
}

/** The event that sorts a figure: by its own words, and where they say too little by the sentence or the figures before. */
export function eventOf(asked: Asked): EventOf {
  const { found, claim, concept, around } = asked;
  const { event: meant, leaning, ofAct, titled } = eventFor(asked);
  // "Insurers expect claims of £90 million. The town has its own figure, £150 million": of the whole damage
  const isWholeDamage = meant === insured && leaning !== undefined && leaning.speaker !== claim?.speaker;
  const told = isWholeDamage && claim !== undefined ? eventById.get('cost') : meant;
  const basis = told?.nature === 'period' ? basisOf(around, told.id === 'inflation') : [];
  const event = told && narrowed(told, basis, found.counted?.carried ? null : concept, around);
  return { event, leaning, ofAct, titled, basis };
}

function eventFor({ found, claim, concept, dimension, per, around, earlier }: Asked): EventFound {
  const near = frameOf(found, concept, dimension, per, around);
  const price = near === undefined ? priceOf(found, around, earlier) : undefined;
  if (price) return { event: price, leaning: undefined, ofAct: false, titled: true };
  if (isOfNone(around)) return { event: undefined, leaning: undefined, ofAct: false, titled: false };
  if (isWhole(around)) {
    // "of the 476 who were on board": only what stands right behind is said of the whole
    const frame = near?.slot === 'state' && near.close ? near : undefined;
    return { event: frame?.event, leaning: undefined, ofAct: frame !== undefined, titled: false };
  }
  const isBareCount = dimension === 'count' && (concept === null || found.counted?.carried === true);
  if (around.topic && isBareCount && !near?.close && (found.of === null || found.of.carried))
    return { event: around.topic, leaning: undefined, ofAct: false, titled: false };
  const other = near && isBareCount ? alsoSaidOf(near, found, around, earlier) : undefined;
  if (other) return { event: other.event, leaning: other, ofAct: true, titled: false };
  const leaning =
    near?.close || isNamedList(near)
      ? undefined
      : (statisticBefore(found, dimension, around, earlier) ??
        leansOn(found, concept, dimension, around, isBare(claim, found), earlier));
  if (leaning?.event && !isOfOtherThings(leaning.event, concept))
    return { event: leaning.event, leaning, ofAct: false, titled: false };
  if (near === undefined && isBareRate(per, dimension)) {
    const rate = lastRate(per, dimension, earlier);
    return { event: rate?.event ?? eventById.get('flow'), leaning: rate, ofAct: false, titled: false };
  }
  const implied = concept === null || found.counted?.carried ? undefined : eventImpliedBy(concept);
  return {
    event: near?.event ?? implied,
    leaning,
    ofAct: near?.slot === 'act' || near?.slot === 'state',
    titled: near?.titles === true,
  };
}

/** "Four lives were lost. My bookings stand at zero", "two mosques; 41 lost their lives": what befalls people befalls no such things. */
export function isOfOtherThings({ of, alike, counts }: Event, concept: string | null): boolean {
  if (counts !== 'person' || concept === null) return false;
  return !of?.includes(concept) && !alike?.includes(concept) && !people.has(concept);
}

/** "55 flats had collapsed. The union said that 70 were lost": the verb is said of flats too, and those were counted before. */
function alsoSaidOf(
  near: Frame,
  found: FoundFigure,
  { triggers }: Surroundings,
  earlier: readonly Sorted[],
): Sorted | undefined {
  const last = earlier.findLast(({ event, measure }) => event !== undefined && measure.concept !== null);
  if (last?.event === undefined || last.event.counts === 'person' || near.event.counts !== 'person')
    return undefined;
  if (found.sentence - last.found.sentence > 1) return undefined;
  const isOfBoth = triggers.some(
    ({ event, from, to }) => event === last.event && from <= near.from + 1 && near.from < to,
  );
  return isOfBoth ? last : undefined;
}

/** "The list of the missing fell by a third, to 43": no need to ask which list. */
function isNamedList(near: Frame | undefined): boolean {
  return near?.titles === true && near.event.alike?.includes('name') === true;
}

/** "He came up with 400 barrels a day": what flows so fast, no word says. */
function isBareRate(per: string | null, dimension: Dimension): boolean {
  return per !== null && flowSpans.has(per) && (dimension === 'volume' || dimension === 'mass');
}

const flowSpans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day']);

/** "The union has 40,000": somebody gives the figure and next to nothing else. */
function isBare(claim: Claim | undefined, found: FoundFigure): boolean {
  return claim !== undefined && claim.end - claim.start <= found.end - found.start + 30;
}
