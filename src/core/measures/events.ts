/**
 * How a quantity behaves in time, which decides what two different figures for it can mean.
 * - toll: counts up over one event and never falls (dead, destroyed, burned);
 * - level: rises and falls (missing, sheltering, contained);
 * - incident: counts up too, but over one short happening (arrests at a march);
 * - occasion: belongs to one day and its place (a march, a strike);
 * - period: the statistic of a named month, quarter or year (inflation, sales);
 * - standing: a fact that holds until somebody changes it (a population, a legal age, a distance).
 */
export type Nature = 'toll' | 'level' | 'incident' | 'occasion' | 'period' | 'standing';

/** What the counted things do or suffer: the words that say so (lists with commas), and how such a quantity behaves. */
export interface Event {
  readonly id: string;
  readonly nature: Nature;
  /** Said of the counted noun in a description: "people killed". */
  readonly label: string;
  /** What is counted where the article names no noun ("29 dead"); null where it must name one. */
  readonly counts: string | null;
  /** Concepts that this event is said of; absent where it may be anything. */
  readonly of?: readonly string[];
  /** Concepts that mean the same as `counts` here: a toll's "bodies" and "victims" are people. */
  readonly alike?: readonly string[];
  /** The thing must agree too, as far as the words around tell, by so many of them: the width of a gap is not that of a road. */
  readonly ofThing?: 1 | 2;
  /** Its words name what is counted, so that a number without a noun may be one of it: "raised the murder counts to 51". */
  readonly bare?: true;
  /** Said only of what is so much a second, an hour, a day; and no other event is said of such a rate. */
  readonly perTime?: true;
  /** Words after the number or its noun: "50 soldiers were killed", "29 dead". */
  readonly states?: string;
  /** Verbs that take the counted as their object, in any form: "kill" is "killed 218 people" and "floods kill 40". */
  readonly verbs?: string;
  /** Further words before the number that take it as object or measure: "killed 218 people", "displaced 520,000". */
  readonly acts?: string;
  /** Nouns that are themselves counted: "88 deaths". Singular. */
  readonly nouns?: string;
  /** Concepts that stand for the event where nothing else is said of them: refugees are hosted. */
  readonly impliedBy?: string;
  /** Phrases that name the quantity ahead of its number: "the death toll stands at 29". */
  readonly titles?: string;
  readonly examples: readonly string[];
  readonly notExamples?: readonly string[];
}
