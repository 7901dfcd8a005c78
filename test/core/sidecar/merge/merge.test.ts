import { describe, expect, it } from 'vitest';
import { mergeSidecars } from '../../../../src/core/sidecar/merge.ts';

const base = `# Annotations of ferry.md
version: 1
annotations:
  # paragraph 1
  - id: ferry1
    kind: note
    quote: The ferry burned
    offset: 12
    text: Which one?   # ask the port
    tags: [scope]
    by: Mara Lind
    created: 2026-11-22T10:00:00Z
  # paragraph 2
  # paragraph 3
`;

const decided = (status: string, by: string, hour: number, rest = '') =>
  base.replace(
    '  # paragraph 3\n',
    `  - id: hurt40
    kind: decision
    quote: At least 40 people were hurt.
    offset: 200
    figure: At least 40
    against:
      file: post.md
      quote: The hurt number 31.
      figure: 31
    status: ${status}
${rest}    by: ${by}
    created: 2026-11-22T${hour}:00:00Z
  # paragraph 3
`,
  );

const merge = (ours: string, theirs: string) => mergeSidecars(base, ours, theirs);

describe('what two people changed', () => {
  it('is there from both, each in its place and its words', () => {
    const ours = base
      .replace('[scope]', '[scope, port]')
      .replace(
        '# paragraph 3',
        '# paragraph 3\n  # two of mine\n  - id: mine01\n    kind: note\n    quote: lake\n    offset: 300',
      );
    const theirs = base
      .replace('[scope]', '[toll, scope]')
      .replace('# ask the port', '# asked')
      .replace('Z\n', 'Z\n    editedBy: Jonas Abaye\n    edited: 2026-11-22T12:00:00Z\n')
      .replace('# paragraph 3', '# paragraph 3\n  - {id: yours1, kind: note, quote: sea, offset: 250}');
    expect(merge(ours, theirs)).toMatchObject({ clean: true, choices: [], notices: [], unreadable: [] });
    expect(merge(ours, theirs).text).toBe(`# Annotations of ferry.md
version: 1
annotations:
  # paragraph 1
  - id: ferry1
    kind: note
    quote: The ferry burned
    offset: 12
    text: Which one?   # asked
    tags: [scope, port, toll]
    by: Mara Lind
    created: 2026-11-22T10:00:00Z
    editedBy: Jonas Abaye
    edited: 2026-11-22T12:00:00Z
  # paragraph 2
  # paragraph 3
  - {id: yours1, kind: note, quote: sea, offset: 250}
  # two of mine
  - id: mine01
    kind: note
    quote: lake
    offset: 300
`);
  });

  it('keeps replies of both, the older first', () => {
    const thread = (id: string, by: string, minute: number) =>
      base.replace(
        'created: 2026-11-22T10:00:00Z\n',
        `$&    thread:\n      - id: ${id}\n        by: ${by}\n        created: 2026-11-22T11:${minute}:00Z\n        text: Hm.\n`,
      );
    const { text } = merge(thread('later1', 'Ben', 30), thread('early1', 'Ia', 10));
    expect([...text.matchAll(/- id: (\w+)/g)].map(([, id]) => id)).toEqual(['ferry1', 'early1', 'later1']);
  });

  it('is no change where it is only another order', () => {
    const two = base.replace('  # paragraph 2', '  - id: b\n    kind: note\n    quote: x\n  # paragraph 2');
    const swapped = two
      .replace('  - id: b\n    kind: note\n    quote: x\n', '')
      .replace('  - id: ferry1', '  - id: b\n    kind: note\n    quote: x\n  - id: ferry1');
    const edited = two.replace('quote: x', 'quote: x\n    text: New.');
    expect(mergeSidecars(two, swapped, edited)).toMatchObject({ clean: true, notices: [] });
    expect(mergeSidecars(two, swapped, edited).text.match(/- id: \w+/g)).toEqual(['- id: b', '- id: ferry1']);
  });

  it('keeps unknown fields and comments of both at each level', () => {
    const ours = `desk: foreign # ours\n${base.replace('tags:', 'mood: calm\n    tags:')}`;
    const theirs = base
      .replace('version: 1', 'version: 1\n# theirs\nshift: night')
      .replace('tags:', 'rank: 2\n    tags:');
    for (const words of [
      'desk: foreign # ours',
      '# theirs\nshift: night',
      'mood: calm',
      'rank: 2',
      '# ask the port',
    ])
      expect(merge(ours, theirs).text).toContain(words);
  });

  it('keeps line ends and byte order mark of ours', () => {
    const windows = `\ufeff${base.replace('Which', 'What').replaceAll('\n', '\r\n')}`;
    const { text } = merge(windows, base.replace('[scope]', '[]'));
    expect(text).toBe(windows.replace('[scope]', '[]'));
  });

  it.each(['', null])('begins with nothing: %o', (nothing) => {
    const theirs = base.replace('ferry1', 'other1').replace('12', '90');
    const { text, clean } = mergeSidecars(nothing, base, theirs);
    expect(clean).toBe(true);
    expect(text.match(/# paragraph|id: \w+/g)).toEqual([
      ...['# paragraph', 'id: ferry1', 'id: other1', '# paragraph', '# paragraph'],
    ]);
  });
});

