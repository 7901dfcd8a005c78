import type { Nature } from './events.ts';

/** What is measured: two figures can only meet within one dimension. Lengths, areas and the like convert into each other's units. */
export type Dimension =
  | 'count'
  | 'money'
  | 'share'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'duration'
  | 'age'
  | 'speed'
  | 'temperature'
  | 'other';

/**
 * How the sentence holds the figure.
 * - actual: a count or a level as it is or was;
 * - projected: what may or will be;
 * - step: what was added or taken away, not the level reached;
 * - part: some of those counted elsewhere;
 * - former: the level before a change ("up from 26,000");
 */
export type Mode = 'actual' | 'projected' | 'step' | 'part' | 'former';

/** The stretch of time that the counted things belong to, as ISO dates or prefixes: "this month" is a month, "since December" has no end. */
export interface Window {
  readonly from: string;
  readonly open: boolean;
}

/** What an article is about. Sorted. */
export interface Scene {
  /** Places and organisations of its first sentences, or that it keeps coming back to; countries for their peoples. */
  readonly names: readonly string[];
  /** The same and those it names in passing. */
  readonly mentions: readonly string[];
  /** People it names. */
  readonly people: readonly string[];
  /** Happenings with a name of their own: "Hurricane Odile". */
  readonly happenings: readonly string[];
  /** Stems of the words of headline and lead, without those that say what happened to whom. */
  readonly topics: readonly string[];
  /** What sorts of thing they tell of: "flood", "attack". */
  readonly sorts: readonly string[];
  /** The months that it looks back to, by name or as "two years on" and "a year after the fire" at its opening count them. ISO. */
  readonly lookBacks: readonly string[];
}

/** The question that a figure answers, as slots. Two figures meet when no slot contradicts and enough agree: see `unify.ts`. */
export interface Measure {
  readonly dimension: Dimension;
  /** The kind of thing counted (a key of the concept table, or the singular noun itself); null where nothing names it. */
  readonly concept: string | null;
  /** What they do or suffer: the id of an event; null where no word says. */
  readonly event: string | null;
  readonly nature: Nature;
  readonly mode: Mode;
  /** Words that narrow the counted noun: "primary", "commercial". Sorted. */
  readonly restrictors: readonly string[];
  /** Places and peoples named with the figure itself, countries for their demonyms and capitals. Sorted. */
  readonly places: readonly string[];
  /** Whose quantity it is, where a name is its subject or owner: the person of an age, the country of a statistic. */
  readonly holder: string | null;
  /** Countries whose people or things are counted: "Turkish soldiers". Sorted. */
  readonly peoples: readonly string[];
  readonly window: Window | null;
  /** What a rate is taken over: "month", "kg". */
  readonly per: string | null;
  /** Stems of the other words of the clause, for figures that no event sorts. Sorted. */
  readonly context: readonly string[];
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** The article gives this quantity for several places, so that a figure without one is none of them. */
  readonly contrast: boolean;
  /** The article says that an earlier count was corrected. */
  readonly revised: boolean;
  /** The words that put a date to the figure itself; null where its as-of is only the article's. */
  readonly datedBy: string | null;
  /** The id of the figure before that another voice answers with this one: "the ministry counts 40; the union says 60". */
  readonly rivals: string | null;
  /** The id of the figure just before that says the same quantity in another unit: "15 km (9 miles)". */
  readonly restates: string | null;
  /** The question in the words of an editor; figures of one name answer the same question, whatever the slots say. */
  readonly named?: string;
}
