import type { Claim, Figure } from '../article.ts';
import { claimAround } from '../claims/attribute.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Reading } from '../reading.ts';
import { contains } from '../span.ts';
import { dateOf, storyDay, windowOf } from './as-of.ts';
import { lastShare, leansOn, placeOfTwo, restates, type Sorted } from './carry.ts';
import { conceptOfFigure, dimensionOf, isDemonym, restrictorsOf } from './concept.ts';
import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import type { Event } from './events.ts';
import { frameOf } from './frame.ts';
import type { Measure, Scene, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { inScene, placeName, placesOf } from './place.ts';
import { readScene } from './scene.ts';
import { isBreak, type Surroundings, surroundingsOf } from './surroundings.ts';
import { eventImpliedBy } from './triggers.ts';

/** The article's figures with the question that each answers, when it holds and who says it. */
export function measureFigures(reading: Reading): Figure[] {
  const article: ArticleContext = {
    reading,
    text: reading.page.text,
    scene: readScene(reading),
    storyDay: storyDay(reading.page.published, reading.sentences, reading.dates),
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
      text: found.text,
      kind: found.kind,
      value: found.value,
      low: found.low,
      high: found.high,
      hedge: found.hedge,
      unit: found.unit ?? (measure.dimension === 'count' && measure.event !== null ? measure.concept : null),
      what,
      asOf,
      speaker,
      measure,
    });
  }
  return figures;
}

interface ArticleContext {
  readonly reading: Reading;
  readonly text: string;
  readonly scene: Scene;
  readonly storyDay: string | null;
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
  { text, scene, storyDay }: ArticleContext,
): Sorting {
  const last = earlier.at(-1);
  const date = dateOf(found, around, text);
  const asOf = date?.iso ?? storyDay;
  if (last && restates(found, last.found, text)) {
    return {
      measure: { ...last.measure, restates: last.id },
      event: last.event,
      asOf: last.asOf,
      restated: last,
    };
  }

  const dimension = dimensionOf(found);
  const own = conceptOfFigure(found, around.tokens);
  const frame = isWhole(around) ? undefined : frameOf(found, own, dimension, around);
  const leaning =
    frame?.close || isWhole(around) ? undefined : leansOn(found, own, dimension, around, earlier);
  const event = leaning?.event ?? frame?.event ?? (own === null ? undefined : eventImpliedBy(own));
  const slot = leaning ? undefined : frame?.slot;
  const whole =
    dimension === 'share' && (found.of === null || found.of.carried)
      ? lastShare(event, found.sentence, earlier)
      : undefined;

  const named = placesOf(around).map((place) => inScene(place, scene.names));
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
      dated: date !== undefined,
      placed: placesSaid.length > 0,
      otherVoice:
        last !== undefined &&
        last.found.sentence === found.sentence &&
        last.speaker !== (claim?.speaker ?? null),
    }),
    restrictors: isTotal(around) ? [] : restrictorsFor(found, around, leaning ?? whole),
    places,
    holder: holderOf(found, event, around),
    peoples: peoplesOf(found, around),
    window: windowFor(found, around, isSpeechDay ? undefined : date, ofDay, nature === 'period', earlier),
    per: perOf(found, around),
    scene,
    context: contextOf(around.tokens, around.from, around.to),
    sentence: found.sentence,
    datedBy: date?.text ?? null,
    revised: isRevised(around),
    restates: null,
  };
  return { measure, event, asOf };
}

function restrictorsFor(
  found: FoundFigure,
  around: Surroundings,
  other: Sorted | undefined,
): readonly string[] {
  const hasNoun = found.counted !== null && !found.counted.carried;
  return other === undefined || hasNoun ? restrictorsOf(found, around) : other.measure.restrictors;
}

/** "five of the nine schools": nine is only what the five are taken from. */
function isWhole({ tokens, from, previousTo, previous }: Surroundings): boolean {
  const owned = /^(?:the|its|their|his|her|all)$/.test(tokens[from - 1]?.lower ?? '');
  return previous !== undefined && owned && tokens[from - 2]?.lower === 'of' && from - 2 <= previousTo + 1;
}

/** "nearly 19,000 in all": the sum of what the sentence told apart. */
function isTotal({ tokens, to }: Surroundings): boolean {
  return (
    /^(?:in (?:all|total)|altogether|overall|all told)$/.test(
      `${tokens[to]?.lower} ${tokens[to + 1]?.lower}`.trim(),
    ) || tokens[to]?.lower === 'altogether'
  );
}

/** In figures; further back nobody remembers which period was meant. */
const periodMemory = 100;

const spans: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** "500 cubic metres of water a second" */
function perOf(found: FoundFigure, { tokens, to }: Surroundings): string | null {
  if (found.per !== null) return found.per;
  for (let at = to; at < to + 4; at++) {
    if (/^(?:a|an|per|each|every)$/.test(tokens[at]?.lower ?? ''))
      return spans.has(tokens[at + 1]?.lower ?? '') ? (tokens[at + 1]?.lower ?? null) : null;
    if (isBreak(tokens[at])) return null;
  }
  return null;
}

const corrections: ReadonlySet<string> = new Set([
  'revised',
  'corrected',
  'lowered',
  'recounted',
  'miscounted',
  'revising',
  'correcting',
  'reduced',
  'revision',
  'correction',
]);

/** The sentence says that an earlier count was wrong. */
function isRevised({ tokens, from, to }: Surroundings): boolean {
  return tokens.slice(Math.max(0, from - 15), to + 10).some(({ lower }) => corrections.has(lower));
}

/** A period's statistic that names no period is of the one that the article named before. */
function windowFor(
  found: FoundFigure,
  around: Surroundings,
  date: ReturnType<typeof dateOf>,
  ofDay: boolean,
  ofPeriod: boolean,
  earlier: readonly Sorted[],
): Window | null {
  const own = windowOf(found, around, date, ofDay);
  if (own !== null || !ofPeriod) return own;
  return (
    earlier
      .slice(-periodMemory)
      .findLast(({ measure }) => measure.nature === 'period' && measure.window !== null)?.measure.window ??
    null
  );
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
