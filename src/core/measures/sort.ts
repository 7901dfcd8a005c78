import type { Claim } from '../article.ts';
import type { FoundDate } from '../dates/find.ts';
import type { FoundFigure } from '../figures/found.ts';
import { countryOf } from '../names/words/countries.ts';
import { contains } from '../span.ts';
import { type ArticleDays, dateOf, namesHappening, windowOf } from './as-of.ts';
import { answersAsked } from './asked.ts';
import { conceptOfFigure, dimensionOf, isFromBefore, isOfBuilding } from './concept.ts';
import { contextOf } from './context.ts';
import { purposeOfCost } from './cost.ts';
import { lastShare, type Sorted } from './earlier.ts';
import { deadAnimals, type EventOf, eventOf, isOfOtherThings } from './event-of.ts';
import type { Event } from './events.ts';
import { isForecaster } from './foresight.ts';
import { isFirstEstimate } from './former.ts';
import { eventOfWhole } from './frame.ts';
import { isMagnitude, sortMagnitude } from './magnitude.ts';
import type { Dimension, Measure, Mode, Scene, Window } from './measure.ts';
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
  article: ArticleContext,
): Sorting {
  const last = earlier.at(-1);
  const when = whenOf(found, around, article);
  if (last && restates(found, last.found, article.text)) return sayingAgain(last);
  if (isMagnitude(found, around)) return sortMagnitude(found, around, when.asOf);
  const figure = understand(found, claim, around, earlier, article, when);
  const where = whereOf(figure);
  const measure = measureOf(figure, where);
  const rival = rivalOf(found, claim, measure, around, earlier);
  if (rival && figure.event === undefined) {
    const isAtOnce = when.date === undefined && rival.found.sentence === found.sentence;
    return asRival(measure, rival, isAtOnce ? rival.asOf : when.asOf);
  }
  return settled(figure, where, measure, rival);
}

/** When a figure holds, as far as the words around it say. */
interface When {
  readonly date: FoundDate | undefined;
  /** The date is of the happening and not of the count. */
  readonly ofHappening: boolean;
  readonly asOf: string | null;
}

function whenOf(found: FoundFigure, around: Surroundings, { text, days }: ArticleContext): When {
  const date = dateOf(found, around, text);
  const ofHappening = date !== undefined && namesHappening(date, found, text);
  return { date, ofHappening, asOf: (ofHappening ? undefined : date?.iso) ?? days.told };
}

/** "9 miles" in "15 km (9 miles)" */
function sayingAgain(last: Sorted): Sorting {
  return {
    measure: { ...last.measure, restates: last.id },
    event: last.event,
    asOf: last.asOf,
    restated: last,
  };
}

/** A figure with what its sentence, its event and the figures before it tell: all that its slots are filled from. */
interface Understood extends When, EventOf {
  readonly found: FoundFigure;
  readonly speaker: string | null;
  readonly around: Surroundings;
  readonly earlier: readonly Sorted[];
  readonly article: ArticleContext;
  readonly dimension: Dimension;
  readonly nature: Measure['nature'];
  /** What its own words say is counted. */
  readonly own: string | null;
  readonly per: string | null;
  /** "He said on Monday" dates what he said, not what befell the counted. */
  readonly isSpeechDay: boolean;
  /** "The number of dead dolphins has risen to 39": no persons, whoever was counted before. */
  readonly isNamedAhead: boolean;
}

function understand(
  found: FoundFigure,
  claim: Claim | undefined,
  around: Surroundings,
  earlier: readonly Sorted[],
  article: ArticleContext,
  { date, ofHappening, asOf }: When,
): Understood {
  const dimension = dimensionOf(found);
  const own = isOfBuilding(found, article.scene.topics) ? 'apartment' : conceptOfFigure(found, around.tokens);
  const per = perOf(found, around);
  const asked = { found, claim, concept: own, dimension, per, around, earlier };
  const { event, leaning, ofAct, titled, basis } = eventOf(asked);
  return {
    found,
    speaker: claim?.speaker ?? null,
    around,
    earlier,
    article,
    date,
    ofHappening,
    asOf,
    dimension,
    nature: event?.nature ?? 'standing',
    own,
    per,
    event,
    leaning,
    ofAct,
    titled,
    basis,
    isSpeechDay: claim !== undefined && date !== undefined && !contains(claim, date),
    isNamedAhead: titled && event?.counts === 'person' && isFromBefore(found, around),
  };
}

interface Where {
  readonly places: readonly string[];
  /** The march of the sentence before whose crowd this one counts. */
  readonly march: Sorted | undefined;
}

function whereOf(figure: Understood): Where {
  const { found, around, earlier, article, event, leaning, nature, date } = figure;
  // "Anna Berg, who teaches in Orsa, got 300": where those who answer are says nothing of what was asked
  const isAnswer = leaning !== undefined && answersAsked(around);
  const said = isAnswer ? leaning.measure.places : placesSaid(found, around, article.scene, earlier);
  const places = said.length === 0 ? placesOfTeller(figure) : said;
  const isUnplaced = nature === 'occasion' && places.length === 0 && date === undefined;
  const march = isUnplaced && speaksOfCrowd(around) ? marchBefore(event, found.sentence, earlier) : undefined;
  return { places: march?.measure.places ?? places, march };
}

/** "Italy's rate leapt to 12.8%", "Belgium reported 20 deaths": a country counts its own. */
function placesOfTeller({ speaker, around, event, nature }: Understood): readonly string[] {
  if (nature === 'period') return countryBefore(around);
  const country = speaker === null || event?.counts !== 'person' ? undefined : countryOf.get(speaker);
  return country === undefined ? none : [country.name];
}

