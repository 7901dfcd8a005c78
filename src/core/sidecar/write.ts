import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { problem } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { type Annotation, fieldOrder, formatVersion, type Reply, type SourceDetails } from './format.ts';
import { headedBy, headingsOf, paragraphAt } from './headings.ts';
import { readSidecar } from './read.ts';
import { parseYaml } from './yaml-document.ts';
import { deleteIn, insertIn, insertLines, listItem, setIn } from './yaml-edit.ts';
import { extentsOf, lineEnd } from './yaml-places.ts';

/** A sidecar's text after a change; or, where it must not be written, why. */
export type Written =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Fields to set; null is written as null, undefined takes the field away. */
export type Fields = Readonly<Record<string, unknown>>;

/** Who changed something, and when (ISO date and time). */
export interface Signature {
  readonly by: string;
  readonly when: string;
}

/** What a new sidecar is about: the file name and text of its article. */
export interface ArticleText {
  readonly file: string;
  readonly text: string;
}

/** Adds an annotation at its place in the article. `sidecar` is null where there is none yet. */
export function addAnnotation(sidecar: string | null, annotation: Annotation, article: ArticleText): Written {
  return write(sidecar ?? '', (source) => {
    const prepared = withList(source, article);
    if (prepared === undefined) return undefined;
    const value = inOrder(annotation);
    const list = parseYaml(prepared).getIn(['annotations'], true);
    if (!isSeq(list)) return withFirst(prepared, value, annotation, article);
    const offset = annotation.offset ?? 0;
    const after = list.items.findIndex((item) => isMap(item) && Number(item.get('offset') ?? -1) > offset);
    const index = after < 0 ? list.items.length : after;
    if (list.flow) return insertIn(prepared, ['annotations'], index, value);
    const extents = extentsOf(prepared, list);
    const previous = extents[index - 1];
    const from = previous ? lineEnd(prepared, previous.end) : listStart(prepared);
    const to = extents[index]?.start ?? prepared.length;
    const at = underHeading(prepared, from, to, paragraphAt(article.text, offset));
    return insertIn(prepared, ['annotations'], index, value, at);
  });
}

/** Sets fields of an annotation, and signs the change. */
export function changeAnnotation(
  sidecar: string,
  id: string,
  fields: Fields,
  signature?: Signature,
): Written {
  return write(sidecar, (source) => {
    const index = indexOf(source, id);
    return index < 0
      ? undefined
      : setFields(source, ['annotations', index], { ...fields, ...edited(signature) });
  });
}

export function removeAnnotation(sidecar: string, id: string): Written {
  return write(sidecar, (source) => {
    const index = indexOf(source, id);
    return index < 0 ? undefined : (deleteIn(source, ['annotations', index]) ?? withoutLast(source));
  });
}

/** Adds a reply at the end of an annotation's thread. */
export function addReply(sidecar: string, id: string, reply: Reply): Written {
  return write(sidecar, (source) => {
    const index = indexOf(source, id);
    if (index < 0) return undefined;
    const path = ['annotations', index, 'thread'];
    const thread = parseYaml(source).getIn(path, true);
    const value = inOrder(reply);
    if (!isSeq(thread) || thread.items.length === 0) return setIn(source, path, [value], fieldOrder);
    return insertIn(source, path, thread.items.length, value);
  });
}

export function changeReply(
  sidecar: string,
  id: string,
  replyId: string,
  fields: Fields,
  signature?: Signature,
): Written {
  return write(sidecar, (source) => {
    const path = replyPath(source, id, replyId);
    return path && setFields(source, path, { ...fields, ...edited(signature) });
  });
}

export function removeReply(sidecar: string, id: string, replyId: string): Written {
  return write(sidecar, (source) => {
    const path = replyPath(source, id, replyId);
    if (path === undefined) return undefined;
    const thread = path.slice(0, -1);
    const list = parseYaml(source).getIn(thread, true);
    return deleteIn(source, isSeq(list) && list.items.length > 1 ? path : thread);
  });
}

/** Sets what is known of the article in place of what its page says. */
export function setSource(sidecar: string | null, details: SourceDetails, article: ArticleText): Written {
  return write(sidecar ?? '', (source) => {
    const prepared = parseYaml(source).contents === null ? withHead(source, article) : source;
    if (isMap(parseYaml(prepared).getIn(['source'], true))) return setFields(prepared, ['source'], details);
    return setIn(prepared, ['source'], details, ['version', 'source', 'annotations']);
  });
}

/** The change, where the file can be read and the change can be made without touching anything else. */
function write(sidecar: string, change: (source: string) => string | undefined): Written {
  const { state, problems } = readSidecar(sidecar);
  if (state !== 'ok') return { ok: false, problems };
  const text = change(sidecar);
  if (text !== undefined) return { ok: true, text };
  return { ok: false, problems: [problem('sidecar-unwritable', {})] };
}

function edited(signature: Signature | undefined): Fields {
  return signature ? { editedBy: signature.by, edited: signature.when } : {};
}

