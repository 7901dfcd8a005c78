import { sameParty } from '../party.ts';
import { inOneParagraph, lastBefore, naming, type Rule, reason } from '../statement.ts';

/** What one says, and what another says against it at once: "A spokesman rejected that: the gates were open", "called that “a fairy tale”", "had no record of that". */
export const rejected: Rule = (a, b) => {
  if (b.at <= a.at || !inOneParagraph(a, b) || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  if (lastBefore(b) !== a.at) return undefined;
  const against =
    b.claim.answers === true ||
    unsupported.test(b.claim.text) ||
    (naming.test(b.claim.cue ?? '') && untrue.test(b.claim.text));
  return against ? reason('rejected', b, a) : undefined;
};

/** "it had no record of that", "she had seen no evidence to support it". */
const unsupported =
  /\b(?:no|not|never|nothing|without)\b.{0,40}\b(?:record|knowledge|evidence|intelligence|sign|proof|information|trace|indication|reason|basis)s?\b.{0,30}\b(?:that|it|this|so|them)$/i;

/** "that “a fairy tale”", "it a lie". */
const untrue =
  /^(?:(?:that|this|it|them|these|those)\b)?.{0,30}\b(?:fairy[ -]tales?|lies?|nonsense|fictions?|myths?|false|falsehoods?|untrue|wrong|absurd|rubbish|baseless|invention|fantasy|fabrications?|misleading|propaganda|slander|libel|unfounded|ridiculous|smears?|hoax)\b/i;