function measureOf(figure: Understood, { places }: Where): Measure {
  const { found, around, date, dimension, nature, event, leaning, ofAct, isSpeechDay } = figure;
  const mode = modeFor(figure, places.length > 0);
  // "rose 5% in April after 4%": April is not the month of the 4%
  const isOfOther = mode === 'former' && date !== undefined && date.end <= found.start;
  const isEstimate = nature === 'period' && isFirstEstimate(around);
  // "210 km of coast": the coast is the thing that is so long
  const thingFrom = dimension === 'count' ? around.to : around.numberTo;
  const isOwn = places.length > 0 || leaning?.found.sentence !== found.sentence;
  return {
    dimension,
    concept: conceptOf(figure),
    event: event?.id ?? null,
    nature,
    mode,
    restrictors: orNone(
      nature === 'period' ? basisFor(event, mode, figure.basis, leaning) : narrowedBy(figure),
    ),
    places: orNone(isOwn ? places : leaning.measure.places),
    holder: event?.id === 'cost' ? purposeOfCost(around) : holderOf(found, event, around),
    peoples: orNone(peoplesOf(found, around)),
    window:
      windowFor(found, around, isSpeechDay || isOfOther ? undefined : date, nature, ofAct) ??
      (nature === 'period' ? windowOfSame(mode, isEstimate, leaning, figure.earlier.at(-1)) : null),
    per: figure.per ?? (event?.perTime === true ? (leaning?.measure.per ?? null) : null),
    context: withContext(leaning, contextOf(around.words, around.from, thingFrom)),
    sentence: found.sentence,
    contrast: places.some(isSite) && namesTwoSites(around),
    datedBy: figure.ofHappening ? null : (date?.text ?? null),
    revised: isRevised(around) || isEstimate,
    rivals: null,
    restates: null,
  };
}

/** What is counted: as its noun says, else the figure it leans on, else what its event is always of. */
function conceptOf(figure: Understood): string | null {
  const { found, own, event, leaning, isNamedAhead } = figure;
  if (event?.counts === 'share') return 'share';
  const isCarried = found.counted?.carried === true;
  const isOfOtherNoun = isCarried && event !== undefined && dropsCarried(event, own);
  const noun = isOfOtherNoun || isNamedAhead ? null : own;
  const borrowed = isCarried ? leaning?.measure.concept : undefined;
  return (
    wholeOf(figure)?.measure.concept ?? borrowed ?? noun ?? leaning?.measure.concept ?? event?.counts ?? null
  );
}

/** The share before that says of what this one is one. */
function wholeOf({ found, dimension, event, earlier }: Understood): Sorted | undefined {
  return isOpenShare(found, dimension) ? lastShare(event, found.sentence, earlier) : undefined;
}

function narrowedBy(figure: Understood): readonly string[] {
  const { found, around, article, event, leaning, isNamedAhead } = figure;
  const words = isNamedAhead ? none : restrictorsFor(found, around, leaning ?? wholeOf(figure));
  const sum = amountOf(found, event, around, article.scene);
  return sum.length === 0 ? words : [...words, ...sum];
}

function modeFor(figure: Understood, placed: boolean): Mode {
  const { found, speaker, around, earlier, article, date, nature, event } = figure;
  const last = earlier.at(-1);
  return modeOf(found, around, {
    ofPeriod: nature === 'period',
    isChange: nature === 'period' && (found.kind === 'percent' || event?.counts === 'job'),
    changes: nature !== 'standing' && nature !== 'occasion',
    ofOther: isOfOthers(event, around),
    mayAdd: event?.id === 'die',
    isUnknown: event?.id === 'miss',
    dated: date !== undefined && date.start >= found.end,
    placed,
    first: event?.counts === 'person' && isFirstOf(event, found.sentence, earlier),
    ofFuture: isAfter(date?.iso ?? null, article.days.told),
    byForecaster: isForecaster(speaker),
    otherVoice: last?.found.sentence === found.sentence && last.speaker !== speaker,
  });
}

/** The measure with what only its rival and the figure before tell: whether it is a part, whom it contradicts, when it holds. */
function settled(
  { found, around, earlier, article, event, nature, date, asOf }: Understood,
  { march }: Where,
  measure: Measure,
  rival: Sorted | undefined,
): Sorting {
  const last = earlier.at(-1);
  const isRival = rival !== undefined && rival.event === event;
  const answered = isRival && rival.found.sentence === found.sentence ? rival : undefined;
  // "166 on Saturday, while the owner speaks of 90": one day for both
  const told = date === undefined && answered !== undefined ? answered.asOf : asOf;
  // the day of a march is the day at which its count holds; a toll goes on
  const holdsAt =
    nature === 'occasion' ? (date?.iso ?? march?.asOf ?? answered?.asOf ?? article.days.happened) : told;
  const isPart =
    (isRival && rival.measure.mode === 'part') ||
    (last !== undefined && goesOnWith(last, found, event, around));
  const mode = isPart && measure.mode === 'actual' ? 'part' : measure.mode;
  return { measure: { ...measure, mode, rivals: isRival ? rival.id : null }, event, asOf: holdsAt };
}

/** A noun carried over from before says nothing where the event has things of its own, or is not said of such. */
function dropsCarried(event: Event, concept: string | null): boolean {
  return event === deadAnimals || event.bare === true || isOfOtherThings(event, concept);
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
