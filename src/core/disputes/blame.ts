import type { Claim } from '../article.ts';
import { topicOf } from './topic.ts';
import { events } from './words/terms.ts';

/** Who or what is blamed for which event. */
export interface Blame {
  readonly culprit: readonly string[];
  readonly event: string | undefined;
}

/** Reads "the pilots for the crash" and "the crash on the pilots", the words that follow "blamed". */
export function readBlame(claim: Claim): Blame | undefined {
  if (claim.act !== 'blame') return undefined;
  const [, culprit, event] = /^(.+?) (?:for|of) (.+)$/s.exec(claim.text) ?? [];
  const [, onEvent, onCulprit] = /^(.*?)\bon (.+)$/s.exec(claim.text) ?? [];
  const who = culprit ?? onCulprit;
  if (who === undefined) return undefined;
  return { culprit: topicOf(who), event: eventIn(culprit === undefined ? (onEvent ?? '') : (event ?? '')) };
}

/** The first word in a text for something that happened. */
export function eventIn(text: string): string | undefined {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    if (events.has(word)) return word.endsWith('s') ? word.slice(0, -1) : word;
  return undefined;
}
