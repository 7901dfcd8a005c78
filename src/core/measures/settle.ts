import type { Figure } from '../article.ts';
import type { Window } from './measure.ts';

/** What only the whole article tells: quantities given for several places, counts corrected, the period that a headline leaves out. */
export function settle(figures: readonly Figure[]): Figure[] {
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
