import type { Article, Dispute, DisputeReason, Origin } from '../article.ts';
import { rivalOrigins } from './rival-origins.ts';
import { rules, rulesBetweenArticles } from './rules/index.ts';
import { disputeOf, type Rule, readStatements, type Statement } from './statement.ts';

/** Contradictions in words, kept up to date as articles change. */
export interface DisputeIndex {
  /** Adds the article or replaces the one of the same `file`. Returns the files whose disputes changed or may have. */
  set(article: Article): ReadonlySet<string>;
  /** Takes the article out. Returns the files whose disputes changed or may have. */
  delete(file: string): ReadonlySet<string>;
  /** All disputes, or those in which `file` has a part, in the order of the articles and their text. */
  disputes(file?: string): readonly Dispute[];
}

/** Contradictions in words, inside one article and between articles: denials, rival blame, rival accounts, two dates for one thing. */
export function findDisputes(articles: readonly Article[]): Dispute[] {
  const index = createDisputeIndex();
  for (const article of articles) index.set(article);
  return [...index.disputes()];
}

export function createDisputeIndex(): DisputeIndex {
  return new Index();
}

/** How far apart in their article two statements may stand to be held against each other. */
const reach = 12;

/** Statements under one key that a new one is held against; a word that common says nothing about the topic. */
const crowd = 64;

interface Entry {
  readonly article: Article;
  readonly statement?: Statement;
  readonly origin?: Origin;
}

class Index implements DisputeIndex {
  readonly #articles = new Map<string, Article>();
  readonly #entries = new Map<string, Set<Entry>>();
  readonly #keys = new Map<string, [string, Entry][]>();
  /** The disputes of each file, each under both its files. */
  readonly #disputes = new Map<string, Dispute[]>();

  set(article: Article): ReadonlySet<string> {
    const touched = new Set(this.delete(article.file));
    this.#articles.set(article.file, article);
    const statements = readStatements(article);
    for (const dispute of within(statements)) this.#add(dispute);
    const keys: [string, Entry][] = [];
    for (const statement of statements)
      for (const key of keysOf(statement)) keys.push([key, { article, statement }]);
    for (const origin of article.origins ?? [])
      for (const thing of new Set(origin.things)) keys.push([`origin ${thing}`, { article, origin }]);
    const met = new Set<string>();
    for (const [key, entry] of keys) {
      for (const other of this.#entries.get(key) ?? []) {
        const dispute = between(other, entry);
        const id = dispute && `${dispute.a.file} ${dispute.a.start} ${dispute.b.start}`;
        if (!dispute || !id || met.has(id)) continue;
        met.add(id);
        this.#add(dispute);
        touched.add(dispute.a.file);
      }
    }
    for (const [key, entry] of keys) {
      const entries = this.#entries.get(key) ?? new Set();
      if (entries.size < crowd) entries.add(entry);
      this.#entries.set(key, entries);
    }
    this.#keys.set(article.file, keys);
    return touched;
  }

  #add(dispute: Dispute): void {
    for (const file of new Set([dispute.a.file, dispute.b.file])) {
      const disputes = this.#disputes.get(file);
      if (disputes) disputes.push(dispute);
      else this.#disputes.set(file, [dispute]);
    }
  }

  delete(file: string): ReadonlySet<string> {
    const touched = new Set([file]);
    for (const [key, entry] of this.#keys.get(file) ?? []) {
      const entries = this.#entries.get(key);
      entries?.delete(entry);
      if (entries?.size === 0) this.#entries.delete(key);
    }
    for (const { a, b } of this.#disputes.get(file) ?? []) {
      const other = a.file === file ? b.file : a.file;
      if (other === file) continue;
      touched.add(other);
      this.#disputes.set(
        other,
        (this.#disputes.get(other) ?? []).filter(
          (dispute) => dispute.a.file !== file && dispute.b.file !== file,
        ),
      );
    }
    this.#disputes.delete(file);
    this.#keys.delete(file);
    this.#articles.delete(file);
    return touched;
  }

  disputes(file?: string): readonly Dispute[] {
    if (file !== undefined) return this.#disputes.get(file) ?? [];
    const all = new Set<Dispute>();
    for (const name of this.#articles.keys())
      for (const dispute of this.#disputes.get(name) ?? []) all.add(dispute);
    return [...all];
  }
}

function within(statements: readonly Statement[]): Dispute[] {
  const disputes: Dispute[] = [];
  statements.forEach((first, at) => {
    for (let next = at + 1; next < Math.min(statements.length, at + reach); next++) {
      const second = statements[next] as Statement;
      const reason = ask(rules, first, second);
      if (reason) disputes.push(disputeOf(first, second, reason));
    }
  });
  return disputes;
}

function between(a: Entry, b: Entry): Dispute | undefined {
  if (a.origin && b.origin) return rivalOrigins(a.article, a.origin, b.article, b.origin);
  if (!a.statement || !b.statement) return undefined;
  const reason = ask(rulesBetweenArticles, a.statement, b.statement);
  return reason === undefined ? undefined : disputeOf(a.statement, b.statement, reason);
}

function ask(asked: readonly Rule[], a: Statement, b: Statement): DisputeReason | undefined {
  for (const rule of asked) {
    const reason = rule(a, b);
    if (reason) return reason;
  }
  return undefined;
}

/** What two contradicting statements share: their longest words. */
function keysOf({ topic, claim }: Statement): string[] {
  if (claim.act === 'urge' || claim.act === 'hope' || claim.act === 'fear' || claim.act === 'praise')
    return [];
  return [...topic]
    .filter((word) => word.length > 4)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 3)
    .map((word) => `word ${word}`);
}
