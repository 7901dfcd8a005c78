import { sameParty } from '../party.ts';
import { type Rule, reason } from '../statement.ts';
import { shared, topicOf } from '../topic.ts';

/** How many claims behind an accusation its answer may stand. */
const reach = 4;

/** An accusation, and what the accused answers: "hit back at Swedish accusations of closing the lock by insisting that it had kept its word". */
export const answered: Rule = (a, b) => {
  if (a.article !== b.article || a.claim.act !== 'blame' || b.at <= a.at || b.at > a.at + reach)
    return undefined;
  if (sameParty(a.claim.speaker, b.claim.speaker) || b.claim.speaker === null || a.claim.speaker === null)
    return undefined;
  const insisted =
    a.claim.sentence === b.claim.sentence &&
    b.at === a.at + 1 &&
    /^(?:insist|say|deny|maintain|claim|argu)/.test(b.claim.cue ?? '') &&
    /^(?:accusation|allegation|charge)/.test(a.claim.cue ?? '');
  const rejected =
    b.claim.act === 'deny' &&
    (aboutTheCharge.test(b.claim.text) || shared(a.topic, topicOf(b.claim.speaker)) > 0);
  if (!insisted && !rejected) return undefined;
  return reason('answered', b, a);
};

const aboutTheCharge =
  /\b(?:the|this|these|those|any|all|such|that)\s(?:\p{L}+\s)?(?:accusations?|allegations?|charges?|claims?|wrongdoing|responsibility|involvement|blame)\b/iu;
