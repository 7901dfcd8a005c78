import type { Article, Dispute, DisputeReason } from '../article.ts';
import { rivalOrigins } from './rival-origins.ts';
import { rules, rulesBetweenArticles } from './rules/index.ts';
import { disputeOf, type Rule, readStatements, type Statement } from './statement.ts';

/** Contradictions in words, kept up to date as articles change. */
export interface DisputeIndex {
  /**
   * Adds the article or replaces the one of the same `file`, and holds it against those of its story, named by their files.
   * Returns the files whose disputes changed or may have.
   */
  set(article: Article, story: readonly string[]): ReadonlySet<string>;
  /** Takes the article out. Returns the files whose disputes changed or may have. */
  delete(file: string): ReadonlySet<string>;
  /** All disputes, or those in which `file` has a part, in the order of the articles and their text. */
  disputes(file?: string): readonly Dispute[];
}

/** Contradictions in words, inside one article and between articles of one story: denials, rival blame, rival accounts, two dates for one thing. */
export function findDisputes(articles: readonly Article[]): Dispute[] {
  const index = createDisputeIndex();
  const story: string[] = [];
  for (const article of articles) {
    index.set(article, story);
    story.push(article.file);
  }
  return [...index.disputes()];
}

export function createDisputeIndex(): DisputeIndex {
  return new Index();
}

/** How far apart in their article two statements may stand to be held against each other. */
const reach = 12;

/** An article's statements as those of other articles are held against them. */
interface Entry {
  readonly article: Article;
  readonly contradicting: readonly Statement[];
  readonly others: readonly Statement[];
}

class Index implements DisputeIndex {
  readonly #entries = new Map<string, Entry>();
  /** The disputes of each file, each under both its files. */
  readonly #disputes = new Map<string, Dispute[]>();

  set(article: Article, story: readonly string[]): ReadonlySet<string> {
    const touched = new Set(this.delete(article.file));
    const statements = readStatements(article);
    for (const dispute of within(statements)) this.#add(dispute);
    const entry = entryOf(article, statements);
    for (const file of story) {
      const other = this.#entries.get(file);
      for (const dispute of other ? between(other, entry) : []) {
        this.#add(dispute);
        touched.add(file);
      }
    }
    this.#entries.set(article.file, entry);
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
    this.#entries.delete(file);
    return touched;
  }

  disputes(file?: string): readonly Dispute[] {
    if (file !== undefined) return this.#disputes.get(file) ?? [];
    const all = new Set<Dispute>();
    for (const name of this.#entries.keys())
      for (const dispute of this.#disputes.get(name) ?? []) all.add(dispute);
    return [...all];
  }
}

function within(statements: readonly Statement[]): Dispute[] {
  const disputes: Dispute[] = [];
  statements.forEach((first, at) => {
    for (let next = at + 1; next < Math.min(statements.length, at + reach); next++) {
      const second = statements[next] as Statement;
      const reason = first.contradicts || second.contradicts ? ask(rules, first, second) : undefined;
      if (reason) disputes.push(disputeOf(first, second, reason));
    }
  });
  return disputes;
}

function entryOf(article: Article, statements: readonly Statement[]): Entry {
  return {
    article,
    contradicting: statements.filter(({ contradicts }) => contradicts),
    others: statements.filter(({ contradicts }) => !contradicts),
  };
}

function between(a: Entry, b: Entry): Dispute[] {
  const disputes: Dispute[] = [];
  addAmong(disputes, a.contradicting, b.contradicting);
  addAmong(disputes, a.contradicting, b.others);
  addAmong(disputes, a.others, b.contradicting);
  for (const mine of a.article.origins ?? [])
    for (const theirs of b.article.origins ?? []) {
      const dispute = rivalOrigins(a.article, mine, b.article, theirs);
      if (dispute) disputes.push(dispute);
    }
  return disputes;
}

function addAmong(disputes: Dispute[], first: readonly Statement[], second: readonly Statement[]): void {
  for (const a of first)
    for (const b of second) {
      const reason = haveCommon(a.keys, b.keys) ? ask(rulesBetweenArticles, a, b) : undefined;
      if (reason) disputes.push(disputeOf(a, b, reason));
    }
}

function haveCommon(a: readonly string[], b: readonly string[]): boolean {
  for (const word of a) if (b.includes(word)) return true;
  return false;
}

function ask(asked: readonly Rule[], a: Statement, b: Statement): DisputeReason | undefined {
  for (const rule of asked) {
    const reason = rule(a, b);
    if (reason) return reason;
  }
  return undefined;
}
