import * as vscode from 'vscode';
import { type LineColumn, lineColumns, type Span } from '../core/index.ts';
import type { Reading } from './corpus.ts';

/** A passage of an article, as command arguments carry it. */
export interface Place extends Span {
  readonly file: string;
}

const columns = new WeakMap<Reading, (offset: number) => LineColumn>();

/** Where the span stands in its article, whether or not that is open. */
export function rangeOf(reading: Reading, span: Span): vscode.Range {
  let at = columns.get(reading);
  if (!at) {
    at = lineColumns(reading.text);
    columns.set(reading, at);
  }
  const start = at(span.start);
  const end = at(span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
