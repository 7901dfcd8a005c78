import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { temporaryFolder } from './processes.mjs';

/** A copy of the sample corpus that a test may write into. */
export function copyCorpus() {
  const folder = join(temporaryFolder('corpus'), 'sample-corpus');
  cpSync(join(projectRoot, 'sample-corpus'), folder, { recursive: true });
  return folder;
}

/** A workspace of two folders, a copy of the sample corpus and an empty one, as its .code-workspace file. */
export function createTwoFolders() {
  const root = temporaryFolder('workspace');
  cpSync(join(projectRoot, 'sample-corpus'), join(root, 'sample-corpus'), { recursive: true });
  mkdirSync(join(root, 'second'));
  const file = join(root, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'sample-corpus' }, { path: 'second' }] }));
  return file;
}
