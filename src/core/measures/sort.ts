import type { Claim } from '../article.ts';
import type { FoundFigure } from '../figures/found.ts';
import { contains } from '../span.ts';
import { singularOf } from '../text/nouns.ts';
import { type ArticleDays, dateOf, namesHappening, windowOf } from './as-of.ts';
import { basisOf, isWithoutFood } from './basis.ts';
import { answersAsked, lastRate, lastShare, leansOn, placeOfTwo, restates, type Sorted } from './carry.ts';
import { conceptOfFigure, dimensionOf, restrictorsOf } from './concept.ts';
import { contextOf } from './context.ts';
import { isInsured, purposeOfCost } from './cost.ts';
import type { Event } from './events.ts';
import { isForecaster } from './foresight.ts';
import { eventOfWhole, frameOf } from './frame.ts';
import { isMagnitude, sortMagnitude } from './magnitude.ts';
import type { Dimension, Measure, Scene, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { holderOf, peoplesOf } from './owners.ts';
import { countryBefore, inScene, placeName, placesOf } from './place.ts';
import { rivalOf } from './rivals.ts';
import type { Surroundings } from './surroundings.ts';
import { eventImpliedBy } from './triggers.ts';
import {
  destinationsOf,
  isLimit,
  isRevised,
  isTally,
  isTotal,
  isWhole,
  longThing,
  namedOwner,
  perOf,
  speaksOfCrowd,
  whichOf,
} from './wording.ts';
import { events } from './words/events.ts';

/** What holds for all figures of an article. */
export interface ArticleContext {
  readonly text: string;
  readonly scene: Scene;
  readonly days: ArticleDays;
}

/** The question that a figure answers, and when its answer holds. */
export interface Sorting {
  readonly measure: Measure;
  readonly event: Event | undefined;
  readonly asOf: string | null;
  /** The figure that this one says again. */
  readonly restated?: Sorted;
}

/** Sorts one figure by its own words, and where they say too little by the figures before it. */
export function sortFigure(
  found: FoundFigure,
  claim: Claim | undefined,
  around: Surroundings,
  earlier: readonly Sorted[],
  { text, scene, days }: ArticleContext,
): Sorting {
  const last = earlier.at(-1);
  const date = dateOf(found, around, text);
  const ofHappening = date !== undefined && namesHappening(date, found, text);
  const asOf = (ofHappening ? undefined : date?.iso) ?? days.told;
  if (last && restates(found, last.found, text)) {
    return {
      measure: { ...last.measure, restates: last.id },
      event: last.event,
      asOf: last.asOf,
      restated: last,
    };
  }
  if (isMagnitude(found, around)) return sortMagnitude(found, around, asOf);

  const dimension = dimensionOf(found);
  const own = conceptOfFigure(found, around.tokens);
  const per = perOf(found, around);
  const { event: meant, leaning, ofAct } = eventFor(found, claim, own, dimension, per, around, earlier);
  // "Insurers expect claims of £90 million. The town has its own figure, £150 million": of the whole damage
  const isWholeDamage = meant === insured && leaning !== undefined && leaning.speaker !== claim?.speaker;
  const told = isWholeDamage && claim !== undefined ? eventById.get('cost') : meant;
  const basis = told?.nature === 'period' ? basisOf(around) : [];
  const event = told && narrowed(told, basis, found.counted?.carried ? null : own, around);
  const whole = isOpenShare(found, dimension) ? lastShare(event, found.sentence, earlier) : undefined;
  // "Anna Berg, who teaches in Orsa, got 300": where those who answer are says nothing of what was asked
  const isAnswer = leaning !== undefined && answersAsked(around);
  const placed = isAnswer ? leaning.measure.places : placesSaid(found, around, scene, earlier);
  const ownPlaces = placed.length === 0 && event?.nature === 'period' ? countryBefore(around) : placed;
  const nature = event?.nature ?? 'standing';
  // "Organisers put the crowd at 9,000": of the march that was just told of
  const march =
    nature === 'occasion' && ownPlaces.length === 0 && date === undefined && speaksOfCrowd(around)
      ? earlier.findLast(
          (other) =>
            other.event === event &&
            found.sentence - other.found.sentence === 1 &&
            other.measure.mode === 'actual',
        )
      : undefined;
  const said = march === undefined ? ownPlaces : march.measure.places;
  // "the number of dead dolphins has risen to 39": no persons, whoever was counted before
  const noun = event === deadAnimals && found.counted?.carried ? null : own;
  const borrowed = found.counted?.carried ? leaning?.measure.concept : undefined;
  const concept =
    whole?.measure.concept ?? borrowed ?? noun ?? leaning?.measure.concept ?? event?.counts ?? null;
  // "he said on Monday" dates what he said, not what befell the counted
  const isSpeechDay = claim !== undefined && date !== undefined && !contains(claim, date);
  // "210 km of coast": the coast is the thing that is so long
  const thingFrom = dimension === 'count' ? around.to : around.numberTo;
  const mode = modeOf(found, around, {
    ofPeriod: nature === 'period',
    changes: nature !== 'standing' && nature !== 'occasion',
    dated: date !== undefined && date.start >= found.end,
    placed: said.length > 0,
    first: event?.counts === 'person' && isFirstOf(event, found.sentence, earlier),
    ofFuture:
      date?.iso != null &&
      days.told !== null &&
      date.iso.slice(0, days.told.length) > days.told.slice(0, date.iso.length),
    ofOther: event !== undefined && eventOfWhole(around) !== undefined && eventOfWhole(around) !== event,
    byForecaster: isForecaster(claim?.speaker ?? null),
    isUnknown: event?.id === 'miss',
    otherVoice: last?.found.sentence === found.sentence && last.speaker !== (claim?.speaker ?? null),
  });
  // "rose 5% in April after 4%": April is not the month of the 4%
  const isOfOther = mode === 'former' && date !== undefined && date.end <= found.start;
  const measure: Measure = {
    dimension,
    concept: event?.counts === 'share' ? 'share' : concept,
    event: event?.id ?? null,
    nature,
    mode,
    restrictors: orNone(
      nature === 'period'
        ? basis.filter((word) => word !== 'real' || event !== realWages)
        : [...restrictorsFor(found, around, leaning ?? whole), ...amountOf(found, event, around, scene)],
    ),
    places: orNone(
      said.length > 0 || leaning?.found.sentence !== found.sentence ? said : leaning.measure.places,
    ),
    holder: event?.id === 'cost' ? purposeOfCost(around) : holderOf(found, event, around),
    peoples: orNone(peoplesOf(found, around)),
    window: windowFor(found, around, isSpeechDay || isOfOther ? undefined : date, nature, ofAct),
    per: per ?? (event?.perTime === true ? (leaning?.measure.per ?? null) : null),
    context: withContext(leaning, contextOf(around.words, around.from, thingFrom)),
    sentence: found.sentence,
    contrast: false,
    datedBy: ofHappening ? null : (date?.text ?? null),
    revised: isRevised(around),
    rivals: null,
    restates: null,
  };
  const rival = rivalOf(found, claim, measure, around, earlier);
  if (rival && event === undefined) {
    const { context, sentence, mode, datedBy, revised } = measure;
    const held = mode === 'actual' ? rival.measure.mode : mode;
    const asRival = { ...rival.measure, context: withContext(rival, context), sentence, datedBy, revised };
    return {
      measure: { ...asRival, mode: held, rivals: rival.id, restates: null },
      event: rival.event,
      asOf: date === undefined && rival.found.sentence === found.sentence ? rival.asOf : asOf,
      restated: rival,
    };
  }
  // the day of a march is the day at which its count holds; a toll goes on
  const answered = rival?.found.sentence === found.sentence && rival.event === event ? rival : undefined;
  const holdsAt =
    nature === 'occasion' ? (date?.iso ?? march?.asOf ?? answered?.asOf ?? days.happened) : asOf;
  const rivals = rival !== undefined && rival.event === event ? rival.id : null;
  const held = rivals !== null && rival?.measure.mode === 'part' && mode === 'actual' ? 'part' : mode;
  return { measure: { ...measure, mode: held, rivals }, event, asOf: holdsAt };
}

const eventById = new Map(events.map((event) => [event.id, event]));
const realWages = eventById.get('real-wage-growth');
const coreInflation = eventById.get('core-inflation');
const deadAnimals = eventById.get('birds');
const insured = eventById.get('insured');

/** The event that other words of the clause make of it: pay after inflation, a "number of dead dolphins". */
function narrowed(
  event: Event,
  basis: readonly string[],
  concept: string | null,
  around: Surroundings,
): Event | undefined {
  const { tokens, from, numberTo } = around;
  if (event.id === 'cost') return isInsured(around) ? insured : event;
  // "half of the rise in prices": a share of it, no rate
  if (event.nature === 'period' && event.id !== 'unemployment' && tokens[numberTo]?.lower === 'of')
    return undefined;
  if (event.id === 'wage-growth' && basis.includes('real')) return realWages;
  if (event.id === 'inflation' && isWithoutFood(around)) return coreInflation;
  if (event.id !== 'die') return event;
  const isAnimal = (noun: string): boolean => deadAnimals?.of?.includes(noun) ?? false;
  if (concept !== null) return isAnimal(concept) ? deadAnimals : event;
  const noun = tokens.slice(Math.max(0, from - 7), from).find(({ word }) => isAnimal(singularOf(word)));
  return noun === undefined ? event : deadAnimals;
}

interface EventFound {
  readonly event: Event | undefined;
  /** The earlier figure that the event is taken from. */
  readonly leaning: Sorted | undefined;
  /** A verb says what befell the counted, so that a day beside it is the day of that. */
  readonly ofAct: boolean;
}

function eventFor(
  found: FoundFigure,
  claim: Claim | undefined,
  concept: string | null,
  dimension: Dimension,
  per: string | null,
  around: Surroundings,
  earlier: readonly Sorted[],
): EventFound {
  const near = frameOf(found, concept, dimension, per, around);
  if (isWhole(around)) {
    // "of the 476 who were on board": only what stands right behind is said of the whole
    const frame = near?.slot === 'state' && near.close ? near : undefined;
    return { event: frame?.event, leaning: undefined, ofAct: frame !== undefined };
  }
  const isBareCount = dimension === 'count' && (concept === null || found.counted?.carried === true);
  if (around.topic && isBareCount && !near?.close && found.of === null)
    return { event: around.topic, leaning: undefined, ofAct: false };
  const leaning = near?.close
    ? undefined
    : leansOn(found, concept, dimension, around, isBare(claim, found), earlier);
  if (leaning?.event) return { event: leaning.event, leaning, ofAct: false };
  if (near === undefined && isBareRate(per, dimension)) {
    const rate = lastRate(per, dimension, earlier);
    return { event: rate?.event ?? eventById.get('flow'), leaning: rate, ofAct: false };
  }
  const implied = concept === null || found.counted?.carried ? undefined : eventImpliedBy(concept);
  return { event: near?.event ?? implied, leaning, ofAct: near?.slot === 'act' || near?.slot === 'state' };
}

/** "He came up with 400 barrels a day": what flows so fast, no word says. */
function isBareRate(per: string | null, dimension: Dimension): boolean {
  return per !== null && flowSpans.has(per) && (dimension === 'volume' || dimension === 'mass');
}

const flowSpans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day']);

/** How many figures back the count may stand that "another 40" adds to. */
const fewBack = 4;

/** The people counted just before suffered something else. */
function isFirstOf(event: Event, sentence: number, earlier: readonly Sorted[]): boolean {
  const last = earlier.at(-1);
  const isOfOthers =
    last?.event?.counts === 'person' && last.event.nature === 'toll' && sentence - last.found.sentence <= 1;
  return isOfOthers && !earlier.slice(-fewBack).some((other) => other.event === event);
}

/** "The union has 40,000": somebody gives the figure and next to nothing else. */
function isBare(claim: Claim | undefined, found: FoundFigure): boolean {
  return claim !== undefined && claim.end - claim.start <= found.end - found.start + 30;
}

/** A share that does not say of what. */
function isOpenShare({ of }: FoundFigure, dimension: Dimension): boolean {
  return dimension === 'share' && (of === null || of.carried);
}

function placesSaid(
  found: FoundFigure,
  around: Surroundings,
  scene: Scene,
  earlier: readonly Sorted[],
): readonly string[] {
  const named = inScene([...placesOf(around), ...placeOfThing(found, around)], scene.names);
  return named.length > 0 ? named : placeOfTwo(around, found.sentence, earlier);
}

/** "107 miles of Varnholm shoreline": the place that the long or wide thing is named by. */
function placeOfThing({ kind }: FoundFigure, { names, numberTo, to }: Surroundings): readonly string[] {
  if (kind !== 'length' && kind !== 'area') return [];
  const name = names.find((each) => each.kind !== 'person' && each.from > numberTo && each.to <= to);
  return name === undefined ? [] : [placeName(name.name)];
}

/** Most measures name no place and no people; among ten thousand articles their empty lists would weigh 20 MB. */
function orNone(words: readonly string[]): readonly string[] {
  return words.length === 0 ? none : words;
}

const none: readonly string[] = [];

/** A figure that leans on another speaks of what that one spoke of. */
function withContext(leaning: Sorted | undefined, own: readonly string[]): readonly string[] {
  return leaning === undefined ? own : [...new Set([...leaning.measure.context, ...own])].sort();
}

function restrictorsFor(
  found: FoundFigure,
  around: Surroundings,
  other: Sorted | undefined,
): readonly string[] {
  if (isTotal(around)) return [];
  const hasNoun = found.counted !== null && !found.counted.carried;
  const words =
    other === undefined || hasNoun
      ? restrictorsOf(found, around)
      : other.measure.restrictors.filter((word) => word !== 'limit');
  const thing = found.kind === 'length' || found.kind === 'area' ? longThing(around) : [];
  return isLimit(around) ? [...words, ...thing, 'limit'] : [...words, ...thing];
}

/** What sets one amount apart from another of its event: whose it is, where it went, what it was spent on. */
function amountOf(
  { kind }: FoundFigure,
  event: Event | undefined,
  around: Surroundings,
  scene: Scene,
): readonly string[] {
  if (kind !== 'volume' && kind !== 'mass' && kind !== 'money') return [];
  const purpose = event?.id === 'spend' ? purposeOfCost(around) : null;
  return [
    ...namedOwner(around, scene.names),
    ...(event?.id === 'yield' ? whichOf(around) : []),
    ...(event?.id === 'spill' ? destinationsOf(around) : []),
    ...(purpose === null ? [] : [`on ${purpose}`]),
  ];
}

/** A period's statistic is of a month; an occasion, and what befell somebody, may be of a day. */
function windowFor(
  found: FoundFigure,
  around: Surroundings,
  date: ReturnType<typeof dateOf>,
  nature: Measure['nature'],
  ofAct: boolean,
): Window | null {
  if (nature === 'period') return date?.iso?.length === 7 ? { from: date.iso, open: false } : null;
  return windowOf(
    found,
    around,
    date,
    nature === 'occasion' || (nature === 'toll' && ofAct && !isTally(around)),
  );
}
