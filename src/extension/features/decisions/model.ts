import type {
  Article,
  DecisionReason,
  DecisionStatus,
  Figure,
  FigureRef,
  Pair,
} from '../../../core/index.ts';
import { type Corpus, isOpenConflict, isSame } from '../../corpus.ts';

/** What can be decided on a conflict. */
export interface Outcome {
  readonly status: Exclude<DecisionStatus, 'open'>;
  readonly reason?: DecisionReason;
  /** The command that decides so. */
  readonly command: `crosscheck.${string}`;
}

/** All outcomes, in the order in which they are offered. */
export const OUTCOMES: readonly Outcome[] = [
  { status: 'explained', reason: 'later-update', command: 'crosscheck.markAsLaterUpdate' },
  { status: 'explained', reason: 'other-scope', command: 'crosscheck.markAsOtherScope' },
  { status: 'explained', reason: 'other-definition', command: 'crosscheck.markAsOtherDefinition' },
  { status: 'explained', reason: 'rounding', command: 'crosscheck.markAsRounding' },
  { status: 'explained', reason: 'error-in-source', command: 'crosscheck.markAsErrorInSource' },
  { status: 'confirmed', command: 'crosscheck.confirmConflict' },
  { status: 'dismissed', command: 'crosscheck.dismissConflict' },
];

/** What to decide on: the pairs of a row of the view, those of one figure, or the one between two. */
export interface Target {
  readonly pairs?: readonly Pair[];
  readonly figures?: readonly FigureRef[];
}

/** The pairs that are meant, as they are now; of a row that was shown a moment ago some may be gone. */
export function pairsOf(corpus: Corpus, { pairs, figures = [] }: Target): readonly Pair[] {
  const files = new Set([...(pairs ?? []).map(({ a }) => a.file), ...figures.map(({ file }) => file)]);
  const now = [...new Set([...files].flatMap((file) => corpus.pairs(file)))];
  if (pairs) {
    return now.filter(({ a, b }) => pairs.some((pair) => isSame(pair.a, a) && isSame(pair.b, b)));
  }
  const isMeant = (ref: FigureRef) => figures.some((figure) => isSame(figure, ref));
  return now.filter(({ a, b }) =>
    figures.length === 1 ? isMeant(a) || isMeant(b) : isMeant(a) && isMeant(b),
  );
}

export function openPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(isOpenConflict);
}

/** True for a pair on which somebody has decided, and the decision holds. */
export function isDecided({ status }: Pair): boolean {
  return status !== 'open';
}

/** One side of a pair with what tells when it holds. */
export interface DatedFigure {
  readonly figure: Figure;
  readonly article: Article;
}

/** Numbers that lie closer than this are as a rule one number, rounded differently. */
const ROUNDING = 0.05;

/** Why both sides may well be right, going by their dates and sizes; undefined where neither tells. */
export function likelyReason(one: DatedFigure, other: DatedFigure): DecisionReason | undefined {
  const [a, b] = [sizeOf(one.figure), sizeOf(other.figure)];
  if (a !== null && b !== null && Math.abs(a - b) <= ROUNDING * Math.max(a, b)) return 'rounding';
  const [first, second] = [dayOf(one), dayOf(other)];
  if (first === null || second === null || a === null || b === null) return undefined;
  // A month says nothing about which of its days came first.
  const shared = Math.min(first.length, second.length);
  const order = Math.sign(first.slice(0, shared).localeCompare(second.slice(0, shared)));
  // Counts grow while a thing goes on; one that falls was as a rule another count.
  return order !== 0 && order === Math.sign(a - b) ? 'later-update' : undefined;
}

function dayOf({ figure, article }: DatedFigure): string | null {
  return figure.asOf ?? article.published;
}

function sizeOf({ value, low, high }: Figure): number | null {
  return value ?? low ?? high;
}
