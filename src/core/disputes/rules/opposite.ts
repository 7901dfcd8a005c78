import { sameParty } from '../party.ts';
import { type Rule, reason } from '../statement.ts';
import { shared } from '../topic.ts';

/** The same statement once with a "not" and once without: "the siren sounded" and "the siren did not sound". */
export const opposite: Rule = (a, b) => {
  if (a.negated === b.negated || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  if (!states(a.claim.act) || !states(b.claim.act)) return undefined;
  const common = shared(a.topic, b.topic);
  if (common < 3 || common < 0.75 * Math.max(a.topic.length, b.topic.length)) return undefined;
  return reason('opposite', a, b);
};

function states(act: string | undefined): boolean {
  return act === 'say' || act === 'admit' || act === 'estimate' || act === undefined;
}
