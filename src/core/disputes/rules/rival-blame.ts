import { eventIn, readBlame } from '../blame.ts';
import { sameParty } from '../party.ts';
import { inOneParagraph, type Rule, reason } from '../statement.ts';
import { shared, topicOf } from '../topic.ts';

/** How many claims apart two accounts of one event may stand. */
const reach = 6;

/** Two accounts of who or what brought one event about: "the papers blamed the crash on the pilots, but the union said the tower had caused it". */
export const rivalBlame: Rule = (a, b) => {
  const [blaming, other] = a.claim.act === 'blame' ? [a, b] : [b, a];
  const blame = readBlame(blaming.claim);
  if (!blame || sameParty(a.claim.speaker, b.claim.speaker) || blame.culprit.length === 0) return undefined;
  const rival = readBlame(other.claim)?.culprit ?? other.actor;
  if (rival.length === 0 || shared(rival, blame.culprit) > 0 || other.claim.act === 'deny') return undefined;
  const event = other.claim.act === 'blame' ? readBlame(other.claim)?.event : eventIn(other.claim.text);
  const near = a.article === b.article && Math.abs(a.at - b.at) <= reach;
  const next =
    near &&
    Math.abs(a.at - b.at) === 1 &&
    (a.claim.sentence === b.claim.sentence || (inOneParagraph(a, b) && other.claim.type === 'direct'));
  const sameEvent = blame.event !== undefined && blame.event === event;
  if (
    !next &&
    !(near && sameEvent) &&
    !(sameEvent && other.claim.act === 'blame' && oneStory(a.article.title, b.article.title, blame.event))
  )
    return undefined;
  return blame.event === undefined
    ? reason('rival-blame', blaming, other)
    : reason('rival-blame-for', blaming, other, { event: blame.event });
};

/** Both headlines are about the event, and have another word in common. */
function oneStory(a: string | null, b: string | null, event: string | undefined): boolean {
  if (a === null || b === null || event === undefined) return false;
  return eventIn(a) === event && eventIn(b) === event && shared(topicOf(a), topicOf(b)) > 1;
}
