import { fieldOrder } from '../format.ts';
import { blockLines } from '../yaml-text.ts';
import { missingComments } from './comments.ts';
import { type Fields, isFields, keyed, listOf, same } from './data.ts';
import { mergeLines } from './lines.ts';
import { type File, type Piece, type Pieces, piecesOf, piecesOfFile, readFile } from './pieces.ts';
import { instant } from './signature.ts';

/** The same part of the common ancestor and of both sides, where they have it. */
interface Three<Part> {
  readonly base: Part | undefined;
  readonly ours: Part | undefined;
  readonly theirs: Part | undefined;
}

/** The three files of a merge. */
export type Files = Readonly<Record<'base' | 'ours' | 'theirs', File>>;

/** A text that says `wanted`, in the words, order and layout of both sides; undefined where their layout is too unlike. */
export function compose(files: Files, wanted: Fields): string | undefined {
  const parts = apply<File, Pieces | undefined>(files, piecesOfFile);
  if (parts.ours === undefined || parts.theirs === undefined) return undefined;
  const isEmpty = parts.ours.pieces.length === 0;
  const lines = composeMap(parts, wanted, 0, true);
  const tail = composeLead(apply(parts, ({ tail }) => tail));
  return (isEmpty ? [...withoutEnd(tail), ...lines, ''] : [...lines, ...tail]).join('\n');
}

function withoutEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function apply<Part, Result>(
  { base, ours, theirs }: Three<Part>,
  read: (part: Part) => Result,
): Three<NonNullable<Result>> {
  const of = (part: Part | undefined) =>
    part === undefined ? undefined : ((read(part) ?? undefined) as NonNullable<Result> | undefined);
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}

function find(parts: Three<Pieces>, kind: Piece['kind'], key: string): Three<Piece> {
  const inPieces = (pieces: Pieces | undefined) => pieces && indexOf(pieces).get(`${kind} ${key}`);
  return { base: inPieces(parts.base), ours: inPieces(parts.ours), theirs: inPieces(parts.theirs) };
}

const indices = new WeakMap<Pieces, Index>();

type Index = ReadonlyMap<string, Piece>;

function indexOf(pieces: Pieces): Index {
  const known = indices.get(pieces);
  if (known) return known;
  const index = new Map(pieces.pieces.map((piece) => [`${piece.kind} ${piece.key}`, piece]));
  indices.set(pieces, index);
  return index;
}

function composeMap(parts: Three<Pieces>, wanted: Fields, column: number, isRoot: boolean): string[] {
  const keys = mergeOrder(parts, 'pair').filter((key) => wanted[key] !== undefined);
  const isList = (key: string) => key === 'annotations' || key === 'thread';
  for (const key of Object.keys(wanted)) if (!keys.includes(key)) keys.push(key);
  return keys.flatMap((key) => {
    const three = find(parts, 'pair', key);
    const lines = composePiece(three, wanted[key], key, column);
    const lead = composeLead(apply(three, (piece) => piece.lead));
    const extra = isRoot && !isList(key) ? missing(three, [...lead, ...lines]) : [];
    return [...indented(extra, column), ...lead, ...lines];
  });
}

/** The keys of both sides in the order of ours, each new one of theirs behind the one that it follows there. */
function mergeOrder({ ours, theirs }: Three<Pieces>, kind: Piece['kind']): string[] {
  const keysOf = (pieces: Pieces | undefined) =>
    (pieces?.pieces ?? []).filter((piece) => piece.kind === kind).map(({ key }) => key);
  const keys = keysOf(ours);
  let at = -1;
  for (const key of keysOf(theirs)) {
    const known = keys.indexOf(key);
    if (known >= 0) at = known;
    else keys.splice(++at, 0, key);
  }
  return keys;
}

