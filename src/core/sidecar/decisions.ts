import type { Article, Figure, Pair, Ruling } from '../article.ts';
import { explainReopening, inEnglish } from '../explain.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import type { Placed } from './apply.ts';
import { changeIn, locateFigure, type Remembered } from './deciding/locate.ts';
import type { Decision } from './format.ts';
import { resolvePath } from './paths.ts';

type PlacedAnnotation = Pick<Placed, 'annotation' | 'where'>;

/** The decisions of all articles, held against pairs as they are asked for. Articles come and go in any order. */
export interface Decisions {
  /**
   * Takes the decisions among the annotations as all that the article's sidecar holds. With the text, the figures are found that
   * only another article's sidecar speaks of. Returns the files whose pairs may have another status now, its own included.
   */
  set(article: Article, annotations: readonly PlacedAnnotation[], text?: string): ReadonlySet<string>;
  delete(file: string): ReadonlySet<string>;
  /** The pairs with what was decided on them; the same list where nothing was. */
  decided(pairs: readonly Pair[]): readonly Pair[];
}

interface Entry {
  readonly path: string;
  readonly article: Article;
  readonly text: string | undefined;
  /** The copies of decisions in its sidecar, by the path of the other article. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
}

/** One article's copy of a decision. */
interface Copy {
  readonly decision: Decision;
  /** The figure of the article that it is about now; undefined where that is gone. */
  readonly figure: Figure | undefined;
}

/** What was decided on pairs of two articles, by their figures in the order of the articles' paths. */
type Rulings = ReadonlyMap<string, Ruling>;

/** `pathOf` turns what names an article into a path with '/' between its parts, by which sidecars name each other. */
export function createDecisions(pathOf: (file: string) => string = (file) => file): Decisions {
  const entries = new Map<string, Entry>();
  const byPath = new Map<string, Entry>();
  /** By the path of an article, the paths of those whose sidecars decide on pairs with it. */
  const deciders = new Map<string, Set<string>>();
  /** By the paths of two articles; worked out when one of their pairs is asked for. */
  const rulings = new Map<string, Map<string, Rulings>>();

  /** Forgets what was worked out with the article, and answers which files that concerns. */
  function forget(entry: Entry): Set<string> {
    const touched = new Set([entry.article.file]);
    for (const path of [...entry.copies.keys(), ...(deciders.get(entry.path) ?? [])]) {
      rulings.get(path)?.delete(entry.path);
      const partner = byPath.get(path);
      if (partner) touched.add(partner.article.file);
    }
    rulings.delete(entry.path);
    return touched;
  }

  function remove(file: string): Set<string> {
    const entry = entries.get(file);
    if (entry === undefined) return new Set([file]);
    const touched = forget(entry);
    for (const path of entry.copies.keys()) {
      deciders.get(path)?.delete(entry.path);
      if (deciders.get(path)?.size === 0) deciders.delete(path);
    }
    entries.delete(file);
    byPath.delete(entry.path);
    return touched;
  }

  function rulingsOn(first: Entry, second: Entry): Rulings {
    const known = rulings.get(first.path)?.get(second.path);
    if (known !== undefined) return known;
    const found = ruleOn(first, second);
    const ofFirst = rulings.get(first.path) ?? new Map<string, Rulings>();
    rulings.set(first.path, ofFirst.set(second.path, found));
    return found;
  }

  function decidedPair(pair: Pair): Pair {
    const [a, b] = [entries.get(pair.a.file), entries.get(pair.b.file)];
    if (a === undefined || b === undefined) return pair;
    if (!a.copies.has(b.path) && !b.copies.has(a.path)) return pair;
    const inOrder = a.path <= b.path;
    const ruling = inOrder
      ? rulingsOn(a, b).get(keyOf(pair.a.figure, pair.b.figure))
      : rulingsOn(b, a).get(keyOf(pair.b.figure, pair.a.figure));
    return ruling ? { ...pair, status: ruling.status, decision: ruling } : pair;
  }

  return {
    set(article, annotations, text) {
      const touched = remove(article.file);
      const path = pathOf(article.file);
      const entry = { path, article, text, copies: copiesIn(article, path, annotations) };
      entries.set(article.file, entry);
      byPath.set(path, entry);
      for (const other of entry.copies.keys()) {
        const known = deciders.get(other);
        if (known) known.add(path);
        else deciders.set(other, new Set([path]));
      }
      for (const file of forget(entry)) touched.add(file);
      return touched;
    },
    delete: remove,
    decided: (pairs) => (deciders.size === 0 ? pairs : pairs.map(decidedPair)),
  };
}

function copiesIn(
  article: Article,
  path: string,
  annotations: readonly PlacedAnnotation[],
): ReadonlyMap<string, readonly Copy[]> {
  const copies = new Map<string, Copy[]>();
  for (const { annotation: decision, where } of annotations) {
    if (decision.kind !== 'decision') continue;
    const figure = where.found ? locateFigure(article.figures, where.span, decision) : undefined;
    const against = resolvePath(path, decision.against.file);
    const known = copies.get(against);
    if (known) known.push({ decision, figure });
    else copies.set(against, [{ decision, figure }]);
  }
  return copies;
}

function keyOf(first: string, second: string): string {
  return `${first} ${second}`;
}

function ruleOn(a: Entry, b: Entry): Rulings {
  const isOne = a === b;
  const inA = byId(a.copies.get(b.path));
  const inB = isOne ? new Map<string, Copy>() : byId(b.copies.get(a.path));
  const found = new Map<string, Ruling>();
  for (const id of new Set([...inA.keys(), ...inB.keys()])) {
    const [own, other] = [inA.get(id), inB.get(id)];
    const first = figureOf(a, own, other?.decision.against);
    const second = figureOf(b, other, own?.decision.against, isOne ? first?.id : undefined);
    if (first === undefined || second === undefined) continue;
    const isOwn = own !== undefined && (other === undefined || !isNewer(other.decision, own.decision));
    const ruling = isOwn
      ? rulingOf(own.decision, first, second)
      : rulingOf((other as Copy).decision, second, first);
    const keys = [keyOf(first.id, second.id), ...(isOne ? [keyOf(second.id, first.id)] : [])];
    // two decisions on one pair: somebody decided again when its sentence had become another
    for (const key of keys)
      if (timeOf(ruling.when) >= timeOf(found.get(key)?.when ?? null)) found.set(key, ruling);
  }
  return found;
}

function byId(copies: readonly Copy[] = []): Map<string, Copy> {
  return new Map(copies.map((copy) => [copy.decision.id, copy]));
}

/** The figure that a decision is about: by the article's own copy, else by what the other article's copy says of it. */
function figureOf(
  { article, text }: Entry,
  copy: Copy | undefined,
  said: (Remembered & Anchor) | undefined,
  except?: string,
): Figure | undefined {
  if (copy !== undefined || said === undefined) return copy?.figure;
  if (text === undefined) return article.figures.find((figure) => figure.text === said.figure);
  const where = findAnchor(text, said);
  return where.found ? locateFigure(article.figures, where.span, said, except) : undefined;
}

/** Of two copies written at one time the one in which people must still choose goes first. */
function isNewer(a: Decision, b: Decision): boolean {
  const order = timeOf(whenOf(a)) - timeOf(whenOf(b));
  return order > 0 || (order === 0 && isContested(a) && !isContested(b));
}

function whenOf({ edited, created }: Decision): string | null {
  return edited ?? created ?? null;
}

function timeOf(when: string | null): number {
  const time = Date.parse(when ?? '');
  return Number.isNaN(time) ? 0 : time;
}

function isContested({ alternatives }: Decision): boolean {
  return (alternatives?.length ?? 0) > 0;
}

function rulingOf(decision: Decision, figure: Figure, other: Figure): Ruling {
  const { id, status, reason, text, by, editedBy } = decision;
  const change = changeIn(figure, decision) ?? changeIn(other, decision.against);
  const why = isContested(decision)
    ? explainReopening('two-decisions')
    : change && explainReopening('changed', change);
  return {
    id,
    status: why ? 'open' : status,
    reason: reason ?? null,
    text: text ?? null,
    by: editedBy ?? by ?? null,
    when: whenOf(decision),
    reopened: why && status !== 'open' ? inEnglish(why) : null,
  };
}
