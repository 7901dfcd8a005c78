import type { Kind } from '../article.ts';
import { singular } from '../text/nouns.ts';
import type { Change } from './found.ts';
import { type Line, lowerAt, tokenAt } from './pattern.ts';
import { decreaseWords, increaseWords, rateUnits } from './words/contexts.ts';

const directions: ReadonlyMap<string, Change> = new Map([
  ...['fewer', 'less', 'lower', 'down'].map((word) => [word, 'decrease'] as const),
  ...['higher', 'up'].map((word) => [word, 'increase'] as const),
]);

const additionalWords = new Set('another additional further extra'.split(' '));

/** Verbs that "up" or "down" belongs to: "picked up 400 birds", "shot down three drones". */
const phrasal = new Set(
  'pick picks picked picking round rounds rounded rounding turn turns turned turning set sets setting take takes took taken taking give gives gave given giving make makes made making dig digs dug digging mop mops mopped mopping clean cleans cleaned cleaning wash washed washing use uses used using blow blows blew blown buy buys bought snap snapped suck sucks sucked sucking scoop scoops scooped scooping call calls called line lined summon pull pulls pulled pulling tear tears tore torn tearing shoot shoots shot shooting gun gunned shut shuts shutting close closes closed closing knock knocks knocked burn burned burnt lock locked hold holds held track tracked hunt hunted'.split(
    ' ',
  ),
);

const rateWords = new Set('a an per each every /'.split(' '));

const risesAfter = new Set('rise increase jump gain hike growth climb surge raise uplift'.split(' '));
const fallsAfter = new Set('fall drop cut decline decrease reduction slump contraction plunge'.split(' '));

/** What the words around say that the figure does to a quantity: "up by six", "another 20,000", "five points fewer". */
export function readChange(line: Line, from: number, to: number, kind: Kind): Change | null {
  const after = lowerAt(line, to);
  if (after === 'more' || after === 'additional' || after === 'further' || after === 'extra')
    return lowerAt(line, to + 1) === 'than' ? 'increase' : 'additional';
  const direction = directions.get(after);
  if (direction !== undefined) return direction;
  if (kind === 'percent' && risesAfter.has(after)) return 'increase';
  if (kind === 'percent' && fallsAfter.has(after)) return 'decrease';
  let before = lowerAt(line, from - 1);
  if (additionalWords.has(before)) return 'additional';
  let at = from - 1;
  const by = before === 'by' || before === 'of';
  if (by) before = lowerAt(line, --at);
  if (by && /^(?:a|an)$/.test(before)) before = lowerAt(line, --at);
  if (!by && (before === 'up' || before === 'down') && phrasal.has(lowerAt(line, at - 1))) return null;
  const step = by || kind === 'percent' || kind === 'other' || before === 'up' || before === 'down';
  if (!step) return null;
  if (increaseWords.has(before)) return 'increase';
  if (decreaseWords.has(before)) return 'decrease';
  if (lowerAt(line, from - 1) !== 'by') return null;
  for (let i = at; i > at - 7; i--) {
    const word = lowerAt(line, i);
    if (increaseWords.has(word)) return 'increase';
    if (decreaseWords.has(word)) return 'decrease';
  }
  return null;
}

/** "a month", "per kg", "/kg", "an hour" after a figure; not "63 a day before". */
export function readRate(line: Line, at: number): { readonly per: string | null; readonly perTo: number } {
  const none = { per: null, perTo: at };
  let word = lowerAt(line, at);
  let start = at;
  if (word === '-') {
    start++;
    word = lowerAt(line, start);
  }
  if (!rateWords.has(word)) return none;
  let next = start + 1;
  if (tokenAt(line, next)?.text === '-') next++;
  const unit = singular(lowerAt(line, next));
  if (word !== 'per' && !rateUnits.has(unit)) return none;
  if (word === 'per' && tokenAt(line, next)?.kind !== 'word') return none;
  if (/^(?:before|after|earlier|later|ago|prior|or)$/.test(lowerAt(line, next + 1))) return none;
  return { per: unit, perTo: next + 1 };
}
