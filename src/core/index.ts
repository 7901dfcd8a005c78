/** The engine's only door: text in, plain data out. */
export type * from './article.ts';
export { type Comparison, compare, createComparison } from './conflicts/compare.ts';
export { extract } from './extract.ts';
export type { Problem, Severity } from './problem.ts';
export { contains, overlaps, type Span } from './span.ts';
