import { findClaims } from '../../../src/core/claims/find.ts';
import { findNames } from '../../../src/core/names/find.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

export interface Said {
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly type: string;
}

/** The claims of a plain text, each line of it a paragraph. */
export function claimsIn(text: string): Said[] {
  const blocks = [...text.matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    kind: 'body' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const sentences = splitSentences(text, blocks);
  return findClaims(text, sentences, findNames(sentences)).map(({ text, speaker, cue, type }) => ({
    text,
    speaker,
    cue,
    type,
  }));
}

/** Reads "[The mayor] {said} <the bridge was safe>.": the sentence without its marks, and what they hold. */
export function readMarks(marked: string): {
  text: string;
  cue: string | null;
  contents: string[];
  speaker: string | null;
} {
  const inside = (pattern: RegExp): string[] =>
    [...marked.matchAll(pattern)].map(([, held]) => (held as string).replace(/[[\]{}<>]/g, ''));
  return {
    text: marked.replace(/[[\]{}<>]/g, ''),
    cue: inside(/\{([^}]*)\}/g)[0] ?? null,
    contents: inside(/<([^>]*)>/g),
    speaker: inside(/\[([^\]]*)\]/g)[0] ?? null,
  };
}
