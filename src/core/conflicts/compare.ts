import type { Article, Dispute, Figure, Pair } from '../article.ts';
import { createDisputeIndex } from '../disputes/find.ts';
import { judge } from './judge.ts';
import type { Side } from './side.ts';

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

class MeasureIndex implements Comparison {
  readonly #articles = new Map<string, Article>();
  /** Figures by everything that two of one measure must share. */
  readonly #sides = new Map<string, Set<Side>>();
  /** The pairs of each file, each pair under both its files. */
  readonly #pairs = new Map<string, Pair[]>();
  readonly #disputes = createDisputeIndex();

  set(article: Article): ReadonlySet<string> {
    const touched = new Set(this.delete(article.file));
    this.#articles.set(article.file, article);
    for (const file of this.#disputes.set(article)) touched.add(file);
    for (const figure of article.figures) {
      const side = { article, figure };
      const seen = new Set<Side>();
      for (const key of keysOf(figure)) {
        const sides = this.#sides.get(key) ?? new Set();
        for (const other of sides) {
          if (seen.has(other)) continue;
          seen.add(other);
          const pair = judge(other, side);
          if (pair) touched.add(this.#add(pair));
        }
        sides.add(side);
        this.#sides.set(key, sides);
      }
    }
    return touched;
  }

  #add(pair: Pair): string {
    for (const file of new Set([pair.a.file, pair.b.file])) {
      const pairs = this.#pairs.get(file);
      if (pairs) pairs.push(pair);
      else this.#pairs.set(file, [pair]);
    }
    return pair.a.file;
  }

  delete(file: string): ReadonlySet<string> {
    const touched = new Set([file]);
    const article = this.#articles.get(file);
    if (article === undefined) return touched;
    this.#articles.delete(file);
    for (const other of this.#disputes.delete(file)) touched.add(other);
    for (const figure of article.figures) {
      for (const key of keysOf(figure)) {
        const sides = this.#sides.get(key);
        for (const side of sides ?? []) if (side.article === article) sides?.delete(side);
        if (sides?.size === 0) this.#sides.delete(key);
      }
    }
    for (const pair of this.#pairs.get(file) ?? []) {
      const other = pair.a.file === file ? pair.b.file : pair.a.file;
      if (other === file) continue;
      touched.add(other);
      this.#pairs.set(
        other,
        (this.#pairs.get(other) ?? []).filter((kept) => kept !== pair),
      );
    }
    this.#pairs.delete(file);
    return touched;
  }

  pairs(file?: string): readonly Pair[] {
    if (file !== undefined) return this.#pairs.get(file) ?? [];
    return [...new Set([...this.#pairs.values()].flat())];
  }

  disputes(file?: string): readonly Dispute[] {
    return this.#disputes.disputes(file);
  }
}

/** Two figures that meet share at least one of these: the event or thing, and a name of the scene (all scenes, where an article names none). */
function keysOf({ measure }: Figure): string[] {
  const topic = measure.event ?? `of ${measure.concept ?? '?'}`;
  return [`${measure.dimension}|${topic}|${measure.nature}`];
}
