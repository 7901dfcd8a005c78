import type { FoundFigure } from '../figures/found.ts';
import { fact, WordSet } from '../text/vocabulary.ts';
import { isTimesThat } from './carry.ts';
import { plays, role } from './lexicon.ts';
import type { Mode } from './measure.ts';
import { breaks, type Surroundings, sight } from './surroundings.ts';
import { befallen } from './words/concepts.ts';

/** "Hopes to take in 50,000": what is wanted has yet to be. */
const intentions = new WordSet([
  ...[
    'hope',
    'hopes',
    'hoping',
    'hoped',
    'plan',
    'plans',
    'planning',
    'planned',
    'aim',
    'aims',
    'aiming',
    'aimed',
  ],
  ...['want', 'wants', 'intend', 'intends'],
]);

/** Words that make a clause speak of what may or will be. */
const projecting = role([
  ...intentions,
  ...[
    'could',
    'may',
    'might',
    'would',
    'will',
    'forecast',
    'forecasts',
    'projected',
    'projects',
    'projection',
    'predicted',
    'predicts',
  ],
  ...[
    'feared',
    'fears',
    'fear',
    'expect',
    'expected',
    'predict',
    'anticipate',
    'anticipated',
    'expects',
    'likely',
    'potentially',
    'possibly',
    'unless',
    'eventually',
    "won't",
    'worst-case',
    'pencilled',
    'looked',
    'cannot',
    "can't",
  ],
]);

/** Words before a figure that set it against the one that counts now. */
const against = new WordSet(['against', 'versus', 'vs']);

/** "up from 26,000", "had shrunk from 61" */
const changes = new WordSet([
  ...[
    'up',
    'down',
    'rise',
    'fall',
    'increase',
    'decrease',
    'drop',
    'shrunk',
    'risen',
    'rose',
    'fallen',
    'fell',
    'grown',
    'grew',
  ],
  ...[
    'dropped',
    'increased',
    'decreased',
    'climbed',
    'declined',
    'slowed',
    'eased',
    'narrowed',
    'lowered',
    'reduced',
    'cut',
  ],
]);

/** Nouns for those whom a toll counts, so that "five of the victims" are some of it. */
const tolls: ReadonlySet<string> = new Set(['victims', 'fatalities', 'casualties', 'deaths', 'deceased']);

const wholes: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'which', 'that', 'it']);

const reach = 12;

/** What else decides how a figure is held: whether its sentence dates and places it, and whether another speaker gives it than the one before. */
export interface Held {
  /** A statistic of a period, which is itself a change: "prices rose 5%". */
  readonly ofPeriod: boolean;
  /** A count that goes on or is told again for the next period. */
  readonly changes: boolean;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly otherVoice: boolean;
  /** The figures before it in reach are of something else. */
  readonly first: boolean;
  /** It is of a time after the article. */
  readonly ofFuture: boolean;
  /** Who says it is there to foresee: "economists", "analysts". */
  readonly byForecaster: boolean;
  /** "107 of the wounded were in hospital": something else befell them than those they are some of. */
  readonly ofOther: boolean;
  /** Nobody knows of the counted: those "feared missing" are missing. */
  readonly isUnknown: boolean;
}

/** How the sentence holds the figure: see `Mode`. */
export function modeOf(figure: FoundFigure, around: Surroundings, held: Held): Mode {
  if (isTimesThat(around)) return 'former';
  if (goesOn(around) || (held.changes && isFirstCount(around))) return 'former';
  if (isMiscount(around)) return 'step';
  if (figure.change !== null && !(held.ofPeriod && figure.kind === 'percent') && !isFirstOfKind(figure, held))
    return 'step';
  const part = partOf(figure, around, held);
  // "300 of them in the harbour town" has a place of its own to be told apart by
  if (part === 'of the toll' || (part === 'of them' && !held.placed)) return 'part';
  if (!held.dated && held.ofPeriod && follows(around)) return 'former';
  if (!held.dated && !held.otherVoice && isFormer(around)) return 'former';
  if (held.ofPeriod && (held.ofFuture || held.byForecaster || isForecast(around))) return 'projected';
  return isProjected(around) && !isGiven(figure, around) && !held.isUnknown ? 'projected' : 'actual';
}

/** "The flood killed 90 people, and another 40 are missing": another kind of people, not more of the same. */
function isFirstOfKind({ change }: FoundFigure, { first }: Held): boolean {
  return change === 'additional' && first;
}

