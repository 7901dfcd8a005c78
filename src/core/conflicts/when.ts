import type { Side } from './side.ts';

/** Which of the two figures is the earlier: negative for the first, positive for the second, 0 for one day, undefined where the dates can't tell. */
export function inTime(a: Side, b: Side): number | undefined {
  const [first, second] = [a.figure.asOf, b.figure.asOf];
  if (first === null || second === null || yearIsUnsure(a, b)) return undefined;
  const order = compareIso(first, second);
  const days = first.length === 10 && second.length === 10;
  if (order === 0 && !days && (first.length !== second.length || isOtherMoment(a, b))) return undefined;
  // "this month" ends with the day of publication, and a figure without a date of its own holds when its article came out
  const bothDated = first.length === 10 && isCounted(a, first) && isCounted(b, second);
  if (order !== 0 || bothDated) return order;
  return a.article.published && b.article.published
    ? compareIso(a.article.published, b.article.published)
    : 0;
}

/** The day is that of the count; where it is the day of what befell the counted ("killed on Monday"), the count is as old as its article. */
function isCounted({ figure: { measure } }: Side, day: string): boolean {
  if (measure.datedBy === null) return false;
  return measure.nature !== 'toll' || measure.window?.open !== false || measure.window.from !== day;
}

/**
 * One of the two articles names no year, and the one that its weekdays suggest puts it years from the other,
 * though the months and days lie close: the suggestion may be wrong.
 */
export function yearIsUnsure(a: Side, b: Side): boolean {
  if (a.article.publishedFrom !== 'inferred' && b.article.publishedFrom !== 'inferred') return false;
  const [first, second] = [a.article.published ?? '', b.article.published ?? ''];
  if (first.length < 10 || second.length < 10 || first.slice(0, 4) === second.slice(0, 4)) return false;
  return daysBetween(`2000${first.slice(4)}`, `2000${second.slice(4)}`) <= closeInYear;
}

const closeInYear = 60;

/** Two dates of one article whose words differ, though what is known of them is the same year or month. */
function isOtherMoment(a: Side, b: Side): boolean {
  return a.article.file === b.article.file && a.figure.measure.datedBy !== b.figure.measure.datedBy;
}

/** Orders ISO dates; one that is a prefix of the other ("2018-11", "2018-11-17") does not differ from it. */
export function compareIso(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0;
  return a < b ? -1 : 1;
}

/** Whole days between two ISO dates, reduced ones taken at their start. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** Days from 1970 to an ISO date, a reduced one taken at its start. */
export function dayNumber(iso: string): number {
  return Date.parse(fullDate(iso)) / 86_400_000;
}

function fullDate(iso: string): string {
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;
}
