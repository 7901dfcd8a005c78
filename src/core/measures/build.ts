import type { Claim, Figure } from '../article.ts';
import { claimAround } from '../claims/attribute.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Reading } from '../reading.ts';
import { contains } from '../span.ts';
import { type ArticleDays, dateOf, daysOf, namesHappening, windowOf } from './as-of.ts';
import { lastShare, leansOn, placeOfTwo, restates, type Sorted } from './carry.ts';
import { conceptOfFigure, dimensionOf, isDemonym, restrictorsOf } from './concept.ts';
import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import type { Event } from './events.ts';
import { frameOf } from './frame.ts';
import type { Measure, Scene, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { inScene, joinCountries, placeName, placesOf } from './place.ts';
import { readScene } from './scene.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { eventImpliedBy } from './triggers.ts';
import { basisOf, isLimit, isMagnitude, isRevised, isTotal, isWhole, perOf } from './wording.ts';
import { events } from './words/events.ts';

/** The article's figures with the question that each answers, when it holds and who says it. */
export function measureFigures(found: Reading): Figure[] {
  const reading = { ...found, names: joinCountries(found.names, found.sentences) };
  const article: ArticleContext = {
    reading,
    text: reading.page.text,
    scene: readScene(reading),
    days: daysOf(reading),
  };
  const sorted: Sorted[] = [];
  const figures: Figure[] = [];
  let index = 0;
  for (const around of surroundingsOf(reading)) {
    const found = reading.figures[index++] as FoundFigure;
    const id = `f${index}`;
    const claim = claimAround(found, reading.claims);
    const speaker = claim?.speaker ?? null;
    const { measure, event, asOf, restated } = sortFigure(found, claim, around, sorted, article);
    const what = restated?.what ?? describe(found, measure, event, around, article.text);
    sorted.push({ id, found, speaker, measure, event, asOf, what });
    figures.push({
      id,
      start: found.start,
      end: found.end,
      text: article.text.slice(found.start, found.end),
      kind: measure.event === 'magnitude' ? 'other' : found.kind,
      value: found.value,
      low: found.low,
      high: found.high,
      hedge: found.hedge,
      unit:
        measure.event === 'magnitude'
          ? 'magnitude'
          : (found.unit ??
            (measure.dimension === 'count' && measure.event !== null ? measure.concept : null)),
      what,
      asOf,
      speaker,
      measure,
    });
  }
  return settle(figures);
}

interface ArticleContext {
  readonly reading: Reading;
  readonly text: string;
  readonly scene: Scene;
  readonly days: ArticleDays;
}

interface Sorting {
  readonly measure: Measure;
  readonly event: Event | undefined;
  readonly asOf: string | null;
  /** The figure that this one says again. */
  readonly restated?: Sorted;
}

function sortFigure(
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

  if (isMagnitude(found, around)) return sortMagnitude(found, around, asOf, scene);
  const dimension = dimensionOf(found);
  const own = conceptOfFigure(found, around.tokens);
  const per = perOf(found, around);
  const near = frameOf(found, own, dimension, per, around);
  const frame = isWhole(around) && !(near?.slot === 'state' && near.close) ? undefined : near;
  const leaning =
    frame?.close || isWhole(around)
      ? undefined
      : leansOn(found, own, dimension, around, isBare(claim, found), earlier);
  const event =
    leaning?.event ??
    frame?.event ??
    (own === null || found.counted?.carried ? undefined : eventImpliedBy(own));
  const slot = leaning ? undefined : frame?.slot;
  const whole =
    dimension === 'share' && (found.of === null || found.of.carried)
      ? lastShare(event, found.sentence, earlier)
      : undefined;

  const named = placesOf(around).flatMap((place) => inScene(place, scene.names));
  const placesSaid = named.length > 0 ? named : placeOfTwo(around, found.sentence, earlier);
  const places =
    placesSaid.length > 0
      ? placesSaid
      : leaning?.found.sentence === found.sentence
        ? leaning.measure.places
        : [];
  const nature = event?.nature ?? 'standing';
  // "he said on Monday" dates what he said, not what befell the counted
  const isSpeechDay = claim !== undefined && date !== undefined && !contains(claim, date);
  const ofDay = nature === 'occasion' || (nature === 'toll' && (slot === 'act' || slot === 'state'));
  const concept =
    event?.counts === 'share'
      ? 'share'
      : (whole?.measure.concept ?? own ?? leaning?.measure.concept ?? event?.counts ?? null);
  const measure: Measure = {
    dimension,
    concept,
    event: event?.id ?? null,
    nature,
    mode: modeOf(found, around, {
      ofPeriod: nature === 'period',
      dated: date !== undefined,
      placed: placesSaid.length > 0,
      otherVoice:
        last !== undefined &&
        last.found.sentence === found.sentence &&
        last.speaker !== (claim?.speaker ?? null),
    }),
    restrictors:
      nature === 'period'
        ? basisOf(around)
        : isTotal(around)
          ? []
          : restrictorsFor(found, around, leaning ?? whole),
    places,
    holder: holderOf(found, event, around),
    peoples: peoplesOf(found, around),
    window: windowFor(found, around, isSpeechDay ? undefined : date, ofDay, nature === 'period'),
    per,
    scene,
    context: withContext(leaning, contextOf(around.tokens, around.from, around.to)),
    sentence: found.sentence,
    contrast: false,
    datedBy: ofHappening ? null : (date?.text ?? null),
    revised: isRevised(around),
    restates: null,
  };
  // the day of a march is the day at which its count holds; a toll goes on
  return { measure, event, asOf: nature === 'occasion' ? (date?.iso ?? days.happened) : asOf };
}

/** "The union has 40,000": somebody gives the figure and next to nothing else. */
function isBare(claim: Claim | undefined, found: FoundFigure): boolean {
  return claim !== undefined && claim.end - claim.start <= found.end - found.start + 30;
}

/** A figure that leans on another speaks of what that one spoke of. */
function withContext(leaning: Sorted | undefined, own: readonly string[]): readonly string[] {
  return leaning === undefined ? own : [...new Set([...leaning.measure.context, ...own])].sort();
}

const magnitude = events.find(({ id }) => id === 'magnitude');

function sortMagnitude(found: FoundFigure, around: Surroundings, asOf: string | null, scene: Scene): Sorting {
  const measure: Measure = {
    dimension: 'other',
    concept: 'magnitude',
    event: 'magnitude',
    nature: 'standing',
    mode: 'actual',
    restrictors: ordinalsBefore(around),
    places: [],
    holder: null,
    peoples: [],
    window: null,
    per: null,
    scene,
    context: contextOf(around.tokens, around.from, around.to),
    sentence: found.sentence,
    contrast: false,
    datedBy: null,
    revised: false,
    restates: null,
  };
  return { measure, event: magnitude, asOf };
}

const ordinals: ReadonlySet<string> = new Set([
  'second',
  'third',
  'fourth',
  'another',
  'aftershock',
  'later',
  'earlier',
  'previous',
  'last',
]);

/** "A second quake, of 7.5": not the one that all speak of. */
function ordinalsBefore({ tokens, from, to }: Surroundings): string[] {
  const found = tokens.slice(Math.max(0, from - 12), to + 3).find(({ lower }) => ordinals.has(lower));
  return found ? [found.lower] : [];
}

/** What only the whole article tells: quantities given for several places, counts corrected, the period that a headline leaves out. */
function settle(figures: readonly Figure[]): Figure[] {
  const places = new Map<string, Set<string>>();
  const revised = figures.some(({ measure }) => measure.revised);
  let period: Window | null = null;
  for (const { measure } of figures) {
    if (measure.nature === 'period') period ??= measure.window;
    if (measure.event === null || measure.places.length === 0) continue;
    const known = places.get(measure.event) ?? new Set();
    places.set(measure.event, known.add(measure.places.join()));
  }
  return figures.map((figure) => {
    const { measure } = figure;
    const contrast = (places.get(measure.event ?? '')?.size ?? 0) > 1;
    const window = measure.window ?? (measure.nature === 'period' ? period : null);
    const asOf = measure.nature === 'period' && window !== null ? window.from : figure.asOf;
    return { ...figure, asOf, measure: { ...measure, contrast, revised, window } };
  });
}

function restrictorsFor(
  found: FoundFigure,
  around: Surroundings,
  other: Sorted | undefined,
): readonly string[] {
  const hasNoun = found.counted !== null && !found.counted.carried;
  const words = other === undefined || hasNoun ? restrictorsOf(found, around) : other.measure.restrictors;
  return isLimit(around) ? [...words, 'limit'] : words;
}

/** A period's statistic is of a month; other stretches of time are as the words say. */
function windowFor(
  found: FoundFigure,
  around: Surroundings,
  date: ReturnType<typeof dateOf>,
  ofDay: boolean,
  ofPeriod: boolean,
): Window | null {
  if (!ofPeriod) return windowOf(found, around, date, ofDay);
  return date?.iso?.length === 7 ? { from: date.iso, open: false } : null;
}

/** The person whose age it is, or the country that hosts or is lived in. */
function holderOf(
  found: FoundFigure,
  event: Event | undefined,
  { names, from, to }: Surroundings,
): string | null {
  if (found.kind === 'age') {
    const person =
      names.findLast((name) => name.to <= from && from - name.to <= 2) ??
      names.find((name) => name.from >= to && name.from - to <= 2);
    return person?.kind === 'person' ? person.name : null;
  }
  if (event?.id !== 'host' && event?.id !== 'inhabit') return null;
  const subject = names.findLast((name) => name.to <= from && from - name.to <= 8);
  return subject ? placeName(subject.name) : null;
}

/** Countries whose people or things they are: "Turkish soldiers"; "its soldiers" are those of the country that the sentence began with. */
function peoplesOf(found: FoundFigure, { tokens, names, from }: Surroundings): string[] {
  const words = [...(found.counted?.modifiers ?? []), found.counted?.head ?? ''];
  const said = words.filter(isDemonym).map((word) => placeName(word.charAt(0).toUpperCase() + word.slice(1)));
  if (said.length > 0) return said.sort();
  const owner = tokens.find((token) => token.start >= found.end && token.lower !== 'of');
  const subject = owner?.lower === 'its' ? names.find((name) => name.to <= from) : undefined;
  return subject ? [placeName(subject.name)] : [];
}
