import type { FoundFigure } from '../figures/found.ts';
import { plays, role } from './lexicon.ts';
import type { Mode } from './measure.ts';
import { breaks, type Surroundings } from './surroundings.ts';
import { befallen } from './words/concepts.ts';

/** Words that make a clause speak of what may or will be. */
const projecting = role([
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
  ],
]);

/** Words before a figure that set it against the one that counts now. */
const against: ReadonlySet<string> = new Set(['against', 'versus', 'vs']);

/** "up from 26,000" */
const changes: ReadonlySet<string> = new Set(['up', 'down', 'rise', 'fall', 'increase', 'decrease', 'drop']);

/** Nouns for those whom a toll counts, so that "five of the victims" are some of it. */
const tolls: ReadonlySet<string> = new Set(['victims', 'fatalities', 'casualties', 'deaths', 'deceased']);

const wholes: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'which', 'that']);

const reach = 12;

/** What else decides how a figure is held: whether its sentence dates and places it, and whether another speaker gives it than the one before. */
export interface Held {
  /** A statistic of a period, which is itself a change: "prices rose 5%". */
  readonly ofPeriod: boolean;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly otherVoice: boolean;
}

/** How the sentence holds the figure: see `Mode`. */
export function modeOf(figure: FoundFigure, around: Surroundings, held: Held): Mode {
  if (goesOn(around)) return 'former';
  if (figure.change !== null && !(held.ofPeriod && figure.kind === 'percent')) return 'step';
  const part = partOf(figure, around);
  // "300 of them in the harbour town" has a place of its own to be told apart by
  if (part === 'of the toll' || (part === 'of them' && !held.placed)) return 'part';
  if (!held.dated && !held.otherVoice && isFormer(around)) return 'former';
  return isProjected(around) ? 'projected' : 'actual';
}

function partOf(
  figure: FoundFigure,
  { tokens, numberTo, to }: Surroundings,
): 'of the toll' | 'of them' | undefined {
  for (const at of [numberTo, to]) {
    if (tokens[at]?.lower !== 'of') continue;
    const [first, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if ((first === 'the' || first === 'those') && (befallen.has(second) || tolls.has(second)))
      return 'of the toll';
    if (wholes.has(first)) return 'of them';
  }
  return figure.kind === 'count' && tokens[numberTo]?.lower === 'other' ? 'of the toll' : undefined;
}

/** "from 62 to 64", "from 11 down to 10" */
function goesOn({ tokens, from, nextFrom, next }: Surroundings): boolean {
  return next !== undefined && tokens[from - 1]?.lower === 'from' && tokens[nextFrom - 1]?.lower === 'to';
}

function isFormer({ tokens, from, previousTo, previous }: Surroundings): boolean {
  const [before, earlier] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (before === 'from') {
    const rises = changes.has(earlier);
    const cameFrom = previous !== undefined && from - 1 === previousTo;
    return rises || cameFrom;
  }
  return against.has(before) || ((before === 'with' || before === 'to') && earlier === 'compared');
}

function isProjected(around: Surroundings): boolean {
  const { words, roles, from, to } = around;
  if ((roles & projecting) === 0) return false;
  for (let at = Math.max(around.clauseFrom, from - reach); at < from; at++) {
    if (projects(around, at)) return true;
  }
  for (let at = to; at < Math.min(words.length, to + 6); at++) {
    if (plays(words[at], breaks)) break;
    if (projects(around, at)) return true;
  }
  return false;
}

/** "May" with a capital is a month. */
function projects({ tokens, words }: Surroundings, at: number): boolean {
  return plays(words[at], projecting) && tokens[at]?.text !== 'May';
}
