import { type Document, isMap, isSeq } from 'yaml';
import { formatVersion } from '../format.ts';
import { parseYaml } from '../yaml-document.ts';

/** A map of the file as plain data; absent keys are undefined. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a sidecar says as plain data, unknown fields too; null where it must not be merged by meaning. */
export function readData(text: string): Fields | null {
  return dataOf(parseYaml(text));
}

/** What a document says, as `readData` has it. */
export function dataOf(document: Document): Fields | null {
  if (document.errors.length > 0) return null;
  const root: unknown = document.contents;
  if (root === null || (root as { value?: unknown }).value === null) return {};
  if (!isMap(root)) return null;
  const list = root.get('annotations', true);
  if (isSeq(list) ? !list.items.every(isMap) : root.get('annotations')) return null;
  try {
    const data = document.toJS() as Fields;
    const { version } = data;
    return ['number', 'string'].includes(typeof version) && Number(version) > formatVersion ? null : data;
  } catch {
    // Aliases that repeat themselves without end.
    return null;
  }
}

/** Where nothing is said in these, nothing and an empty list are the same. */
const lists = new Set(['annotations', 'thread', 'tags', 'alternatives']);

/** One text for all data that say the same: order of keys, of annotations, replies and tags aside. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined && !(lists.has(key) && isNothing(value[key])))
    .sort()
    .map((key) => `${JSON.stringify(key)}:${lists.has(key) ? unordered(value[key]) : canonical(value[key])}`);
  return `{${fields.join(',')}}`;
}

function unordered(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(canonical).sort().join(',')}]` : canonical(value);
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether two values say the same. */
export function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || canonical(a) === canonical(b);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: nothing is an empty one; undefined where it is something else. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

/** The items of a list, each under what it is known by: its id, or all it says; the second of the same gets a number. */
export function keyed(items: readonly unknown[]): Map<string, unknown> {
  const byKey = new Map<string, unknown>();
  for (const item of items) {
    const id = isFields(item) ? item['id'] : undefined;
    const key = typeof id === 'string' || typeof id === 'number' ? `id ${id}` : `all ${canonical(item)}`;
    let free = key;
    for (let copy = 2; byKey.has(free); copy++) free = `${key} ${copy}`;
    byKey.set(free, item);
  }
  return byKey;
}
