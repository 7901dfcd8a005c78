import { resolve, sep } from 'node:path';
import { createComparison, createDecisions, createYears, type Dispute, type Pair } from '../core/index.ts';
import { type FileProblem, locate } from './input/problems.ts';
import { readArticles, type Source } from './input/read.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';

/** All that `check` finds, with the texts that it was found in. */
export interface Report {
  /** By file, in the order in which they were read. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly pairs: readonly Pair[];
  readonly disputes: readonly Dispute[];
  readonly problems: readonly FileProblem[];
}

/** Reads the articles and holds them against each other. */
export async function createReport(paths: readonly string[], io: Io): Promise<Report> {
  const sources = new Map<string, Source>();
  const problems: FileProblem[] = [];
  const found = readArticles(paths, io, (...args) => problems.push(locate(...args)));
  for await (const source of found) sources.set(source.article.file, source);
  settleYears(sources);

  const comparison = createComparison();
  const decisions = createDecisions((file) => resolve(io.cwd, file).split(sep).join('/'));
  const progress = createProgress(io, 'Comparing articles', sources.size);
  for (const { article, annotations, text } of sources.values()) {
    progress.step();
    comparison.set(article);
    decisions.set(article, annotations, text);
  }
  progress.end();
  const pairs = decisions.decided(comparison.pairs());
  return { sources, pairs, disputes: comparison.disputes(), problems };
}

/** Reads the articles whose page names no year again, where the others leave no doubt of it. */
function settleYears(sources: Map<string, Source>): void {
  const years = createYears();
  for (const { article } of sources.values()) years.set(article);
  for (const [file, source] of sources) {
    const { withoutYear } = source.article;
    const year = withoutYear ? years.of(withoutYear) : undefined;
    if (year !== undefined) sources.set(file, source.inYear(year));
  }
}

/** Says on standard error what is wrong with the input. */
export function writeProblems(problems: readonly FileProblem[], { stderr }: Io): void {
  for (const { file, line, column, severity, message } of problems) {
    if (severity === 'information') continue;
    // The beginning stands for the file as a whole.
    const place = line === 1 && column === 1 ? '' : `:${line}:${column}`;
    stderr.write(`${printable(file)}${place}: ${severity}: ${printable(message)}\n`);
  }
}

export function hasErrors(problems: readonly FileProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Text of strangers on one line: without what moves a terminal's cursor, hides text or turns its direction. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
