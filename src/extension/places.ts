import * as vscode from 'vscode';
import type { Span } from '../core/index.ts';
import type { Reading } from './corpus.ts';
import { lineColumnAt, lineStarts } from './lines.ts';

/** A passage of an article, as command arguments carry it. */
export interface Place extends Span {
  readonly file: string;
}

const starts = new WeakMap<Reading, readonly number[]>();

/** Where the span stands in its article, whether or not that is open. */
export function rangeOf(reading: Reading, span: Span): vscode.Range {
  let lines = starts.get(reading);
  if (!lines) {
    lines = lineStarts(reading.text);
    starts.set(reading, lines);
  }
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
