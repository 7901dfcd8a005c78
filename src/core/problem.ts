/** What can be wrong with the input, as codes; `explain.ts` has a sentence for each. */
export type ProblemCode = 'not-text' | 'empty' | 'front-matter';

export type Severity = 'error' | 'warning' | 'information';

/** Something about a file that its owner should know. `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
}
