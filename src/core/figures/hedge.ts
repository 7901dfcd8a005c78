import type { Bounds, Hedge, Kind } from '../article.ts';
import { endsPhrase } from '../text/nouns.ts';
import { WordSet } from '../text/vocabulary.ts';
import { type Line, lowerAt, tokenAt, wordAt } from './pattern.ts';
import { nounsCountingPeople } from './words/contexts.ts';
import {
  beforeOverMoreThan,
  type HedgePhrase,
  hedgesAfter,
  hedgesBefore,
  verbsOfBlame,
  verbsOfRising,
  verbsWithOver,
  verbsWithUp,
} from './words/hedges.ts';
import { numberWords } from './words/numbers.ts';

/** Hedge words found beside a number, and how far the figure reaches with them. */
export interface HedgeAt {
  readonly hedge: Hedge;
  readonly at: number;
}

const betweenHedgeAndNumber = new WordSet(['a', 'an', 'the', 'another', 'total']);

/** The hedge that ends just before `from`; `at` is its first token. */
export function readHedgeBefore(line: Line, from: number, kind: Kind): HedgeAt | undefined {
  let found = phraseBefore(line, from, kind);
  if (found === undefined) {
    const before = lowerAt(line, from - 1);
    if (betweenHedgeAndNumber.holds(wordAt(line, from - 1))) {
      const outer = lowerAt(line, from - 2) === 'within' ? undefined : phraseBefore(line, from - 1, kind);
      if (outer !== undefined && outer.hedge !== 'exact' && before !== 'the') found = outer;
    }
    return found;
  }
  const outer = phraseBefore(line, found.at, kind);
  if (outer === undefined) return found;
  return {
    at: outer.at,
    hedge:
      outer.hedge === 'exact' || (outer.hedge === 'approx' && found.hedge !== 'exact')
        ? found.hedge
        : outer.hedge,
  };
}

function phraseBefore(line: Line, from: number, kind: Kind): HedgeAt | undefined {
  for (const { text, words, hedge } of hedgesBefore.of(wordAt(line, from - 1)) ?? []) {
    const at = from - words.length;
    if (at < line.begin || !matches(line, at, words)) continue;
    if (!isHedgeHere(line, at, text, kind)) continue;
    return { hedge, at };
  }
  return undefined;
}

function matches(line: Line, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (lowerAt(line, at + i) !== words[i]) return false;
  return true;
}

/** Words that hedge in one place and mean a direction, a place or a time in another. */
function isHedgeHere(line: Line, at: number, text: string, kind: Kind): boolean {
  const before = lowerAt(line, at - 1);
  switch (text) {
    case 'up to':
      return (
        !verbsWithUp.holds(wordAt(line, at - 1)) &&
        !(verbsOfRising.holds(wordAt(line, at - 1)) && hasOrigin(line, at + 2))
      );
    case 'over':
      if (verbsWithOver.holds(wordAt(line, at - 1)) || isOverCause(line, at)) return false;
      return kind !== 'duration' || at === line.begin || beforeOverMoreThan.holds(wordAt(line, at - 1));
    case 'within':
      return kind === 'duration' || (kind === 'length' && !isZone(line, at + 1));
    case 'top':
    case 'tops':
      return isVerbOfPassing(line, at - 1, kind);
    case 'near':
      return kind === 'temperature' || kind === 'percent' || kind === 'speed' || kind === 'money';
    case 'past':
      return kind === 'money' || kind === 'percent' || verbsOfGoing.holds(wordAt(line, at - 1));
    case 'past the':
      return !isOfAnother(line, at + 2);
    case 'beyond':
      return kind !== 'count';
    case 'minimum':
    case 'maximum':
      return before === 'a' || before === 'the';
    case 'just':
      return true;
    default:
      return true;
  }
}

