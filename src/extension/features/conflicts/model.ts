import type { Dispute, Figure, FigureRef, Pair, Passage, Verdict } from '../../../core/index.ts';
import { isOpenConflict } from '../../corpus.ts';
import { groupBy } from '../../group-by.ts';

export type SectionName = 'conflict' | 'dispute' | 'update' | 'compatible' | 'decided';

/** One heading of the view with what stands under it. */
export interface SectionNode {
  readonly kind: 'section';
  readonly id: string;
  readonly name: SectionName;
  readonly rows: readonly (MeasureNode | DisputeNode)[];
}

/** One question and all figures that answer it. */
export interface MeasureNode {
  readonly kind: 'measure';
  readonly id: string;
  readonly section: SectionName;
  readonly name: string;
  readonly figures: readonly FigureRef[];
  readonly pairs: readonly Pair[];
}

/** What one source answers; what it says more than once, in the headline and the text, is one answer. */
export interface AnswerNode {
  readonly kind: 'answer';
  readonly id: string;
  /** The one that says most about itself first. */
  readonly figures: readonly [FigureRef, ...FigureRef[]];
  /** The pairs of the measure that the figures have a part in. */
  readonly pairs: readonly Pair[];
  readonly verdict: Verdict;
  readonly isOpen: boolean;
}

export interface DisputeNode {
  readonly kind: 'dispute';
  readonly id: string;
  readonly dispute: Dispute;
}

export interface PassageNode {
  readonly kind: 'passage';
  readonly id: string;
  readonly passage: Passage;
}

export type Node = SectionNode | MeasureNode | AnswerNode | DisputeNode | PassageNode;

const ORDER: readonly SectionName[] = ['conflict', 'dispute', 'update', 'compatible', 'decided'];
const GRAVITY: Readonly<Record<Verdict, number>> = { conflict: 2, update: 1, compatible: 0 };

/** The headings of the view that have something under them, what is open first. */
export function sections(pairs: readonly Pair[], disputes: readonly Dispute[]): readonly SectionNode[] {
  const rows = groupBy<MeasureNode | DisputeNode, SectionName>(
    [...measures(pairs), ...disputes.toSorted(byPlace).map(disputeNode)],
    (row) => (row.kind === 'measure' ? row.section : 'dispute'),
  );
  return ORDER.flatMap((name) => {
    const inside = rows.get(name);
    return inside ? [{ kind: 'section', id: `section:${name}`, name, rows: inside }] : [];
  });
}

/** The pairs put together by question: two that share a figure ask the same one. The widest disagreement comes first. */
export function measures(pairs: readonly Pair[]): readonly MeasureNode[] {
  let found = known.get(pairs);
  if (!found) {
    found = findMeasures(pairs);
    known.set(pairs, found);
  }
  return found;
}

/** The tree, the badge and the status item ask for the same. */
const known = new WeakMap<readonly Pair[], readonly MeasureNode[]>();

function findMeasures(pairs: readonly Pair[]): readonly MeasureNode[] {
  const taken = new Map<string, number>();
  return groupByMeasure(pairs)
    .map(({ figures, pairs: group }) => {
      const open = group.filter(isOpenConflict);
      const name = firstByPlace(open.length > 0 ? open : group)?.measure ?? '';
      return { name, section: sectionOf(group), figures, pairs: group };
    })
    .sort((a, b) => b.figures.length - a.figures.length || (a.name < b.name ? -1 : 1))
    .map((measure): MeasureNode => {
      const namesakes = taken.get(measure.name) ?? 0;
      taken.set(measure.name, namesakes + 1);
      return { kind: 'measure', id: `measure:${measure.name}:${namesakes}`, ...measure };
    });
}

/** How many questions are open: what a badge counts. */
export function countOpen(pairs: readonly Pair[]): number {
  return measures(pairs).filter(({ section }) => section === 'conflict').length;
}

