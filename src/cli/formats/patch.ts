import { diffIndices } from 'node-diff3';

/** One side of a patch; null where there is no such file. */
export interface PatchSide {
  readonly text: string | null;
  /** As git writes it: 100644. */
  readonly mode: string;
}

const context = 3;

/** The lines that differ, as git and patch read them. */
export function patchOf(path: string, old: PatchSide, now: PatchSide): string {
  const lines = [`diff --git a/${path} b/${path}`];
  if (old.text === null) lines.push(`new file mode ${now.mode}`);
  else if (now.text === null) lines.push(`deleted file mode ${old.mode}`);
  else if (old.mode !== now.mode) lines.push(`old mode ${old.mode}`, `new mode ${now.mode}`);
  const [a, b] = [old.text ?? '', now.text ?? ''].map((text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
  const hunks = hunksOf(a ?? [], b ?? []);
  if (hunks.length > 0)
    lines.push(
      `--- ${old.text === null ? '/dev/null' : `a/${path}`}`,
      `+++ ${now.text === null ? '/dev/null' : `b/${path}`}`,
    );
  return lines.map((line) => `${line}\n`).join('') + hunks.join('');
}

function hunksOf(a: string[], b: string[]): string[] {
  const hunks: string[] = [];
  let group: ReturnType<typeof diffIndices<string>> = [];
  const differences = diffIndices(a, b);
  for (const [index, difference] of differences.entries()) {
    group.push(difference);
    const [start, length] = difference.buffer1;
    const next = differences[index + 1];
    if (next && next.buffer1[0] - (start + length) <= 2 * context) continue;
    hunks.push(hunkOf(a, group));
    group = [];
  }
  return hunks;
}

function hunkOf(a: readonly string[], differences: ReturnType<typeof diffIndices<string>>): string {
  const [first, last] = [differences[0], differences.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.buffer1[0] - context);
  const to = Math.min(a.length, last.buffer1[0] + last.buffer1[1] + context);
  const lines: string[] = [];
  let at = from;
  for (const { buffer1, buffer1Content, buffer2Content } of differences) {
    lines.push(...a.slice(at, buffer1[0]).map((line) => ` ${line}`));
    lines.push(...buffer1Content.map((line) => `-${line}`), ...buffer2Content.map((line) => `+${line}`));
    at = buffer1[0] + buffer1[1];
  }
  lines.push(...a.slice(at, to).map((line) => ` ${line}`));
  const count = (signs: string) => lines.filter((line) => signs.includes(line.charAt(0))).length;
  const start = first.buffer2[0] - (first.buffer1[0] - from);
  const range = (line: number, length: number) => `${length === 0 ? line : line + 1},${length}`;
  const body = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  return `@@ -${range(from, count(' -'))} +${range(start, count(' +'))} @@\n${body.join('')}`;
}
