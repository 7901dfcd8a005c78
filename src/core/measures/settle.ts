import type { Figure } from '../article.ts';
import { monthsBefore } from '../dates/calendar.ts';
import type { Sentence } from '../text/sentences.ts';
import { yearly } from './basis.ts';
import type { Window } from './measure.ts';
import { isSite } from './site.ts';

/** What only the whole article tells: what a bare headline speaks of, quantities given for several places, counts corrected, the period that a headline leaves out. */
export function settle(
  read: readonly Figure[],
  sentences: readonly Sentence[],
  about: readonly string[],
): Figure[] {
  const isHeadline = ({ measure }: Figure): boolean => sentences[measure.sentence]?.in === 'headline';
  const figures = read.map((figure) =>
    isHeadline(figure) && figure.measure.event === null ? asInText(figure, read) : figure,
  );
  const places = new Map<string, Map<string, number | null>>();
  // who counts the dead again counts the injured too
  const isCorrected = figures.some(({ measure }) => measure.revised && isCount(measure));
  const unplaced = new Map<string, Set<number | null>>();
  let period: Window | null = null;
  for (const figure of figures) {
    const { measure } = figure;
    if (measure.nature === 'period') period ??= measure.window;
    if (measure.event === null) continue;
    if (measure.places.length === 0) {
      const known = unplaced.get(quantityOf(measure)) ?? new Set();
      unplaced.set(quantityOf(measure), known.add(numberOf(figure)));
      continue;
    }
    const known = places.get(quantityOf(measure)) ?? new Map<string, number | null>();
    // "133 dead near Orsa", "133 died at the Larkgate hall": one number has one place, whatever it is called
    if (![...known.values()].includes(numberOf(figure))) known.set(measure.places.join(), numberOf(figure));
    places.set(quantityOf(measure), known);
  }
  return figures.map(withStepOfTwin(figures)).map((figure) => {
    const { measure } = figure;
    // "34 killed", and further down "34 dead in Orsa", 20 of them on a train: the number of the whole
    const isWhole = unplaced.get(quantityOf(measure))?.has(numberOf(figure)) === true;
    const all = places.get(quantityOf(measure));
    const contrast = measure.contrast || (!(isWhole && areSites(all)) && isContrasted(measure, all, about));
    const own = isHeadline(figure) ? placesInText(figure, figures) : measure.places;
    const placed = contrast ? measure.places : withoutSites(own);
    const revised = measure.revised || (isCorrected && isCount(measure));
    const window = measure.window ?? periodFor(measure, period);
    const asOf = measure.nature === 'period' && window !== null ? window.from : figure.asOf;
    const isSame =
      contrast === measure.contrast &&
      revised === measure.revised &&
      window === measure.window &&
      placed === measure.places;
    if (isSame) return asOf === figure.asOf ? figure : { ...figure, asOf };
    return { ...figure, asOf, measure: { ...measure, contrast, revised, window, places: placed } };
  });
}

/** "Inflation slows to 20.6%", and further down "the monthly rate slowed to 20.6%": a headline that does not say of which it speaks. */
function withStepOfTwin(figures: readonly Figure[]): (figure: Figure) => Figure {
  const monthly = figures.filter(
    ({ measure }) => measure.event === 'inflation' && measure.restrictors.includes('monthly'),
  );
  if (monthly.length === 0) return (figure) => figure;
  return (figure) => {
    const { measure } = figure;
    if (measure.event !== 'inflation' || measure.restrictors.join() !== yearly) return figure;
    const twin = monthly.find((other) => numberOf(other) === numberOf(figure));
    if (twin === undefined) return figure;
    return { ...figure, measure: { ...measure, restrictors: twin.measure.restrictors } };
  };
}

function numberOf({ value, low, high }: Figure): number | null {
  return value ?? low ?? high;
}

/** "12 died at the market": where an article counts at one site alone, that is where it all happened. */
function withoutSites(places: readonly string[]): readonly string[] {
  return places.some(isSite) ? places.filter((place) => !isSite(place)) : places;
}

function areSites(places: ReadonlyMap<string, number | null> | undefined): boolean {
  return places !== undefined && [...places.keys()].some((key) => key.split(',').some(isSite));
}

/** A share of the dead is no number of dead. */
function quantityOf({ event, dimension }: Figure['measure']): string {
  return `${event} ${dimension}`;
}

/** Several places have such a figure, and nothing tells which of them one without a place would be of. */
function isContrasted(
  { places }: Figure['measure'],
  all: ReadonlyMap<string, number | null> | undefined,
  about: readonly string[],
): boolean {
  if (all === undefined || all.size < 2) return false;
  // an article on the blast in one town that recalls the blast in another: what names no town is of the first
  const main = [...all.keys()].filter((place) => about.includes(place));
  return main.length !== 1 || (places.length > 0 && places.join() !== main[0]);
}

function isCount({ nature }: Figure['measure']): boolean {
  return nature === 'toll' || nature === 'level' || nature === 'incident';
}

/** The period of a statistic that names none: the article's, or the one before it ("after 7.1%"). */
function periodFor({ nature, mode }: Figure['measure'], period: Window | null): Window | null {
  if (nature !== 'period' || period === null) return null;
  if (mode === 'actual') return period;
  return mode === 'former' && period.from.length === 7
    ? { ...period, from: monthsBefore(period.from, 1) }
    : null;
}

function isNamed({ places }: Figure['measure']): boolean {
  return places.length > 0 && !places.some((place) => place.startsWith('('));
}

/** "At least 62 dead", and in the text "killed 62 people in Ardal": the headline leaves out where. */
function placesInText(figure: Figure, figures: readonly Figure[]): readonly string[] {
  const { event, places, mode, sentence } = figure.measure;
  if (places.length > 0) return places;
  const twins = figures.filter(
    (other) =>
      other.measure.sentence > sentence &&
      other.measure.event === event &&
      other.measure.mode === mode &&
      numberOf(other) === numberOf(figure),
  );
  const [twin] = twins;
  return twin !== undefined && twins.every(({ measure }) => isNamed(measure)) ? twin.measure.places : places;
}

/** "$15 billion, says minister": a figure of the text that states the same number says of what. */
function asInText(figure: Figure, figures: readonly Figure[]): Figure {
  const twins = figures.filter(
    (other) =>
      other.measure.sentence > figure.measure.sentence &&
      other.measure.dimension === figure.measure.dimension &&
      other.unit === figure.unit &&
      (other.value ?? other.low) === (figure.value ?? figure.low),
  );
  const twin = twins.find(({ measure }) => measure.event !== null) ?? twins[0];
  if (twin === undefined) return figure;
  return {
    ...figure,
    what: twin.what,
    measure: { ...twin.measure, sentence: figure.measure.sentence, restates: null },
  };
}
