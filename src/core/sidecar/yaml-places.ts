import { isCollection, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Start of the line that holds the offset. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Start of the line after the one that the text before `offset` ends in. */
export function lineEnd(source: string, offset: number): number {
  if (offset > 0 && source[offset - 1] === '\n') return offset;
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end + 1;
}

/** From its first character to behind its last, without the comment behind it; of a list's item without its dash. */
export function extentsOf(source: string, parent: YAMLMap | YAMLSeq): { start: number; end: number }[] {
  return parent.items.map((item) => {
    const [first, last] = isPair(item)
      ? [item.key as Node, (item.value ?? item.key) as Node]
      : [item as Node, item as Node];
    return { start: propsStart(source, first), end: contentEnd(source, last) };
  });
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}

/** Where the node begins, behind its anchor and tag. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Anchors and tags stand before what the range of a node begins with. */
function propsStart(source: string, node: Node): number {
  const start = startOf(node);
  const props = /(?:[&!][^\s,[\]{}]*[ \t]+)+$/.exec(source.slice(lineStart(source, start), start));
  return props ? start - props[0].length : start;
}

/** Behind the last character of the node; blank lines behind a block of text are not its own. */
export function contentEnd(source: string, node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = extentsOf(source, node as YAMLMap | YAMLSeq).at(-1);
    if (last) return last.end;
  }
  const end = node.range?.[1] ?? 0;
  const isKept = isScalar(node) && /^[|>]\d?\+/.test(source.slice(startOf(node), startOf(node) + 3));
  if (isKept) return end;
  return startOf(node) + source.slice(startOf(node), end).trimEnd().length;
}

/** How far into its line the offset is, a byte order mark not counted. */
export function column(source: string, offset: number): number {
  return offset - Math.max(lineStart(source, offset), source.startsWith('\ufeff') ? 1 : 0);
}

/** Where the dashes of a list stand, and how far behind them its items. */
export function dashColumn(
  source: string,
  list: YAMLSeq,
  item: { start: number } | undefined,
): { column: number; width: number } | undefined {
  if (item === undefined) return undefined;
  const at = source.lastIndexOf('-', item.start);
  if (!/^-[ \t]*$/.test(source.slice(at, item.start)))
    return { column: column(source, startOf(list)), width: 2 };
  return { column: column(source, at), width: item.start - at };
}