/** Verbs by which a quantity goes past a number: "climbed past 60". */
const verbsOfGoing = new WordSet(
  'go goes went gone going climb climbs climbed climbing rise rises rose risen rising push pushes pushed pushing soar soared surge surged rocket rocketed skyrocketed race raced tick ticked edge edged sail sailed shot jumped leapt run ran pass passed get got crept move moved'.split(
    ' ',
  ),
);

/** "past the 11 million of the old wreck": the number is that of another thing, and exact. */
function isOfAnother(line: Line, number: number): boolean {
  for (let at = number + 1; at < number + 4; at++) {
    const word = lowerAt(line, at);
    if (word === 'of') return true;
    if (/^(?:mark|level|barrier|milestone|threshold)$/.test(word)) return false;
  }
  return false;
}

/** "everybody within 3 km of the works": how wide a ring is, and not how near something came. */
function isZone(line: Line, at: number): boolean {
  if (/^(?:come|comes|came|coming|get|got|strayed|passed|fell|landed|flew)$/.test(lowerAt(line, at - 2)))
    return false;
  for (let i = at + 1; i < at + 4; i++) if (lowerAt(line, i) === 'of') return true;
  return false;
}

/** "losses may top $3 billion", "Toll tops 300": not "the top 10". */
function isVerbOfPassing(line: Line, before: number, kind: Kind): boolean {
  const token = tokenAt(line, before);
  if (token?.kind !== 'word') return false;
  if (modals.holds(token.word)) return true;
  const noun = !endsPhrase(token) && token.lower !== 'big';
  return noun && (kind === 'money' || line.headline || nounsCountingPeople.holds(token.word));
}

const modals = new WordSet('may might could can will would to should must'.split(' '));

/** "climbed up to 4% from 3.8%": with a beginning named, "to" names the end. */
function hasOrigin(line: Line, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) if (lowerAt(line, i) === 'from') return true;
  return false;
}

/** "fined €2m over three missing papers": what somebody is blamed for. */
function isOverCause(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) if (verbsOfBlame.holds(line.tokens[i]?.word)) return true;
  return false;
}

/** The hedge that begins at `to`; `at` is one past its last token. */
export function readHedgeAfter(line: Line, to: number): HedgeAt | undefined {
  const token = tokenAt(line, to);
  if (token === undefined) return undefined;
  for (const phrase of hedgesAfter.of(token.word) ?? []) {
    if (matches(line, to, phrase.words) && isSuffixHere(line, to, phrase))
      return { hedge: phrase.hedge, at: to + phrase.words.length };
  }
  return undefined;
}

function isSuffixHere(line: Line, to: number, { words }: HedgePhrase): boolean {
  const glued = tokenAt(line, to)?.glued ?? false;
  const next = tokenAt(line, to + words.length);
  if (next?.kind === 'number' || numberWords.holds(next?.word) || next?.lower === 'than') return false;
  if (words[0] === '+') return glued && tokenAt(line, to + 1)?.kind !== 'number';
  if (words[0] === '-') return glued && (tokenAt(line, to + 1)?.glued ?? false);
  if (words[0] === 'plus')
    return tokenAt(line, to + 1)?.kind === 'word' && /s$|people/.test(lowerAt(line, to + 1));
  if (words[1] === 'over' || words[1] === 'under' || words[1] === 'above' || words[1] === 'below') {
    const next = tokenAt(line, to + 2);
    return (
      next === undefined ||
      next.kind !== 'word' ||
      !/^(?:the|a|an|its|their|his|her|this|that)$/.test(next.lower)
    );
  }
  if (words[0] === 'at') {
    const next = tokenAt(line, to + words.length);
    return (
      next === undefined ||
      (next.kind !== 'number' &&
        !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an)$/.test(next.lower))
    );
  }
  return true;
}

/** What the words allow of the value. */
export function boundsOf(value: number, hedge: Hedge): Bounds {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return { value, low: value, high: null };
    case 'up-to':
    case 'fewer-than':
    case 'nearly':
      return { value, low: null, high: value };
    default:
      return { value, low: value, high: value };
  }
}
