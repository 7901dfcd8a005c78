import type { Span } from '../../../src/core/index.ts';

/** Shared characters, negative where the two lie apart. */
export const overlapOf = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Clause borders are a matter of taste: half of all characters of both must be shared. */
export function halfShared(a: Span, b: Span): number {
  const shared = overlapOf(a, b);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared * 2 >= all ? shared / all : 0;
}

/** True for two equal numbers, or none on both sides. */
export function sameNumber(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.abs(a));
}

/** "2023-10" and "2023-10-12" agree: one only says it more precisely. */
export const sameDate = (want: string, got: string) => got.startsWith(want) || want.startsWith(got);

/** True for one noun or unit, in singular or plural, with adjectives or without. */
export function sameUnit(want: string | null, got: string | null): boolean {
  if (want === null || got === null) return want === got;
  const head = (unit: string) => unit.toLowerCase().split(' ').pop()?.replace(/s$/, '');
  return head(want) === head(got);
}

/** "Mayor Ines Harcastle" and "Harcastle" are one: half of the shorter name's words must be shared. */
export function sameSpeaker(want: string | null, got: string | null): boolean {
  if (want === null || got === null) return want === got;
  const words = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\d-]{3,}/gu) ?? []);
  const [a, b] = [words(want), words(got)];
  a.delete('the');
  b.delete('the');
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}
