import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordMap } from '../text/vocabulary.ts';
import { type PartialDate, parseIso } from './calendar.ts';
import { matchDates } from './match.ts';
import type { DateMatch } from './pattern.ts';
import { resolve } from './resolve.ts';
import { type Outlook, outlookOf } from './tense.ts';
import type { Unit } from './when.ts';

/** How the words before a date hang what is said on it: "on Monday", "since December", "by the end of March". */
export type Relation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A date or clock time in a sentence. */
export interface FoundDate extends Span {
  /** Its words, white space between them made plain. */
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where it can't be told, kept so that its digits are no figure. */
  readonly iso: string | null;
  readonly kind: 'date' | 'time';
  readonly relation: Relation;
  /** Which of the sentences it stands in, counted from 0. */
  readonly sentence: number;
}

/** The dates of the sentences, resolved against the day of publication (which may be a year or a month alone); in reading order, not overlapping. */
export function findDates(sentences: readonly Sentence[], published: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  const mentions = trackMentions();
  const day = published === null ? null : parseIso(published);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { tokens } = sentences[sentence] as Sentence;
    for (const match of matchDates(tokens)) {
      const relation = relationOf(tokens, match.start);
      const outlook =
        relation === 'since' ? sinceWhen(tokens, match) : outlookOf(tokens, match.start, match.end);
      const anchor = { published: day, mention: mentions.of, outlook };
      const iso = resolve(match.when, anchor);
      const kind = match.when.form === 'clock' ? 'time' : 'date';
      if (kind === 'date' && iso !== null) mentions.add(iso);
      const { start, end, text } = spanOf(tokens, match);
      found.push({ start, end, text, iso, kind, relation, sentence });
    }
  }
  return found;
}

/** "since" is always past; "from" goes with its verb. */
function sinceWhen(tokens: readonly Token[], { start, end }: DateMatch): Outlook {
  const since = tokens[start - 1]?.lower === 'since' || tokens[start]?.lower === 'since';
  return since || tokens[start - 2]?.lower === 'since' ? 'behind' : outlookOf(tokens, start, end);
}

function spanOf(tokens: readonly Token[], { start, end }: DateMatch): Span & { text: string } {
  const covered = tokens.slice(start, end);
  const [first, last] = [covered[0] as Token, covered.at(-1) as Token];
  const text = covered.map((token, n) => (n > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
  return { start: first.start, end: last.end, text };
}

const relations = new WordMap<Relation>([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['to', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);

function relationOf(tokens: readonly Token[], start: number): Relation {
  const before = tokens[start - 1]?.lower === 'the' ? tokens[start - 2] : tokens[start - 1];
  return relations.of(before?.word) ?? 'at';
}

/** Keeps the last date of each precision, for "three days earlier" and clock times. */
function trackMentions() {
  let day: PartialDate | null = null;
  let month: PartialDate | null = null;
  let year: PartialDate | null = null;
  return {
    add(iso: string): void {
      const date = parseIso(iso);
      if (date === null) return;
      year = date;
      if (date.month !== null) month = date;
      if (date.day !== null) day = date;
    },
    of: (unit: Unit): PartialDate | null => (unit === 'year' ? year : unit === 'month' ? month : day),
  };
}
