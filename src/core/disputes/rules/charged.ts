import { sameParty } from '../party.ts';
import { inOneParagraph, type Rule, reason, type Statement } from '../statement.ts';

/** How many claims apart a charge and its denial may stand. */
const reach = 3;

/** Somebody is charged by name and speaks up against it: "The mayor blamed Ann Lee for the leak. Lee said no pump could have held it." */
export const namedAnswers: Rule = (a, b) => {
  if (!b.negated && b.claim.act !== 'deny') return undefined;
  if (b.at <= a.at || !isNear(a, b) || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  if (b.claim.speaker === null || !isNamed(b.claim.speaker, a.claim.text) || !charges(a)) return undefined;
  return reason('charged', b, a);
};

/** A misdeed is denied, and another says next to it that it was done: "Inspectors found a load above the limit. The owner denies overloading." */
export const chargedNearby: Rule = (a, b) => {
  const [denial, charge] = a.claim.act === 'deny' ? [a, b] : [b, a];
  if (denial.claim.act !== 'deny' || charge.claim.act === 'deny' || !isNear(a, b)) return undefined;
  if (charge.claim.speaker === null || sameParty(denial.claim.speaker, charge.claim.speaker))
    return undefined;
  if (isAnaphor(denial) || !charges(charge)) return undefined;
  return reason('charged-nearby', denial, charge);
};

/** A denial and the next speaker, who goes on about the same thing: "The owner denied that the hull was rusty. A diver said that it was: “I put my hand through.”" */
export const heldAgainst: Rule = (a, b) => {
  if (a.claim.act !== 'deny' || b.at <= a.at || !inOneParagraph(a, b)) return undefined;
  if (b.claim.speaker === null || sameParty(a.claim.speaker, b.claim.speaker) || isEllipsis(b))
    return undefined;
  // The lawyer of whoever denies is no other party.
  if (/^(?:his|her|its|their)\b/i.test(b.claim.speaker)) return undefined;
  const between = a.article.claims[a.at + 1];
  const next =
    b.at === a.at + 1 ||
    (b.at === a.at + 2 && between?.speaker === b.claim.speaker && ellipsis.test(between.text));
  const goesOn = b.at === a.at + 2 || /^(?:it|he|she|they)\b/i.test(b.claim.text);
  if (!next || !goesOn || b.claim.act !== 'say') return undefined;
  return reason('held-against', a, b, { what: a.claim.text });
};

/** One claims an act for itself, another points to somebody else. */
export const claimedAndBlamed: Rule = (a, b) => {
  const [owner, blaming] = b.claim.act === 'blame' ? [a, b] : [b, a];
  if (blaming.claim.act !== 'blame' || !/^responsibility\b/i.test(owner.claim.text) || !isNear(a, b))
    return undefined;
  if (
    owner.claim.act === 'deny' ||
    owner.claim.speaker === null ||
    isNamed(owner.claim.speaker, blaming.claim.text)
  )
    return undefined;
  if (sameParty(owner.claim.speaker, blaming.claim.speaker)) return undefined;
  return reason('claimed-and-blamed', owner, blaming);
};

/** In one article, a few claims and at most a paragraph apart. */
function isNear(a: Statement, b: Statement): boolean {
  return (
    a.article === b.article &&
    Math.abs(a.at - b.at) <= reach &&
    Math.abs((a.claim.block ?? 0) - (b.claim.block ?? 0)) <= 1
  );
}

/** "it", "that": what is denied was said before. */
function isAnaphor({ claim }: Statement): boolean {
  return /^(?:it|that|this|them|so|these|those)$/i.test(claim.text);
}

function isEllipsis({ claim }: Statement): boolean {
  return ellipsis.test(claim.text);
}

/** "it was", "they had". */
const ellipsis = /^(?:it|he|she|they|there) (?:was|were|is|are|did|does|do|had|has|have|could|would)$/i;

/** A speaker's last name, or the whole name of a body, in a text. */
function isNamed(speaker: string, text: string): boolean {
  const last = speaker.slice(speaker.lastIndexOf(' ') + 1);
  return /^\p{Lu}/u.test(last) && text.split(/[^\p{L}\p{N}-]+/u).includes(last);
}

function charges({ claim }: Statement): boolean {
  return claim.act === 'blame' || claim.act === 'criticise' || charge.test(claim.text);
}

/** Words for a fault or a crime, by their beginnings. */
const charge =
  /\b(?:limits?|breach|violat|exceed|fail(?:ed|ing|ure)|ignor|neglig|neglect|illegal|unlawful|overload|unsafe|faults?\b|errors?\b|mistake|lied\b|hid\b|conceal|fraud|brib|corrupt|murder|manslaughter|guilty|blame|weaken|sabotag|delay|reckless|careless|cover(?:ed)? up|too (?:late|fast|sharply|much|many|slow|slowly|little|few)\b)/i;