/** "Five had been counted twice": by how many a count was wrong. */
function isMiscount({ tokens, to }: Surroundings): boolean {
  const isNear = tokens.slice(to + 2, to + 5).some(({ word }) => recounts(word));
  if (!isNear) return false;
  const after = tokens.slice(to, to + 5).map(({ lower }) => lower);
  return /^(?:(?:names|people|of them|bodies|victims) )?(?:had been|have been|were|was) (?:counted twice|double)/.test(
    after.join(' '),
  );
}

const recounts = fact(({ lower }) => lower.startsWith('counted') || lower.startsWith('double'));

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
    const isWhole = first === 'of' && /^(?:the|these|those|its|their|some|about)$/.test(second);
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
function isLeftOut({ tokens, from }: Surroundings): boolean {
  return tokens[from - 1]?.lower === 'but' && tokens[from - 2]?.lower === 'all';
}

/** "3.5 million feet of boom, hard boom alone, was out": of one kind among several. */
function isOfOneAlone({ tokens, to, nextFrom }: Surroundings): boolean {
  const end = Math.min(nextFrom, to + 5);
  return tokens
    .slice(to, end)
    .some(({ lower }, at) => lower === 'alone' && tokens[to + at - 1]?.kind === 'word');
}

function partOf(
  figure: FoundFigure,
  around: Surroundings,
  held: Held,
): 'of the toll' | 'of them' | undefined {
  const { tokens, numberTo, to } = around;
  if (isLeftOut(around)) return 'of the toll';
  if (isOfWholeBefore(around, figure) || isOfBefallen(around)) return 'of the toll';
  if ((figure.kind === 'count' || figure.kind === 'money') && isOfWhich(around)) return 'of them';
  for (const at of [numberTo, to]) {
    if (tokens[at]?.lower !== 'of') continue;
    const [first, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if ((first === 'the' || first === 'those') && isToll(second))
      return held.ofOther ? undefined : 'of the toll';
    // "half of it contained" is a share like any other
    if (first === 'it' && figure.kind !== 'count' && figure.kind !== 'mass') continue;
    if (wholes.has(first)) return isNamed(figure) ? undefined : 'of them';
  }
  if (figure.kind !== 'count' && isOfOneAlone(around)) return 'of them';
  return figure.kind === 'count' && tokens[numberTo]?.lower === 'other' ? 'of the toll' : undefined;
}

/** "from 62 to 64", "from 11 down to 10" */
function goesOn({ tokens, from, nextFrom, next }: Surroundings): boolean {
  return next !== undefined && tokens[from - 1]?.lower === 'from' && tokens[nextFrom - 1]?.lower === 'to';
}

function isFormer({ tokens, from, previousTo, previous }: Surroundings): boolean {
  // "down from a record of 5.02"
  const ahead = tokens[from - 1]?.lower === 'of' && tokens[from - 3]?.lower === 'a' ? from - 3 : from;
  const [before, earlier] = [tokens[ahead - 1], tokens[ahead - 2]];
  if (before?.lower === 'from') {
    const at = earlier?.lower === ',' ? ahead - 2 : ahead - 1;
    return changes.holds(earlier?.word) || (previous !== undefined && at === previousTo);
  }
  return (
    against.holds(before?.word) ||
    ((before?.lower === 'with' || before?.lower === 'to') && earlier?.lower === 'compared')
  );
}

/** "It had put the toll at 40" */
const counting = new WordSet([
  ...[
    'counted',
    'put',
    'reported',
    'listed',
    'estimated',
    'announced',
    'spoken',
    'stood',
    'given',
    'recorded',
  ],
]);

/** Words for a count that another has replaced since. */
const firsts = new WordSet(['first', 'originally', 'initially', 'previously', 'earlier']);

/** "A figure first published as 40", "initially put at 12", "an earlier estimate of 300" */
function isFirstCount({ tokens, clauseFrom, from, to }: Surroundings): boolean {
  // "58 people were killed, not 59"
  if (tokens[from - 1]?.lower === 'not' && !/^(?:more|less|fewer)$/.test(tokens[from]?.lower ?? ''))
    return true;
  // "had counted 58 until now"
  let until = to;
  while (until < to + 6 && tokens[until]?.lower !== 'until') until++;
  if (until < to + 6 && /^(?:now|then)$/.test(tokens[until + 1]?.lower ?? '')) return true;
  for (let at = Math.max(clauseFrom, from - 8); at < from - 1; at++) {
    if (tokens[at]?.lower === 'had' && tokens.slice(at + 1, at + 4).some(({ word }) => counting.holds(word)))
      return true;
  }
  if (!/^(?:as|at|of)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ word }) => firsts.holds(word));
}

