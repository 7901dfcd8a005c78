import type { Kind } from '../article.ts';
import { singular } from '../text/nouns.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import type { Change } from './found.ts';
import { type Line, lowerAt, tokenAt, wordAt } from './pattern.ts';
import { decreaseWords, increaseWords, rateUnits } from './words/contexts.ts';

const directions = new WordMap<Change>([
  ...['fewer', 'less', 'lower', 'down'].map((word) => [word, 'decrease'] as const),
  ...['higher', 'up'].map((word) => [word, 'increase'] as const),
]);

const moreWords = new WordSet('more additional further extra'.split(' '));
const additionalWords = new WordSet('another additional further extra'.split(' '));

/** Verbs that "up" or "down" belongs to: "picked up 400 birds", "shot down three drones". */
const phrasal = new WordSet(
  'put puts putting stump stumps stumped stumping cough coughs coughed coughing pony ponied pay pays paid paying pick picks picked picking round rounds rounded rounding turn turns turned turning set sets setting take takes took taken taking give gives gave given giving make makes made making dig digs dug digging mop mops mopped mopping clean cleans cleaned cleaning wash washed washing use uses used using blow blows blew blown buy buys bought snap snapped suck sucks sucked sucking scoop scoops scooped scooping call calls called line lined summon pull pulls pulled pulling tear tears tore torn tearing shoot shoots shot shooting gun gunned shut shuts shutting close closes closed closing knock knocks knocked burn burned burnt lock locked hold holds held track tracked hunt hunted'.split(
    ' ',
  ),
);

const rateWords = new WordSet('a an per each every /'.split(' '));

const risesAfter = new WordSet('rise increase jump gain hike growth climb surge raise uplift'.split(' '));
const fallsAfter = new WordSet(
  'fall drop cut decline decrease reduction slump contraction plunge'.split(' '),
);

/** What the words around say that the figure does to a quantity: "up by six", "another 20,000", "five points fewer". */
export function readChange(line: Line, from: number, to: number, kind: Kind): Change | null {
  const after = wordAt(line, to);
  if (moreWords.holds(after)) return lowerAt(line, to + 1) === 'than' ? 'increase' : 'additional';
  const direction = directions.of(after);
  if (direction !== undefined) return direction;
  if (kind === 'percent' && risesAfter.holds(after)) return 'increase';
  if (kind === 'percent' && fallsAfter.holds(after)) return 'decrease';
  if (additionalWords.holds(wordAt(line, from - 1))) return 'additional';
  let before = lowerAt(line, from - 1);
  let at = from - 1;
  const by = before === 'by' || before === 'of';
  if (by) before = lowerAt(line, --at);
  if (by && /^(?:a|an)$/.test(before)) before = lowerAt(line, --at);
  if (!by && (before === 'up' || before === 'down') && phrasal.holds(wordAt(line, at - 1))) return null;
  const step = by || kind === 'percent' || kind === 'other' || before === 'up' || before === 'down';
  if (!step) return null;
  if (increaseWords.has(before)) return 'increase';
  if (decreaseWords.has(before)) return 'decrease';
  if (lowerAt(line, from - 1) !== 'by') return null;
  for (let i = at; i > at - 7; i--) {
    const word = wordAt(line, i);
    if (increaseWords.holds(word)) return 'increase';
    if (decreaseWords.holds(word)) return 'decrease';
  }
  return null;
}

/** "a month", "per kg", "/kg", "an hour" after a figure; not "63 a day before". */
export function readRate(line: Line, at: number): { readonly per: string | null; readonly perTo: number } {
  const none = { per: null, perTo: at };
  const start = lowerAt(line, at) === '-' ? at + 1 : at;
  if (!rateWords.holds(wordAt(line, start))) return none;
  const word = lowerAt(line, start);
  let next = start + 1;
  if (tokenAt(line, next)?.text === '-') next++;
  const unit = singular(lowerAt(line, next));
  if (word !== 'per' && !rateUnits.has(unit)) return none;
  if (word === 'per' && tokenAt(line, next)?.kind !== 'word') return none;
  if (/^(?:before|after|earlier|later|ago|prior|or)$/.test(lowerAt(line, next + 1))) return none;
  return { per: unit, perTo: next + 1 };
}
