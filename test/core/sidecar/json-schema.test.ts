import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromJSONSchema } from 'zod';
import { codebookJsonSchema, sidecarJsonSchema } from '../../../src/core/sidecar/json-schema.ts';

const root = join(import.meta.dirname, '../../..');
const schema = sidecarJsonSchema();
const check = (text: string) => fromJSONSchema(schema as never).safeParse(parse(text)).success;

const decision = `
version: 1
source:
  publisher: Northlight News
  desk: my own key
annotations:
  - id: n1
    kind: note
    quote: the lower town
    tags: [scope]
  - id: d1
    kind: decision
    quote: Nine people drowned, police said.
    figure: Nine
    value: 9
    against:
      file: other.txt
      quote: At least 12 people drowned, the mayor said.
      figure: At least 12
      value: 12
      high: null
    status: explained
    reason: later-update
    by: Mara Lind
    created: 2026-11-22T10:00:00Z
`;

test('the schema that ships is the one that the definition gives: build again if it is not', () => {
  const shipped = readFileSync(join(root, 'schemas/annotations.schema.json'), 'utf8');
  expect(JSON.parse(shipped)).toEqual(schema);
  const codebook = readFileSync(join(root, 'schemas/codebook.schema.json'), 'utf8');
  expect(JSON.parse(codebook)).toEqual(codebookJsonSchema());
});

test('VS Code is told to which files it belongs', () => {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(contributes.yamlValidation).toEqual([
    { fileMatch: '*.annotations.yaml', url: './schemas/annotations.schema.json' },
    { fileMatch: 'codebook.yaml', url: './schemas/codebook.schema.json' },
  ]);
});

test('it takes what the format allows, keys of others included', () => {
  expect(check(decision)).toBe(true);
  expect(check('version: 1')).toBe(true);
});

test('it refuses what the format refuses', () => {
  expect(check(decision.replace('explained', 'explaned'))).toBe(false);
  expect(check(decision.replace('later-update', 'later'))).toBe(false);
  expect(check(decision.replace('value: 9', 'value: nine'))).toBe(false);
  expect(check(decision.replace('    figure: Nine\n', ''))).toBe(false);
  expect(check(decision.replace('kind: note', 'kind: remark'))).toBe(false);
});

test('every field comes with words of its own, so that completion tells what to write', () => {
  const kinds = (schema as any).properties.annotations.items.oneOf as {
    properties: Record<string, { description?: string }>;
  }[];
  expect(kinds).toHaveLength(4);
  for (const { properties } of kinds) {
    const texts = Object.values(properties).map(({ description }) => description);
    expect(texts).not.toContain(undefined);
    expect(new Set(texts).size).toBe(texts.length);
  }
  const [note, , , decided] = kinds;
  expect(note?.properties['id']?.description).toContain('unique in the file');
  expect(decided?.properties['figure']?.description).toBe('The figure as this sentence gives it.');
});
