import { diff3Merge } from 'node-diff3';

/** Lines merged where no two changes touch; undefined where they do, or where to find out would take too long. */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const merged: string[] = [];
  for (const { ok } of regionsOf(base, ours, theirs) ?? []) {
    if (ok === undefined) return undefined;
    merged.push(...ok);
  }
  return merged.length > 0 ? merged : undefined;
}

type Region = ReturnType<typeof diff3Merge<string>>[number];

/** Every line is held against every other like it; with more such pairs that takes seconds. */
const mostPairs = 100_000;

function regionsOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Region[] | undefined {
  const isShared = (place: (of: readonly string[]) => number) =>
    base[place(base)] === ours[place(ours)] && base[place(base)] === theirs[place(theirs)];
  const shortest = Math.min(base.length, ours.length, theirs.length);
  let head = 0;
  while (head < shortest && isShared(() => head)) head++;
  let tail = 0;
  while (tail < shortest - head && isShared((of) => of.length - 1 - tail)) tail++;
  const [o, a, b] = [base, ours, theirs].map((of) => of.slice(head, of.length - tail)) as string[][];
  if (pairs(o ?? [], a ?? []) + pairs(o ?? [], b ?? []) > mostPairs) return undefined;
  return [
    { ok: base.slice(0, head) },
    ...diff3Merge(a ?? [], o ?? [], b ?? [], { excludeFalseConflicts: true }),
    { ok: base.slice(base.length - tail) },
  ] as Region[];
}

/** How many pairs of equal lines there are. */
function pairs(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  return b.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}

/** Both sides' text in full, with git's markers where it differs: for what only a person can merge. */
export function withMarkers(base: string | null, ours: string, theirs: string): string {
  const [before, left, right] = [base ?? '', ours, theirs].map((text) => text.split(/(?<=\n)/));
  const eol = ours.includes('\r\n') ? '\r\n' : '\n';
  const marker = (text: string) => text + eol;
  const all = { conflict: { a: left ?? [], o: before ?? [], b: right ?? [] } };
  const regions = regionsOf(before ?? [], left ?? [], right ?? []) ?? [all as unknown as Region];
  const whole = (lines: readonly string[]) => lines.map((line) => (line.endsWith('\n') ? line : line + eol));
  return regions
    .flatMap(({ ok, conflict }) => {
      if (conflict === undefined) return ok ?? [];
      const middle = base === null ? [] : [marker('||||||| base'), ...whole(conflict.o)];
      return [
        marker('<<<<<<< ours'),
        ...whole(conflict.a),
        ...middle,
        marker('======='),
        ...whole(conflict.b),
        marker('>>>>>>> theirs'),
      ];
    })
    .join('');
}
