import { firstWhere } from '../search.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { mayBeginCue } from './cues/index.ts';
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

const sources = new WordSet([...sourceWords, ...statements.keys()]);
const marks = new WordSet([';', ':']);

export function findSpots(tokens: readonly Token[]): Spots {
  const cues: number[] = [];
  const sourcesAt: number[] = [];
  const breaks: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (mayBeginCue(word)) cues.push(at);
    if (sources.holds(word)) sourcesAt.push(at);
    else if (marks.holds(word)) breaks.push(at);
  }
  return { cues, sources: sourcesAt, breaks };
}

/** The place in a list of positions of the first that is not before `from`. */
export function placeFrom(positions: readonly number[], from: number): number {
  return firstWhere(positions.length, (at) => (positions[at] as number) >= from);
}
