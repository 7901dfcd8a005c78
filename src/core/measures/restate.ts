import type { FoundFigure } from '../figures/found.ts';
import { dimensionOf } from './concept.ts';
import { areOneQuantity } from './earlier.ts';

/** "15 km (9 miles)", "€1,200 ($1,288)", "84,000 tonnes of oil — some 550,000 barrels": one quantity said twice. */
export function restates(figure: FoundFigure, before: FoundFigure, text: string): boolean {
  if (!areOneQuantity(dimensionOf(figure), dimensionOf(before))) return false;
  if (figure.sentence !== before.sentence) return isThat(figure, before, text);
  if (figure.unit === before.unit && figure.kind === before.kind) return false;
  const between = text.slice(before.end, figure.start);
  return between.length < 40 && /^[^;.]*(?:\(|[—–]|,? or(?: about| some)?)\s*$/.test(between);
}

/** "What escaped was some 1,000 tonnes. That is roughly 7,300 barrels": in a sentence of its own. */
function isThat(figure: FoundFigure, before: FoundFigure, text: string): boolean {
  if (figure.sentence !== before.sentence + 1 || figure.unit === before.unit) return false;
  const between = text.slice(Math.max(before.end, figure.start - thatReach), figure.start);
  return /[.”"] (?:That|This) (?:is|was|equals|amounts to|comes to|corresponds to|would be) $/.test(between);
}

/** In characters; the longest beginning that the expression above reads. */
const thatReach = 24;
