import type { Article, Figure, FigureRef, Pair, Verdict } from '../../../core/index.ts';
import { type Corpus, isOpenConflict, isSame, otherSide } from '../../corpus.ts';
import { groupBy } from '../../group-by.ts';

/** What another source says to the same question. */
export interface OtherFigure {
  readonly ref: FigureRef;
  readonly figure: Figure;
  readonly article: Article;
  readonly pair: Pair;
}

/** What a hover over a figure tells. */
export interface FigureFacts {
  readonly ref: FigureRef;
  readonly figure: Figure;
  /** What disagrees first. */
  readonly others: readonly OtherFigure[];
  /** How many more there are than `others` shows. */
  readonly more: number;
  /** Why the open conflicts are conflicts, as far as there is room. */
  readonly reasons: readonly string[];
  /** One pair for each decision that was made on the figure, the newest first, as far as there is room. */
  readonly ruled: readonly Pair[];
  readonly hasOpen: boolean;
  readonly hasDecided: boolean;
}

const ORDER: Readonly<Record<Verdict, number>> = { conflict: 0, update: 1, compatible: 2 };
/** What VS Code shows of a hover without scrolling, in lines; each contradiction has one in the part that Problems adds. */
const LINES = 3;
const REASONS = 1;
const RULINGS = 2;

/** The figure at the offset with what other sources say; of two that overlap, the shorter. */
export function factsAt(corpus: Corpus, file: string, offset: number): FigureFacts | undefined {
  const figure = corpus
    .reading(file)
    ?.article.figures.filter(({ start, end }) => start <= offset && offset <= end)
    .reduce<Figure | undefined>(
      (best, next) => (best && lengthOf(best) <= lengthOf(next) ? best : next),
      undefined,
    );
  if (!figure) return undefined;
  const ref = { file, figure: figure.id };
  const pairs = corpus
    .pairs(file)
    .filter(({ a, b }) => isSame(a, ref) || isSame(b, ref))
    .sort((one, other) => rank(one) - rank(other));
  const all = pairs.flatMap((pair) => {
    const otherRef = otherSide(pair, ref);
    const article = corpus.reading(otherRef.file)?.article;
    const otherFigure = corpus.figure(otherRef);
    return article && otherFigure ? [{ ref: otherRef, figure: otherFigure, article, pair }] : [];
  });
  // A source that says it in the headline and again in the text says it once.
  const bySaying = groupBy(all, ({ ref: { file: source }, figure: { value, low, high }, pair }) =>
    [source, value ?? low ?? high, pair.verdict].join(),
  );
  const others = [...bySaying.values()].flatMap(
    (same) => same.find((other) => other.figure.speaker !== null) ?? same[0] ?? [],
  );
  const open = pairs.filter(isOpenConflict);
  const reasons = [...new Set(open.map(({ why }) => why))].slice(0, REASONS);
  const room = Math.max(1, LINES - open.length);
  return {
    ...{ ref, figure, reasons },
    others: others.slice(0, room),
    more: Math.max(0, others.length - room),
    ruled: ruledPairs(pairs).slice(0, RULINGS),
    hasOpen: open.length > 0,
    hasDecided: pairs.some(({ status }) => status !== 'open'),
  };
}

function ruledPairs(pairs: readonly Pair[]): readonly Pair[] {
  const said = new Map<string, Pair>();
  for (const pair of pairs) {
    const { status, reason, text, by, reopened } = pair.decision ?? {};
    const key = [status, reason, text, by, reopened].join();
    if (pair.decision && !said.has(key)) said.set(key, pair);
  }
  return [...said.values()].sort((a, b) => ((a.decision?.when ?? '') < (b.decision?.when ?? '') ? 1 : -1));
}

function rank(pair: Pair): number {
  return isOpenConflict(pair) ? -1 : ORDER[pair.verdict];
}

function lengthOf({ start, end }: Figure): number {
  return end - start;
}
