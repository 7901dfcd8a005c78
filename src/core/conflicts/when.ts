import type { Side } from './side.ts';

/** Which of the two figures is the earlier: negative for the first, positive for the second, 0 for one day, undefined where the dates can't tell. */
export function inTime(a: Side, b: Side): number | undefined {
  const [first, second] = [dayOfCount(a), dayOfCount(b)];
  if (first === null || second === null || yearIsUnsure(a, b)) return undefined;
  const order = compareIso(first, second);
  const days = first.length === 10 && second.length === 10;
  if (order === 0 && !days && (first.length !== second.length || isOtherMoment(a, b))) return undefined;
  // "this month" ends with the day of publication, and a figure without a date of its own holds when its article came out
  const bothDated = first.length === 10 && isCounted(a) && isCounted(b);
  if (order !== 0 || bothDated) return order;
  return a.article.published && b.article.published
    ? compareIso(a.article.published, b.article.published)
    : 0;
}

/** When the figure was counted: "killed on Monday" is as old as its article, whatever the day of the killing. */
function dayOfCount(side: Side): string | null {
  const { asOf } = side.figure;
  return isOfHappening(side) ? (side.article.published ?? asOf) : asOf;
}

function isOfHappening({ figure: { measure, asOf } }: Side): boolean {
  return (
    measure.nature === 'toll' &&
    asOf !== null &&
    measure.window?.open === false &&
    measure.window.from === asOf
  );
}

function isCounted(side: Side): boolean {
  return side.figure.measure.datedBy !== null && !isOfHappening(side);
}

/** How many days before an article the happening may lie that it tells of as news. */
export const freshest = 10;

/** The later article names the day that the earlier one tells of: "the shooting of 1 October 2017". */
export function recalls(a: Side['article'], b: Side['article']): boolean {
  if (a.published === null || b.published === null) return false;
  const [earlier, later] = a.published < b.published ? [a, b] : [b, a];
  const told = dayNumber(earlier.published ?? '');
  return later.dates.some(({ iso }) => {
    const days = iso.length === 10 ? told - dayNumber(iso) : -1;
    return days >= 0 && days <= freshest;
  });
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
  if (a === b) return 0;
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** Days from 1970 to an ISO date, a reduced one taken at its start. */
export function dayNumber(iso: string): number {
  const known = dayNumbers.get(iso);
  if (known !== undefined) return known;
  const number = countDays(iso);
  dayNumbers.set(iso, number);
  return number;
}

/** The same few dates are asked for again and again. */
const dayNumbers = new Map<string, number>();

function countDays(iso: string): number {
  const month = iso.length < 7 ? 1 : Number(iso.slice(5, 7));
  const day = iso.length < 10 ? 1 : Number(iso.slice(8, 10));
  return Date.UTC(Number(iso.slice(0, 4)), month - 1, day) / 86_400_000;
}
