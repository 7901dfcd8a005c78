import type { FoundFigure } from '../figures/found.ts';
import { firstFrom } from '../search.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { Event } from './events.ts';
import { isAmong, plays, role } from './lexicon.ts';
import type { Dimension } from './measure.ts';
import { countBreaks, type Surroundings } from './surroundings.ts';
import { eventOfNoun, type Slot, type Trigger } from './triggers.ts';
import { turns } from './where.ts';
import { concepts } from './words/concepts.ts';

/** The event that sorts a figure, and by which of its words. */
export interface Frame {
  readonly event: Event;
  readonly slot: Slot | 'noun';
  /** Its first token. */
  readonly from: number;
  /** The words stand so close that nothing carried over from an earlier figure can outweigh them. */
  readonly close: boolean;
  /** They stand ahead of the number and name the quantity: "the toll stood at 29", "missing: 14". */
  readonly titles: boolean;
}

/** In tokens; see `costOf`. */
const close = 5;

const longestState = 14;
const longestAct = 7;
const longestTitle = 28;

/** The event whose words stand to the figure as the table says, the nearest of them; undefined where none does. */
export function frameOf(
  figure: FoundFigure,
  concept: string | null,
  dimension: Dimension,
  per: string | null,
  around: Surroundings,
): Frame | undefined {
  const own = eventOfOwnNoun(figure);
  if (own) return { event: own, slot: 'noun', from: around.numberTo, close: true, titles: false };
  let best: Trigger | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const trigger of around.triggers) {
    const least = costOf(trigger, around, dimension) - (trigger.to - trigger.from) / 2;
    if (least >= bestCost) continue;
    // "raised the murder counts to 51": no matter what was counted before
    const counted = trigger.event.bare === true && figure.counted?.carried === true ? null : concept;
    if (!fits(trigger.event, counted, dimension) || !isOfRate(trigger.event, per, dimension)) continue;
    const unsure = isUnknown(concept) && !trigger.event.of?.includes(concept ?? '') ? 1 : 0;
    if (least + unsure < bestCost) {
      best = trigger;
      bestCost = least + unsure;
    }
  }
  if (best === undefined) return undefined;
  const titles = best.slot !== 'act' && best.from < around.from;
  return { event: best.event, slot: best.slot, from: best.from, close: bestCost < close, titles };
}

/** "88 deaths", "40 attempted murders": the noun that is counted says what befell. */
function eventOfOwnNoun({ counted, kind, unit }: FoundFigure): Event | undefined {
  if (counted === null || counted.carried)
    return kind === 'other' && unit !== null ? eventOfNoun(unit) : undefined;
  const modifier = counted.modifiers.at(-1);
  const compound = modifier === undefined ? undefined : eventOfNoun(`${modifier} ${counted.head}`);
  return compound ?? eventOfNoun(counted.head);
}

/** Volumes and masses a day are flows and nothing else. */
function isOfRate(event: Event, per: string | null, dimension: Dimension): boolean {
  const isFlow = per !== null && (dimension === 'volume' || dimension === 'mass' || dimension === 'count');
  return event.perTime === true ? isFlow : !(isFlow && dimension !== 'count');
}

function fits(event: Event, concept: string | null, dimension: Dimension): boolean {
  // "half of the rise in prices" is no rate of inflation
  if (dimension === 'share' && event.nature === 'period' && concept !== null && !event.of?.includes(concept))
    return false;
  if (event.of?.includes(dimension)) return true;
  if (dimension === 'money' || dimension === 'age' || dimension === 'duration') return false;
  if (dimension !== 'count') return event.of === undefined && event.counts === null;
  if (concept === null) return event.counts === 'person' || event.bare === true;
  if (event.of === undefined || event.of.includes(concept) || event.alike?.includes(concept)) return true;
  // a noun of no known kind may well be people: "40 foreigners", "12 divers"
  return event.counts === 'person' && isUnknown(concept);
}

function isUnknown(concept: string | null): boolean {
  return concept !== null && !(concept in concepts);
}

/** How far the words are from the figure, in tokens, with a surcharge for what stands between; infinite where they can't belong to it. */
function costOf(trigger: Trigger, around: Surroundings, dimension: Dimension): number {
  switch (trigger.slot) {
    case 'state':
      return trigger.from < around.from ? costOfTitle(trigger, around, true) : costOfState(trigger, around);
    case 'act':
      return costOfAct(trigger, around, dimension);
    default:
      return costOfTitle(trigger, around, false);
  }
}

