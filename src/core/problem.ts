import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'information';

/** What can be wrong with the input and how grave it is. A code added here wants its sentence in `explain.ts`. */
export const problemSeverity = {
  'not-found': 'error',
  'not-permitted': 'error',
  'not-readable': 'error',
  'not-writable': 'error',
  'not-text': 'error',
  'web-page': 'error',
  'too-large': 'error',
  'no-articles': 'error',
  sidecar: 'information',
  empty: 'warning',
  'other-encoding': 'warning',
  'damaged-text': 'warning',
  'front-matter': 'warning',
  'sidecar-syntax': 'error',
  'sidecar-markers': 'error',
  'sidecar-unmergeable': 'error',
  'sidecar-newer': 'error',
  'sidecar-shape': 'error',
  'sidecar-field': 'error',
  'sidecar-same-id': 'error',
  'sidecar-unwritable': 'error',
  'sidecar-alternatives': 'warning',
  'codebook-syntax': 'error',
  'codebook-shape': 'error',
  'sidecar-alone': 'warning',
  'no-sidecars': 'information',
  'anchor-moved': 'information',
  'anchor-changed': 'warning',
  'anchor-lost': 'warning',
  'decision-figure-gone': 'warning',
  'decision-alone': 'warning',
  'decision-differs': 'warning',
  'passage-missing': 'error',
  'passage-occurrence': 'error',
  'passage-repeated': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemSeverity;

/** Something about one file that its owner should know; the edge that shows it knows the file. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where in the text; null is the file as a whole. */
  readonly span: Span | null;
  /** What its sentence has in braces. */
  readonly args: Readonly<Record<string, string | number>>;
}
