import { firstFrom } from '../search.ts';
import { WordSet } from '../text/vocabulary.ts';
import { cueAt } from './cues/index.ts';
import type { RawClaim } from './raw-claim.ts';
import { lowerAt, type View, wordAt } from './view.ts';

/** How far before a statement its rejection of the last one may stand. */
const reach = 14;

const denied = new WordSet('that it this these those them'.split(' '));

/** Whether the words before the statement reject what was said last: "A spokesman rejected that: the gates were open, he said." */
export function answersLast({ view, start }: RawClaim, before: View | undefined): boolean {
  const at = firstFrom(view.tokens, start);
  if (rejects(view, Math.max(0, at - reach), at)) return true;
  const opens = at <= 1 && before !== undefined && before.sentence.block === view.sentence.block;
  return opens && rejects(before, Math.max(0, before.tokens.length - reach), before.tokens.length);
}

function rejects(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(view, at);
    if (word?.lower === 'blame' && lowerAt(view, at + 1) === 'elsewhere') return true;
    if (!denied.holds(word) || !/^[:;,.—–]$/.test(lowerAt(view, at + 1))) continue;
    if (at > 0 && cueAt(view.tokens, at - 1)?.cue.act === 'deny') return true;
  }
  return false;
}