/** The event whose victims the counted are some of: "107 of the wounded". */
export function eventOfWhole({
  tokens,
  triggers,
  from,
  numberTo,
  previous,
  previousTo,
}: Surroundings): Event | undefined {
  const [of, the] = [tokens[numberTo]?.lower, tokens[numberTo + 1]?.lower ?? ''];
  if (of === 'of' && /^(?:the|those|these|all)$/.test(the))
    return triggers.find(({ from }) => from === numberTo + 2)?.event;
  // "out of the 300 injured, 94 …", "of the 300 who were injured, 94 …"
  if (previous === undefined || !outOf.holds(tokens[Math.max(0, previousTo - 3)]?.word)) return undefined;
  return triggers.find((trigger) => trigger.from >= previousTo && trigger.from < from)?.event;
}

const outOf = new WordSet(['of', 'out']);

/** What is said of "107 of the wounded" stands behind; that they are wounded says only of whom they are some. */
const costOfWhole = 9;

function costOfState(trigger: Trigger, around: Surroundings): number {
  return distanceOfState(trigger, around) + (eventOfWhole(around) === trigger.event ? costOfWhole : 0);
}

function distanceOfState(trigger: Trigger, around: Surroundings): number {
  const { from } = trigger;
  const { tokens, numberTo, to, nextFrom } = around;
  if (from < numberTo || takesObject(trigger, tokens)) return Number.POSITIVE_INFINITY;
  const distance = Math.max(0, from - to);
  if (
    distance > longestState ||
    endsSentence(tokens, to, from) ||
    opensClause(around, to, from, trigger.event)
  )
    return Number.POSITIVE_INFINITY;
  const breaks = 5 * countBreaks(around, to, from);
  if (from < nextFrom) return isActOfNext(trigger, around) ? Number.POSITIVE_INFINITY : distance + breaks;
  // "143 millimetres (5.6 inches) of rain": one quantity said twice is no border
  if (tokens[to]?.text === '(' && nextFrom === to + 1)
    return Math.max(0, distance - 4) + Math.max(0, breaks - 10);
  // "leaves 238 of the 476 who were on board missing": aboard are all, missing are the 238
  if (tokens[to]?.lower === 'of' && nextFrom <= to + 2)
    return tokens.slice(nextFrom, from).some(({ lower }) => lower === 'who') &&
      !isOfWhole(tokens, nextFrom, from)
      ? distance / 2
      : distance + breaks + 12;
  return isListed(around) && !isPartNext(around) ? distance + breaks + 12 : Number.POSITIVE_INFINITY;
}

/** "15 held another nationality": nobody held them. */
function takesObject({ from, to }: Trigger, tokens: Surroundings['tokens']): boolean {
  return tokens[to - 1]?.lower === 'held' && to === from + 1 && objects.holds(tokens[to]?.word);
}

const objects = new WordSet(['a', 'an', 'another', 'both', 'dual', 'their', 'foreign']);

/** "24% for rail workers as inflation eases", "punished for the blasts, which left 165 dead": what follows is said of something else; not so the word right behind "lists 89 as". */
function opensClause(around: Surroundings, from: number, to: number, { counts }: Event): boolean {
  if (!isAmong(openers, around, from, to)) return false;
  const { tokens } = around;
  for (let at = Math.max(from, 1); at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      word === 'which'
        ? tokens[at - 1]?.text === ','
        : word === 'as'
          ? !(counts === 'person' && at + 1 === to) && isConjunction(tokens, at)
          : plays(around.words[at], openers)
    )
      return true;
  }
  return false;
}

const openers = role(['as', 'while', 'whereas', 'because', 'though', 'although', 'which']);

/** "as well as", "as of", "as many as" and "listed as missing" open no clause. */
function isConjunction(tokens: Surroundings['tokens'], at: number): boolean {
  if (/(?:ed|known|seen|given|such)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return (
    !/^(?:well|of|many|much|few|a|an|the)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at - 2]?.lower !== 'as'
  );
}

/** "12 soldiers and three children were killed": nothing but the counted stands between a figure and the next, so that one verb holds for both. */
function isListed({ tokens, to, nextFrom }: Surroundings): boolean {
  return !tokens.slice(to, nextFrom).some(({ lower }) => predicates.has(lower));
}

/** "8,066 collected, more than 6,000 of them dead": dead are only those of the part. */
function isPartNext({ tokens, next }: Surroundings): boolean {
  if (next === undefined) return false;
  const at = firstFrom(tokens, next.end);
  return tokens[at]?.lower === 'of' && /^(?:them|whom|these|those|which)$/.test(tokens[at + 1]?.lower ?? '');
}

