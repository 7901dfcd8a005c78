import { contains } from '../../span.ts';
import { sameParty } from '../party.ts';
import { inOneParagraph, type Rule, reason } from '../statement.ts';
import { sameTopic } from '../topic.ts';

/** One denies what the other asserts: "Norway denied Swedish claims that the lock was shut". */
export const denied: Rule = (a, b) => {
  if (a.claim.act !== 'deny' && b.claim.act !== 'deny') return undefined;
  const [denial, assertion] = a.claim.act === 'deny' ? [a, b] : [b, a];
  if (assertion.claim.act === 'deny' || sameParty(denial.claim.speaker, assertion.claim.speaker))
    return undefined;
  const nested = denial.article === assertion.article && contains(denial.claim, assertion.claim);
  if (nested || sameTopic(denial.topic, assertion.topic)) return reason('denied', denial, assertion);
  return undefined;
};

/** A denial, and in the next breath somebody who lays it at that door: "The firm denies that the cause is known. “They started it,” said Ann Lee." */
export const deniedAndCharged: Rule = (a, b) => {
  if (a.claim.act !== 'deny' || b.claim.type !== 'direct' || b.at !== a.at + 1) return undefined;
  if (!inOneParagraph(a, b) || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  return charge.test(b.claim.text) ? reason('denied-and-charged', a, b, { what: a.claim.text }) : undefined;
};

/** Words that charge whoever was spoken of last. */
const charge =
  /\b(?:they|it|he|she|the company|the firm|the government)\s(?:\p{L}+\s){0,2}(?:started|caused|killed|knew|lied|ignored|hid|failed|covered|let|did this|are to blame|is to blame)\b/iu;
