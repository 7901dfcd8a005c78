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
    title: first('title', 'headline'),
    publisher: first(
      'publisher',
      'source',
      'site',
      'site_name',
      'sitename',
      'outlet',
      'publication',
      'website',
    ),
    date: first(
      'published',
      'date',
      'date_published',
      'datepublished',
      'published_at',
      'publish_date',
      'pubdate',
      'created',
    ),
  };
}

function readFields(source: string): Map<string, string> {
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
