import type { Token } from '../text/tokens.ts';
import type { When } from './when.ts';

/** What a pattern reads off the tokens; `end` exclusive. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  readonly when: When;
}

/** One way in which English writes a date. */
export interface DatePattern {
  readonly id: string;
  /** The words, in lower case, at which to look; 'number' for any digits. */
  readonly starts: Iterable<string>;
  /** Reads the date that opens at `at`, or undefined: "not mine". */
  readonly match: (tokens: readonly Token[], at: number) => DateMatch | undefined;
  /** Sentences of Wednesday, 11 March 2020, with what the date in them comes to. */
  readonly examples: readonly (readonly [sentence: string, iso: string])[];
  readonly notExamples: readonly string[];
}
