import type { Article, Dispute, Figure, FigureRef, Pair } from '../article.ts';
import { createDisputeIndex } from '../disputes/find.ts';
import { explainVerdict, inEnglish } from '../explain.ts';
import { judge } from './judge.ts';
import { Postings } from './postings.ts';
import { Side } from './side.ts';
import { Stories, type Telling, tellingOf } from './stories.ts';
import { nameOfMeasure } from './unify.ts';

/** Articles held against each other, kept up to date as they change: only the measures that a changed article has figures in are judged again. */
export interface Comparison {
  /** Adds the article or replaces the one of the same `file`. Returns the files whose pairs or disputes may have changed, its own included. */
  set(article: Article): ReadonlySet<string>;
  /** Takes the article out. Returns the files whose pairs or disputes may have changed. */
  delete(file: string): ReadonlySet<string>;
  /** All pairs, or those in which `file` has a part, in reading order. */
  pairs(file?: string): readonly Pair[];
  disputes(file?: string): readonly Dispute[];
}

export function createComparison(): Comparison {
  return new MeasureIndex();
}

/** The pairs and disputes of the articles. */
export function compare(articles: readonly Article[]): {
  pairs: readonly Pair[];
  disputes: readonly Dispute[];
} {
  const comparison = createComparison();
  for (const article of articles) comparison.set(article);
  return { pairs: comparison.pairs(), disputes: comparison.disputes() };
}

/** In one article, or in one of two, at most so many figures of one topic are held against the others: a page of ten thousand of them is a table, not news. */
const mostOfOneTopic = 24;

/** An article with its figures by what two of one measure must share. */
interface Entry extends Telling {
  readonly sides: ReadonlyMap<string, readonly Side[]>;
  /** Those of its figures whose question an editor named, by that name. */
  readonly named: ReadonlyMap<string, readonly Side[]>;
}

class MeasureIndex implements Comparison {
  readonly #entries = new Map<string, Entry>();
  readonly #stories = new Stories<Entry>();
  /** The articles with a figure of each named measure: these meet however little else the articles share. */
  readonly #byMeasure = new Postings<Entry>();
  /** The pairs of each file, each pair under both its files. */
  readonly #pairs = new Map<string, Pair[]>();
  readonly #disputes = createDisputeIndex();

  set(article: Article): ReadonlySet<string> {
    const touched = new Set(this.delete(article.file));
    const entry = entryOf(article);
    const others = [...this.#stories.others(entry)];
    const told = others.map((other) => other.article.file);
    for (const file of this.#disputes.set(article, told)) touched.add(file);
    for (const sides of [...entry.sides.values(), ...entry.named.values()]) this.#judgeWithin(sides);
    for (const other of others)
      for (const [topic, sides] of entry.sides) this.#judgeAll(other.sides.get(topic), sides);
    for (const [name, sides] of entry.named)
      for (const other of this.#byMeasure.get(name)) this.#judgeAll(other.named.get(name), sides);
    for (const { a } of this.#pairs.get(article.file) ?? []) touched.add(a.file);
    this.#entries.set(article.file, entry);
    this.#stories.add(entry);
    this.#byMeasure.add(entry.named.keys(), entry);
    return touched;
  }

  #judgeWithin(sides: readonly Side[]): void {
    sides.forEach((side, index) => {
      for (let before = 0; before < index; before++) this.#judge(sides[before] as Side, side);
    });
  }

  #judgeAll(others: readonly Side[] | undefined, sides: readonly Side[]): void {
    for (const first of others ?? []) for (const second of sides) this.#judge(first, second);
  }

  /** The first of two sides is that of the article that was there before. */
  #judge(a: Side, b: Side): void {
    const pair = judge(a, b);
    if (pair === undefined) return;
    this.#put(pair.a.file, pair);
    if (pair.b.file !== pair.a.file) this.#put(pair.b.file, pair);
  }

  #put(file: string, pair: Pair): void {
    const pairs = this.#pairs.get(file);
    if (pairs) pairs.push(pair);
    else this.#pairs.set(file, [pair]);
  }

