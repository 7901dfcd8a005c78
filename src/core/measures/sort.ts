import type { Claim } from '../article.ts';
import type { FoundFigure } from '../figures/found.ts';
import { contains } from '../span.ts';
import { type ArticleDays, dateOf, namesHappening, windowOf } from './as-of.ts';
import { lastShare, leansOn, placeOfTwo, restates, type Sorted } from './carry.ts';
import { conceptOfFigure, dimensionOf, restrictorsOf } from './concept.ts';
import { contextOf } from './context.ts';
import type { Event } from './events.ts';
import { frameOf } from './frame.ts';
import { isMagnitude, sortMagnitude } from './magnitude.ts';
import type { Dimension, Measure, Scene, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { holderOf, peoplesOf } from './owners.ts';
import { inScene, placesOf } from './place.ts';
import type { Surroundings } from './surroundings.ts';
import { eventImpliedBy } from './triggers.ts';
import { basisOf, isLimit, isRevised, isTotal, isWhole, perOf } from './wording.ts';

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
  const { event, leaning, ofAct } = eventFor(found, claim, own, dimension, per, around, earlier);
  const whole = isOpenShare(found, dimension) ? lastShare(event, found.sentence, earlier) : undefined;
  const said = placesSaid(found, around, scene, earlier);
  const nature = event?.nature ?? 'standing';
  const concept = whole?.measure.concept ?? own ?? leaning?.measure.concept ?? event?.counts ?? null;
  // "he said on Monday" dates what he said, not what befell the counted
  const isSpeechDay = claim !== undefined && date !== undefined && !contains(claim, date);
  const measure: Measure = {
    dimension,
    concept: event?.counts === 'share' ? 'share' : concept,
    event: event?.id ?? null,
    nature,
    mode: modeOf(found, around, {
      ofPeriod: nature === 'period',
      dated: date !== undefined,
      placed: said.length > 0,
      otherVoice: last?.found.sentence === found.sentence && last.speaker !== (claim?.speaker ?? null),
    }),
    restrictors: nature === 'period' ? basisOf(around) : restrictorsFor(found, around, leaning ?? whole),
    places: said.length > 0 || leaning?.found.sentence !== found.sentence ? said : leaning.measure.places,
    holder: holderOf(found, event, around),
    peoples: peoplesOf(found, around),
    window: windowFor(found, around, isSpeechDay ? undefined : date, nature, ofAct),
    per,
    context: withContext(leaning, contextOf(around.words, around.from, around.to)),
    sentence: found.sentence,
    contrast: false,
    datedBy: ofHappening ? null : (date?.text ?? null),
    revised: isRevised(around),
    restates: null,
  };
  // the day of a march is the day at which its count holds; a toll goes on
  return { measure, event, asOf: nature === 'occasion' ? (date?.iso ?? days.happened) : asOf };
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
  const leaning = near?.close
    ? undefined
    : leansOn(found, concept, dimension, around, isBare(claim, found), earlier);
  if (leaning?.event) return { event: leaning.event, leaning, ofAct: false };
  const implied = concept === null || found.counted?.carried ? undefined : eventImpliedBy(concept);
  return { event: near?.event ?? implied, leaning, ofAct: near?.slot === 'act' || near?.slot === 'state' };
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
  const named = inScene(placesOf(around), scene.names);
  return named.length > 0 ? named : placeOfTwo(around, found.sentence, earlier);
}

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
  const words = other === undefined || hasNoun ? restrictorsOf(found, around) : other.measure.restrictors;
  return isLimit(around) ? [...words, 'limit'] : words;
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
  return windowOf(found, around, date, nature === 'occasion' || (nature === 'toll' && ofAct));
}
