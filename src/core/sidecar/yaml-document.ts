import { type Document, parseDocument } from 'yaml';

/** Where a value stands: keys of maps and indices of lists, from the root. */
export type Path = readonly (string | number)[];

/** The YAML in `source`, not to be changed; its ranges are UTF-16 offsets into it. */
export function parseYaml(source: string): Document.Parsed {
  if (latest?.source !== source) {
    latest = { source, document: parseDocument(source, { prettyErrors: false, logLevel: 'error' }) };
  }
  return latest.document;
}

/** One change asks for the same text several times, and its result is mostly what the next change begins with. */
let latest: { readonly source: string; readonly document: Document.Parsed } | undefined;

/** What an alias repeats is a copy of its own here, so that a change to both would show. */
export function unshared(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(unshared);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, unshared(value)]));
}

/** Whether two values are the same, the order of keys aside. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
