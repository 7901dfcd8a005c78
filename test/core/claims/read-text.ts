import { findClaims } from '../../../src/core/claims/find.ts';
import { findNames } from '../../../src/core/names/find.ts';
import type { Block } from '../../../src/core/page/page.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

export interface Said {
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly type: string;
}

/** Each line a paragraph; a first line that begins with "# " is the headline. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map((match) => {
    const headline = match[0].startsWith('# ');
    return {
      kind: headline ? 'headline' : 'body',
      start: match.index + (headline ? 2 : 0),
      end: match.index + match[0].length,
    };
  });
}

export function claimsIn(text: string): Said[] {
  const sentences = splitSentences(text, blocksOf(text));
  return findClaims(text, sentences, findNames(sentences)).map(({ text, speaker, cue, type }) => ({
    text,
    speaker,
    cue,
    type,
  }));
}

/** "speaker: statement" for each claim. */
export function saidIn(text: string): string[] {
  return claimsIn(text).map(({ speaker, text }) => `${speaker}: ${text}`);
}
