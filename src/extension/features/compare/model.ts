import type { FigureRef, Pair, Verdict } from '../../../core/index.ts';
import { isOpenConflict, isSame } from '../../corpus.ts';

const ORDER: Readonly<Record<Verdict, number>> = { conflict: 0, update: 1, compatible: 2 };

/**
 * The pairs that there are to compare, open conflicts first: those of the one figure, those among several figures,
 * or, where no figure is given, every open conflict.
 */
export function choices(pairs: readonly Pair[], figures: readonly FigureRef[]): readonly Pair[] {
  if (figures.length === 0) return pairs.filter(isOpenConflict);
  const isAsked = (ref: FigureRef) => figures.some((figure) => isSame(figure, ref));
  return pairs
    .filter(({ a, b }) => (figures.length === 1 ? isAsked(a) || isAsked(b) : isAsked(a) && isAsked(b)))
    .sort((one, other) => rank(one) - rank(other));
}

/** The pair that needs no choice: the only one, or the only one that is open. */
export function obviousChoice(pairs: readonly Pair[]): Pair | undefined {
  const open = pairs.filter(isOpenConflict);
  if (open.length === 1) return open[0];
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** Both sides, the one that was asked for first. */
export function sidesOf({ a, b }: Pair, figures: readonly FigureRef[]): readonly [FigureRef, FigureRef] {
  const [asked] = figures;
  return asked && isSame(asked, b) ? [b, a] : [a, b];
}

function rank(pair: Pair): number {
  return isOpenConflict(pair) ? -1 : ORDER[pair.verdict];
}
