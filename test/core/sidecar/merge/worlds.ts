import fc from 'fast-check';
import { blockLines } from '../../../../src/core/sidecar/yaml-text.ts';

/** A sidecar before it is text: what stands in it, with the comments that a person wrote. */
export interface Model {
  readonly source: Fields | undefined;
  readonly entries: readonly Entry[];
  readonly unknown: Fields;
}

export interface Entry {
  readonly fields: Fields;
  /** Comment lines above it. */
  readonly above: readonly string[];
  /** A comment behind its first line. */
  readonly behind: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** How somebody lays a file out. */
export interface Layout {
  readonly eol: '\n' | '\r\n';
  readonly mark: boolean;
  readonly indent: 0 | 2 | 4;
  readonly headings: number;
}

/** Three texts as git hands them over. */
export interface World {
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

const ids = ['k3f9q2', 'f02mmx', 'c9d7aa', 'd8k2mq', 'n1', 'n2', 'n3'];
const people = ['Mara Lind', 'Jonas Abaye', 'Ia Sund'];
const words = [
  'scope',
  'un',
  'to do',
  'Zürich',
  'yes',
  '12',
  'a: b',
  '# no comment',
  "it's",
  'two\nlines',
  '',
];

const word = fc.constantFrom(...words);
const person = fc.constantFrom(...people);
const time = fc.integer({ min: 0, max: 5 }).map((hour) => `2026-11-22T1${hour}:00:00Z`);
const tag = fc.constantFrom('scope', 'un', 'toll', 'later');
const reply = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  by: person,
  created: time,
  text: word,
});
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const shared = {
  id: fc.constantFrom(...ids),
  quote: fc.constantFrom('520,000', 'about 1 million people', 'The UN says 520,000 people fled.'),
  offset: perhaps(fc.nat(300)),
  text: perhaps(word),
  tags: perhaps(fc.uniqueArray(tag, { maxLength: 3 })),
  by: perhaps(person),
  created: perhaps(time),
  thread: perhaps(fc.uniqueArray(reply, { maxLength: 2, selector: ({ id }) => id })),
  colour: perhaps(word),
};

const annotation: fc.Arbitrary<Fields> = fc
  .oneof(
    fc.record({ ...shared, kind: fc.constant('note'), status: perhaps(fc.constant('resolved')) }),
    fc.record({ ...shared, kind: fc.constant('figure'), value: perhaps(fc.nat(9)), low: perhaps(fc.nat(9)) }),
    fc.record({
      ...shared,
      kind: fc.constant('decision'),
      figure: fc.constantFrom('520,000', '1 million'),
      value: perhaps(fc.nat(9)),
      against: fc.record({ file: fc.constant('b.txt'), quote: word, figure: fc.constant('7') }),
      status: fc.constantFrom('open', 'confirmed', 'explained', 'dismissed'),
      reason: perhaps(fc.constantFrom('rounding', 'other-scope')),
    }),
  )
  .map(clean);

const comment = fc.constantFrom('# ask Ben', '# checked', '# see page 2', '# TODO');

const entry: fc.Arbitrary<Entry> = fc.record({
  fields: annotation,
  above: fc.array(comment, { maxLength: 1 }),
  behind: perhaps(comment),
});

const source = fc
  .record({
    title: perhaps(word),
    publisher: perhaps(fc.constantFrom('Rudaw', 'Iraq News')),
    url: perhaps(word),
  })
  .map(clean);

const model: fc.Arbitrary<Model> = fc.record({
  source: perhaps(source),
  entries: fc.uniqueArray(entry, { maxLength: 3, selector: ({ fields }) => fields['id'] }),
  unknown: fc.record({ desk: perhaps(word) }).map(clean),
});

type Change = (model: Model) => Model;

const at = fc.nat(20);
const onOne = (how: fc.Arbitrary<(entry: Entry) => Entry>): fc.Arbitrary<Change> =>
  fc.tuple(at, how).map(([index, change]) => (of) => ({
    ...of,
    entries: of.entries.map((each, position) =>
      position === index % of.entries.length ? change(each) : each,
    ),
  }));
const set = (fields: fc.Arbitrary<Fields>) =>
  onOne(
    fc.tuple(fields, person, time, fc.boolean()).map(([given, editedBy, edited, isSigned]) => (entry) => ({
      ...entry,
      fields: clean({ ...entry.fields, ...given, ...(isSigned ? { editedBy, edited } : {}) }),
    })),
  );
