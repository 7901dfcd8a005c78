import type { Bounds, Hedge, Kind } from '../article.ts';
import type { Span } from '../span.ts';

/** The noun phrase that a number counts; as a span, the words of the article ("Turkish observation posts"). */
export interface Counted extends Span {
  /** Its main noun, singular and in lower case ("post"); a name keeps its capital ("Turk"). A group stays whole ("set of remains"). */
  readonly head: string;
  /** The words between number and head, in lower case, "more" and "other" left out: "turkish", "observation". */
  readonly modifiers: readonly string[];
  /** True where the noun is not said beside this number but carried over from a figure or a noun before it; the span is then that other mention's. */
  readonly carried: boolean;
}

/** What the figure does to a quantity, where it states a step and not a level: "up by six", "another 20,000", "five points fewer". */
export type Change = 'increase' | 'decrease' | 'additional';

/** The whole that a share or a subset is taken from: "of teachers", "of the nine schools". */
export interface Whole extends Counted {
  /** The number of the whole where it is stated: 12 in "two of the twelve". */
  readonly count: number | null;
}

/** A figure as its own sentence states it; when it holds and who says it are found later. */
export interface FoundFigure extends Span, Bounds {
  /** The number with hedge words and, for money, percent and measures, its unit; without the counted noun. */
  readonly text: string;
  readonly kind: Kind;
  readonly hedge: Hedge;
  /** The singular noun counted with what makes it one word ("crew member"), an ISO 4217 code, or a unit ("km", "percent"); "ratio" for a share of nothing named. */
  readonly unit: string | null;
  readonly counted: Counted | null;
  /** Index into the sentences given. */
  readonly sentence: number;
  /** The unit of a rate, singular: "month" in "€90 a month", "kg" in "$680 per kg". */
  readonly per: string | null;
  readonly change: Change | null;
  readonly of: Whole | null;
}
