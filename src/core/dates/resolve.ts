import {
  dayOf,
  formatIso,
  isoOf,
  isRealDate,
  mondayOf,
  onOrBefore,
  type PartialDate,
  parseIso,
  shiftMonth,
  weekdayOf,
} from './calendar.ts';
import type { Outlook } from './tense.ts';
import type { Pick, Unit, When } from './when.ts';
import { holidays } from './words/holidays.ts';

/** What a date is read against. */
export interface Anchor {
  /** The day of publication, as precisely as it is known. */
  readonly published: PartialDate | null;
  /** The date mentioned before, in the precision that the unit asks for. */
  readonly mention: (unit: Unit) => PartialDate | null;
  readonly outlook: Outlook;
}

/** The ISO date that the words come to, no finer than what is known; null where it can't be told. */
export function resolve(when: When, anchor: Anchor): string | null {
  switch (when.form) {
    case 'calendar':
      return resolveCalendar(when, anchor);
    case 'numeric':
      return resolveNumeric(when, anchor);
    case 'weekday':
      return resolveWeekday(when, anchor);
    case 'shift': {
      const base =
        when.from === 'mention' ? (anchor.mention(when.unit) ?? anchor.published) : anchor.published;
      return base && shiftBy(base, when.unit, when.count);
    }
    case 'beside': {
      const base = resolve(when.of, anchor);
      const date = base === null ? null : parseIso(base);
      return date && shiftBy(date, when.unit, when.count);
    }
    case 'holiday':
      return resolveHoliday(when, anchor);
    case 'clock': {
      const base = anchor.mention('day') ?? anchor.published;
      if (base === null) return null;
      if (base.day === null) return format(base);
      return isoOf(base.day + (when.midnight && anchor.outlook === 'ahead' ? 1 : 0));
    }
  }
}

function format(date: PartialDate): string {
  return date.day === null ? formatIso(date.year, date.month) : isoOf(date.day);
}

function shiftBy(base: PartialDate, unit: Unit, count: number): string {
  if (unit === 'year') return formatIso(base.year + count);
  if (unit === 'month') {
    if (base.month === null) return formatIso(base.year);
    const { year, month } = shiftMonth(base.year, base.month, count);
    return formatIso(year, month);
  }
  if (base.day === null) return format(base);
  if (unit === 'day') return isoOf(base.day + count);
  if (unit === 'week') return isoOf(base.day + 7 * count).slice(0, 7);
  const saturday = count > 0 ? onOrBefore(base.day + 6, 6) + 7 * (count - 1) : onOrBefore(base.day, 6);
  return isoOf(saturday).slice(0, 7);
}

function resolveWeekday(
  { weekday, pick }: { weekday: number; pick?: Pick | undefined },
  anchor: Anchor,
): string | null {
  const { published, outlook } = anchor;
  if (published === null) return null;
  if (published.day === null) return format(published);
  const inWeek = mondayOf(published.day) + ((weekday + 6) % 7);
  if (pick === 'last') return isoOf(inWeek - 7);
  if (pick === 'next') return isoOf(inWeek + 7);
  if (pick === 'this') return isoOf(inWeek);
  if (pick === 'previous' || pick === 'following') {
    const from = anchor.mention('day')?.day ?? published.day;
    return isoOf(pick === 'previous' ? onOrBefore(from - 1, weekday) : onOrBefore(from + 7, weekday));
  }
  const last = onOrBefore(published.day, weekday);
  const next = last === published.day ? last : last + 7;
  return isoOf(outlook === 'ahead' || pick === 'coming' ? next : last);
}

type Calendar = Extract<When, { form: 'calendar' }>;

