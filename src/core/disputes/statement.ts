import type { Article, Claim, Dispute, DisputeReason, Passage } from '../article.ts';
import { explainDispute, inEnglish } from '../explain.ts';
import { partyName, sameParty } from './party.ts';
import { topicOf } from './topic.ts';
import { causing } from './words/terms.ts';

/** A claim with what the rules ask of it; what only few of them ask is worked out when they do. */
export class Statement {
  readonly article: Article;
  readonly claim: Claim;
  /** Its place among the article's claims. */
  readonly at: number;
  readonly negated: boolean;
  /** True for one of the two statements, at least, of whatever a rule finds. */
  readonly contradicts: boolean;
  #topic: readonly string[] | undefined;
  #keys: readonly string[] | undefined;
  #actor: readonly string[] | undefined;
  #failing: string | null | undefined;

  constructor(article: Article, claim: Claim, at: number) {
    this.article = article;
    this.claim = claim;
    this.at = at;
    this.negated = negation.test(claim.text);
    this.contradicts =
      this.negated ||
      claim.act === 'deny' ||
      claim.act === 'blame' ||
      claim.answers === true ||
      naming.test(claim.cue ?? '') ||
      lacking.test(claim.text);
  }

  get topic(): readonly string[] {
    this.#topic ??= topicOf(this.claim.text);
    return this.#topic;
  }

  /** Its longest words, of which two contradicting statements of different articles share one. */
  get keys(): readonly string[] {
    this.#keys ??= keysOf(this);
    return this.#keys;
  }

  /** Who or what its words say brought something about; empty where they say nothing of the kind. */
  get actor(): readonly string[] {
    this.#actor ??= actorOf(this.claim.text);
    return this.#actor;
  }

  /** Who did not do something, by the name before the verb; null where the words say nothing of the kind. */
  get failing(): string | null {
    if (this.#failing === undefined) this.#failing = failure.exec(this.claim.text)?.[1] ?? null;
    return this.#failing;
  }
}

const negation = /\b(?:not|never|no|none|nobody|nothing|neither|cannot)\b|n['’]t\b/i;

/** "without evidence", "failed to" */
const lacking = /\b(?:without|fail(?:ed|ing) to)\b/i;

/** What one does who calls another's words a lie. */
export const naming = /^(?:call|brand|label|dismiss|describ|dub|term)/;

/** Two statements that contradict each other, and why. */
export type Rule = (a: Statement, b: Statement) => DisputeReason | undefined;

/** The reason of this code, the two statements in the order in which its sentence names their speakers. */
export function reason(
  code: DisputeReason['code'],
  first: Statement,
  second: Statement,
  more: DisputeReason['args'] = {},
): DisputeReason {
  return { code, args: { a: partyName(first.claim.speaker), b: partyName(second.claim.speaker), ...more } };
}

export function readStatements(article: Article): Statement[] {
  return article.claims.map((claim, at) => new Statement(article, claim, at));
}

/** What stands before the first verb of causing, back to the start of its clause: "the pilots" in "he said the pilots had fired". */
function actorOf(text: string): readonly string[] {
  for (const clause of text.split(/[.;,?!]|\band\b|\bthat\b/)) {
    const words = clause.match(/[\p{L}'’-]+/gu) ?? [];
    const verb = words.findIndex((word, at) => at > 0 && causing.has(word.toLowerCase()));
    if (verb < 1) continue;
    const actor = topicOf(words.slice(Math.max(0, verb - 8), verb).join(' '));
    if (actor.length > 0) return actor;
  }
  return nobody;
}

const failure =
  /(?:^|[.,;]\s)(?:the\s)?(\p{Lu}[\p{L}-]+)\s(?:did not|has not|had not|failed to|was failing to|is failing to)\b/u;

const nobody: readonly string[] = [];

function keysOf({ topic, claim }: Statement): string[] {
  if (claim.act === 'urge' || claim.act === 'hope' || claim.act === 'fear' || claim.act === 'praise')
    return [];
  return topic
    .filter((word) => word.length > 4)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, mostKeys);
}

const mostKeys = 3;

export function passageOf({ article, claim }: Statement): Passage {
  return { file: article.file, start: claim.start, end: claim.end, text: claim.text };
}

export function disputeOf(a: Statement, b: Statement, reason: DisputeReason): Dispute {
  return { a: passageOf(a), b: passageOf(b), reason, why: inEnglish(explainDispute(reason)) };
}

/** The claim that a statement answers: the last one before it by another party, "it" and the like left out; -1 if there is none. */
export function lastBefore({ article, at, claim }: Statement): number {
  for (let index = at - 1; index >= 0 && index > at - 5; index--) {
    const before = article.claims[index] as Claim;
    if (/^(?:it|that|this|so)$/i.test(before.text) || sameParty(before.speaker, claim.speaker)) continue;
    return index;
  }
  return -1;
}

/** Both stand in one article and one paragraph. */
export function inOneParagraph(a: Statement, b: Statement): boolean {
  return a.article === b.article && a.claim.block !== undefined && a.claim.block === b.claim.block;
}
