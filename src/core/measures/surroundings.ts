import type { FoundDate } from '../dates/find.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { NameMention } from '../names/find.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** The sentence around one figure: what stands in it and next to the figure. Positions are token indexes. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly dates: readonly FoundDate[];
  readonly triggers: readonly Trigger[];
  readonly from: number;
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

/** The surroundings of each figure of an article; what belongs to a sentence is found once. */
export function* surroundingsOf({ figures, sentences, dates, names }: Reading): Generator<Surroundings> {
  const datesOf = bySentence(dates);
  const namesOf = bySentence(names);
  let sentence = -1;
  let triggers: readonly Trigger[] = [];
  for (const [index, figure] of figures.entries()) {
    const tokens = sentences[figure.sentence]?.tokens ?? [];
    if (figure.sentence !== sentence) {
      sentence = figure.sentence;
      triggers = findTriggers(tokens);
    }
    const previous = figures[index - 1]?.sentence === sentence ? figures[index - 1] : undefined;
    const next = figures[index + 1]?.sentence === sentence ? figures[index + 1] : undefined;
    const end =
      figure.counted && !figure.counted.carried ? Math.max(figure.end, figure.counted.end) : figure.end;
    yield {
      tokens,
      names: namesOf.get(sentence) ?? [],
      dates: datesOf.get(sentence) ?? [],
      triggers,
      from: indexAt(tokens, figure.start),
      numberTo: indexAt(tokens, figure.end),
      to: indexAt(tokens, end),
      previous,
      next,
      previousTo: previous ? indexAt(tokens, previous.end) : 0,
      nextFrom: next ? indexAt(tokens, next.start) : tokens.length,
    };
  }
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

/** The index of the first token that starts at or after `offset`. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const boundary = /^[,;:—–()]$/;

/** True for a mark that ends a clause or sets one apart. */
export function isBreak(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && boundary.test(token.text);
}

/** How many such marks stand from one token to another. */
export function countBreaks(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isBreak(tokens[at])) count++;
  return count;
}

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'where', 'while', 'but', 'whose']);
const reach = 30;

/** Where the clause of the figure begins: behind the last mark that ends another. */
export function startOfClause({ tokens, from }: Surroundings): number {
  const floor = Math.max(0, from - reach);
  for (let at = from - 1; at >= floor; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^[;:—–]$/.test(text) || (text === ',' && relatives.has(tokens[at + 1]?.lower ?? ''))) return at + 1;
  }
  return floor;
}
