/** Days are counted from 1 January 1970; no clock and no time zone has a say in them. */
export type Day = number;

/** The count of a day of the Gregorian calendar; months from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** So many months before the month that the ISO date begins with: "2024-01-15" and 1 is "2023-12". */
export function monthsBefore(iso: string, count: number): string {
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Monday of the week that the day lies in. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** The last day on or before `day` that is this weekday. */
export function onOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

export function isoOf(day: Day): string {
  const known = isos.get(day);
  if (known !== undefined) return known;
  if (isos.size >= mostIsos) isos.clear();
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
  isos.set(day, iso);
  return iso;
}

/** The days asked for of late: an article has few, and asks for each of them often. */
const isos = new Map<Day, string>();
const mostIsos = 1000;

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** An ISO date as precise as it is written: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  /** The count of the day, not its number in the month. */
  readonly day: Day | null;
}

export function parseIso(iso: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month === 0) return { year, month: null, day: null };
  if (month > 12) return null;
  if (day === 0) return { year, month, day: null };
  return isRealDate(year, month, day) ? { year, month, day: dayOf(year, month, day) } : null;
}

export function formatIso(year: number, month?: number | null, day?: number | null): string {
  const parts = [String(year).padStart(4, '0')];
  if (month) parts.push(String(month).padStart(2, '0'));
  if (month && day) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The month `count` months after this one. */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Easter Sunday in the Western churches, by the Gregorian computus. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** The nth weekday of a month; counted from its end where n is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayOf(year, month, daysIn(year, month));
  return onOrBefore(last, weekday) + (n + 1) * 7;
}
