import type { FoundFigure } from '../figures/found.ts';
import type { Mode } from './measure.ts';
import type { Surroundings } from './place.ts';
import { befallen } from './words/concepts.ts';

/** Words that make a clause speak of what may or will be. */
const projecting: ReadonlySet<string> = new Set([
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
    'expected',
    'expects',
    'likely',
    'potentially',
    'possibly',
    'unless',
    'eventually',
    "won't",
    'worst-case',
  ],
]);

/** Words before a figure that make it the level before a change. */
const leadingBack: ReadonlySet<string> = new Set(['from', 'against', 'versus', 'vs']);

/** Nouns for those whom a toll counts, so that "five of the victims" are some of it. */
const tolls: ReadonlySet<string> = new Set(['victim', 'fatality', 'casualty', 'death', 'deceased']);

const wholes: ReadonlySet<string> = new Set(['them', 'those', 'whom', 'these', 'which']);

const reach = 12;

/** How the sentence holds the figure: see `Mode`. */
export function modeOf(figure: FoundFigure, around: Surroundings, hasOwnDate: boolean): Mode {
  if (figure.change !== null) return 'step';
  if (isPart(figure, around)) return 'part';
  if (!hasOwnDate && isFormer(around)) return 'former';
  return isProjected(around) ? 'projected' : 'actual';
}

function isPart(figure: FoundFigure, { tokens, to }: Surroundings): boolean {
  if (figure.kind !== 'count') return false;
  const following = tokens.findIndex((token) => token.start >= figure.end);
  const [of, whole] = [tokens[following]?.lower, tokens[following + 1]?.lower ?? ''];
  if (of === 'of' && wholes.has(whole)) return true;
  if (tokens[to]?.lower === 'of' && wholes.has(tokens[to + 1]?.lower ?? '')) return true;
  return figure.of !== null && (tolls.has(figure.of.head) || befallen.has(figure.of.head));
}

function isFormer({ tokens, from }: Surroundings): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (leadingBack.has(before)) return true;
  return (before === 'with' || before === 'to') && tokens[from - 2]?.lower === 'compared';
}

function isProjected({ tokens, from, to }: Surroundings): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (token && /^[;:—–]$/.test(token.text)) break;
    if (token && projecting.has(token.lower)) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + 6); at++) {
    const token = tokens[at];
    if (token && /^[,;:—–()]$/.test(token.text)) break;
    if (token && projecting.has(token.lower)) return true;
  }
  return false;
}
