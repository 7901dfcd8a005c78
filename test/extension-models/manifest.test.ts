import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disputeTemplates } from '../../src/core/index.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const sources = readdirSync(join(import.meta.dirname, '../../src/extension'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: read(`src/extension/${path}`) }));

/** The ids in the `commands` objects of the features. */
const registered = sources.flatMap(({ text }) => {
  const object = /export const commands = \{([\s\S]*?)\n\} satisfies Commands/.exec(text)?.[1] ?? '';
  return [...object.matchAll(/^ {2}'(crosscheck\.\w+)':/gm)].map(([, id]) => id);
});

test('every command is declared, and every declared command registered', () => {
  const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(declared.toSorted()).toEqual(registered.toSorted());
});

test('menus and keys name declared commands', () => {
  const { menus, keybindings } = manifest.contributes;
  const named = [...Object.values(menus).flat(), ...keybindings] as { command?: string; submenu?: string }[];
  const known = [...registered, ...manifest.contributes.submenus.map(({ id }: { id: string }) => id)];
  expect(named.map((each) => each.command ?? each.submenu).filter((id) => !known.includes(id))).toEqual([]);
});

test('no two commands have one key', () => {
  const keys = manifest.contributes.keybindings.map(
    (each: { key: string; when: string }) => each.key + each.when,
  );
  expect(keys.length).toBe(new Set(keys).size);
});

test('every title is in package.nls.json, and nothing else is', () => {
  const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(JSON.parse(read('package.nls.json'))).toSorted());
});

test('every text that is shown is in the bundle that translators get, and nothing else is', () => {
  const shown = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, message]) => message),
  );
  expect([...new Set([...shown, ...disputeTemplates])].toSorted()).toEqual(
    Object.keys(JSON.parse(read('l10n/bundle.l10n.json'))).toSorted(),
  );
});

test('every picture exists', () => {
  const paths = [...read('package.json').matchAll(/"(media\/[\w./-]+)"/g)].map(([, path]) => path ?? '');
  for (const path of paths) expect(read(path)).toContain('<svg');
});

test('settings are complete', () => {
  for (const setting of Object.values(manifest.contributes.configuration.properties)) {
    expect(Object.keys(setting as object)).toEqual(
      expect.arrayContaining(['type', 'default', 'order', 'scope', 'markdownDescription']),
    );
  }
});

test('nothing from node in what also runs in a browser', () => {
  // main.ts is the entry that has Node, and nothing imports it
  const shared = sources.filter(({ path }) => path !== 'main.ts');
  expect(shared.filter(({ text }) => text.includes('/main.ts'))).toEqual([]);
  const imports = shared.flatMap(({ path, text }) =>
    [...text.matchAll(/^import .* from '([^.][^']*)'/gm)].map(([, name]) => `${path}: ${name}`),
  );
  expect(imports.filter((line) => !line.endsWith(': vscode'))).toEqual([]);
  const models = imports.filter((line) => /model\.ts: /.test(line));
  expect(models).toEqual([]);
});
