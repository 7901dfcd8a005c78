import type { FoundFigure } from '../figures/found.ts';
import { WordSet } from '../text/vocabulary.ts';
import { plays, role } from './lexicon.ts';
import { breaks, type Surroundings } from './surroundings.ts';

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

const reach = 12;

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
export function isGiven({ kind, counted }: FoundFigure, { tokens, from }: Surroundings): boolean {
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

export function isProjected(around: Surroundings): boolean {
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
export function isForecast({ tokens, from, to, clauseFrom, previousTo, nextFrom }: Surroundings): boolean {
  const isOne = (at: number): boolean => forecasters.holds(tokens[at]?.word);
  for (let at = Math.max(clauseFrom, previousTo, from - reach); at < from; at++) if (isOne(at)) return true;
  for (let at = to; at < Math.min(nextFrom, to + reach); at++) {
    if (tokens[at]?.lower === ';') return false;
    if (isOne(at)) return true;
  }
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
