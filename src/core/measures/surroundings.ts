import type { FoundDate } from '../dates/find.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { NameMention } from '../names/find.ts';
import type { Reading } from '../reading.ts';
import { firstFrom, firstWhere } from '../search.ts';
import { overlaps } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { Event } from './events.ts';
import { type KnownWord, type KnownWords, lookUp, plays, role } from './lexicon.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** The sentence around one figure: what stands near it. Positions are token indexes. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** What the tables know of each token. */
  readonly words: readonly KnownWord[];
  /** The roles that any word of the sentence plays. */
  readonly roles: number;
  readonly names: readonly NameMention[];
  readonly dates: readonly FoundDate[];
  /** The date that the sentence begins with, however far from the figure. */
  readonly opening: FoundDate | undefined;
  readonly triggers: readonly Trigger[];
  /** The event that the sentence before announces, where that counts nothing itself: "How many were hurt depends on who counts." */
  readonly topic: Event | undefined;
  readonly from: number;
  /** Where the clause begins that leads up to the figure. */
  readonly clauseFrom: number;
  /** One past the number. */
  readonly numberTo: number;
  /** One past the counted noun, where one follows the number. */
  readonly to: number;
  /** The figures before and after in the same sentence. */
  readonly previous: FoundFigure | undefined;
  readonly next: FoundFigure | undefined;
  /** One past the last token of `previous`, or the start of the sentence. */
  readonly previousTo: number;
  /** First token of `next`, or the end of the sentence. */
  readonly nextFrom: number;
}

/** How many tokens to either side of a figure are looked at: what is further away says nothing of it, and endless sentences stay cheap. */
export const sight = 40;

/** The surroundings of each figure of an article, in order; what belongs to a sentence is found once. */
export function* surroundingsOf({ figures, sentences, dates, names }: Reading): Generator<Surroundings> {
  const datesOf = bySentence(dates);
  const namesOf = bySentence(names.filter((name) => !isInDate(name, dates)));
  let sentence = -1;
  let { words, roles }: KnownWords = { words: [], roles: 0 };
  let triggers: readonly Trigger[] = [];
  let topic: Event | undefined;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as FoundFigure;
    const tokens = sentences[figure.sentence]?.tokens ?? [];
    if (figure.sentence !== sentence) {
      sentence = figure.sentence;
      ({ words, roles } = lookUp(tokens));
      triggers = findTriggers(tokens, words);
      topic = announcedBy(sentences, sentence, figures[index - 1]);
    }
    const previous = figures[index - 1]?.sentence === sentence ? figures[index - 1] : undefined;
    const next = figures[index + 1]?.sentence === sentence ? figures[index + 1] : undefined;
    const end =
      figure.counted && !figure.counted.carried ? Math.max(figure.end, figure.counted.end) : figure.end;
    const from = firstFrom(tokens, figure.start);
    const to = firstFrom(tokens, end);
    const all = { names: namesOf.get(sentence) ?? [], dates: datesOf.get(sentence) ?? [], triggers };
    const seen = tokens.length <= sight ? all : inSight(all, tokens, from, to);
    yield {
      tokens,
      words,
      roles,
      names: seen.names,
      dates: seen.dates,
      opening: opens(tokens, all.dates[0]) ? all.dates[0] : undefined,
      triggers: seen.triggers,
      topic,
      from,
      clauseFrom: startOfClause(tokens, words, from),
      numberTo: firstFrom(tokens, figure.end),
      to,
      previous,
      next,
      previousTo: previous ? firstFrom(tokens, previous.end) : 0,
      nextFrom: next ? firstFrom(tokens, next.start) : tokens.length,
    };
  }
}

/** "On Friday, …", "Also on Friday, …": the date stands at the head of the sentence. */
function opens(tokens: readonly Token[], date: FoundDate | undefined): boolean {
  if (date === undefined) return false;
  const led = leading.holds(tokens[0]?.word) ? 2 : 1;
  return tokens.slice(0, led + 1).some(({ start }) => start === date.start);
}

const leading = new WordSet(['also', 'earlier', 'later', 'then', 'again', 'and', 'but', 'late', 'early']);