const predicates: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'has',
  'have',
  'had',
  'will',
  'would',
  'said',
  'says',
  'which',
  'who',
  'with',
]);

/** "Sailed with 3,800 tonnes of oil and spilled 1,000": the verb takes the next number. */
function isActOfNext(
  { event, from, to }: Trigger,
  { triggers, tokens, next, nextFrom }: Surroundings,
): boolean {
  if (next === undefined || nextFrom !== to || !/^(?:and|but|or)$/.test(tokens[from - 1]?.lower ?? ''))
    return false;
  return triggers.some((other) => other.slot === 'act' && other.event === event && other.from === from);
}

/** The words stand in the relative clause of the whole: "who were on board". */
function isOfWhole(tokens: Surroundings['tokens'], from: number, to: number): boolean {
  const who = tokens.findIndex(({ lower }, at) => at >= from && lower === 'who');
  return who >= 0 && to - who <= 3;
}

function endsSentence(tokens: Surroundings['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ';' || tokens[at]?.text === ':') return true;
  return false;
}

function costOfAct({ from, to }: Trigger, around: Surroundings, dimension: Dimension): number {
  const { tokens } = around;
  const distance = Math.max(0, around.from - to);
  // "equal to 400 tonnes": the hedge of the figure is the word for it
  const isHedge = from === around.from && to < around.numberTo;
  if ((from >= around.from && !isHedge) || distance > longestAct) return Number.POSITIVE_INFINITY;
  // "were killed and 40 …": a passive takes no object, but for a sum: "was fined €2 million"
  if (
    dimension !== 'money' &&
    isParticiple(tokens[from]?.lower ?? '') &&
    passives.holds(tokens[from - 1]?.word) &&
    !takers.holds(tokens[to - 1]?.word)
  )
    return Number.POSITIVE_INFINITY;
  return (
    distance +
    (isBehindAnother(to, around) ? 8 : 0) +
    (isAmong(joints, around, to, around.from) ? 6 : 0) +
    6 * countBreaks(around, to, around.from)
  );
}

/** A phrase that names the quantity ahead of its number; a state does where a "number of" introduces it, or as a label: "Unaccounted for: 14". */
function costOfTitle({ from, to }: Trigger, around: Surroundings, isState: boolean): number {
  const distance = Math.max(0, around.from - to);
  if (from >= around.from || distance > longestTitle) return Number.POSITIVE_INFINITY;
  if (isState && isLabel(to, around)) return -1;
  if (isState && !isNumberOf(from, around)) return Number.POSITIVE_INFINITY;
  // "pay fell 11%, the ministry says; the union says 26%": what the second is of is for `leansOn` to say
  if (around.previous !== undefined && endsSentence(around.tokens, to, around.from))
    return Number.POSITIVE_INFINITY;
  if (isBehindAnother(to, around) && turnsAway(around)) return Number.POSITIVE_INFINITY;
  return distance / 3 + (isBehindAnother(to, around) ? 3 : 0) + 2 * countBreaks(around, to, around.from);
}

/** "The toll rose to 31 after 11 guests …": behind the figure that the title is of, a clause with a subject of its own. */
function turnsAway(around: Surroundings): boolean {
  const { previousTo, from, numberTo, to } = around;
  return to > numberTo && isAmong(turns, around, previousTo, from);
}

/** "Deceased: 95": what stands before a colon and a number says what is counted. */
function isLabel(to: number, { tokens, from }: Surroundings): boolean {
  return to === from - 1 && tokens[to]?.text === ':';
}

const joints = role(['and', 'or', 'but']);
const number = role(['number']);
const tallies = new WordSet(['list', 'tally', 'count']);

/** "The number of people missing", "the tally of those known to be alive": how many there are of what the words at `from` tell. */
function isNumberOf(from: number, around: Surroundings): boolean {
  if (isAmong(number, around, from - 6, from)) return true;
  for (let at = Math.max(0, from - 6); at < from - 1; at++)
    if (tallies.holds(around.tokens[at]?.word) && around.tokens[at + 1]?.lower === 'of') return true;
  return false;
}

function isParticiple(word: string): boolean {
  return /(?:ed|en|wn|nt|lt|ut|it|ot|ck|rt)$/.test(word);
}

/** Prepositions through which a passive has an object after all: "was charged with 12 murders". */
const takers = new WordSet(['with', 'of', 'on', 'for', 'to']);
const passives = new WordSet(['was', 'were', 'been', 'be', 'are', 'is', 'being']);

function isBehindAnother(to: number, { previous, previousTo }: Surroundings): boolean {
  return previous !== undefined && to <= previousTo;
}
