import { readData } from './merge/data.ts';
import { type Merged, mergeSidecars } from './merge.ts';

/** A file with git's conflict markers, as its sides had it; `base` is null where the markers don't show it. */
export interface Sides {
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/** Takes a file with conflict markers apart (git's merge, diff3 and zdiff3 styles); null where it has none or not all of them. */
export function takeApart(text: string): Sides | null {
  const sides = { base: '', ours: '', theirs: '' };
  let side: keyof typeof sides | 'all' = 'all';
  let length = 0;
  let nested = 0;
  let conflicts = 0;
  let bases = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const marker = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: .*)?\r?\n?$/.exec(line)?.[1];
    const sign =
      marker?.length === length || (side === 'all' && marker?.[0] === '<') ? marker?.[0] : undefined;
    if (side === 'all' && sign === '<') {
      side = 'ours';
      length = marker?.length ?? 0;
      conflicts++;
      continue;
    }
    // Markers in a side are of an older conflict that somebody committed; they stay in it.
    if (side !== 'all' && sign === '<') nested++;
    if (side !== 'all' && sign !== undefined && nested === 0) {
      if (sign === '|' && side === 'ours') bases++;
      const next = nextSide(side, sign);
      if (next === undefined) return null;
      side = next;
      if (side === 'all') length = 0;
      continue;
    }
    if (sign === '>') nested--;
    if (side !== 'all') sides[side] += line;
    else for (const each of ['base', 'ours', 'theirs'] as const) sides[each] += line;
  }
  if (side !== 'all' || conflicts === 0) return null;
  return { ...sides, base: bases === conflicts ? sides.base : null };
}

function nextSide(side: string, sign: string): 'base' | 'theirs' | 'all' | undefined {
  if (sign === '|' && side === 'ours') return 'base';
  if (sign === '=' && (side === 'ours' || side === 'base')) return 'theirs';
  return sign === '>' && side === 'theirs' ? 'all' : undefined;
}

/**
 * Merges what stands between conflict markers by annotation; null where that would be a guess, because the markers are
 * incomplete or a side is no sidecar. Who can ask git for the common ancestor gives it as `base` and gets fewer choices.
 */
export function resolveMarkers(text: string, base: string | null = null): Merged | null {
  const sides = takeApart(text);
  if (sides === null) return null;
  const [ours, theirs] = [sides.ours, sides.theirs].map((side) => {
    return takeApart(side) === null ? side : (resolveMarkers(side)?.text ?? side);
  }) as [string, string];
  if (readData(ours) === null || readData(theirs) === null) return null;
  return mergeSidecars(usable(base) ?? usable(sides.base), ours, theirs);
}

/** Without a base everything that one side has counts as added, so that nothing is lost; a broken one would be worse. */
function usable(base: string | null): string | null {
  if (base === null) return null;
  const inner = takeApart(base);
  if (inner !== null) return usable(inner.base);
  return readData(base) === null ? null : base;
}
