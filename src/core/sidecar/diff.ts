import { type Fields, isFields, keyed, listOf, readData, same } from './merge/data.ts';
import type { Place } from './merge/merge-data.ts';
import { signatureOf } from './merge/signature.ts';

/** One thing that is different in a later version of a sidecar. */
export interface Change {
  readonly code: ChangeCode;
  readonly place: Place;
  /** What kind of annotation it is; empty for the file and its source details. */
  readonly kind: string;
  readonly field: string;
  /** What it was and is; empty where there was or is nothing. */
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

export type ChangeCode =
  | `annotation-${'added' | 'removed'}`
  | `reply-${'added' | 'removed' | 'changed'}`
  | `field-${'set' | 'removed' | 'changed'}`
  | `tag-${'added' | 'removed'}`
  | `choice-${'opened' | 'settled'}`;

/** What changed from one version of a sidecar to another; null for no file. Undefined where one of them is none. Order is no change. */
export function changesBetween(before: string | null, after: string | null): readonly Change[] | undefined {
  const [old, now] = [readData(before ?? ''), readData(after ?? '')];
  if (old === null || now === null) return undefined;
  const file: Place = { in: 'file', id: '', reply: '', quote: '' };
  const [oldSource, source] = [old, now].map(({ source: of }) => (isFields(of) ? of : {})) as [
    Fields,
    Fields,
  ];
  const own = (of: Fields) => without(of, ['annotations', 'source', 'version']);
  return [
    ...fieldChanges(own(old), own(now), { place: file, kind: '', by: '' }),
    ...fieldChanges(oldSource, source, { place: { ...file, in: 'source' }, kind: '', by: '' }),
    ...annotationChanges(old['annotations'], now['annotations']),
  ];
}

type About = Pick<Change, 'place' | 'kind' | 'by'>;

function annotationChanges(before: unknown, after: unknown): Change[] {
  const [old, now] = [keyed(listOf(before) ?? []), keyed(listOf(after) ?? [])];
  const changes: Change[] = [];
  for (const [key, item] of now) {
    if (!isFields(item)) continue;
    const was = old.get(key);
    if (isFields(was)) changes.push(...changesOf(was, item));
    else changes.push({ ...change('annotation-added', aboutOf(item)), to: summaryOf(item) });
  }
  for (const [key, was] of old)
    if (isFields(was) && !now.has(key))
      changes.push({ ...change('annotation-removed', aboutOf(was)), from: summaryOf(was) });
  return changes;
}

function aboutOf(of: Fields): About {
  const place: Place = { in: 'annotation', id: String(of['id'] ?? ''), reply: '', quote: words(of['quote']) };
  return { place, kind: words(of['kind']), by: words(signatureOf(of).by) };
}

/** Where a passage was read last, and who signed: not what anybody wants to be told. */
const quiet = ['id', 'before', 'after', 'offset', 'by', 'created', 'editedBy', 'edited'];

function changesOf(was: Fields, item: Fields): Change[] {
  if (same(was, item)) return [];
  const about = aboutOf(item);
  const lists = ['tags', 'thread', 'alternatives'];
  return [
    ...fieldChanges(without(was, lists), without(item, lists), about),
    ...tagChanges(was['tags'], item['tags'], about),
    ...replyChanges(was['thread'], item['thread'], about),
    ...choiceChanges(was['alternatives'], item['alternatives'], about),
  ];
}

function fieldChanges(was: Fields, now: Fields, about: About, prefix = ''): Change[] {
  const fields = [...new Set([...Object.keys(now), ...Object.keys(was)])];
  return fields.flatMap((key) => {
    const [from, to] = [was[key], now[key]];
    if (quiet.includes(key) || same(from, to)) return [];
    if (isFields(from) && isFields(to)) return fieldChanges(from, to, about, `${prefix}${key}.`);
    const code = from === undefined ? 'field-set' : to === undefined ? 'field-removed' : 'field-changed';
    return { ...change(code, about), field: prefix + key, from: words(from), to: words(to) };
  });
}

function tagChanges(was: unknown, now: unknown, about: About): Change[] {
  const [old, tags] = [was, now].map((list) => new Set((listOf(list) ?? []).map(words)));
  return [
    ...[...(tags ?? [])].filter((tag) => !old?.has(tag)).map((to) => ({ ...change('tag-added', about), to })),
    ...[...(old ?? [])]
      .filter((tag) => !tags?.has(tag))
      .map((from) => ({ ...change('tag-removed', about), from })),
  ];
}

function replyChanges(was: unknown, now: unknown, about: About): Change[] {
  const [old, replies] = [keyed(listOf(was) ?? []), keyed(listOf(now) ?? [])];
  const changes: Change[] = [];
  const named = (reply: unknown) => {
    const fields = isFields(reply) ? reply : {};
    const place: Place = { ...about.place, in: 'reply', reply: words(fields['id']) };
    return { about: { ...about, place, by: words(signatureOf(fields).by) }, text: words(fields['text']) };
  };
  for (const [key, reply] of replies) {
    const { about: whose, text: to } = named(reply);
    if (!old.has(key)) changes.push({ ...change('reply-added', whose), to });
    else if (named(old.get(key)).text !== to)
      changes.push({ ...change('reply-changed', whose), from: named(old.get(key)).text, to });
  }
  for (const [key, reply] of old)
    if (!replies.has(key))
      changes.push({ ...change('reply-removed', named(reply).about), from: named(reply).text });
  return changes;
}

function choiceChanges(was: unknown, now: unknown, about: About): Change[] {
  const [old, open] = [listOf(was) ?? [], listOf(now) ?? []];
  const added = open.filter((each) => !old.some((other) => same(each, other))).filter(isFields);
  if (open.length === 0 && old.length > 0) return [change('choice-settled', about)];
  return added.map((entry) => ({
    ...change('choice-opened', { ...about, by: words(entry['by']) }),
    to: listed(without(entry, ['by', 'edited'])),
  }));
}

function change(code: ChangeCode, about: About): Change {
  return { ...about, code, field: '', from: '', to: '' };
}

/** What an annotation says, on a line. */
function summaryOf(of: Fields): string {
  const said = without(of, [
    ...quiet,
    'kind',
    'quote',
    'figure',
    'against',
    'text',
    'thread',
    'alternatives',
  ]);
  return [listed(said), words(of['text'])].filter((part) => part !== '').join('; ');
}

function listed(fields: Fields): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key} ${words(value)}`)
    .join(', ');
}

function words(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(words).join(' ');
  return isFields(value) ? listed(value) : String(value ?? 'none');
}

function without(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