  delete(file: string): ReadonlySet<string> {
    const touched = new Set([file]);
    const entry = this.#entries.get(file);
    if (entry === undefined) return touched;
    this.#entries.delete(file);
    for (const other of this.#disputes.delete(file)) touched.add(other);
    this.#stories.delete(entry);
    this.#byMeasure.delete(entry.named.keys(), entry);
    for (const { a, b } of this.#pairs.get(file) ?? []) touched.add(a.file === file ? b.file : a.file);
    this.#pairs.delete(file);
    for (const other of touched) {
      const pairs = this.#pairs.get(other);
      if (pairs)
        this.#pairs.set(
          other,
          pairs.filter(({ a, b }) => a.file !== file && b.file !== file),
        );
    }
    return touched;
  }

  pairs(file?: string): readonly Pair[] {
    if (file !== undefined) return (this.#pairs.get(file) ?? []).map((pair) => this.#afterCorrection(pair));
    const all: Pair[] = [];
    // every pair stands under two files, the earlier of which is its first
    for (const name of this.#entries.keys())
      for (const pair of this.#pairs.get(name) ?? [])
        if (pair.a.file === name) all.push(this.#afterCorrection(pair));
    return all;
  }

  /** Two counts that differ because a third article tells of a correction from the one to the other. */
  #afterCorrection(pair: Pair): Pair {
    // two voices of one article differ today, whatever was corrected before
    if (pair.rule !== 'contradiction' || pair.a.file === pair.b.file) return pair;
    const isCorrected = [pair.a, pair.b].some((later) => {
      const corrected = this.#othersOf(later === pair.a ? pair.b : pair.a, isRevision);
      if (corrected.length === 0) return false;
      return this.#othersOf(later, isCompatible).some((count) =>
        corrected.some((other) => isSame(count, other)),
      );
    });
    if (!isCorrected) return pair;
    const [a, b] = [this.#sideOf(pair.a), this.#sideOf(pair.b)];
    if (a === undefined || b === undefined) return pair;
    return { ...pair, verdict: 'update', rule: 'revised', why: inEnglish(explainVerdict('revised', a, b)) };
  }

  /** The figures that one makes a pair of such a kind with. */
  #othersOf(figure: FigureRef, isOfKind: (pair: Pair) => boolean): FigureRef[] {
    const others: FigureRef[] = [];
    for (const pair of this.#pairs.get(figure.file) ?? []) {
      if (!isOfKind(pair)) continue;
      if (isSame(pair.a, figure)) others.push(pair.b);
      else if (isSame(pair.b, figure)) others.push(pair.a);
    }
    return others;
  }

  #sideOf({ file, figure: id }: FigureRef): Side | undefined {
    const article = this.#entries.get(file)?.article;
    const figure = article?.figures.find((each) => each.id === id);
    return article && figure && new Side(article, figure);
  }

  disputes(file?: string): readonly Dispute[] {
    return this.#disputes.disputes(file);
  }
}

function isSame(a: FigureRef, b: FigureRef): boolean {
  return a.file === b.file && a.figure === b.figure;
}

function isRevision({ rule }: Pair): boolean {
  return rule === 'revised';
}

function isCompatible({ verdict }: Pair): boolean {
  return verdict === 'compatible';
}

function entryOf(article: Article): Entry {
  const sides = new Map<string, Side[]>();
  const named = new Map<string, Side[]>();
  for (const figure of article.figures) {
    const name = nameOfMeasure(figure);
    const group = name === null ? sides : named;
    const key = name ?? topicOf(figure);
    const known = group.get(key);
    if (known === undefined) group.set(key, [new Side(article, figure)]);
    else if (known.length < mostOfOneTopic) known.push(new Side(article, figure));
  }
  return { ...tellingOf(article), sides, named };
}

/** Two figures that meet share this, among other things. */
function topicOf({ measure: { event, concept, dimension } }: Figure): string {
  return event ?? concept ?? dimension;
}
