import { interned } from '../interned.ts';

/** The entries of a table's cell: "killed, shot dead" is two. */
export function splitList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((entry) => interned(entry.trim().replace(/\s+/g, ' ')))
    .filter(Boolean);
}
