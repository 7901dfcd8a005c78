/** The engine's only door: text in, plain data out. */
export type * from './article.ts';
export { type Comparison, compare, createComparison } from './conflicts/compare.ts';
export { type Explanation, explainProblem, inEnglish, problem } from './explain.ts';
export { extract } from './extract.ts';
export { type Problem, type ProblemCode, problemSeverity, type Severity } from './problem.ts';
export { contains, overlaps, type Span } from './span.ts';
export { type LineColumn, lineColumns } from './text/lines.ts';