/** What each source answers, the smallest value first. */
export function answers(
  measure: MeasureNode,
  figureOf: (ref: FigureRef) => Figure | undefined,
): readonly AnswerNode[] {
  const said = measure.figures.flatMap((ref) => {
    const figure = figureOf(ref);
    return figure ? [{ ref, figure }] : [];
  });
  const restated = groupBy(said, ({ ref, figure: { value, low, high } }) =>
    [ref.file, value, low, high].join(),
  );
  return [...restated.values()]
    .map((group) =>
      group.toSorted((a, b) => Number(a.figure.speaker === null) - Number(b.figure.speaker === null)),
    )
    .sort(([a], [b]) => sizeOf(a?.figure) - sizeOf(b?.figure))
    .flatMap((group) => {
      const [ref, ...others] = group.map((each) => each.ref);
      if (!ref) return [];
      const keys = new Set([ref, ...others].map(keyOf));
      const pairs = measure.pairs.filter(({ a, b }) => keys.has(keyOf(a)) || keys.has(keyOf(b)));
      const gravest = pairs.reduce<Verdict>(
        (worst, { verdict }) => (GRAVITY[verdict] > GRAVITY[worst] ? verdict : worst),
        'compatible',
      );
      const answer: AnswerNode = {
        kind: 'answer',
        id: `${measure.id}:${keyOf(ref)}`,
        figures: [ref, ...others],
        pairs,
        verdict: gravest,
        isOpen: pairs.some(isOpenConflict),
      };
      return [answer];
    });
}

/** True where all contradictions of the answer have been decided. */
export function isDecidedAnswer({ isOpen, pairs }: AnswerNode): boolean {
  return !isOpen && pairs.some(({ status }) => status !== 'open');
}

/** The smallest and the largest answer. */
export function extremes(figures: readonly Figure[]): readonly [Figure, Figure] | undefined {
  const bySize = figures.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a.text < b.text ? -1 : 1));
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  return smallest && largest ? [smallest, largest] : undefined;
}

export function passages({ id, dispute }: DisputeNode): readonly PassageNode[] {
  return [dispute.a, dispute.b].map((passage, side) => ({ kind: 'passage', id: `${id}:${side}`, passage }));
}

/** The files of a folder are read in any order; its rows keep theirs. */
function byPlace({ a }: Dispute, { a: b }: Dispute): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start;
}

/** Pairs come in another order after an article was read again; what they are called must not change by that. */
function firstByPlace(pairs: readonly Pair[]): Pair | undefined {
  const [first, ...others] = pairs;
  if (!first || others.length === 0) return first;
  return others.reduce((best, pair) => (isBefore(pair, best) ? pair : best), first);
}

function isBefore(one: Pair, other: Pair): boolean {
  return (
    compareRefs(one.a, other.a) < 0 || (compareRefs(one.a, other.a) === 0 && compareRefs(one.b, other.b) < 0)
  );
}

function compareRefs(one: FigureRef, other: FigureRef): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  if (one.figure === other.figure) return 0;
  return one.figure < other.figure ? -1 : 1;
}

function disputeNode(dispute: Dispute): DisputeNode {
  const { a, b } = dispute;
  return { kind: 'dispute', id: `dispute:${a.file}:${a.text}:${b.file}:${b.text}`, dispute };
}

function sectionOf(pairs: readonly Pair[]): SectionName {
  if (pairs.some(isOpenConflict)) return 'conflict';
  if (pairs.some(({ status }) => status !== 'open')) return 'decided';
  return pairs.some(({ verdict }) => verdict === 'update') ? 'update' : 'compatible';
}

function sizeOf(figure: Figure | undefined): number {
  return figure?.value ?? figure?.low ?? figure?.high ?? 0;
}

function keyOf(ref: FigureRef): string {
  return `${ref.file}#${ref.figure}`;
}

/** The pairs in groups that share figures, directly or through others. Numbers stand for figures, for the sake of large folders. */
function groupByMeasure(pairs: readonly Pair[]): readonly Pick<MeasureNode, 'figures' | 'pairs'>[] {
  const refs: FigureRef[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const parents: number[] = [];
  const numberOf = (ref: FigureRef): number => {
    const { file, figure } = ref;
    let inFile = numbers.get(file);
    if (!inFile) {
      inFile = new Map();
      numbers.set(file, inFile);
    }
    let number = inFile.get(figure);
    if (number === undefined) {
      number = parents.push(parents.length) - 1;
      inFile.set(figure, number);
      refs.push(ref);
    }
    return number;
  };
  const rootOf = (number: number): number => {
    let at = number;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  };
  for (const { a, b } of pairs) parents[rootOf(numberOf(b))] = rootOf(numberOf(a));
  const figures = groupBy(refs.keys(), rootOf);
  const grouped = groupBy(pairs, ({ a }) => rootOf(numberOf(a)));
  return [...grouped].map(([root, group]) => ({
    figures: (figures.get(root) ?? []).flatMap((number) => refs[number] ?? []),
    pairs: group,
  }));
}
