import type { Bounds, Figure, Hedge, Kind } from '../../article.ts';
import { boundsOf } from '../../figures/hedge.ts';
import { currencyCodes } from '../../figures/words/currencies.ts';
import { unitAbbreviations, unitWords } from '../../figures/words/units.ts';
import { conceptOfNoun, dimensionOfKind } from '../../measures/concept.ts';
import type { Measure } from '../../measures/measure.ts';
import type { FigureAnnotation } from '../format.ts';

/** The figure with what the annotation says of it in place of what the engine read. `isSame` is false where the figure's words have changed since: then its number is believed and not the annotation's. */
export function correct(figure: Figure, annotation: FigureAnnotation, isSame: boolean): Figure {
  const { id, what, measure, asOf, speaker } = annotation;
  const numbers = isSame ? { ...numbersOf(figure, annotation), ...unitOf(figure, annotation.unit) } : {};
  return {
    ...figure,
    ...numbers,
    ...(what === undefined ? {} : { what }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(speaker === undefined ? {} : { speaker }),
    measure: {
      ...figure.measure,
      ...(isSame ? conceptOf(figure, annotation.unit) : {}),
      // a date that somebody gave is the figure's own
      ...(asOf === undefined ? {} : { datedBy: asOf }),
      ...(measure?.trim() ? { named: measure.trim() } : {}),
    },
    annotation: id,
  };
}

/** A new value alone keeps the hedge, and with it what the words allow. */
function numbersOf(figure: Figure, { value, low, high }: FigureAnnotation): Bounds & { hedge: Hedge } {
  if (low === undefined && high === undefined) {
    if (value === undefined) return figure;
    if (value === null) return { ...figure, value: null, hedge: 'vague' };
    const hedge = figure.hedge === 'range' || figure.hedge === 'vague' ? 'exact' : figure.hedge;
    return { ...boundsOf(value, hedge), hedge };
  }
  const given = {
    value: value === undefined ? figure.value : value,
    low: low === undefined ? figure.low : low,
    high: high === undefined ? figure.high : high,
  };
  return { ...given, hedge: hedgeOf(given, figure.hedge) };
}

/** The hedge that allows these bounds: the figure's own where it does. */
function hedgeOf({ value, low, high }: Bounds, hedge: Hedge): Hedge {
  if (value === null) return 'vague';
  const fitting: readonly Hedge[] =
    low === null
      ? ['up-to', 'fewer-than', 'nearly']
      : high === null
        ? ['at-least', 'more-than']
        : low === high
          ? ['exact', 'approx']
          : ['range'];
  return fitting.includes(hedge) ? hedge : (fitting[0] as Hedge);
}

/** Kind and name of a unit that somebody wrote; a noun is counted. */
export function readUnit(written: string): { readonly kind: Kind; readonly unit: string } {
  const unit = written.trim();
  const code = currencyCodes.get(unit);
  if (code !== undefined) return { kind: 'money', unit: code };
  if (unit === '%' || /^per ?cent$/i.test(unit)) return { kind: 'percent', unit: 'percent' };
  const short = unitAbbreviations.get(unit);
  if (short !== undefined) return { kind: short.kind, unit: short.name };
  const words = unit.toLowerCase().split(/\s+/);
  const long = unitWords.get(words[0] ?? '')?.find((phrase) => phrase.words.join(' ') === words.join(' '));
  return long === undefined ? { kind: 'count', unit } : { kind: long.unit.kind, unit: long.unit.name };
}

function unitOf(figure: Figure, written: string | undefined): Partial<Pick<Figure, 'kind' | 'unit'>> {
  if (!written?.trim()) return {};
  const { kind, unit } = readUnit(written);
  // years of age and of time have one name
  if (unit === figure.unit) return {};
  return { kind, unit };
}

function conceptOf(figure: Figure, written: string | undefined): Partial<Measure> {
  const { kind, unit } = { ...figure, ...unitOf(figure, written) };
  if (unit === figure.unit || unit === null) return {};
  return { dimension: dimensionOfKind(kind), concept: kind === 'count' ? conceptOfNoun(unit) : null };
}
