import { sameParty } from '../party.ts';
import { type Rule, reason } from '../statement.ts';
import { keeping } from '../words/terms.ts';

/** One says that a party left its duty undone, the other that the same party did it. */
export const obligation: Rule = (a, b) => {
  if (a.article !== b.article || sameParty(a.claim.speaker, b.claim.speaker)) return undefined;
  const [failing, kept] = failureOf(a.claim.text) === undefined ? [b, a] : [a, b];
  const who = failureOf(failing.claim.text);
  if (who === undefined || !saysKept(kept.claim.text, who)) return undefined;
  return reason('obligation', failing, kept, { who });
};

/** Who did not do something, by the name before the verb. */
function failureOf(text: string): string | undefined {
  return /(?:^|[.,;]\s)(?:the\s)?(\p{Lu}[\p{L}-]+)\s(?:did not|has not|had not|failed to|was failing to|is failing to)\b/u.exec(
    text,
  )?.[1];
}

function saysKept(text: string, who: string): boolean {
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  return words.some(
    (word, at) => keeping.has(word.toLowerCase()) && words.slice(Math.max(0, at - 3), at).includes(who),
  );
}
