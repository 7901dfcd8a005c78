import {
  type Article,
  applyAnnotations,
  createComparison,
  createDecisions,
  createYears,
  type Dispute,
  detailsOf,
  extract,
  type Figure,
  type FigureRef,
  type Pair,
  type Placed,
  type ReadSidecar,
  readSidecar,
} from '../core/index.ts';
import { groupBy } from './group-by.ts';

/** An article with the text it was read from. `file` is its document's URI as a string. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  /** What the engine reads, with what people corrected, rejected and added. */
  readonly article: Article;
  /** What stands beside the article; undefined where nothing does. */
  readonly sidecar: Sidecar | undefined;
  /** Its annotations, each where it is found in the text. */
  readonly annotations: readonly Placed[];
}

/** A sidecar with the text it was read from. */
export interface Sidecar extends ReadSidecar {
  readonly text: string;
}

/** The articles read so far and what the engine makes of them together. */
export interface Corpus {
  readonly size: number;
  /** Reads the text as the article `file`. Returns the files of which something shown may have changed. */
  set(file: string, text: string): ReadonlySet<string>;
  /** Takes the text as the sidecar of the article `file`, whether that has been read or not; undefined for none. Returns the files of which something shown may have changed. */
  annotate(file: string, sidecar: string | undefined): ReadonlySet<string>;
  /** The sidecar of the article, whether that has been read or not. */
  sidecar(file: string): Sidecar | undefined;
  /** The files that have a sidecar, articles that are gone included. */
  annotated(): Iterable<string>;
  /** Forgets the article. Returns the files of which something shown may have changed. */
  delete(file: string): ReadonlySet<string>;
  has(file: string): boolean;
  reading(file: string): Reading | undefined;
  readings(): Iterable<Reading>;
  figure(ref: FigureRef): Figure | undefined;
  /** All pairs, the same list until something changes, or those in which `file` has a part. */
  pairs(file?: string): readonly Pair[];
  disputes(file?: string): readonly Dispute[];
}

/** `pathOf` turns what names a file into a path with '/' between its parts, by which sidecars name each other's articles. */
export function createCorpus(
  read: typeof extract = extract,
  comparison = createComparison(),
  pathOf?: (file: string) => string,
): Corpus {
  const readings = new Map<string, Reading>();
  const sidecars = new Map<string, Sidecar>();
  const decisions = createDecisions(pathOf);
  /** What the engine read before people's corrections, for as long as neither the text nor what is known of its source changes. */
  const extracted = new Map<string, { text: string; source: string; article: Article }>();
  const years = createYears();
  /** The articles whose page names no year, each with the year that it was read for. */
  const suggested = new Map<string, number | undefined>();
  const figures = new WeakMap<Article, ReadonlyMap<string, Figure>>();
  let allPairs: readonly Pair[] | undefined;

  /** Whoever shares a pair or a dispute with the file shows its passages, so its positions concern them too. */
  function withPartners(file: string, changed: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(changed).add(file);
    for (const { a, b } of comparison.pairs(file)) all.add(a.file).add(b.file);
    for (const { a, b } of comparison.disputes(file)) all.add(a.file).add(b.file);
    return all;
  }

  function put(file: string, text: string): ReadonlySet<string> {
    const changed = new Set(take(file, text));
    const { article } = readings.get(file) as Reading;
    if (!article.withoutYear) suggested.delete(file);
    else if (!suggested.has(file)) suggested.set(file, undefined);
    const affected = years.set(article) ? [...suggested.keys()] : article.withoutYear ? [file] : [];
    return retake(affected, changed);
  }

  /** Reads those of the articles again for which the others now suggest another year; adds to `changed` what that concerns. */
  function retake(files: readonly string[], changed: Set<string>): ReadonlySet<string> {
    for (const file of files) {
      const reading = readings.get(file);
      const day = reading?.article.withoutYear;
      const year = day ? years.of(day) : undefined;
      if (!reading || year === suggested.get(file)) continue;
      suggested.set(file, year);
      for (const other of take(file, reading.text)) changed.add(other);
    }
    return changed;
  }

  function take(file: string, text: string): ReadonlySet<string> {
    const sidecar = sidecars.get(file);
    const { article, placed } = applyAnnotations(
      extractedFrom(file, text, sidecar),
      text,
      sidecar?.annotations.map(({ annotation }) => annotation) ?? [],
    );
    allPairs = undefined;
    readings.set(file, { file, text, article, sidecar, annotations: placed });
    decisions.set(article, placed, text);
    return withPartners(file, comparison.set(article));
  }

  function extractedFrom(file: string, text: string, sidecar: Sidecar | undefined): Article {
    const year = suggested.get(file);
    const source = JSON.stringify([sidecar?.source ?? {}, year]);
    const known = extracted.get(file);
    if (known?.text === text && known.source === source) return known.article;
    const article = read(text, { ...detailsOf(sidecar?.source ?? {}), file, year });
    extracted.set(file, { text, source, article });
    return article;
  }

  return {
    get size() {
      return readings.size;
    },
    set: put,
    annotate(file, text) {
      if (sidecars.get(file)?.text === text) return new Set();
      if (text === undefined) sidecars.delete(file);
      else sidecars.set(file, { ...readSidecar(text), text });
      const reading = readings.get(file);
      return new Set(reading && put(file, reading.text)).add(file);
    },
    sidecar: (file) => sidecars.get(file),
    annotated: () => sidecars.keys(),
    delete(file) {
      if (!readings.delete(file)) return new Set();
      allPairs = undefined;
      extracted.delete(file);
      decisions.delete(file);
      suggested.delete(file);
      const changed = new Set(comparison.delete(file)).add(file);
      return years.delete(file) ? retake([...suggested.keys()], changed) : changed;
    },
    has: (file) => readings.has(file),
    reading: (file) => readings.get(file),
    readings: () => readings.values(),
    figure(ref) {
      const article = readings.get(ref.file)?.article;
      if (!article) return undefined;
      let byId = figures.get(article);
      if (!byId) {
        byId = new Map(article.figures.map((figure) => [figure.id, figure]));
        figures.set(article, byId);
      }
      return byId.get(ref.figure);
    },
    pairs(file) {
      if (file !== undefined) return decisions.decided(comparison.pairs(file));
      allPairs ??= decisions.decided(comparison.pairs());
      return allPairs;
    },
    disputes: (file) => comparison.disputes(file),
  };
}

/** True for a contradiction that nobody has decided yet. */
export function isOpenConflict(pair: Pair): boolean {
  return pair.verdict === 'conflict' && pair.status === 'open';
}

/** The pairs that each figure of `file` has a part in. */
export function pairsByFigure(pairs: readonly Pair[], file: string): ReadonlyMap<string, readonly Pair[]> {
  const sides = pairs.flatMap((pair) => [
    { pair, side: pair.a },
    { pair, side: pair.b },
  ]);
  const byFigure = groupBy(
    sides.filter(({ side }) => side.file === file),
    ({ side }) => side.figure,
  );
  return new Map([...byFigure].map(([figure, its]) => [figure, its.map(({ pair }) => pair)]));
}

/** The side of the pair that is not `ref`. */
export function otherSide(pair: Pair, ref: FigureRef): FigureRef {
  return isSame(pair.a, ref) ? pair.b : pair.a;
}

export function isSame(a: FigureRef, b: FigureRef): boolean {
  return a.file === b.file && a.figure === b.figure;
}
