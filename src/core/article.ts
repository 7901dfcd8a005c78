import type { Act } from './claims/cues/cue.ts';
import type { RuleId } from './conflicts/rules/rule.ts';
import type { Measure, Scene } from './measures/measure.ts';
import type { DecisionReason } from './sidecar/format.ts';
import type { Span } from './span.ts';

/** What sort of quantity a figure is. */
export type Kind =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'duration'
  | 'age'
  | 'speed'
  | 'temperature'
  | 'ratio'
  | 'rank'
  | 'other';

/** How the words hold the number: exactly, roughly, or only from one side. */
export type Hedge =
  | 'exact'
  | 'approx'
  | 'more-than'
  | 'at-least'
  | 'up-to'
  | 'fewer-than'
  | 'nearly'
  | 'range'
  | 'vague';

/**
 * What the words allow: exact n is n..n; more than and at least n..null; up to, fewer than and nearly null..n;
 * a range its ends with the midpoint as value; vague ("dozens") has no value and the least it can mean as `low`.
 */
export interface Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A number with what it counts, when it holds and who says it. */
export interface Figure extends Span, Bounds {
  /** Unique in the article, the same for the same text. */
  readonly id: string;
  /** The number with its hedge words and, for money, percent and measures, its unit; without the counted noun. */
  readonly text: string;
  readonly kind: Kind;
  readonly hedge: Hedge;
  /** The singular noun counted, an ISO 4217 code, or a unit ("km", "percent", "day"). */
  readonly unit: string | null;
  /** What is counted, in words for a person. */
  readonly what: string;
  /** The ISO date (YYYY, YYYY-MM or YYYY-MM-DD) at which it holds. */
  readonly asOf: string | null;
  /** To whom the article attributes it, in its fullest name there; null is the outlet's own voice. */
  readonly speaker: string | null;
  /** The question it answers, as slots that can be held against another figure's. */
  readonly measure: Measure;
  /** The id of the annotation that corrected or added it. */
  readonly annotation?: string;
}

/** A date in the body, resolved against the day of publication. */
export interface DateMention extends Span {
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precisely as the words say. */
  readonly iso: string;
}

/** A statement that the article attributes to somebody. */
export interface Claim extends Span {
  readonly id: string;
  /** The words between the quotation marks, or the content clause. */
  readonly text: string;
  readonly speaker: string | null;
  /** The reporting words ("said", "according to"); null where there are none. */
  readonly cue: string | null;
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly speakerAt: Span | null;
  readonly cueAt: Span | null;
  /** What the cue does: says, denies, blames, urges… */
  readonly act?: Act;
  /** The words before it reject what was said last: "A spokesman rejected that: …". */
  readonly answers?: boolean;
  /** Which sentence it starts in, and which block of the page that sentence stands in, counted from 0. */
  readonly sentence?: number;
  readonly block?: number;
  /** The id of the annotation that corrected or added it. */
  readonly annotation?: string;
}

/** Something that the article puts down to a dated agreement, law or event: "the locks were built under a 1968 treaty". */
export interface Origin extends Span {
  readonly text: string;
  /** What is put down to it, as pairs of neighbouring words in the singular: "lock gate". */
  readonly things: readonly string[];
  readonly year: string;
  /** What sort of act it was, in one word for near-synonyms: "agreement". */
  readonly source: string;
}

/** A day of any year; `weekday` counts from Sunday, 0. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly weekday?: number | undefined;
}

/** One article as the engine reads it. */
export interface Article {
  /** Relative to the folder that was opened, '/' on every system. */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date of publication. */
  readonly published: string | null;
  readonly publishedFrom: 'stated' | 'inferred' | null;
  /** The day of its publication, where its page names no year. */
  readonly withoutYear?: DayOfYear | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly origins?: readonly Origin[];
  /** What it is about, by which articles of one story find each other. */
  readonly scene?: Scene;
}

/** What is known of an article besides its text; what is given here wins over what the page says. */
export interface ArticleDetails {
  readonly file?: string;
  /** ISO date. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  /** The year that the articles beside it suggest; taken where its own page names none that fits. */
  readonly year?: number | undefined;
}

/** Whether two figures that answer the same question can both be right. */
export type Verdict = 'conflict' | 'update' | 'compatible';

/** What editors have decided about a pair. */
export type Status = 'open' | 'confirmed' | 'explained' | 'dismissed';

/** A decision on a pair, as it stands in the sidecars. */
export interface Ruling {
  readonly id: string;
  /** "open" where it was taken back, or where it holds no longer: then `reopened` says why. */
  readonly status: Status;
  readonly reason: DecisionReason | null;
  readonly text: string | null;
  readonly by: string | null;
  /** ISO date and time. */
  readonly when: string | null;
  readonly reopened: string | null;
}

export interface FigureRef {
  readonly file: string;
  readonly figure: string;
}

/** Two figures that answer the same question. */
export interface Pair {
  readonly a: FigureRef;
  readonly b: FigureRef;
  readonly verdict: Verdict;
  /** The rule that judged. */
  readonly rule: RuleId;
  /** The question both answer, in words. */
  readonly measure: string;
  /** One sentence: the values, the sources and the rule that judged. */
  readonly why: string;
  readonly status: Status;
  /** The decision that the status comes from, or that somebody took back. */
  readonly decision?: Ruling;
}

export interface Passage extends Span {
  readonly file: string;
  readonly text: string;
}

/** Two passages that contradict each other in words. */
export interface Dispute {
  readonly a: Passage;
  readonly b: Passage;
  /** The rule that found it, with what its sentence names; see `explainDispute`. */
  readonly reason: DisputeReason;
  /** The same as one sentence in English. */
  readonly why: string;
}

/** Why two passages contradict each other, as a code and the arguments of its sentence. */
export interface DisputeReason {
  readonly code:
    | 'denied'
    | 'denied-and-charged'
    | 'answered'
    | 'charged'
    | 'charged-nearby'
    | 'held-against'
    | 'claimed-and-blamed'
    | 'rejected'
    | 'rival-blame'
    | 'rival-blame-for'
    | 'rival-origins'
    | 'obligation'
    | 'opposite';
  readonly args: Readonly<Record<string, string>>;
}
