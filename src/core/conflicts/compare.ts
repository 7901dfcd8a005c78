import type { Article, Dispute, Figure, FigureRef, Pair } from '../article.ts';
import { createDisputeIndex } from '../disputes/find.ts';
import { explainVerdict, inEnglish } from '../explain.ts';
import type { Scene } from '../measures/measure.ts';
import { dimensionInTopic } from './convert.ts';
import { judge } from './judge.ts';
import { areOfOneScene, sceneOf } from './scenes.ts';
import type { Side } from './side.ts';
import { nameOfMeasure } from './unify.ts';
import { dayNumber, recalls } from './when.ts';

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
interface Entry {
  readonly article: Article;
  readonly scene: Scene;
  /** Day of publication, counted from 1970; null where it is not known. */
  readonly day: number | null;
  readonly sides: ReadonlyMap<string, readonly Side[]>;
  /** Those of its figures whose question an editor named, by that name. */
  readonly named: ReadonlyMap<string, readonly Side[]>;
}

class MeasureIndex implements Comparison {
  readonly #entries = new Map<string, Entry>();
  /** The articles whose scene holds a name or happening; those that name none stand under `nameless`. */
  readonly #byName = new Map<string, Set<Entry>>();
  /** The articles with a figure of each named measure: these meet however little else the articles share. */
  readonly #byMeasure = new Map<string, Set<Entry>>();
  /** The pairs of each file, each pair under both its files. */
  readonly #pairs = new Map<string, Pair[]>();
  readonly #disputes = createDisputeIndex();

  set(article: Article): ReadonlySet<string> {
    const touched = new Set(this.delete(article.file));
    for (const file of this.#disputes.set(article)) touched.add(file);
    const entry = entryOf(article);
    for (const sides of [...entry.sides.values(), ...entry.named.values()]) {
      sides.forEach((side, index) => {
        for (const other of sides.slice(0, index)) this.#judge(other, side);
      });
    }
    const before = this.#pairs.get(article.file)?.length ?? 0;
    for (const other of this.#candidates(entry)) {
      if (areYearsApart(entry, other) || !areOfOneScene(entry.scene, other.scene)) continue;
      for (const [topic, sides] of entry.sides) this.#judgeAll(other.sides.get(topic), sides);
    }
    for (const [name, sides] of entry.named)
      for (const other of this.#byMeasure.get(name) ?? []) this.#judgeAll(other.named.get(name), sides);
    for (const { a, b } of this.#pairs.get(article.file)?.slice(before) ?? [])
      touched.add(a.file).add(b.file);
    this.#entries.set(article.file, entry);
    for (const name of namesOf(entry.scene)) addTo(this.#byName, name, entry);
    for (const name of entry.named.keys()) addTo(this.#byMeasure, name, entry);
    return touched;
  }

  /** The articles that may tell of the same as this one. */
  #candidates({ scene }: Entry): Iterable<Entry> {
    if (scene.names.length === 0) return this.#entries.values();
    const found = new Set<Entry>();
    for (const name of [...namesOf(scene), nameless])
      for (const entry of this.#byName.get(name) ?? []) found.add(entry);
    return found;
  }

  #judgeAll(others: readonly Side[] | undefined, sides: readonly Side[]): void {
    for (const first of others ?? []) for (const second of sides) this.#judge(first, second);
  }

  #judge(a: Side, b: Side): void {
    const pair = judge(a, b);
    if (pair === undefined) return;
    for (const file of new Set([pair.a.file, pair.b.file])) {
      const pairs = this.#pairs.get(file);
      if (pairs) pairs.push(pair);
      else this.#pairs.set(file, [pair]);
    }
  }

  delete(file: string): ReadonlySet<string> {
    const touched = new Set([file]);
    const entry = this.#entries.get(file);
    if (entry === undefined) return touched;
    this.#entries.delete(file);
    for (const other of this.#disputes.delete(file)) touched.add(other);
    for (const name of namesOf(entry.scene)) takeFrom(this.#byName, name, entry);
    for (const name of entry.named.keys()) takeFrom(this.#byMeasure, name, entry);
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
    const pairs =
      file === undefined ? new Set([...this.#pairs.values()].flat()) : (this.#pairs.get(file) ?? []);
    return [...pairs].map((pair) => this.#afterCorrection(pair));
  }

  /** Two counts that differ because a third article tells of a correction from the one to the other. */
  #afterCorrection(pair: Pair): Pair {
    // two voices of one article differ today, whatever was corrected before
    if (pair.rule !== 'contradiction' || pair.a.file === pair.b.file) return pair;
    const isCorrected = [pair.a, pair.b].some((later) => {
      const earlier = later === pair.a ? pair.b : pair.a;
      return this.#othersOf(later, 'compatible').some((count) =>
        this.#othersOf(earlier, 'revised').some((other) => isSame(count, other)),
      );
    });
    const [a, b] = [this.#sideOf(pair.a), this.#sideOf(pair.b)];
    if (!isCorrected || a === undefined || b === undefined) return pair;
    return { ...pair, verdict: 'update', rule: 'revised', why: inEnglish(explainVerdict('revised', a, b)) };
  }

  /** The figures that one makes a pair with which is judged so, by verdict or rule. */
  #othersOf(figure: FigureRef, judged: string): FigureRef[] {
    return (this.#pairs.get(figure.file) ?? []).flatMap(({ a, b, verdict, rule }) => {
      if (verdict !== judged && rule !== judged) return [];
      return isSame(a, figure) ? [b] : isSame(b, figure) ? [a] : [];
    });
  }

  #sideOf({ file, figure: id }: FigureRef): Side | undefined {
    const article = this.#entries.get(file)?.article;
    const figure = article?.figures.find((each) => each.id === id);
    return article && figure && { article, figure };
  }

  disputes(file?: string): readonly Dispute[] {
    return this.#disputes.disputes(file);
  }
}

function isSame(a: FigureRef, b: FigureRef): boolean {
  return a.file === b.file && a.figure === b.figure;
}

/** Days after which an article tells of another event, however alike the words. */
const mostDaysApart = 730;

function areYearsApart(a: Entry, b: Entry): boolean {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) <= mostDaysApart) return false;
  return !recalls(a.article, b.article);
}

const nameless = '';

function addTo(entries: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.add(entry);
  else entries.set(key, new Set([entry]));
}

function takeFrom(entries: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  entries.get(key)?.delete(entry);
  if (entries.get(key)?.size === 0) entries.delete(key);
}

function entryOf(article: Article): Entry {
  const sides = new Map<string, Side[]>();
  const named = new Map<string, Side[]>();
  for (const figure of article.figures) {
    const name = nameOfMeasure(figure);
    const [group, key] = name === null ? [sides, topicOf(figure)] : [named, name];
    const known = group.get(key);
    if (known === undefined) group.set(key, [{ article, figure }]);
    else if (known.length < mostOfOneTopic) known.push({ article, figure });
  }
  const { published } = article;
  return {
    article,
    scene: sceneOf(article),
    // a year that was only inferred keeps nothing apart
    day: published === null || article.publishedFrom === 'inferred' ? null : dayNumber(published),
    sides,
    named,
  };
}

/** Two figures that meet share this: what is counted or done, and how it behaves. */
function topicOf(figure: Figure): string {
  const { measure } = figure;
  return `${dimensionInTopic(figure)}|${measure.event ?? `of ${measure.concept ?? '?'}`}|${measure.nature}`;
}

function namesOf({ names, mentions, people, happenings }: Scene): readonly string[] {
  return names.length === 0 ? [...people, ...happenings, nameless] : [...mentions, ...people, ...happenings];
}
