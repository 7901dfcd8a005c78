import type { Figure, Hedge } from '../article.ts';
import { inBaseUnit } from './convert.ts';

/** The stretch in which the true number lies if the figure is right, in the base unit of its dimension. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far below its number "nearly" and its kin reach: nobody says "nearly a million" of less than 850,000. */
const nearlyReaches = 0.85;
/** A fraction in words is coarser: "almost a third" may be said of 28 percent. */
const nearlyReachesOfFraction = 0.8;
/** How far "about" reaches to either side. */
const approximately = 0.07;
/** "More than n" and "up to n" hint at a number near n: half as much again would be said differently. */
const oneSided = 1.5;
/** "Dozens", "thousands": from the least they mean to ten times that. */
const vague = 10;
/** Rounding explains at most this share of a number, whatever its zeros. */
const mostRounding = 0.02;

/** What the figure's words allow, hedge and rounding together. */
export function allowedBy(figure: Figure): Interval {
  const stated = figure.value ?? figure.low ?? figure.high ?? 0;
  const slack = roundingOf(stated, figure);
  const low = figure.low ?? lowest(stated, figure);
  const high = figure.high ?? highest(stated, figure.hedge);
  const spread = figure.hedge === 'approx' ? Math.max(slack, Math.abs(stated) * approximately) : slack;
  const ends = figure.hedge === 'exact' || figure.hedge === 'approx' || figure.hedge === 'range' ? spread : 0;
  return inBase(figure, low - ends, high + ends);
}

/** What the number alone allows, its hedge left aside: two figures that state the same number overlap here. */
export function statedBy(figure: Figure): Interval {
  const stated = figure.value ?? figure.low ?? figure.high ?? 0;
  const slack = roundingOf(stated, figure);
  return inBase(figure, stated - slack, stated + slack);
}

export function meetsInterval(a: Interval, b: Interval): boolean {
  const tolerance = 1e-9 * Math.max(Math.abs(a.high), Math.abs(b.high), 1);
  return a.low <= b.high + tolerance && b.low <= a.high + tolerance;
}

function lowest(stated: number, figure: Figure): number {
  if (figure.hedge === 'nearly')
    return stated * (figure.kind === 'ratio' ? nearlyReachesOfFraction : nearlyReaches);
  return stated / oneSided;
}

function highest(stated: number, hedge: Hedge): number {
  return stated * (hedge === 'vague' ? vague : oneSided);
}

/** Half of the last place that the number was said to: 50 for 6,700, nothing for 23. */
function roundingOf(stated: number, figure: Figure): number {
  if (figure.kind === 'count' && Math.abs(stated) < 100) return 0;
  let place = 1;
  if (Number.isInteger(stated))
    while (stated !== 0 && place < Math.abs(stated) && stated % (place * 10) === 0) place *= 10;
  else while (place > 1e-6 && !Number.isInteger(Math.round((stated / place) * 1e6) / 1e6)) place /= 10;
  if (figure.kind === 'count' && place < 100) return 0;
  // a little less than half a place, so that 7.7 and 7.8 do not touch
  return Math.min(place * 0.49, Math.abs(stated) * mostRounding);
}

function inBase(figure: Figure, low: number, high: number): Interval {
  const a = inBaseUnit(low, figure);
  const b = inBaseUnit(high, figure);
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
