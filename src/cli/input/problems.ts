import { explainProblem, inEnglish, type Problem, problemSeverity, type Severity } from '../../core/index.ts';
import type { Lines } from './lines.ts';

/** A problem as reports carry it: at a place in a file, in a sentence. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
}

/** Takes a problem with the file that it is about and, where its text could be read, the lines. */
export type OnProblem = (file: string, found: Problem, lines?: Lines) => void;

/** Gives the problem its place and its sentence; what concerns a whole file stands at its beginning. */
export function locate(file: string, found: Problem, lines?: Lines): FileProblem {
  const { line, column } = (found.span && lines?.(found.span.start)) ?? { line: 1, column: 1 };
  const severity = problemSeverity[found.code];
  return { file, line, column, severity, message: inEnglish(explainProblem(found)) };
}
