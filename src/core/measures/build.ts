import type { Figure } from '../article.ts';
import { speakerOf } from '../claims/attribute.ts';
import type { FoundDate } from '../dates/find.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { NameMention } from '../names/find.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { dateOf, storyDay, windowOf } from './as-of.ts';
import { conceptOfFigure, dimensionOf, isDemonym, restrictorsOf } from './concept.ts';
import { contextOf } from './context.ts';
import { describe } from './describe.ts';
import type { Event } from './events.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Measure, Window } from './measure.ts';
import { modeOf } from './mode.ts';
import { placeName, placesOf, type Surroundings } from './place.ts';
import { readScene } from './scene.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** The article's figures with the question that each answers, when it holds and who says it. */
export function measureFigures(reading: Reading): Figure[] {
  return new Builder(reading).build();
}

/** What one figure leaves to those after it that say less: "police headquarters 87,000". */
interface Carried {
  readonly found: FoundFigure;
  readonly measure: Measure;
  readonly event: Event | undefined;
  readonly date: FoundDate | undefined;
  readonly id: string;
}

class Builder {
  readonly #reading: Reading;
  readonly #text: string;
  readonly #scene: readonly string[];
  readonly #storyDay: string | null;
  readonly #triggers = new Map<number, readonly Trigger[]>();
  readonly #dates: ReadonlyMap<number, readonly FoundDate[]>;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  /** The window of a period statistic, once the article has named it. */
  #period: Window | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#text = reading.page.text;
    this.#scene = readScene(reading.sentences, reading.names);
    this.#storyDay = storyDay(reading.page.published, reading.sentences, reading.dates);
    this.#dates = bySentence(reading.dates);
    this.#names = bySentence(reading.names);
  }

  build(): Figure[] {
    const figures: Figure[] = [];
    let carried: Carried | undefined;
    this.#reading.figures.forEach((found, index) => {
      const id = `f${index + 1}`;
      const previous = this.#neighbour(found, index - 1);
      const next = this.#neighbour(found, index + 1);
      const sentence = this.#reading.sentences[found.sentence] as Sentence;
      const around = this.#surroundings(found, previous, next, sentence);
      const dates = this.#dates.get(found.sentence) ?? [];
      const date = dateOf({ dates, figure: found, previous, next }, this.#text);
      const { measure, event } = this.#measure(found, around, sentence, date, {
        dates,
        next,
        carried,
        previous,
      });
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
        unit: this.#unit(found, measure),
        what: describe(found, measure, event, sentence, around, this.#text),
        asOf: date?.iso ?? this.#storyDay,
        speaker: speakerOf(found, this.#reading.claims),
        measure,
      });
      carried = { found, measure, event, date, id };
    });
    return figures;
  }

  #unit(found: FoundFigure, measure: Measure): string | null {
    return found.unit ?? (measure.dimension === 'count' && measure.event !== null ? measure.concept : null);
  }

  #neighbour(found: FoundFigure, index: number): FoundFigure | undefined {
    const other = this.#reading.figures[index];
    return other?.sentence === found.sentence ? other : undefined;
  }

  #surroundings(
    found: FoundFigure,
    previous: FoundFigure | undefined,
    next: FoundFigure | undefined,
    sentence: Sentence,
  ): Surroundings {
    const { tokens } = sentence;
    const end = found.counted && !found.counted.carried ? Math.max(found.end, found.counted.end) : found.end;
    return {
      tokens,
      names: this.#names.get(found.sentence) ?? [],
      from: indexAt(tokens, found.start),
      to: indexAt(tokens, end),
      numberTo: indexAt(tokens, found.end),
      previous: previous ? indexAt(tokens, previous.end) : 0,
      next: next ? indexAt(tokens, next.start) : tokens.length,
    };
  }

  #triggersOf(sentence: number): readonly Trigger[] {
    const known = this.#triggers.get(sentence);
    if (known) return known;
    const found = findTriggers(this.#reading.sentences[sentence]?.tokens ?? []);
    this.#triggers.set(sentence, found);
    return found;
  }

  #measure(
    found: FoundFigure,
    around: Surroundings,
    sentence: Sentence,
    date: FoundDate | undefined,
    near: {
      dates: readonly FoundDate[];
      next: FoundFigure | undefined;
      previous: FoundFigure | undefined;
      carried: Carried | undefined;
    },
  ): { measure: Measure; event: Event | undefined } {
    const { carried } = near;
    if (carried && restates(found, carried.found, this.#text))
      return { measure: { ...carried.measure, restates: carried.id }, event: carried.event };

    const dimension = dimensionOf(found);
    const said = found.counted?.carried ? null : conceptOfFigure(found, sentence.tokens);
    let frame: Frame | undefined = frameOf(found, said, dimension, around, this.#triggersOf(found.sentence));
    const elided =
      frame === undefined && said === null && carried !== undefined && carriesOver(carried, found, dimension);
    if (elided && carried.event) frame = { event: carried.event, slot: 'title' };
    const event = frame?.event;
    const places = placesOf(around);
    const ofDay =
      event !== undefined &&
      event.nature === 'toll' &&
      (frame?.slot === 'act' || frame?.slot === 'state') &&
      !elided;
    let window = windowOf(
      { dates: near.dates, figure: found, previous: near.previous, next: near.next },
      date,
      ofDay,
    );
    if (event?.nature === 'period') {
      window ??= this.#period;
      this.#period = window;
    }
    const measure: Measure = {
      dimension,
      concept:
        said ??
        (elided ? carried.measure.concept : (event?.counts ?? conceptOfFigure(found, sentence.tokens))),
      event: event?.id ?? null,
      nature: event?.nature ?? 'standing',
      mode: modeOf(found, around, date !== undefined),
      restrictors: elided ? carried.measure.restrictors : restrictorsOf(found),
      places:
        places.length > 0
          ? places
          : elided && carried.found.sentence === found.sentence
            ? carried.measure.places
            : [],
      holder: holderOf(found, event, around),
      peoples: peoplesOf(found),
      window,
      per: found.per,
      scene: this.#scene,
      context: contextOf(sentence.tokens, around.from, around.to),
      sentence: found.sentence,
      dated: date !== undefined,
      restates: null,
    };
    return { measure, event };
  }
}

function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

/** The index of the first token that starts at or after `offset`. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "15 km (9 miles)", "€1,200 ($1,288)", "111,000 acres, or 173 square miles": one quantity said twice. */
function restates(figure: FoundFigure, before: FoundFigure, text: string): boolean {
  if (figure.sentence !== before.sentence || dimensionOf(figure) !== dimensionOf(before)) return false;
  if (figure.unit === before.unit && figure.kind === before.kind) return false;
  return (
    /^\s*(?:\(|,? or\s*(?:about\s*)?$|,? ie\b)/.test(text.slice(before.end, figure.start)) &&
    !/[;.]/.test(text.slice(before.end, figure.start))
  );
}

function carriesOver(carried: Carried, found: FoundFigure, dimension: string): boolean {
  return (
    carried.measure.dimension === dimension &&
    carried.event !== undefined &&
    found.sentence - carried.found.sentence <= 1
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
    return person && person.kind !== 'place' ? person.name : null;
  }
  if (event?.id !== 'host' && event?.id !== 'inhabit') return null;
  const subject = names.findLast((name) => name.to <= from && from - name.to <= 8);
  return subject ? placeName(subject.name) : null;
}

function peoplesOf(found: FoundFigure): string[] {
  const words = [...(found.counted?.modifiers ?? []), found.counted?.head ?? ''];
  return words
    .filter(isDemonym)
    .map((word) => placeName(word.charAt(0).toUpperCase() + word.slice(1)))
    .sort();
}
