import { interned } from '../text/interned.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/verb-forms.ts';
import { splitList } from '../text/words/list.ts';
import type { Event } from './events.ts';
import type { KnownWord } from './lexicon.ts';
import { events } from './words/events.ts';

/** How a phrase stands to the figure that it sorts; see `Event`. */
export type Slot = 'state' | 'act' | 'title';

/** Words of a sentence that say what counted things do or suffer. */
export interface Trigger {
  readonly event: Event;
  readonly slot: Slot;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** One phrase of the event table. */
export interface Phrase {
  readonly event: Event;
  readonly slot: Slot;
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, Phrase[]>();
for (const event of events) {
  const slots: readonly [Slot, string | undefined][] = [
    ['state', event.states],
    ['act', `${allForms(event.verbs)}, ${event.acts ?? ''}`],
    ['title', event.titles],
  ];
  for (const [slot, phrases] of slots) {
    for (const phrase of splitList(phrases)) {
      const words = phrase.split(' ').map(interned);
      const first = words[0] as string;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { event, slot, words }]);
    }
  }
}
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);

function allForms(verbs: string | undefined): string {
  return splitList(verbs)
    .flatMap((verb) => formsOf(verb).map(([, form]) => form))
    .join(', ');
}

/** The phrases that begin with a word, the longest first. */
export function phrasesFrom(word: string): readonly Phrase[] | undefined {
  return byFirstWord.get(word);
}

/** Every phrase of the event table in the tokens, in reading order; phrases of one start come longest first. */
export function findTriggers(tokens: readonly Token[], words: readonly KnownWord[]): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrases = words[at]?.phrases;
    // "government-held areas" hold nobody
    if (phrases === undefined || (tokens[at]?.glued && tokens[at - 1]?.text === '-')) continue;
    for (const { event, slot, words } of phrases) {
      const to = endOf(words, tokens, at);
      if (to !== undefined) found.push({ event, slot, from: at, to });
    }
  }
  return found;
}

/** One past the phrase where it stands at `at`, with or without a number before its last word: "in hospitals", "in 25 hospitals". */
function endOf(words: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  let to = at + 1;
  for (let index = 1; index < words.length; index++) {
    if (index === words.length - 1 && tokens[to]?.kind === 'number') to++;
    if (tokens[to]?.lower !== words[index]) return undefined;
    to++;
  }
  return to;
}

/** The event whose own noun is counted: "88 deaths". */
export function eventOfNoun(noun: string): Event | undefined {
  return byNoun.get(noun);
}

/** The event that a concept stands for where nothing else is said of it. */
export function eventImpliedBy(concept: string): Event | undefined {
  return byConcept.get(concept);
}

const byConcept = new Map(
  events.flatMap((event) => splitList(event.impliedBy).map((concept) => [concept, event] as const)),
);

const byNoun = new Map(
  events.flatMap((event) => splitList(event.nouns).map((noun) => [noun, event] as const)),
);