/** The comments above a piece: of both sides, where neither took them away. */
function composeLead({ base, ours, theirs }: Three<readonly string[]>): readonly string[] {
  if (ours === undefined || theirs === undefined) return ours ?? theirs ?? [];
  const merged = base && mergeLines(base, ours, theirs);
  if (merged) return merged;
  const known = new Set([...ours, ...(base ?? [])]);
  return [...ours, ...theirs.filter((line) => line.trim() !== '' && !known.has(line))];
}

function missing(three: Three<Piece>, merged: readonly string[]): readonly string[] {
  const { base, ours, theirs } = apply(three, (piece) => [...piece.lead, ...piece.lines].join('\n'));
  return missingComments(base, ours, theirs, merged.join('\n'));
}

/** The lines of one pair or item that say `wanted`; taken over word for word where one side has just that. */
function composePiece(three: Three<Piece>, wanted: unknown, key: string, column: number): readonly string[] {
  const { base, ours, theirs } = apply(three, (piece) => moved(piece, column));
  const isItem = (three.ours ?? three.theirs)?.kind === 'item';
  const says = (value: unknown) => (isItem ? same(value, wanted) : same({ [key]: value }, { [key]: wanted }));
  const [oursSays, theirsSays] = [says(three.ours?.value), says(three.theirs?.value)];
  if (theirs === undefined && ours !== undefined && oursSays) return ours;
  if (ours === undefined && theirs !== undefined && theirsSays) return theirs;
  if (ours !== undefined && theirs !== undefined) {
    if (equal(ours, theirs) && oursSays) return ours;
    if (base && equal(base, ours) && theirsSays) return theirs;
    if (base && equal(base, theirs) && oursSays) return ours;
    const merged = base && mergeLines(base, ours, theirs);
    if (merged && says(read(merged))) return merged;
  }
  const inner = composeInner(three, wanted, isItem, column);
  // A field is read again with its item, and the whole file in the end.
  if (inner && (!isItem || says(read(inner)))) return inner;
  if (ours !== undefined && oursSays) return ours;
  if (theirs !== undefined && theirsSays) return theirs;
  return fresh(key, wanted, isItem, column);
}

function composeInner(
  three: Three<Piece>,
  wanted: unknown,
  isItem: boolean,
  column: number,
): readonly string[] | undefined {
  const { ours, theirs } = three;
  if (ours === undefined && theirs === undefined) return undefined;
  const parts = apply(three, piecesOf);
  const list = isItem ? undefined : listOf(wanted);
  if (list !== undefined) {
    if ((ours && !parts.ours) || (theirs && !parts.theirs)) return undefined;
    const keyLine = [ours, theirs]
      .map((piece) => piece?.lines[0])
      .find((line) => line?.trimEnd().endsWith(':'));
    const name = (ours ?? theirs)?.key ?? '';
    const rest = composeList(parts, list, column);
    const first = keyLine === undefined ? `${name}:` : keyLine.trimStart();
    const isNothing = list.length === 0 && keyLine === undefined;
    return [...indented([isNothing ? `${name}: []` : first], column), ...rest];
  }
  if (!isFields(wanted) || parts.ours === undefined || parts.theirs === undefined) return undefined;
  const innerColumn = parts.ours.pieces[0]?.column ?? 0;
  const shift = column - (ours?.column ?? column);
  const lines = composeMap(parts, wanted, innerColumn + shift, false);
  if (!isItem) return [...indented([ours?.lines[0]?.trimStart() ?? ''], column), ...lines];
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return lines.map((line, at) =>
    at === first ? `${line.slice(0, column)}-${line.slice(column + 1)}` : line,
  );
}

