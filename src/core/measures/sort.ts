import type { Claim } from '../article.ts';
import type { FoundFigure } from '../figures/found.ts';
import { contains } from '../span.ts';
import { type ArticleDays, dateOf, namesHappening, windowOf } from './as-of.ts';
import { answersAsked } from './asked.ts';
import { conceptOfFigure, dimensionOf, isFromBefore, isOfBuilding } from './concept.ts';
import { contextOf } from './context.ts';
import { purposeOfCost } from './cost.ts';
import { lastShare, type Sorted } from './earlier.ts';
import { deadAnimals, eventOf } from './event-of.ts';
import type { Event } from './events.ts';
import { isForecaster } from './foresight.ts';
import { isFirstEstimate } from './former.ts';
import { eventOfWhole } from './frame.ts';
import { isMagnitude, sortMagnitude } from './magnitude.ts';
import type { Dimension, Measure, Scene, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { amountOf, restrictorsFor } from './narrow.ts';
import { holderOf, peoplesOf } from './owners.ts';
import { goesOnWith } from './part.ts';
import { placesSaid } from './places-said.ts';
import { restates } from './restate.ts';
import { rivalOf } from './rivals.ts';
import { isSite, namesTwoSites } from './site.ts';
import { basisFor, windowOfSame } from './statistic.ts';
import type { Surroundings } from './surroundings.ts';
import { countryBefore } from './where.ts';
import { isRevised, isTally, perOf, speaksOfCrowd } from './wording.ts';
import { people } from './words/concepts.ts';

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
  const own = isOfBuilding(found, scene.topics) ? 'apartment' : conceptOfFigure(found, around.tokens);
  const per = perOf(found, around);
  const { event, leaning, ofAct, titled, basis } = eventOf({
    found,
    claim,
    concept: own,
    dimension,
    per,
    around,
    earlier,
  });
  const whole = isOpenShare(found, dimension) ? lastShare(event, found.sentence, earlier) : undefined;
  // "Anna Berg, who teaches in Orsa, got 300": where those who answer are says nothing of what was asked
  const isAnswer = leaning !== undefined && answersAsked(around);
  const placed = isAnswer ? leaning.measure.places : placesSaid(found, around, scene, earlier);
  const ownPlaces = placed.length === 0 && event?.nature === 'period' ? countryBefore(around) : placed;
  const nature = event?.nature ?? 'standing';
  const march =
    nature === 'occasion' && ownPlaces.length === 0 && date === undefined && speaksOfCrowd(around)
      ? marchBefore(event, found.sentence, earlier)
      : undefined;
  const said = march === undefined ? ownPlaces : march.measure.places;
  // "the number of dead dolphins has risen to 39": no persons, whoever was counted before
  const isNamedAhead = titled && event?.counts === 'person' && isFromBefore(found, around);
  const isOfOtherNoun = found.counted?.carried === true && event !== undefined && isOfOtherThings(event, own);
  const noun = isOfOtherNoun || isNamedAhead ? null : own;
  const borrowed = found.counted?.carried ? leaning?.measure.concept : undefined;
  const concept =
    whole?.measure.concept ?? borrowed ?? noun ?? leaning?.measure.concept ?? event?.counts ?? null;
  // "he said on Monday" dates what he said, not what befell the counted
  const isSpeechDay = claim !== undefined && date !== undefined && !contains(claim, date);
  // "210 km of coast": the coast is the thing that is so long
  const thingFrom = dimension === 'count' ? around.to : around.numberTo;
  const speaker = claim?.speaker ?? null;
  const mode = modeOf(found, around, {
    ofPeriod: nature === 'period',
    isChange: nature === 'period' && (found.kind === 'percent' || event?.counts === 'job'),
    changes: nature !== 'standing' && nature !== 'occasion',
    ofOther: isOfOthers(event, around),
    mayAdd: event?.id === 'die',
    isUnknown: event?.id === 'miss',
    dated: date !== undefined && date.start >= found.end,
    placed: said.length > 0,
    first: event?.counts === 'person' && isFirstOf(event, found.sentence, earlier),
    ofFuture: isAfter(date?.iso ?? null, days.told),
    byForecaster: isForecaster(speaker),
    otherVoice: last?.found.sentence === found.sentence && last.speaker !== speaker,
  });
  // "rose 5% in April after 4%": April is not the month of the 4%
  const isOfOther = mode === 'former' && date !== undefined && date.end <= found.start;
  const isEstimate = nature === 'period' && isFirstEstimate(around);
  const measure: Measure = {
    dimension,
    concept: event?.counts === 'share' ? 'share' : concept,
    event: event?.id ?? null,
    nature,
    mode,
    restrictors: orNone(
      nature === 'period'
        ? basisFor(event, mode, basis, leaning)
        : [
            ...(isNamedAhead ? [] : restrictorsFor(found, around, leaning ?? whole)),
            ...amountOf(found, event, around, scene),
          ],
    ),
    places: orNone(
      said.length > 0 || leaning?.found.sentence !== found.sentence ? said : leaning.measure.places,
    ),
    holder: event?.id === 'cost' ? purposeOfCost(around) : holderOf(found, event, around),
    peoples: orNone(peoplesOf(found, around)),
    window:
      windowFor(found, around, isSpeechDay || isOfOther ? undefined : date, nature, ofAct) ??
      (nature === 'period' ? windowOfSame(mode, isEstimate, leaning, last) : null),
    per: per ?? (event?.perTime === true ? (leaning?.measure.per ?? null) : null),
    context: withContext(leaning, contextOf(around.words, around.from, thingFrom)),
    sentence: found.sentence,
    contrast: said.some(isSite) && namesTwoSites(around),
    datedBy: ofHappening ? null : (date?.text ?? null),
    revised: isRevised(around) || isEstimate,
    rivals: null,
    restates: null,
  };
  const rival = rivalOf(found, claim, measure, around, earlier);
  if (rival && event === undefined) {
    const isAtOnce = date === undefined && rival.found.sentence === found.sentence;
    return asRival(measure, rival, isAtOnce ? rival.asOf : asOf);
  }
  // the day of a march is the day at which its count holds; a toll goes on
  const answered = rival?.found.sentence === found.sentence && rival.event === event ? rival : undefined;
  // "166 on Saturday, while the owner speaks of 90": one day for both
  const told = date === undefined && answered !== undefined ? answered.asOf : asOf;
  const holdsAt =
    nature === 'occasion' ? (date?.iso ?? march?.asOf ?? answered?.asOf ?? days.happened) : told;
  const rivals = rival !== undefined && rival.event === event ? rival.id : null;
  const isPart =
    (rivals !== null && rival?.measure.mode === 'part') ||
    (last !== undefined && goesOnWith(last, found, event, around));
  const held = isPart && mode === 'actual' ? 'part' : mode;
  return { measure: { ...measure, mode: held, rivals }, event, asOf: holdsAt };
}

