import type { Figure } from '../article.ts';
import { monthsBefore } from '../dates/calendar.ts';
import type { Sentence } from '../text/sentences.ts';
import { yearly } from './basis.ts';
import type { Window } from './measure.ts';
import { isSite } from './site.ts';
import { Whereabouts } from './whereabouts.ts';

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
  // who counts the dead again counts the injured too
  const isCorrected = figures.some(({ measure }) => measure.revised && isCount(measure));
  const whereabouts = new Map<string, Whereabouts>();
  let period: Window | null = null;
  for (const figure of figures) {
    const { measure } = figure;
    if (measure.nature === 'period') period ??= measure.window;
    if (measure.event === null) continue;
    const known = whereabouts.get(quantityOf(measure)) ?? new Whereabouts(about);
    known.add(measure.places, numberOf(figure));
    whereabouts.set(quantityOf(measure), known);
  }
  return figures.map(withStepOfTwin(figures)).map((figure) => {
    const { measure } = figure;
    const known = whereabouts.get(quantityOf(measure));
    const contrast = measure.contrast || known?.areContrasted(measure.places, numberOf(figure)) === true;
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
  const monthly = new Map<number | null, readonly string[]>();
  for (const figure of figures) {
    const { event, restrictors } = figure.measure;
    const isNew = !monthly.has(numberOf(figure));
    if (event === 'inflation' && restrictors.includes('monthly') && isNew)
      monthly.set(numberOf(figure), restrictors);
  }
  return (figure) => {
    const { measure } = figure;
    if (measure.event !== 'inflation' || measure.restrictors.join() !== yearly) return figure;
    const restrictors = monthly.get(numberOf(figure));
    return restrictors === undefined ? figure : { ...figure, measure: { ...measure, restrictors } };
  };
}

function numberOf({ value, low, high }: Figure): number | null {
  return value ?? low ?? high;
}

/** "12 died at the market": where an article counts at one site alone, that is where it all happened. */
function withoutSites(places: readonly string[]): readonly string[] {
  return places.some(isSite) ? places.filter((place) => !isSite(place)) : places;
}

/** A share of the dead is no number of dead. */
function quantityOf({ event, dimension }: Figure['measure']): string {
  return `${event} ${dimension}`;
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