function setFields(source: string, path: readonly (string | number)[], fields: Fields): string | undefined {
  let text: string | undefined = source;
  for (const [key, value] of Object.entries(fields)) {
    if (text === undefined) return undefined;
    const at = [...path, key];
    if (value !== undefined) text = setIn(text, at, value, fieldOrder);
    else if (parseYaml(text).hasIn(at)) text = deleteIn(text, at);
  }
  return text;
}

function indexOf(source: string, id: string): number {
  return indexIn(parseYaml(source).getIn(['annotations'], true), id);
}

function indexIn(list: unknown, id: string): number {
  return isSeq(list) ? list.items.findIndex((item) => isMap(item) && item.get('id') === id) : -1;
}

function replyPath(source: string, id: string, replyId: string): (string | number)[] | undefined {
  const index = indexOf(source, id);
  const at = indexIn(parseYaml(source).getIn(['annotations', index, 'thread'], true), replyId);
  return index < 0 || at < 0 ? undefined : ['annotations', index, 'thread', at];
}

/** The record without undefined fields, known ones in the order of the format, unknown ones behind. */
function inOrder(record: Fields): Fields {
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  const known = fieldOrder.filter((key) => keys.includes(key));
  const ordered = [...known, ...keys.filter((key) => !fieldOrder.includes(key))];
  return Object.fromEntries(ordered.map((key) => [key, nested(record[key])]));
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  return typeof value === 'object' && value !== null ? inOrder(value as Fields) : value;
}

/** The first lines of a file that Crosscheck makes. */
function withHead(source: string, { file }: ArticleText): string {
  const lines = [
    ...(source.trim() === '' ? [`# Annotations of ${file.replace(/[\r\n]+/g, ' ')}`] : []),
    `version: ${formatVersion}`,
  ];
  return insertLines(source, source.length, lines);
}

/** The sidecar with a key "annotations", headed by paragraphs where that key is new. */
function withList(source: string, article: ArticleText): string | undefined {
  const root = parseYaml(source).contents as YAMLMap | null;
  if (root?.has('annotations')) return emptied(source, root);
  const headed = root === null ? withHead(source, article) : source;
  const lines = ['annotations:', ...headingsOf(article.text).map((heading) => `  ${heading}`)];
  if (root === null) return insertLines(headed, headed.length, lines);
  if (root.flow) return setIn(source, ['annotations'], []);
  const last = extentsOf(source, root).at(-1);
  return last && insertLines(source, lineEnd(source, last.end), lines);
}

/** "annotations: []" in a file of blocks has its brackets taken away, and "null" its word: what comes will be blocks too. */
function emptied(source: string, root: YAMLMap): string {
  const list = root.get('annotations', true);
  if (root.flow) return source;
  const isEmptyList = isSeq(list) && list.flow && list.items.length === 0;
  if (!(isEmptyList || (isScalar(list) && list.value === null)) || !list.range) return source;
  return source.slice(0, list.range[0]).trimEnd() + source.slice(list.range[1]);
}

/** The first annotation, under its heading where there are headings. */
function withFirst(
  source: string,
  value: Fields,
  annotation: Annotation,
  article: ArticleText,
): string | undefined {
  const from = listStart(source);
  const root = parseYaml(source).contents as YAMLMap;
  const next = root.items.findIndex((pair) => String(pair.key) === 'annotations') + 1;
  const to = extentsOf(source, root)[next]?.start ?? source.length;
  const column = /^( *)# paragraph/m.exec(source.slice(from, to))?.[1]?.length ?? 2;
  const at = underHeading(source, from, to, paragraphAt(article.text, annotation.offset ?? 0));
  const text = insertLines(source, at, listItem(value, column));
  return readSidecar(text).annotations.length === 1 ? text : undefined;
}

/** Start of the line after "annotations:". */
function listStart(source: string): number {
  const root = parseYaml(source).contents as YAMLMap;
  const key = root.items.find((pair) => String(pair.key) === 'annotations')?.key as { range?: number[] };
  return lineEnd(source, key.range?.[1] ?? 0);
}

/** Behind the last heading between `from` and `to` that is not past the paragraph; `from` where there is none. */
function underHeading(source: string, from: number, to: number, paragraph: number): number {
  let at = from;
  for (let line = from; line < to; line = lineEnd(source, line + 1)) {
    const headed = headedBy(source.slice(line, lineEnd(source, line + 1)));
    if (headed !== undefined && headed <= paragraph) at = lineEnd(source, line + 1);
  }
  return at;
}

/** The sidecar without its only annotation; headings and comments stay. */
function withoutLast(source: string): string | undefined {
  const list = parseYaml(source).getIn(['annotations'], true);
  if (!isSeq(list) || list.items.length !== 1 || list.flow) return undefined;
  const [only] = extentsOf(source, list);
  if (only === undefined) return undefined;
  const start = source.lastIndexOf('\n', only.start) + 1;
  const text = source.slice(0, start) + source.slice(lineEnd(source, only.end));
  const after = readSidecar(text);
  return after.state === 'ok' && after.annotations.length === 0 ? text : undefined;
}