describe('deleting', () => {
  const without = `${base.split('  - id')[0]}  # paragraph 2\n  # paragraph 3\n`;

  it('takes away what the other side left alone', () => {
    expect(
      merge(without, base.replace('version: 1', 'version: 1\nsource: {title: Fire}')).text,
    ).not.toContain('ferry1');
  });

  it.each(['ours', 'theirs'])('against an edit keeps the edit and says so, deleted by %s', (side) => {
    const edited = base.replace('Which', 'What');
    const { text, notices, clean } = side === 'ours' ? merge(without, edited) : merge(edited, without);
    expect(clean).toBe(true);
    expect(text).toBe(edited);
    expect(notices).toMatchObject([
      { code: 'annotation-kept', place: { id: 'ferry1', quote: 'The ferry burned' } },
    ]);
  });

  it('of a field against its edit keeps the edit too', () => {
    const { text, notices } = merge(base.replace(/ {4}text.*\n/, ''), base.replace('Which', 'What'));
    expect(text).toContain('text: What one?');
    expect(notices).toMatchObject([{ code: 'field-kept', field: 'text' }]);
  });
});

describe('what two people decided', () => {
  it('differently stands both, the later in force, until somebody chooses', () => {
    const first = decided('explained', 'Mara Lind', 11, '    reason: rounding\n');
    const second = decided('dismissed', 'Jonas Abaye', 12, '    text: Another ferry.\n');
    const merged = merge(first, second);
    expect(merged.text).toBe(
      second
        .replace(
          /created: 2026-11-22T12.*\n/,
          `$&    alternatives:
      - status: explained
        reason: rounding
        by: Mara Lind
        edited: 2026-11-22T11:00:00Z
`,
        )
        .replace(/( {4}text: Another.*\n)( {4}by.*\n {4}created.*\n)/, '$1$2'),
    );
    expect(merged.clean).toBe(false);
    expect(merged.choices).toMatchObject([
      {
        place: { id: 'hurt40' },
        keptBy: 'Jonas Abaye',
        alternativeBy: 'Mara Lind',
        alternative: { reason: 'rounding' },
      },
    ]);
  });

  it('differently is no other choice when the same is merged again', () => {
    const second = decided('dismissed', 'Jonas Abaye', 12);
    const { text } = merge(decided('explained', 'Mara Lind', 11), second);
    expect(merge(text, second).text).toBe(text);
    expect(merge(text, decided('explained', 'Mara Lind', 11)).text).toBe(text);
  });

  it('alike is no disagreement, and the second reason becomes a reply', () => {
    const first = decided('dismissed', 'Mara Lind', 11, '    text: Not that ferry.\n');
    const second = decided('dismissed', 'Jonas Abaye', 12, '    text: Another ferry.\n');
    const { text, clean, notices } = merge(first, second);
    expect(clean).toBe(true);
    expect(notices).toMatchObject([{ code: 'text-replied' }]);
    expect(text).toMatch(
      /text: Another ferry\.[^]*thread:\n {6}- id: \w+\n {8}by: Mara Lind\n[^]*text: Not that ferry\./,
    );
  });

  it('never mixes the verdict of one with the reason of the other', () => {
    const first = decided('explained', 'Mara Lind', 11, '    reason: rounding\n    text: It says about.\n');
    const { text } = merge(first, decided('confirmed', 'Jonas Abaye', 12));
    expect(text.split('alternatives:')[0]).not.toMatch(/reason|It says about/);
  });

  it('is asked once more where both chose differently', () => {
    const open = merge(decided('explained', 'Mara', 11), decided('dismissed', 'Ben', 12)).text;
    const standing = open.replace(/ {4}alternatives:\n(?: {6}.*\n)+/, '');
    const taken = standing.replace('status: dismissed', 'status: explained');
    expect(mergeSidecars(open, standing, standing).clean).toBe(true);
    expect(mergeSidecars(open, standing, taken).clean).toBe(false);
  });
});

describe('what cannot be merged by meaning', () => {
  it.each([
    ['broken YAML', 'version: [1\n'],
    ['another shape', '- a\n- b\n'],
    ['binary', 'PK\u0003\u0004\u0000'],
  ])('keeps both sides of %s between markers', (_, theirs) => {
    const { text, clean, unreadable } = merge(base.replace('Which', 'What'), theirs);
    expect({ clean, unreadable }).toEqual({ clean: false, unreadable: ['theirs'] });
    expect(text).toMatch(/^<<<<<<< ours\n[^]*\|{7} base\n[^]*=======\n[^]*>>>>>>> theirs\n/m);
    for (const line of theirs.split('\n')) expect(text).toContain(line);
    expect(text).toContain('text: What one?');
  });

  it.each(['2', '"2"'])('stays to be looked at where a later version wrote it: %s', (version) => {
    const later = base.replace('version: 1', `version: ${version}`);
    const merged = merge(base.replace('Which', 'What'), later);
    expect(merged).toMatchObject({ clean: false, unreadable: ['theirs'] });
    expect(merged.text).toBe(later.replace('Which', 'What'));
  });

  it('is not asked of a side that changed nothing', () => {
    expect(mergeSidecars('{', '{', base).text).toBe(base);
  });
});

it('merges flow style and anchors without losing what they say', () => {
  const flow = '{version: 1, annotations: [{id: a, kind: note, quote: q, text: one}]} # all on one line\n';
  const { text } = mergeSidecars(
    flow,
    flow.replace('one', 'two'),
    flow.replace('quote: q', 'quote: q, tags: [t]'),
  );
  expect(text).toMatch(/# all on one line[^]*text: two/);
  expect(text).toContain('[t]');
});

it('merges a long sidecar', () => {
  const many = Array.from(
    { length: 600 },
    (_, at) => `  - id: n${at}\n    kind: note\n    quote: q\n    offset: ${at}\n`,
  );
  const long = `version: 1\nannotations:\n${many.join('')}`;
  const merged = mergeSidecars(
    long,
    long.replace('offset: 5\n', 'offset: 5\n    text: a\n'),
    long.replace('offset: 6\n', 'offset: 6\n    text: b\n'),
  );
  expect(merged.text).toContain(
    'text: a\n  - id: n6\n    kind: note\n    quote: q\n    offset: 6\n    text: b',
  );
});
