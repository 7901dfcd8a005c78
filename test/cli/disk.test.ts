import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../../src/cli/disk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  test('is refused where the file is no longer what was read', async () => {
    const path = join(folder, 'a');
    expect(await disk.write(path, 'first', null)).toBe(true);
    expect(await disk.write(path, 'second', null)).toBe(false);
    expect(await disk.write(path, 'second', Buffer.from('other'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(await disk.write(path, 'second', Buffer.from('first'))).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('of many who write at once, none overwrites another', async () => {
    const path = join(folder, 'a');
    const add = async (line: string): Promise<void> => {
      const before = await disk.read(path).catch(() => null);
      const text = Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(`${line}\n`)]);
      if (!(await disk.write(path, text, before))) await add(line);
    };
    const lines = Array.from({ length: 12 }, (_, at) => `line ${at}`);
    await Promise.all(lines.map(add));
    expect(readFileSync(path, 'utf8').trim().split('\n').sort()).toEqual(lines.toSorted());
  });

  test.skipIf(process.platform === 'win32')('keeps its permissions and goes where a link leads', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, 'first');
    chmodSync(path, 0o640);
    symlinkSync('a', join(folder, 'link'));
    symlinkSync('new', join(folder, 'dangling'));
    await disk.write(join(folder, 'link'), 'second');
    await disk.write(join(folder, 'dangling'), 'third');
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('third');
    expect(readdirSync(folder).sort()).toEqual(['a', 'dangling', 'link', 'new']);
  });

  test('leaves what is no plain file', async () => {
    await expect(disk.write(folder, 'gone')).rejects.toThrow(/EISDIR/);
    expect(statSync(folder).isDirectory()).toBe(true);
  });
});
