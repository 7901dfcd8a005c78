import type { Figure } from '../article.ts';
import type { Dimension } from '../measures/measure.ts';

/** What one of a unit is in the base unit of its dimension: metre, square metre, kilogram, litre, day, metre per second. */
const factors: ReadonlyMap<string, number> = new Map(
  Object.entries({
    km: 1000,
    metre: 1,
    cm: 0.01,
    mm: 0.001,
    mile: 1609.344,
    'nautical mile': 1852,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    acre: 4046.8564224,
    hectare: 10_000,
    'square km': 1_000_000,
    'square metre': 1,
    'square mile': 2_589_988.110336,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    tonne: 1000,
    // "ton" in the news is short, long or metric; the metric one lies between the two others
    ton: 1000,
    kiloton: 1_000_000,
    kg: 1,
    gram: 0.001,
    mg: 0.000001,
    pound: 0.45359237,
    ounce: 0.028349523125,
    stone: 6.35029318,
    litre: 1,
    millilitre: 0.001,
    gallon: 3.785411784,
    barrel: 158.987294928,
    'cubic metre': 1000,
    'cubic foot': 28.316846592,
    second: 1 / 86_400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 30.436875,
    year: 365.2425,
    decade: 3652.425,
    mph: 0.44704,
    'km/h': 1 / 3.6,
    knot: 0.514444,
  }),
);

/** The number in the base unit of the figure's dimension; shares in percent. A unit without a factor is its own base. */
export function inBaseUnit(value: number, { kind, unit, measure: { event } }: Figure): number {
  if (kind === 'count') return value;
  if (kind === 'ratio') return value * 100;
  if (unit === '°F' || unit === 'F' || unit === 'fahrenheit') return ((value - 32) * 5) / 9;
  const base = value * (factors.get(unit ?? '') ?? 1);
  return kind === 'volume' && isByWeightToo(event) ? base * density : base;
}

/** True where numbers in the two units can be compared. */
export function convertible(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || a.kind === 'count') return true;
  if (isShare(a) && isShare(b)) return true;
  if (a.measure.event === 'magnitude' && b.measure.event === 'magnitude') return true;
  if (a.kind === 'money' || dimensionInTopic(a) !== dimensionInTopic(b)) return false;
  return factors.has(a.unit ?? '') && factors.has(b.unit ?? '');
}

/** Kilograms in a litre of oil, between light crude (0.83) and heavy fuel oil (0.99). */
const density = 0.92;

/** Oil is reported by weight and by volume. */
function isByWeightToo(event: string | null): boolean {
  return event === 'spill' || event === 'flow' || event === 'recover';
}

/** The dimension that figures of one topic are compared in. */
export function dimensionInTopic({ measure: { dimension, event } }: Figure): Dimension {
  return dimension === 'volume' && isByWeightToo(event) ? 'mass' : dimension;
}

function isShare({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'ratio';
}
