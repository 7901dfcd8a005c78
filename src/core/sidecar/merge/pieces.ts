import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { headedBy } from '../headings.ts';
import { parseYaml } from '../yaml-document.ts';
import { extentsOf, lineStart } from '../yaml-places.ts';
import { keyed } from './data.ts';

/** A stretch of whole lines of a sidecar, and the part of the document that it holds. */
export interface Piece {
  readonly kind: 'pair' | 'item' | 'comment';
  /** The key of a pair, what an item is known by, the words of a comment. */
  readonly key: string;
  /** Comments and blank lines above it that go where it goes. */
  readonly lead: readonly string[];
  readonly lines: readonly string[];
  /** Where its first character stands. */
  readonly column: number;
  readonly value: unknown;
  readonly node: Node | null;
  /** The number of its first line in the file. */
  readonly line: number;
  readonly file: File;
}

/** A sidecar's text, in lines, with its YAML. */
export interface File {
  readonly text: string;
  readonly lines: readonly string[];
  readonly document: Document;
  readonly root: Node | null;
  readonly lineAt: (offset: number) => number;
  readonly valueOf: (node: unknown) => unknown;
}

/** Pieces of a map or list in order, and the lines behind the last. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly tail: readonly string[];
}

/** Reads a text with LF line ends. */
export function readFile(text: string): File {
  const document = parseYaml(text);
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return {
    ...{ text, lines, document, root: document.contents as Node | null },
    lineAt: (offset) => {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return low;
    },
    valueOf: (node) => (node as Node | null)?.toJS?.(document) ?? null,
  };
}

/** The pieces of the whole file. */
export function piecesOfFile(file: File): Pieces | undefined {
  if (file.root === null || isEmpty(file.root, file)) return { pieces: [], tail: file.lines };
  return isMap(file.root) ? piecesOfMap(file.root, file, 0, file.lines) : undefined;
}

/** What a piece consists of itself; undefined where it is one thing. */
export function piecesOf(piece: Piece): Pieces | undefined {
  const { node, file, line, lines } = piece;
  if (piece.kind === 'item') {
    const [first, ...rest] = lines;
    const undashed = (first ?? '').replace('-', ' ');
    return isMap(node) ? piecesOfMap(node, file, line, [undashed, ...rest]) : undefined;
  }
  if (isMap(node)) return startsBelow(piece) ? piecesOfMap(node, file, line + 1, lines.slice(1)) : undefined;
  if (isSeq(node) && node.items.length > 0)
    return startsBelow(piece) ? piecesOfList(node, file, line + 1, lines.slice(1)) : undefined;
  if (node === null || isEmpty(node, file) || (isSeq(node) && lines[0]?.trimEnd().endsWith('[]')))
    return piecesOfList(null, file, line + 1, lines.slice(1));
  return undefined;
}

/** Whether the value begins on the line after its key. */
function startsBelow({ node, file, line }: Piece): boolean {
  return node?.range !== undefined && node.range !== null && file.lineAt(node.range[0]) > line;
}

function isEmpty(node: Node, file: File): boolean {
  const [start, end] = node.range ?? [0, 0];
  return isScalar(node) && node.value === null && file.text.slice(start, end).trim() === '';
}

function piecesOfMap(map: YAMLMap, file: File, from: number, lines: readonly string[]): Pieces | undefined {
  if (map.flow || map.items.length === 0) return undefined;
  const extents = extentsOf(file.text, map);
  const starts = map.items.map(({ key }) => (isScalar(key) ? file.lineAt(key.range?.[0] ?? 0) : -1));
  const column = columnOf(file, map.items[0] as Pair);
  const pieces: Piece[] = [];
  let lead = lines.slice(0, (starts[0] ?? 0) - from);
  for (const [index, pair] of map.items.entries()) {
    const start = (starts[index] ?? 0) - from;
    const before = lines[start]?.slice(0, column);
    if (columnOf(file, pair) !== column || start < 0 || before?.trim() !== '') return undefined;
    const value = pair.value as Node | null;
    const isOpen = value === null || isEmpty(value, file) || isMap(value) || isSeq(value);
    const keyEnd = (pair.key as Node).range?.[1] ?? 0;
    const end = value === null || isEmpty(value, file) ? keyEnd : (extents[index]?.end ?? keyEnd);
    const contentEnd = file.lineAt(Math.max(end - 1, 0)) - from + 1;
    const next = index + 1 < starts.length ? (starts[index + 1] ?? 0) - from : lines.length;
    if (next < contentEnd) return undefined;
    const stop = isOpen ? deeperThan(column, lines, contentEnd, next) : contentEnd;
    pieces.push({
      ...{ kind: 'pair', key: String((pair.key as { value?: unknown }).value), lead },
      ...{ lines: lines.slice(start, stop), column, value: file.valueOf(value), node: value },
      ...{ line: from + start, file },
    });
    lead = lines.slice(stop, next);
  }
  return { pieces, tail: lead };
}

