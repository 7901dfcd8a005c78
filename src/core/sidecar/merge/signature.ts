import { canonical, type Fields } from './data.ts';

/** What somebody decided, and why: one thing, though three fields. */
export const verdict: readonly string[] = ['status', 'reason', 'text'];

/** Who stands behind this state of an annotation, and since when. */
export function signatureOf(of: Fields): { by: unknown; when: unknown } {
  return of['edited'] === undefined
    ? { by: of['by'], when: of['created'] }
    : { by: of['editedBy'] ?? of['by'], when: of['edited'] };
}

/** Whether `a` is the later of two states of one annotation; the answer is the same whichever of them is ours. */
export function isLater(a: Fields, b: Fields, disputed: ReadonlySet<string>): boolean {
  const [left, right] = [instant(signatureOf(a).when), instant(signatureOf(b).when)];
  if (left !== right) return left > right;
  // A decision is mirrored with its sides exchanged: what was decided must break the tie before the rest does.
  const keys = [...verdict, ...[...disputed].sort()].filter((key) => disputed.has(key));
  const [mine, other] = [a, b].map((of) => canonical(keys.map((key) => of[key] ?? null)));
  return (mine ?? '') > (other ?? '');
}

/** A time that sorts as text: an ISO time in UTC, anything else as it stands. */
export function instant(when: unknown): string {
  if (typeof when !== 'string') return '';
  const hasZone = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(when);
  const time = hasZone ? Date.parse(when) : Number.NaN;
  return Number.isNaN(time) ? when : new Date(time).toISOString();
}