/** A noun carried over from before that the event is not said of: "two mosques; 41 lost their lives". */
function isOfOtherThings(event: Event, concept: string | null): boolean {
  if (event === deadAnimals || event.bare === true) return true;
  return (
    event.counts === 'person' && concept !== null && !event.of?.includes(concept) && !people.has(concept)
  );
}

/** "Organisers put the crowd at 9,000": the march that the sentence before told of. */
function marchBefore(
  event: Event | undefined,
  sentence: number,
  earlier: readonly Sorted[],
): Sorted | undefined {
  return earlier.findLast(
    (other) =>
      other.event === event && sentence - other.found.sentence === 1 && other.measure.mode === 'actual',
  );
}

/** "107 of the wounded were in hospital": what befell them is not what befell those they are some of. */
function isOfOthers(event: Event | undefined, around: Surroundings): boolean {
  const ofWhole = eventOfWhole(around);
  return event !== undefined && ofWhole !== undefined && ofWhole !== event;
}

/** Of two ISO dates, as far as both are told, the first is the later. */
function isAfter(iso: string | null, other: string | null): boolean {
  if (iso === null || other === null) return false;
  return iso.slice(0, other.length) > other.slice(0, iso.length);
}

/** A figure that says nothing but a number answers the question of the one that it answers. */
function asRival(measure: Measure, rival: Sorted, asOf: string | null): Sorting {
  const { sentence, datedBy, revised } = measure;
  return {
    measure: {
      ...rival.measure,
      ...{ sentence, datedBy, revised },
      context: withContext(rival, measure.context),
      mode: measure.mode === 'actual' ? rival.measure.mode : measure.mode,
      rivals: rival.id,
      restates: null,
    },
    event: rival.event,
    asOf,
    restated: rival,
  };
}

/** How many figures back the count may stand that "another 40" adds to. */
const fewBack = 4;

/** The people counted just before suffered something else. */
function isFirstOf(event: Event, sentence: number, earlier: readonly Sorted[]): boolean {
  const last = earlier.at(-1);
  const isOfOthers =
    last?.event?.counts === 'person' && last.event.nature === 'toll' && sentence - last.found.sentence <= 1;
  return isOfOthers && !earlier.slice(-fewBack).some((other) => other.event === event);
}

/** A share that does not say of what. */
function isOpenShare({ of }: FoundFigure, dimension: Dimension): boolean {
  return dimension === 'share' && (of === null || of.carried);
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