function resolveCalendar(when: Calendar, anchor: Anchor): string | null {
  const { month, day, ofYear } = when;
  const year = when.year ?? (ofYear === undefined ? undefined : yearFrom(anchor.published, ofYear));
  if (year !== undefined) {
    if (month === undefined) return formatIso(year);
    return formatIso(year, month, day !== undefined && isRealDate(year, month, day) ? day : null);
  }
  const { published } = anchor;
  if (published === null) return null;
  if (month === undefined) return day === undefined ? null : resolveDayAlone(day, anchor);
  if (published.month === null) return formatIso(published.year - (when.pick === 'last' ? 1 : 0), month, day);
  if (day === undefined) return resolveMonth(month, when.pick, published as KnownMonth, anchor.outlook);
  const now = published.day ?? dayOf(published.year, published.month, 15);
  const { weekday } = when;
  if (weekday !== undefined) {
    const fit = [0, -1, 1, -2, -3]
      .map((n) => published.year + n)
      .find((y) => weekdayFits(y, month, day, weekday));
    if (fit !== undefined) return formatIso(fit, month, day);
  }
  return isoOf(nearest((y) => dayOf(y, month, day), published.year, now, anchor.outlook));
}

function yearFrom(published: PartialDate | null, shift: number): number | undefined {
  return published === null ? undefined : published.year + shift;
}

type KnownMonth = PartialDate & { readonly month: number };

function resolveMonth(month: number, pick: Pick | undefined, now: KnownMonth, outlook: Outlook): string {
  const { year } = now;
  if (pick === 'this') return formatIso(year, month);
  if (pick === 'next' || pick === 'coming') return formatIso(month > now.month ? year : year + 1, month);
  if (pick === 'last') return formatIso(month < now.month ? year : year - 1, month);
  if (outlook === 'ahead') return formatIso(month >= now.month ? year : year + 1, month);
  return formatIso(month <= now.month ? year : year - 1, month);
}

/**
 * Of a day that comes every year the one meant: the last, or the next where the verb looks ahead.
 * A day shortly ahead outweighs one almost a year ago, whatever the verb ("set two more hearings, on March 11").
 */
function nearest(inYear: (year: number) => number, year: number, now: number, outlook: Outlook): number {
  const candidates = [inYear(year - 1), inYear(year), inYear(year + 1)];
  const last = Math.max(...candidates.filter((day) => day <= now));
  const next = Math.min(...candidates.filter((day) => day > now));
  if (outlook === 'ahead') return last === now || now - last < 14 ? last : next;
  return next - now < 45 && now - last > 200 ? next : last;
}

/** "on the 19th": the last one, or the next where the verb looks ahead. */
function resolveDayAlone(day: number, { published, outlook }: Anchor): string | null {
  if (published === null) return null;
  const { year, month, day: now } = published;
  if (month === null || now === null) return format(published);
  for (const count of outlook === 'ahead' ? [0, 1, 2] : [0, -1, -2]) {
    const at = shiftMonth(year, month, count);
    if (!isRealDate(at.year, at.month, day)) continue;
    const found = dayOf(at.year, at.month, day);
    if (outlook === 'ahead' ? found >= now : found <= now) return isoOf(found);
  }
  return null;
}

function resolveNumeric(when: Extract<When, { form: 'numeric' }>, anchor: Anchor): string {
  const dayFirst = dayOf(when.year, when.second, when.first);
  const monthFirst = dayOf(when.year, when.first, when.second);
  const now = anchor.published?.day ?? null;
  if (now === null) return formatIso(when.year);
  return isoOf(Math.abs(dayFirst - now) <= Math.abs(monthFirst - now) ? dayFirst : monthFirst);
}

function resolveHoliday(when: Extract<When, { form: 'holiday' }>, anchor: Anchor): string | null {
  const rule = holidays.get(when.holiday);
  const { published } = anchor;
  if (rule === undefined) return null;
  if (when.year !== undefined) return isoOf(rule(when.year));
  if (published === null) return null;
  if (published.month === null) return formatIso(published.year);
  const now = published.day ?? dayOf(published.year, published.month, 15);
  const outlook =
    when.pick === 'next' || when.pick === 'coming'
      ? 'ahead'
      : when.pick === 'last'
        ? 'behind'
        : anchor.outlook;
  return isoOf(nearest(rule, published.year, now, outlook));
}

/** Whether a weekday and a date can be one day in that year. */
export function weekdayFits(year: number, month: number, day: number, weekday: number): boolean {
  return isRealDate(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;
}
