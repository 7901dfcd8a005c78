import { sameParty } from '../party.ts';
import { type Rule, reason } from '../statement.ts';
import { keeping } from '../words/terms.ts';

/** One says that a party left its duty undone, the other that the same party did it. */
export const obligation: Rule = (a, b) => {
  if (a.article !== b.article || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  const who = a.failing ?? b.failing;
  if (who === null) return undefined;
  const [failing, kept] = a.failing === null ? [b, a] : [a, b];
  if (!saysKept(kept.claim.text, who)) return undefined;
  return reason('obligation', failing, kept, { who });
};

function saysKept(text: string, who: string): boolean {
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  return words.some(
    (word, at) => keeping.has(word.toLowerCase()) && words.slice(Math.max(0, at - 3), at).includes(who),
  );
}
