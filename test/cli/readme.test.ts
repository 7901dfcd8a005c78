import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { crosscheck } from './fake-io.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, 'sample-corpus');

it('what README shows of the sample corpus is what check says of it', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = /one of its conflicts:\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'nothing';
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|txt|yaml)$/.test(path))
    .map((path) => [`/news/sample-corpus/${path.replaceAll('\\', '/')}`, readFileSync(join(corpus, path))]);
  const { stdout } = await crosscheck('check sample-corpus', {
    files: Object.fromEntries(files),
    cwd: '/news',
  });
  expect(stdout.replace(/^ {2}/gm, '')).toContain(shown); // README leaves the indentation out
});
