import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { type Path, parseYaml, sameData, unshared } from './yaml-document.ts';
import { column, contentEnd, dashColumn, extentsOf, lineEnd, lineStart, startOf } from './yaml-places.ts';
import { blockLines, flowText } from './yaml-text.ts';

/**
 * `source` with the value at `path` set: replaced in place, or added under its key where `order` wants it.
 * Everything else keeps its bytes. Undefined where the text is such that this cannot be done safely.
 */
export function setIn(
  source: string,
  path: Path,
  value: unknown,
  order: readonly string[] = [],
): string | undefined {
  const document = parseYaml(source);
  const [parent, key] = parentOf(document, path);
  if (!isMap(parent) || typeof key !== 'string') return undefined;
  const pair = pairOf(parent, key);
  const edited = pair
    ? replaceValue(source, parent, pair, value)
    : addPair(source, parent, key, value, order);
  return verified(document, edited, path, value);
}

/** `source` without the key or list item at `path`; undefined where this cannot be done safely. */
export function deleteIn(source: string, path: Path): string | undefined {
  const document = parseYaml(source);
  const [parent, key] = parentOf(document, path);
  if (!isCollection(parent) || key === undefined) return undefined;
  const at = isMap(parent)
    ? parent.items.findIndex((pair) => keyOf(pair) === key)
    : typeof key === 'number'
      ? key
      : -1;
  const extents = extentsOf(source, parent);
  const extent = extents[at];
  if (extent === undefined) return undefined;
  let edited: string;
  if (parent.flow) {
    const next = extents[at + 1];
    const previous = extents[at - 1];
    const from = next ? extent.start : (previous?.end ?? extent.start);
    edited = source.slice(0, from) + source.slice(next ? next.start : extent.end);
  } else if (extents.length === 1) {
    return undefined;
  } else {
    edited = source.slice(0, lineStart(source, extent.start)) + source.slice(lineEnd(source, extent.end));
  }
  return verified(document, edited, path, undefined);
}

/**
 * `source` with the value put into the list at `path`, before the item that has `index` now; `lineAt` is the line start
 * where it goes in a list of blocks, for callers that know better than "right behind the item before".
 */
export function insertIn(
  source: string,
  path: Path,
  index: number,
  value: unknown,
  lineAt?: number,
): string | undefined {
  const document = parseYaml(source);
  const list = document.getIn(path, true);
  if (!isSeq(list)) return undefined;
  const extents = extentsOf(source, list);
  const previous = extents[index - 1];
  const next = extents[index];
  let edited: string;
  if (list.flow) {
    const text = flowText(value);
    if (previous) edited = splice(source, previous.end, `, ${text}`);
    else if (next) edited = splice(source, next.start, `${text}, `);
    else edited = splice(source, startOf(list) + 1, text);
  } else {
    const dash = dashColumn(source, list, previous ?? next);
    if (dash === undefined) return undefined;
    const at = lineAt ?? (previous ? lineEnd(source, previous.end) : lineStart(source, next?.start ?? 0));
    edited = insertLines(source, at, listItem(value, dash.column, dash.width));
  }
  return verified(document, edited, [...path, index], value, true);
}

/** Lines of a list item whose dash stands in `column`; its keys stand `width` further right. */
export function listItem(value: unknown, column: number, width = 2): string[] {
  return blockLines(value).map((line, at) => {
    if (at === 0) return `${' '.repeat(column)}-${' '.repeat(width - 1)}${line}`;
    return line === '' ? line : ' '.repeat(column + width) + line;
  });
}

/** `source` with whole lines put in at `at`, in its own line ends. */
export function insertLines(source: string, at: number, lines: readonly string[]): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const lead = at > 0 && source[at - 1] !== '\n' ? eol : '';
  return splice(source, at, lead + lines.map((line) => line + eol).join(''));
}

function parentOf(document: Document, path: Path): [parent: unknown, key: string | number | undefined] {
  if (path.length === 1) return [document.contents, path[0]];
  return [document.getIn(path.slice(0, -1), true), path.at(-1)];
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function replaceValue(source: string, map: YAMLMap, pair: Pair, value: unknown): string | undefined {
  const node = pair.value as Node | null;
  const key = pair.key as Node;
  if (!node?.range || !key.range) return undefined;
  const content = contentEnd(source, node);
  const end = content > startOf(node) && source[content - 1] === '\n' ? content - 1 : content;
  if (map.flow) return source.slice(0, startOf(node)) + flowText(value) + source.slice(end);
  const isBeforeComment = /^[ \t]*#/.test(source.slice(end));
  const text = isBeforeComment ? flowText(value) : valueText(source, value, column(source, startOf(key)));
  const colon = source.indexOf(':', key.range[1]);
  const start = Math.max(startOf(node), colon + 1);
  const isEmpty = end <= start;
  const lead = isEmpty || source[start - 1] === ':' ? ' ' : '';
  // a collection begins on the line after its key, and goes with the line end before it
  if (!isEmpty && source.slice(colon + 1, start).includes('\n'))
    return source.slice(0, colon + 1) + (text.startsWith('\n') ? '' : ' ') + text + source.slice(end);
  return (
    source.slice(0, start) + (text.startsWith('\n') ? '' : lead) + text + source.slice(isEmpty ? start : end)
  );
}

/** What follows "key:" and its space: the value on the same line, or a line end and the value's own lines. */
function valueText(source: string, value: unknown, indent: number): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  return pairLines('k', value, indent)
    .join(eol)
    .slice(indent + 2)
    .replace(/^ /, '');
}

function pairLines(key: string, value: unknown, indent: number): string[] {
  return blockLines({ [key]: value }).map((line) => (line === '' ? line : ' '.repeat(indent) + line));
}

function addPair(
  source: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  order: readonly string[],
): string | undefined {
  const extents = extentsOf(source, map);
  const rank = order.indexOf(key);
  const before = map.items.findLastIndex((pair) => rank < 0 || order.indexOf(String(keyOf(pair))) < rank);
  const previous = extents[Math.max(before, 0)];
  if (map.flow) {
    const text = flowText({ [key]: value }).slice(1, -1);
    return previous ? splice(source, previous.end, `, ${text}`) : splice(source, startOf(map) + 1, text);
  }
  const last = extents.at(-1);
  if (previous === undefined || last === undefined) return undefined;
  return insertLines(
    source,
    lineEnd(source, previous.end),
    pairLines(key, value, column(source, last.start)),
  );
}

function splice(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at);
}

/** The edit, if reading it gives just what was asked for: aliases, odd layouts and all that was not thought of end here. */
function verified(
  document: Document,
  edited: string | undefined,
  path: Path,
  value: unknown,
  isInsert = false,
): string | undefined {
  if (edited === undefined || document.errors.length > 0) return undefined;
  const after = parseYaml(edited);
  if (after.errors.length > 0) return undefined;
  const wanted = unshared(document.toJS());
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((of, key) => (of as Record<string | number, unknown>)[key], wanted);
  const key = path.at(-1) as string | number;
  if (Array.isArray(parent))
    parent.splice(Number(key), isInsert ? 0 : 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) delete (parent as Record<string, unknown>)[key];
  else (parent as Record<string, unknown>)[key] = value;
  return sameData(after.toJS(), wanted) ? edited : undefined;
}
