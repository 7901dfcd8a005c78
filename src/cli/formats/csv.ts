import type { Source } from '../input/read.ts';

const columns = [
  ...['file', 'publisher', 'published', 'record', 'id', 'line', 'start', 'end', 'text'],
  ...['kind', 'hedge', 'value', 'low', 'high', 'unit', 'what', 'date', 'speaker', 'cue'],
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/** The first line. */
export const csvTitles = line(columns);

/** One line for each figure, date and claim, in reading order. */
export function csvOf({ article, lines }: Source): string {
  const { file, publisher, published } = article;
  const rows: (Row & { readonly start: number })[] = [
    ...article.figures.map(({ asOf, ...figure }) => ({ ...figure, record: 'figure', date: asOf })),
    ...article.dates.map(({ iso, ...date }) => ({ ...date, record: 'date', date: iso })),
    ...article.claims.map(({ type, ...claim }) => ({ ...claim, record: 'claim', kind: type })),
  ];
  return rows
    .sort((a, b) => a.start - b.start)
    .map((row) => ({ ...row, file, publisher, published, line: lines(row.start).line }))
    .map((row: Row) => line(columns.map((column) => row[column])))
    .join('');
}

/** As RFC 4180 has it: quoted where need be, CRLF at the end. */
function line(fields: readonly (string | number | null | undefined)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
