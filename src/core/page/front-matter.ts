import { parseDocument } from 'yaml';
import type { Span } from '../span.ts';

/** What the head of a marked-up file states about its article; the span is the whole head. */
export interface FrontMatter extends Span {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

const opening = /^\ufeff?---[ \t]*\r?\n/;

/** Longer heads than this are text between two rules. */
const longest = 20_000;

/** The head between two lines of three dashes, or undefined; one that is no YAML is read line by line. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = opening.exec(text);
  if (open === null) return undefined;
  const head = text.slice(0, longest);
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(head.slice(open[0].length).replace(/\r/g, ' '));
  if (close === null) return undefined;
  const source = head.slice(open[0].length, open[0].length + close.index);
  if (!/^[\w-]+[ \t]*:/m.test(source)) return undefined;
  const fields = readFields(source);
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value) ?? null;
  return {
    start: text.startsWith('\ufeff') ? 1 : 0,
    end: open[0].length + close.index + close[0].trimEnd().length,
    title: first(...titleKeys),
    publisher: first(...publisherKeys),
    date: first(...dateKeys),
  };
}

const titleKeys = ['title', 'headline'];
const publisherKeys = [
  'publisher',
  'source',
  'site',
  'site_name',
  'sitename',
  'outlet',
  'publication',
  'website',
];
const dateKeys = [
  'published',
  'date',
  'date_published',
  'datepublished',
  'published_at',
  'publish_date',
  'pubdate',
  'created',
];
const keys: ReadonlySet<string> = new Set([...titleKeys, ...publisherKeys, ...dateKeys]);

/** A value that YAML reads as the very words that stand there. */
const plainWords =
  /^(?!(?:true|false|null|nan)$)(?:\p{L}|\d{1,4}-\d{1,2}-\d{1,4})(?:(?!: | #)[^\r])*[^:\s]$/iu;
const quotedWords = /^"([^"\\]+)"$|^'([^']+)'$/;

/** The fields that are asked for where each is one plain line, so that no YAML need be read; else undefined. */
function readPlainFields(source: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  const lines = source.split('\n');
  for (const [at, line] of lines.entries()) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).toLowerCase().trim();
    if (!keys.has(key) || /^\s/.test(line)) continue;
    const value = line.slice(colon + 1).trim();
    const quoted = quotedWords.exec(value);
    if (line[colon + 1] !== ' ' || /^\s/.test(lines[at + 1] ?? '')) return undefined;
    if (quoted === null && !plainWords.test(value)) return undefined;
    fields.set(key, (quoted?.[1] ?? quoted?.[2] ?? value).trim());
  }
  return fields;
}

function readFields(source: string): Map<string, string> {
  const plain = readPlainFields(source);
  if (plain !== undefined) return plain;
  const fields = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number')
      fields.set(key.toLowerCase(), String(value).trim());
    else if (isNamed(value)) fields.set(key.toLowerCase(), value.name.trim());
  };
  const document = parseDocument(source, { schema: 'core', logLevel: 'silent' });
  if (document.errors.length === 0) {
    const parsed: unknown = document.toJS({ maxAliasCount: 10 });
    if (typeof parsed === 'object' && parsed !== null) {
      for (const [key, value] of Object.entries(parsed)) add(key, value);
      return fields;
    }
  }
  // A head that no YAML reader takes still says its title and date on lines of their own.
  for (const line of source.matchAll(/^([\w-]+)[ \t]*:[ \t]*(.+)$/gm)) {
    add(line[1] as string, (line[2] as string).trim().replace(/^["']|["']$/g, ''));
  }
  return fields;
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
