/** The entries of a table's cell: "killed, shot dead" is two. */
export function splitList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
