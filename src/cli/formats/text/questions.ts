import type { Figure, Pair } from '../../../core/index.ts';
import type { Source } from '../../input/read.ts';
import { figureOf, isOpenConflict, type Sources, sourceOf } from '../../passages.ts';

/** What one source says to a question; the same figure told again in the article is one answer with more lines. */
export interface Answer {
  readonly source: Source;
  readonly figure: Figure;
  /** When it holds, or else when it was published. */
  readonly date: string | null;
  readonly lines: readonly number[];
}

export type State = 'conflict' | 'decided' | 'update' | 'agreement';

/** One measure with all that the articles say to it. */
export interface Question {
  readonly measure: string;
  readonly state: State;
  readonly pairs: readonly Pair[];
  /** By date. */
  readonly answers: readonly Answer[];
}

/** The questions that more than one figure answers, in the order of the pairs. */
export function questionsOf(pairs: readonly Pair[], sources: Sources): readonly Question[] {
  const byMeasure = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const same = byMeasure.get(pair.measure);
    if (same) same.push(pair);
    else byMeasure.set(pair.measure, [pair]);
  }
  return [...byMeasure].map(([measure, same]) => ({
    measure,
    state: stateOf(same),
    pairs: same,
    answers: answersOf(same, sources),
  }));
}

function stateOf(pairs: readonly Pair[]): State {
  if (pairs.some(isOpenConflict)) return 'conflict';
  if (pairs.some(({ verdict }) => verdict === 'conflict')) return 'decided';
  return pairs.some(({ verdict }) => verdict === 'update') ? 'update' : 'agreement';
}

function answersOf(pairs: readonly Pair[], sources: Sources): readonly Answer[] {
  const answers = new Map<string, Answer>();
  const seen = new Set<string>();
  for (const ref of pairs.flatMap(({ a, b }) => [a, b])) {
    if (seen.has(`${ref.figure} ${ref.file}`)) continue;
    seen.add(`${ref.figure} ${ref.file}`);
    const source = sourceOf(sources, ref.file);
    const figure = figureOf(sources, ref);
    const { low, high, value, unit, speaker } = figure;
    const date = figure.asOf ?? source.article.published;
    const key = JSON.stringify([ref.file, low, value, high, unit, speaker, date]);
    const before = answers.get(key)?.lines ?? [];
    const lines = [...new Set([...before, source.lines(figure.start).line])].sort((a, b) => a - b);
    answers.set(key, { source, figure: answers.get(key)?.figure ?? figure, date, lines });
  }
  return [...answers.values()].sort(byDate);
}

function byDate(a: Answer, b: Answer): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
