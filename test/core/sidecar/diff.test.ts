import { describe, expect, it } from 'vitest';
import { explainChange, inEnglish } from '../../../src/core/explain.ts';
import { changesBetween } from '../../../src/core/sidecar/diff.ts';

const base = `version: 1
source:
  publisher: Rudaw
annotations:
  - id: a
    kind: note
    quote: the ferry
    offset: 3
    text: Which one?
    tags: [scope]
    by: Mara
    created: 2026-11-22T10:00:00Z
    thread:
      - id: r1
        by: Ben
        text: The old one.
  - id: d
    kind: decision
    quote: At least 40 were hurt.
    figure: "40"
    against:
      file: b.txt
      quote: The hurt number 31.
      figure: "31"
      value: 31
    status: open
    by: Mara
`;

const told = (from: string, to: string, before = base) =>
  changesBetween(before, before.replace(from, to))?.map((change) => inEnglish(explainChange(change)));
const signed = '    editedBy: Ia\n    edited: 2026-11-23T10:00:00Z\n';

describe('what changed', () => {
  it.each([
    [
      'a field',
      'Which one?\n',
      `Whose?\n${signed}`,
      'Ia changed text on "the ferry" from Which one? to Whose?',
    ],
    [
      'a new field',
      '    text: W',
      '    status: resolved\n    text: W',
      'Mara set status on "the ferry" to resolved',
    ],
    ['a field less', '    text: Which one?\n', '', 'Mara removed text on "the ferry", which was Which one?'],
    [
      'a decision',
      'status: open',
      'status: confirmed',
      'Mara changed status on "At least 40 were hurt." from open to confirmed',
    ],
    [
      'the other side',
      'value: 31',
      'value: 33',
      'Mara changed against.value on "At least 40 were hurt." from 31 to 33',
    ],
    ['an unknown field', '    by: Ben', '    by: Ben\n        mood: x', undefined],
    ['a tag', '[scope]', '[scope, un]', 'Mara added the tag un on "the ferry"'],
    ['a tag less', '[scope]', '[]', 'Mara removed the tag scope on "the ferry"'],
    [
      'a reply',
      '  - id: d\n',
      '      - id: r2\n        by: Ia\n        text: Yes.\n  - id: d\n',
      'Ia replied on "the ferry": Yes.',
    ],
    [
      'a reply changed',
      'old one',
      'new one',
      'Ben changed a reply on "the ferry" from The old one. to The new one.',
    ],
    [
      'a reply less',
      /\n {4}thread:(?:\n {6}.*)+/.exec(base)?.[0] ?? '',
      '',
      'A reply by Ben on "the ferry" was deleted: The old one.',
    ],
    [
      'a choice',
      'status: open\n',
      'status: open\n    alternatives: [{status: dismissed, by: Ben}]\n',
      'Two people differ on "At least 40 were hurt."; Ben would have it: status dismissed',
    ],
    [
      'the source',
      'Rudaw',
      'Iraq News',
      'Somebody changed publisher on the details of the article from Rudaw to Iraq News',
    ],
    ['the file', 'version: 1', 'version: 1\ndesk: foreign', 'Somebody set desk on the file to foreign'],
    [
      'an annotation',
      '  - id: d\n',
      '  - id: n\n    kind: claim\n    quote: x\n    assessment: false\n    text: No.\n    by: Ia\n  - id: d\n',
      'Ia added a claim on "x": assessment false; No.',
    ],
    [
      'an annotation less',
      base.slice(base.indexOf('  - id: d')),
      '',
      'A decision by Mara on "At least 40 were hurt." was deleted: status open',
    ],
  ])('%s', (_, from, to, sentence) => {
    expect(told(from, to)).toEqual(sentence === undefined ? [] : [sentence]);
  });

  it('is told of a choice that somebody made', () => {
    const open = base.replace('status: open\n', 'status: open\n    alternatives: [{status: dismissed}]\n');
    expect(told('    alternatives: [{status: dismissed}]\n', signed, open)).toEqual([
      'Ia chose between two versions on "At least 40 were hurt."',
    ]);
  });

  it.each([
    ['nothing', '', ''],
    ['where it stood', 'offset: 3', 'offset: 9'],
    ['the layout', '    tags: [scope]', '    # why?\n    tags:\n      - "scope"'],
    [
      'the order',
      '    by: Mara\n    created: 2026-11-22T10:00:00Z',
      '    created: 2026-11-22T10:00:00Z\n    by: Mara',
    ],
  ])('is nothing for %s', (_, from, to) => expect(told(from, to)).toEqual([]));

  it('cannot be told of a file that is no sidecar', () => {
    expect(changesBetween(base, '{')).toBeUndefined();
    expect(changesBetween(null, base)).toHaveLength(3);
    expect(changesBetween(base, null)).toHaveLength(3);
  });
});