/** The items and headings of a list, those of theirs put where they stand there. */
function composeList(parts: Three<Pieces>, wanted: readonly unknown[], around: number): string[] {
  const byKey = keyed(wanted);
  const columns = [...(parts.ours?.pieces ?? []), ...(parts.theirs?.pieces ?? [])];
  const column = (columns.find(({ kind }) => kind === 'item') ?? columns[0])?.column ?? around + 2;
  const elements = placeElements(parts, byKey);
  const lines = elements.flatMap(({ kind, key }): readonly string[] => {
    const three = find(parts, kind, key);
    const lead = composeLead(apply(three, (piece) => piece.lead));
    if (kind === 'comment')
      return [...lead, ...indented([(three.ours ?? three.theirs)?.lines[0]?.trim() ?? ''], column)];
    if (!byKey.has(key)) return indented(missing(three, []), column);
    const item = composePiece(three, byKey.get(key), '', column);
    return [...indented(missing(three, [...lead, ...item]), column), ...lead, ...item];
  });
  const known = new Set(elements.filter(({ kind }) => kind === 'item').map(({ key }) => key));
  const added = [...byKey].filter(([key]) => !known.has(key));
  const tail = composeLead(apply(parts, ({ tail }) => tail));
  return [...lines, ...added.flatMap(([, item]) => fresh('', item, true, column)), ...tail];
}

interface Element {
  readonly kind: Piece['kind'];
  readonly key: string;
  readonly piece: Piece;
}

/** Items and comments of both sides in order; two additions at one place stand by their place in the article. */
function placeElements(parts: Three<Pieces>, wanted: ReadonlyMap<string, unknown>): readonly Element[] {
  const [before, left, right] = [parts.base, parts.ours, parts.theirs].map((pieces) =>
    pieces ? indexOf(pieces) : new Map<string, Piece>(),
  ) as [Index, Index, Index];
  const stays = (name: string, { kind, key }: Piece) =>
    kind === 'item'
      ? wanted.has(key) || before.has(name)
      : (left.has(name) && right.has(name)) || !before.has(name);
  const elements: Element[] = [];
  for (const [name, piece] of left) if (stays(name, piece)) elements.push({ ...piece, piece });
  let at = -1;
  for (const [name, piece] of right) {
    const known = elements.findIndex((each) => each.kind === piece.kind && each.key === piece.key);
    if (known >= 0) at = known;
    if (known >= 0 || left.has(name) || !stays(name, piece)) continue;
    at++;
    while (piece.kind === 'item' && isBefore(elements[at], piece, before)) at++;
    elements.splice(at, 0, { ...piece, piece });
  }
  return elements;
}

/** Whether this is an item that is also new and has its place further up in the article, or is the older reply. */
function isBefore(other: Element | undefined, piece: Piece, before: Index): boolean {
  if (other?.kind !== 'item' || before.has(`item ${other.key}`)) return false;
  const [a, b] = [other.piece, piece].map(({ value }) => (isFields(value) ? value : {})) as [Fields, Fields];
  const offsets = Number(a['offset'] ?? 0) - Number(b['offset'] ?? 0);
  if (offsets !== 0) return offsets < 0;
  const [first, second] = [instant(a['created']), instant(b['created'])];
  return first === second ? other.key < piece.key : first < second;
}

function fresh(key: string, value: unknown, isItem: boolean, column: number): readonly string[] {
  return indented(blockLines(isItem ? [inOrder(value)] : { [key]: inOrder(value) }), column);
}

/** Known fields in the order of the format, unknown ones behind. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  const known = fieldOrder.filter((key) => keys.includes(key));
  const ordered = [...known, ...keys.filter((key) => !fieldOrder.includes(key))];
  return Object.fromEntries(ordered.map((key) => [key, inOrder(value[key])]));
}

function moved({ lines, column: from }: Piece, to: number): readonly string[] {
  if (to >= from) return indented(lines, to - from);
  return lines.map((line) => (line.slice(0, from - to).trim() === '' ? line.slice(from - to) : line));
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line));
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

/** What lines of one pair or item say by themselves. */
function read(lines: readonly string[]): unknown {
  const file = readFile(`${lines.join('\n')}\n`);
  if (file.document.errors.length > 0) return undefined;
  const values = Object.values((file.valueOf(file.root) ?? {}) as object);
  return values.length === 1 ? values[0] : undefined;
}
