import type { Figure, FigureRef, Pair } from '../../../core/index.ts';
import type { Source } from '../../input/read.ts';
import { figureOf, isOpenConflict, type Sources, sourceOf, whyOf } from '../../passages.ts';

/** What one source says to a question; the same number told again in the article is one answer with more lines. */
export interface Answer {
  readonly source: Source;
  readonly figure: Figure;
  readonly lines: readonly number[];
}

export type State = 'conflict' | 'decided' | 'update' | 'agreement';

/** All that the articles say to one question. */
export interface Question {
  /** As most of its pairs put it. */
  readonly measure: string;
  readonly state: State;
  /** By date; those that have a part in an open conflict, and the others. */
  readonly disputed: readonly Answer[];
  readonly undisputed: readonly Answer[];
  /** Why the disputed answers disagree; two mentions of one answer count once. */
  readonly reasons: readonly string[];
  /** What editors have decided, each kind once. */
  readonly decisions: readonly string[];
}

/** The questions that more than one figure answers, in the order of the pairs: figures that pairs connect answer one. */
export function questionsOf(pairs: readonly Pair[], sources: Sources): readonly Question[] {
  const rootOf = connect(pairs);
  const byRoot = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(keyOf(pair.a));
    const connected = byRoot.get(root);
    if (connected) connected.push(pair);
    else byRoot.set(root, [pair]);
  }
  return [...byRoot.values()].map((connected) => questionOf(connected, sources)).filter(isWorthTelling);
}

/** One article that agrees with itself ("15 km, or 9 miles") is no news. */
function isWorthTelling({ state, undisputed }: Question): boolean {
  return state !== 'agreement' || new Set(undisputed.map(({ source }) => source)).size > 1;
}

function keyOf({ file, figure }: FigureRef): string {
  return `${figure} ${file}`;
}

/** Gives all figures that pairs connect the same root. */
function connect(pairs: readonly Pair[]): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // The way just gone is shortened for the next who asks.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) as string;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [first, second] = [rootOf(keyOf(a)), rootOf(keyOf(b))];
    if (first !== second) parents.set(second, first);
  }
  return rootOf;
}

function questionOf(pairs: readonly Pair[], sources: Sources): Question {
  const open = pairs.filter(isOpenConflict);
  const answers = new Map<string, Answer>();
  const answerKeys = new Map<string, string>();
  for (const ref of pairs.flatMap(({ a, b }) => [a, b])) {
    if (answerKeys.has(keyOf(ref))) continue;
    const answer = readAnswer(ref, sources);
    const { low, value, high, unit } = answer.figure;
    const key = JSON.stringify([ref.file, low, value, high, unit]);
    answerKeys.set(keyOf(ref), key);
    answers.set(key, merge(answers.get(key), answer));
  }
  const answerKey = (ref: FigureRef): string => answerKeys.get(keyOf(ref)) as string;
  const isDisputed = new Set(open.flatMap(({ a, b }) => [answerKey(a), answerKey(b)]));
  const reasons = new Map(
    open.map((pair) => [[answerKey(pair.a), answerKey(pair.b)].sort().join(), whyOf(pair)]),
  );
  const byKey = [...answers].sort(([, a], [, b]) => byDate(a, b));
  return {
    measure: mostFrequent((open.length > 0 ? open : pairs).map(({ measure }) => measure)),
    state: stateOf(pairs),
    disputed: byKey.filter(([key]) => isDisputed.has(key)).map(([, answer]) => answer),
    undisputed: byKey.filter(([key]) => !isDisputed.has(key)).map(([, answer]) => answer),
    reasons: [...reasons.values()],
    decisions: [...new Set(pairs.map(({ status }) => status).filter((status) => status !== 'open'))],
  };
}

function readAnswer(ref: FigureRef, sources: Sources): Answer {
  const source = sourceOf(sources, ref.file);
  const figure = figureOf(sources, ref);
  return { source, figure, lines: [source.lines(figure.start).line] };
}

/** Of two mentions the one with a speaker says more; headlines leave him out. */
function merge(before: Answer | undefined, answer: Answer): Answer {
  if (!before) return answer;
  const figure = before.figure.speaker === null ? answer.figure : before.figure;
  const lines = [...new Set([...before.lines, ...answer.lines])].sort((a, b) => a - b);
  return { source: answer.source, figure, lines };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function stateOf(pairs: readonly Pair[]): State {
  if (pairs.some(isOpenConflict)) return 'conflict';
  if (pairs.some(({ verdict }) => verdict === 'conflict')) return 'decided';
  return pairs.some(({ verdict }) => verdict === 'update') ? 'update' : 'agreement';
}

function byDate(a: Answer, b: Answer): number {
  const [first, second] = [a, b].map(({ figure, source }) => figure.asOf ?? source.article.published ?? '');
  return first === second ? 0 : (first as string) < (second as string) ? -1 : 1;
}
