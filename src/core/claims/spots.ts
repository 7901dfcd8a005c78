import { firstWhere } from '../search.ts';
import type { Token } from '../text/tokens.ts';
import { cueWords } from './cues/index.ts';
import { glance, lookoutFor } from './glance.ts';
import { sourceWords } from './words/source-phrases.ts';
import { statements } from './words/statements.ts';

/** Where in a sentence something may stand that reports; all of them in one pass. */
export interface Spots {
  /** Words that may begin a reporting verb. */
  readonly cues: readonly number[];
  /** Words that may begin a source phrase, and nouns that may report. */
  readonly sources: readonly number[];
  /** Colons and semicolons. */
  readonly breaks: readonly number[];
}

const lookout = lookoutFor(cueWords, [...sourceWords, ...statements.keys()]);

export function findSpots(tokens: readonly Token[]): Spots {
  const cues: number[] = [];
  const sources: number[] = [];
  const breaks: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind === 'word') {
      const lists = glance(lookout, lower);
      if (lists === 0) continue;
      if ((lists & 1) !== 0 && cueWords.has(lower)) cues.push(at);
      if ((lists & 2) !== 0 && (sourceWords.has(lower) || statements.has(lower))) sources.push(at);
    } else if (lower === ';' || lower === ':') breaks.push(at);
  }
  return { cues, sources, breaks };
}

/** The place in a list of positions of the first that is not before `from`. */
export function placeFrom(positions: readonly number[], from: number): number {
  return firstWhere(positions.length, (at) => (positions[at] as number) >= from);
}
