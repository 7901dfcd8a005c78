import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Layer {
  readonly name: string;
  readonly holds: (file: string) => boolean;
  /** Says of what an import names (a file of ours from the root, or a module) whether the layer may not use it. */
  readonly forbids: (imported: string) => boolean;
}

const isVscode = (imported: string): boolean => /^vscode(?:$|\/)/.test(imported);
const isNode = (imported: string): boolean =>
  imported.startsWith('node:') || builtinModules.includes(imported.replace(/\/.*/, ''));
const isOutside =
  (...folders: readonly string[]) =>
  (imported: string): boolean =>
    imported.startsWith('src/') && !folders.some((folder) => imported.startsWith(`${folder}/`));

const layers: readonly Layer[] = [
  {
    name: 'core stands alone',
    holds: (file) => file.startsWith('src/core/'),
    forbids: (imported) => isVscode(imported) || isNode(imported) || isOutside('src/core')(imported),
  },
  {
    name: 'the command line knows core by its door, and no editor',
    holds: (file) => file.startsWith('src/cli/'),
    forbids: (imported) =>
      isVscode(imported) ||
      isOutside('src/core', 'src/cli')(imported) ||
      (imported.startsWith('src/core/') && imported !== 'src/core/index.ts'),
  },
  {
    name: 'the extension knows core by its door, and no command line',
    holds: (file) => file.startsWith('src/extension/'),
    forbids: (imported) =>
      isOutside('src/core', 'src/extension')(imported) ||
      (imported.startsWith('src/core/') && imported !== 'src/core/index.ts'),
  },
  {
    name: 'a model thinks without vscode',
    holds: (file) => /^src\/extension\/.*\bmodel\.ts$/.test(file),
    forbids: (imported) => isVscode(imported) || isNode(imported),
  },
];

/** What the import and export lines of a file name, types included; files of ours as paths from the root. */
function importsOf(file: string, code: string): string[] {
  const named = code.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name,
  );
}

function breaches({ holds, forbids }: Layer, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file]) => holds(file))
    .flatMap(([file, code]) =>
      importsOf(file, code)
        .filter(forbids)
        .map((imported) => `${file} -> ${imported}`),
    );
}

const sources = new Map(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
);

describe('layers', () => {
  it.each(layers)('$name', (layer) => {
    expect(breaches(layer, sources)).toEqual([]);
  });

  it.each([
    ['src/core/figures/find.ts', `import type { Uri } from 'vscode';`],
    ['src/core/figures/find.ts', `import { readFileSync } from 'node:fs';`],
    ['src/core/figures/find.ts', `import fs from "fs/promises";`],
    ['src/core/figures/find.ts', `const path = await import('path');`],
    ['src/core/figures/find.ts', `export { run } from '../../cli/run.ts';`],
    ['src/core/index.ts', `import {\n  activate,\n} from '../extension/extension.ts';`],
    ['src/cli/run.ts', `import * as vscode from 'vscode';`],
    ['src/cli/run.ts', `import { activate } from '../extension/extension.ts';`],
    ['src/cli/run.ts', `import { tokenize } from '../core/text/tokens.ts';`],
    ['src/extension/features/hover/index.ts', `import { run } from '../../../cli/run.ts';`],
    ['src/extension/features/articles/model.ts', `import type { TreeItem } from 'vscode';`],
    ['src/extension/features/articles/model.ts', `import 'node:path';`],
  ])('%s may not say %s', (file, code) => {
    expect(layers.flatMap((layer) => breaches(layer, new Map([[file, code]])))).not.toEqual([]);
  });

  it.each([
    ['src/core/figures/find.ts', `import { parse } from 'yaml'; import { overlaps } from '../span.ts';`],
    [
      'src/cli/main.ts',
      `import { stat } from 'node:fs/promises'; import { extract } from '../core/index.ts';`,
    ],
    ['src/extension/features/articles/tree.ts', `import * as vscode from 'vscode'; import './model.ts';`],
  ])('%s may say %s', (file, code) => {
    expect(layers.flatMap((layer) => breaches(layer, new Map([[file, code]])))).toEqual([]);
  });
});
