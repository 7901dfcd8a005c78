import type { Article, Claim, Dispute, DisputeReason, Passage } from '../article.ts';
import { explainDispute, inEnglish } from '../explain.ts';
import { partyName, sameParty } from './party.ts';
import { topicOf } from './topic.ts';
import { causing } from './words/terms.ts';

/** A claim with what the rules ask of it. */
export interface Statement {
  readonly article: Article;
  readonly claim: Claim;
  /** Its place among the article's claims. */
  readonly at: number;
  readonly topic: ReadonlySet<string>;
  readonly negated: boolean;
  /** Who or what its words say brought something about; undefined where they say nothing of the kind. */
  readonly actor: ReadonlySet<string> | undefined;
}

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
  return article.claims.map((claim, at) => ({
    article,
    claim,
    at,
    topic: topicOf(claim.text),
    negated: /\b(?:not|never|no|none|nobody|nothing|neither|cannot)\b|n['’]t\b/i.test(claim.text),
    actor: actorOf(claim.text),
  }));
}

/** What stands before the first verb of causing, back to the start of its clause: "the pilots" in "he said the pilots had fired". */
function actorOf(text: string): ReadonlySet<string> | undefined {
  for (const clause of text.split(/[.;,?!]|\band\b|\bthat\b/)) {
    const words = clause.match(/[\p{L}'’-]+/gu) ?? [];
    const verb = words.findIndex((word, at) => at > 0 && causing.has(word.toLowerCase()));
    if (verb < 1) continue;
    const actor = topicOf(words.slice(Math.max(0, verb - 8), verb).join(' '));
    if (actor.size > 0) return actor;
  }
  return undefined;
}

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
