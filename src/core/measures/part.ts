import type { FoundFigure } from '../figures/found.ts';
import type { Sorted } from './earlier.ts';
import type { Event } from './events.ts';
import { plays } from './lexicon.ts';
import { breaks, type Surroundings, sight } from './surroundings.ts';
import { befallen } from './words/concepts.ts';

/** Nouns for those whom a toll counts, so that "five of the victims" are some of it. */
const tolls: ReadonlySet<string> = new Set(['victims', 'fatalities', 'casualties', 'deaths', 'deceased']);

const wholes: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'which', 'that', 'it']);

/** "Of the 2,000 tonnes that were stored, only 500 burned", "for every bird found, five sink" */
function isOfWholeBefore(
  { tokens, words, from, previous, previousTo }: Surroundings,
  figure: FoundFigure,
): boolean {
  const start = Math.max(0, from - sight);
  for (let at = start; at < from; at++) {
    const opens = at === 0 || plays(words[at - 1], breaks) || tokens[at - 1]?.kind === 'quote';
    if (!opens) continue;
    const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ''];
    if (first === 'for' && (second === 'every' || second === 'each')) return true;
    // "out of the 300 who were hurt, 94 …"
    const whole = first === 'out' && second === 'of' ? (tokens[at + 2]?.lower ?? '') : second;
    const isWhole =
      (first === 'of' || first === 'out') && /^(?:the|these|those|its|their|some|about)$/.test(whole);
    if (isWhole && previous?.unit === figure.unit && previousTo > at && previousTo <= at + 5)
      return words.slice(previousTo, from).some((word) => plays(word, breaks));
  }
  return false;
}

/** "160, of whom 48 remain in hospital", "$57 million, of which the town had $20 million" */
function isOfWhich({ tokens, words, from, previousTo }: Surroundings): boolean {
  for (let at = from - 1; at > Math.max(previousTo, from - 8); at--) {
    if (plays(words[at], breaks)) return false;
    const word = tokens[at]?.lower;
    if ((word === 'whom' || word === 'which') && tokens[at - 1]?.lower === 'of') return true;
  }
  return false;
}

/** "Of the dead, 12 were children" */
function isOfBefallen({ tokens, from }: Surroundings): boolean {
  if (from < 4 || tokens[from - 1]?.lower !== ',') return false;
  const [of, the, noun] = tokens.slice(from - 4, from - 1).map(({ lower }) => lower);
  return of === 'of' && (the === 'the' || the === 'those') && isToll(noun as string);
}

/** "Six of them schoolchildren": the part has a name of its own to be told apart by. */
function isNamed({ counted, of }: FoundFigure): boolean {
  return counted !== null && !counted.carried && of !== null && counted.head !== of.head;
}

function isToll(noun: string): boolean {
  return befallen.has(noun) || tolls.has(noun);
}

/** "All but 10 of those still missing": the few that a statement leaves out. */
export function isLeftOut({ tokens, from }: Surroundings): boolean {
  return tokens[from - 1]?.lower === 'but' && tokens[from - 2]?.lower === 'all';
}

/** "28 of the dead are known by name — 15 Swedes and 13 Danes": behind the dash stands who they are. */
function isToldApart({ tokens, from, numberTo, to, previous }: Surroundings, figure: FoundFigure): boolean {
  if (previous?.value == null || figure.value === null || figure.change !== null) return false;
  return (
    /^[—–]$/.test(tokens[from - 1]?.text ?? '') &&
    to > numberTo &&
    figure.kind === 'count' &&
    previous.kind === 'count' &&
    figure.value < previous.value
  );
}

/** "There were 340 of them": all there were. */
function isAllOfThem({ tokens, from }: Surroundings): boolean {
  return tokens[from - 2]?.lower === 'there' && /^(?:are|is|was|were)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "3.5 million feet of boom, hard boom alone, was out": of one kind among several. */
function isOfOneAlone({ tokens, to, nextFrom }: Surroundings): boolean {
  const end = Math.min(nextFrom, to + 5);
  return tokens
    .slice(to, end)
    .some(({ lower }, at) => lower === 'alone' && tokens[to + at - 1]?.kind === 'word');
}

/** Whether the counted are some of a toll, or some of those told of just before; `ofOther` says that something else befell them than the whole. */
export function partOf(
  figure: FoundFigure,
  around: Surroundings,
  ofOther: boolean,
): 'of the toll' | 'of them' | undefined {
  const { tokens, numberTo, to } = around;
  if (isLeftOut(around)) return 'of the toll';
  if (isOfWholeBefore(around, figure)) return ofOther ? undefined : 'of the toll';
  if (isOfBefallen(around) || isToldApart(around, figure)) return 'of the toll';
  if ((figure.kind === 'count' || figure.kind === 'money') && isOfWhich(around)) return 'of them';
  for (const at of [numberTo, to]) {
    if (tokens[at]?.lower !== 'of') continue;
    const [first, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if ((first === 'the' || first === 'those') && isToll(second)) return ofOther ? undefined : 'of the toll';
    // "half of it contained" is a share like any other
    if (first === 'it' && figure.kind !== 'count' && figure.kind !== 'mass') continue;
    if (wholes.has(first)) {
      // "The number of dead was lowered. The court has 211 of them on its books": no number yet that these were some of
      const isFirst = around.topic !== undefined && around.previous === undefined;
      return isFirst || isNamed(figure) || isAllOfThem(around) ? undefined : 'of them';
    }
  }
  if (figure.kind !== 'count' && isOfOneAlone(around)) return 'of them';
  return figure.kind === 'count' && tokens[numberTo]?.lower === 'other' ? 'of the toll' : undefined;
}

/** "17 of the dead were Swedes and 15 held another passport": some of the same as the part before. */
export function goesOnWith(
  { measure, found: before, event: eventBefore }: Sorted,
  { sentence, counted }: FoundFigure,
  event: Event | undefined,
  { tokens, from }: Surroundings,
): boolean {
  return (
    measure.mode === 'part' &&
    before.sentence === sentence &&
    event === eventBefore &&
    counted?.carried !== false &&
    tokens[from - 1]?.lower === 'and'
  );
}