const list = (of: Entry, key: string) => (of.fields[key] ?? []) as readonly unknown[];
const withList = (of: Entry, key: string, value: readonly unknown[]) => ({
  ...of,
  fields: clean({ ...of.fields, [key]: value.length > 0 ? value : undefined }),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  entry.map(
    (added): Change =>
      (of) =>
        of.entries.some(({ fields }) => fields['id'] === added.fields['id'])
          ? of
          : { ...of, entries: [...of.entries, added].sort(byPlace) },
  ),
  at.map(
    (index): Change =>
      (of) => ({
        ...of,
        entries: of.entries.filter((_, position) => position !== index % of.entries.length),
      }),
  ),
  at.map(
    (index): Change =>
      (of) => {
        const cut = index % Math.max(1, of.entries.length);
        return { ...of, entries: [...of.entries.slice(cut), ...of.entries.slice(0, cut)] };
      },
  ),
  set(fc.record({ text: perhaps(word) })),
  set(fc.record({ colour: perhaps(word) })),
  set(fc.record({ value: perhaps(fc.nat(9)) })),
  set(fc.record({ offset: fc.nat(300) })),
  set(fc.record({ quote: fc.constantFrom('more', 'fewer') })),
  set(
    fc.record({
      status: fc.constantFrom('resolved', 'explained', 'dismissed', 'confirmed'),
      reason: perhaps(fc.constantFrom('rounding', 'other-scope')),
      text: perhaps(word),
    }),
  ),
  onOne(tag.map((name) => (of) => withList(of, 'tags', [...new Set([...list(of, 'tags'), name])]))),
  onOne(
    tag.map(
      (name) => (of) =>
        withList(
          of,
          'tags',
          list(of, 'tags').filter((each) => each !== name),
        ),
    ),
  ),
  onOne(
    reply.map((said) => (of) => {
      const others = list(of, 'thread').filter((each) => (each as Fields)['id'] !== said.id);
      return withList(of, 'thread', [...others, said]);
    }),
  ),
  onOne(fc.constant((of: Entry) => withList(of, 'thread', list(of, 'thread').slice(1)))),
  onOne(comment.map((text) => (of) => ({ ...of, above: [...of.above, text] }))),
  onOne(perhaps(comment).map((behind) => (of) => ({ ...of, behind }))),
  source.map(
    (given): Change =>
      (of) => ({ ...of, source: clean({ ...of.source, ...given }) }),
  ),
  word.map(
    (desk): Change =>
      (of) => ({ ...of, unknown: { desk } }),
  ),
);

const layout: fc.Arbitrary<Layout> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  mark: fc.integer({ max: 9, min: 0 }).map((one) => one === 0),
  indent: fc.constantFrom(2, 2, 2, 4, 0),
  headings: fc.constantFrom(0, 0, 6),
});

const changes = fc.array(change, { maxLength: 3 });

/** A sidecar and what two people made of it, with their files' layouts mostly alike. */
export const world: fc.Arbitrary<World> = fc
  .record({
    before: model,
    isNew: fc.integer({ max: 9, min: 0 }).map((one) => one === 0),
    ours: changes,
    theirs: changes,
    layout,
    other: fc.option(layout, { freq: 6, nil: undefined }),
  })
  .map(({ before, isNew, ours, theirs, layout: usual, other }) => {
    const start = isNew ? { source: undefined, entries: [], unknown: {} } : before;
    const after = (made: readonly Change[]) => made.reduce((of, each) => each(of), start);
    return {
      base: isNew ? null : render(before, usual),
      ours: render(after(ours), usual),
      theirs: render(after(theirs), other ?? usual),
    };
  });

/** The model as a person or Crosscheck would have written it. */
export function render(
  { source: of, entries, unknown }: Model,
  { eol, mark, indent, headings }: Layout,
): string {
  const lines = ['# Annotations of a.md', 'version: 1', ...blockLines(clean({ source: of, ...unknown }))];
  if (lines.at(-1) === '{}') lines.pop();
  lines.push(entries.length > 0 || headings > 0 ? 'annotations:' : 'annotations: []');
  const pad = ' '.repeat(indent);
  let heading = 0;
  for (const { fields, above, behind } of entries) {
    const [first, ...rest] = blockLines([fields]);
    const paragraph = Math.min(headings, Math.floor(Number(fields['offset'] ?? 0) / 50) + 1);
    while (heading < paragraph) lines.push(`${pad}# paragraph ${++heading}`);
    lines.push(...above.map((text) => pad + text), `${pad}${first}${behind ? ` ${behind}` : ''}`);
    lines.push(...rest.map((line) => (line === '' ? line : pad + line)));
  }
  while (heading < headings) lines.push(`${pad}# paragraph ${++heading}`);
  return (mark ? '\ufeff' : '') + lines.map((line) => line + eol).join('');
}

function byPlace(a: Entry, b: Entry): number {
  return Number(a.fields['offset'] ?? 0) - Number(b.fields['offset'] ?? 0);
}

function clean(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