/** Those that stand near enough to a figure. */
function inSight(
  { names, dates, triggers }: Pick<Surroundings, 'names' | 'dates' | 'triggers'>,
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Surroundings, 'names' | 'dates' | 'triggers'> {
  const start = tokens[Math.max(0, from - sight)]?.start ?? 0;
  const end = tokens[Math.min(tokens.length, to + sight) - 1]?.end ?? 0;
  return {
    names: within(names, start, end, (name) => name.start),
    dates: within(dates, start, end, (date) => date.start),
    triggers: within(triggers, from - sight, to + sight, (trigger) => trigger.from),
  };
}

/** What befalls people in the sentence before, in one paragraph with this one, if that speaks of one thing only and gives no figure. */
function announcedBy(
  sentences: readonly Sentence[],
  at: number,
  before: FoundFigure | undefined,
): Event | undefined {
  const [last, own] = [sentences[at - 1], sentences[at]];
  if (last === undefined || last.block !== own?.block || before?.sentence === at - 1) return undefined;
  if (last.tokens.length > sight) return undefined;
  const triggers = findTriggers(last.tokens, lookUp(last.tokens).words);
  // "died" is said of people first, and of animals only where these are named
  const events = new Set(
    triggers
      .filter(
        ({ from, event }) =>
          event.counts === 'person' || !triggers.some((t) => t.from === from && t.event.counts === 'person'),
      )
      .map(({ event }) => event),
  );
  const [event] = events;
  return events.size === 1 && event?.counts === 'person' ? event : undefined;
}

function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

/** "On Easter Sunday": the name is part of a date. */
function isInDate(name: NameMention, dates: readonly FoundDate[]): boolean {
  const after = firstWhere(dates.length, (at) => (dates[at] as FoundDate).end > name.start);
  const date = dates[after];
  return date !== undefined && overlaps(name, date);
}

/** Those of the items, sorted by `key`, whose key lies from `low` to `high`. */
function within<T>(items: readonly T[], low: number, high: number, key: (item: T) => number): readonly T[] {
  const first = firstWhere(items.length, (at) => key(items[at] as T) >= low);
  const stop = firstWhere(items.length, (at) => key(items[at] as T) > high);
  return first === 0 && stop === items.length ? items : items.slice(first, stop);
}

/** Marks that end a clause or set one apart. */
export const breaks = role([',', ';', ':', '—', '–', '(', ')']);

/** Marks behind which another clause begins. */
const clauseEnds = role([';', ':', '—', '–']);

/** How many such marks stand from one token to another. */
export function countBreaks({ words, roles }: KnownWords, from: number, to: number): number {
  if ((roles & breaks) === 0) return 0;
  let count = 0;
  for (let at = from; at < to; at++) if (plays(words[at], breaks)) count++;
  return count;
}

const relatives = role(['which', 'who', 'where', 'while', 'but', 'whose']);
const that = role(['that']);
const comma = role([',']);

/** Where the clause of the figure begins: behind the last mark that ends another. */
function startOfClause(tokens: readonly Token[], words: readonly KnownWord[], from: number): number {
  const floor = Math.max(0, from - sight);
  for (let at = from - 1; at >= floor; at--) {
    const word = words[at];
    if (!plays(word, clauseEnds | comma | that)) continue;
    if (plays(word, clauseEnds)) return at + 1;
    if (plays(word, comma) && plays(words[at + 1], relatives)) return at + 1;
    // "the explosion that killed 218": what leads up to it is another clause; not so "fears that 40 …"
    if (
      tokens[at]?.text === 'that' &&
      !mayReport.test(tokens[at - 1]?.lower ?? 's') &&
      !isSubject(tokens, at)
    )
      return at + 1;
  }
  return floor;
}

/** "Across Varnholm that makes 215": "that" stands for what was said before. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.text[0] !== before.lower[0] && sums.holds(tokens[at + 1]?.word);
}

const sums = new WordSet([
  'makes',
  'made',
  'brings',
  'brought',
  'takes',
  'took',
  'puts',
  'leaves',
  'means',
  'is',
  'was',
]);

/** Endings of the words that "that" follows as part of one clause: "said that", "fears that", "likely that". */
const mayReport = /(?:ed|s|id|d|ay|ely|ible)$/;