function columnOf(file: File, { key }: Pair): number {
  const start = (key as Node).range?.[0] ?? 0;
  return start - lineStart(file.text, start);
}

/** Comments that stand further right than `column` belong to what is above them; headings do anyway. */
function deeperThan(column: number, lines: readonly string[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    if (indent <= column && headedBy(line) === undefined) break;
    end = at + 1;
  }
  return end;
}

function piecesOfList(
  list: YAMLSeq | null,
  file: File,
  from: number,
  lines: readonly string[],
): Pieces | undefined {
  if (list?.flow) return undefined;
  const pieces: Piece[] = [];
  const items = (list?.items ?? []) as Node[];
  const extents = list ? extentsOf(file.text, list) : [];
  const values = items.map((item) => file.valueOf(item));
  const keys = [...keyed(values).keys()];
  let done = 0;
  for (const [index, node] of items.entries()) {
    const extent = extents[index];
    if (extent === undefined) return undefined;
    const line = file.lineAt(extent.start);
    const start = line - from;
    const dash = /^( *)- +(?=\S)/.exec(lines[start] ?? '');
    if (dash === null || lineStart(file.text, extent.start) + dash[0].length !== extent.start)
      return undefined;
    const column = dash[1]?.length ?? 0;
    const gap = lines.slice(done, start);
    const last = gap.findLastIndex((each) => headedBy(each) !== undefined);
    const lead = addComments(gap, last + 1, from + done, file, pieces);
    const nextStart = extents[index + 1]?.start;
    const next = nextStart === undefined ? lines.length : file.lineAt(nextStart) - from;
    done = deeperThanDash(column, lines, file.lineAt(extent.end - 1) - from + 1, next);
    pieces.push({
      ...{ kind: 'item', key: keys[index] ?? '', lead, lines: lines.slice(start, done), column },
      ...{ value: values[index], node, line, file },
    });
  }
  const rest = lines.slice(done);
  const last = rest.findLastIndex((each) => each.trim() !== '');
  return { pieces, tail: addComments(rest, last + 1, from + done, file, pieces) };
}

function deeperThanDash(column: number, lines: readonly string[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const indent = (lines[at] ?? '').search(/\S/);
    if (indent >= 0 && indent <= column) break;
    if (indent >= 0 && headedBy(lines[at] ?? '') !== undefined) break;
    if (indent >= 0) end = at + 1;
  }
  return end;
}

/** Makes pieces of the first `count` of the lines between two items; what is left is the next item's lead. */
function addComments(
  lines: readonly string[],
  count: number,
  line: number,
  file: File,
  pieces: Piece[],
): readonly string[] {
  let lead: string[] = [];
  for (const [at, text] of lines.slice(0, count).entries()) {
    lead.push(text);
    if (text.trim() === '') continue;
    const words = text.trim();
    const copies = pieces.filter(
      ({ kind, lines: [line] }) => kind === 'comment' && line?.trim() === words,
    ).length;
    pieces.push({
      ...{ kind: 'comment', key: copies > 0 ? `${words} ${copies + 1}` : words, lead: lead.slice(0, -1) },
      ...{ lines: [text], column: text.search(/\S/), value: undefined, node: null, line: line + at, file },
    });
    lead = [];
  }
  return [...lead, ...lines.slice(count)];
}