/** "Eased to 6.9% after 7.1%", "after a rise of 0.1%": the period before. */
function follows({ tokens, from, previous }: Surroundings): boolean {
  if (previous === undefined) return false;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bafter(?: an?)?(?: (?:rise|fall|gain|drop|increase|decline|climb|reading|rising|falling|gaining|dropping))?(?: of| by)?$/.test(
    before,
  );
}

/** "If five are dead, where are the others?" */
function isSupposed({ tokens, clauseFrom, from }: Surroundings): boolean {
  return tokens.slice(Math.max(clauseFrom, from - 4), from).some(({ lower }) => lower === 'if');
}

/** "More than anyone had forecast": the forecast is only compared with. */
function isCompared({ tokens }: Surroundings, at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'than' || lower === 'as');
}

const guesses = new WordSet(['could', 'may', 'might']);

/** "It would not give up the 12 posts that it holds": the article speaks of what there is. */
function isGiven({ kind, counted }: FoundFigure, { tokens, from }: Surroundings): boolean {
  return (
    kind === 'count' &&
    counted !== null &&
    !counted.carried &&
    /^(?:the|these|those|its|their)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "It could be 250 or 260", "there may have been 300 tonnes", "that would put the total at 40": a guess at what is, not at what will be. */
function isGuess({ tokens, from }: Surroundings, at: number): boolean {
  const [word = '', next = '', third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (guesses.has(word) && next === 'be') return at === from - 2;
  if (guesses.has(word) && next === 'have') return third === 'been' && at === from - 3;
  return (
    word === 'would' &&
    /^(?:put|puts|bring|mean|make)$/.test(next) &&
    isThat.test(tokens[at - 1]?.lower ?? '')
  );
}

const isThat = /^(?:that|this|which)$/;

function isProjected(around: Surroundings): boolean {
  const { words, roles, from, to } = around;
  if (isSupposed(around)) return true;
  if ((roles & projecting) === 0) return false;
  for (let at = Math.max(around.clauseFrom, from - reach); at < from; at++) {
    if (projects(around, at) && !isCompared(around, at) && !isGuess(around, at)) return true;
  }
  for (let at = to; at < Math.min(words.length, to + 6); at++) {
    // "it had been 93 that morning and will rise": another verb
    if (plays(words[at], breaks) || around.tokens[at]?.lower === 'and') break;
    if (projects(around, at) && !intentions.holds(around.tokens[at]?.word)) return true;
  }
  return false;
}

/** "Economists see prices up 8.8%", "against the 5.7% that analysts had pencilled in": no statistic, but what somebody thought it would be. */
function isForecast({ tokens, from, to, clauseFrom, previousTo, nextFrom }: Surroundings): boolean {
  const isOne = (at: number): boolean => forecasters.holds(tokens[at]?.word);
  for (let at = Math.max(clauseFrom, previousTo, from - reach); at < from; at++) if (isOne(at)) return true;
  for (let at = to; at < Math.min(nextFrom, to + reach); at++) if (isOne(at)) return true;
  return false;
}

/** Those whose statistics are forecasts. */
export function isForecaster(speaker: string | null): boolean {
  return (
    speaker !== null && /\b(?:economists|analysts|forecasters|investors|traders|markets)\b/i.test(speaker)
  );
}

const forecasters = new WordSet([
  ...[
    'economists',
    'analysts',
    'forecasters',
    'traders',
    'investors',
    'markets',
    'consensus',
    'poll',
    'surveyed',
    'polled',
  ],
  ...['probably', 'foresee', 'foresees', 'foreseen', 'foresaw', 'estimates', 'expectations', 'forecasting'],
]);

/** "May" with a capital is a month. */
function projects({ tokens, words }: Surroundings, at: number): boolean {
  if (intentions.holds(tokens[at]?.word)) return tokens[at + 1]?.lower === 'to';
  return plays(words[at], projecting) && tokens[at]?.text !== 'May';
}
