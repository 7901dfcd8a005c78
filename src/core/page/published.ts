import type { DayOfYear } from '../article.ts';
import { dayOf, formatIso, isoOf, isRealDate } from '../dates/calendar.ts';
import { matchDates } from '../dates/match.ts';
import type { DateMatch } from '../dates/pattern.ts';
import { weekdayFits } from '../dates/resolve.ts';
import { outlookOf } from '../dates/tense.ts';
import type { When } from '../dates/when.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { months } from '../text/words/calendar.ts';
import type { Part } from './layout.ts';

export interface Publication {
  /** Null where the page has a day and month alone. */
  readonly iso: string | null;
  readonly from: 'stated' | 'inferred' | null;
  /** That day and month, where the page names no year. */
  readonly withoutYear?: DayOfYear;
}

type Calendar = Extract<When, { form: 'calendar' }>;

/** A date on a line of the page's own. */
interface HeadDate {
  readonly when: Calendar;
  readonly label: 'published' | 'updated' | 'none';
  readonly place: 'head' | 'foot';
}

/** When the article was published, by every clue on its page; coarser than a day where only the year can be told. `suggested` is the year of the articles beside it. */
export function readPublished(
  parts: readonly Part[],
  frontMatterDate: string | null,
  suggested?: number,
): Publication | null {
  const stated = frontMatterDate === null ? undefined : fullDates(frontMatterDate, parts)[0];
  if (stated !== undefined) return { iso: format(stated), from: 'stated' };
  const dates = readHeadDates(parts);
  const full = dates.filter(({ when }) => when.year !== undefined && when.day !== undefined);
  const best =
    full.find(({ label }) => label === 'published') ??
    full.find(({ label, place }) => label === 'none' && place === 'head') ??
    full.find(({ label }) => label === 'updated');
  if (best !== undefined) return { iso: format(best.when), from: 'stated' };
  const told = readWithoutYear(parts, dates, suggested);
  if (told !== null && told.iso !== null) return told;
  const guessed = readAddress(parts) ?? readYear(parts, full);
  return told?.withoutYear === undefined
    ? guessed
    : { iso: guessed?.iso ?? null, from: guessed?.from ?? null, withoutYear: told.withoutYear };
}

function format({ year, month, day }: Calendar): string {
  return formatIso(year as number, month, day);
}

const labels: readonly [HeadDate['label'], RegExp][] = [
  ['published', /\b(?:published|posted|issued|created|date|publication|released|first)\b/i],
  ['updated', /\b(?:updated|modified|upd|revised)\b/i],
];

function readHeadDates(parts: readonly Part[]): HeadDate[] {
  const first = parts.findIndex(isText);
  const dates: HeadDate[] = [];
  parts.forEach((part, at) => {
    if (part.kind !== 'furniture' || part.text.length > 200 || !/\d/.test(part.text)) return;
    const place = first < 0 || at < first ? 'head' : 'foot';
    const full = fullDates(part.text, parts);
    if (full.length === 0) return;
    const label = labels.find(([, test]) => test.test(part.text))?.[0] ?? 'none';
    for (const when of full) dates.push({ when, label, place });
  });
  return dates;
}

function isText(part: Part): boolean {
  return part.kind === 'body' && part.shape === 'text';
}

/** A month by name or two numbers side by side: without either, no line has a full date. */
const mayBeDated = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d\s*[-–./]\s*\d/i;

/** The dates of a line that have a month and a day at least. */
function fullDates(line: string, parts: readonly Part[]): Calendar[] {
  if (!mayBeDated.test(line)) return [];
  const dates: Calendar[] = [];
  for (const { when } of matchDates(tokenize(line))) {
    if (when.form === 'numeric') dates.push(orderNumeric(when, parts));
    else if (when.form === 'calendar' && when.month !== undefined && when.day !== undefined) {
      if (isRealDate(when.year ?? 2000, when.month, when.day)) dates.push(when);
    }
  }
  return dates;
}

/** Which of "05-03-2020" is the month: the one that the text names, or the order in which the page writes its dates. */
function orderNumeric(when: Extract<When, { form: 'numeric' }>, parts: readonly Part[]): Calendar {
  const text = sample(parts);
  const [first, second] = [monthCount(text, when.first), monthCount(text, when.second)];
  const american = (text.match(monthDay)?.length ?? 0) > 2 * (text.match(dayMonth)?.length ?? 0);
  const monthFirst =
    first === second
      ? american && parts.some((part) => part.text.includes('/')) && isSlashed(parts, when)
      : first > second;
  const [month, day] = monthFirst ? [when.first, when.second] : [when.second, when.first];
  return { form: 'calendar', year: when.year, month, day };
}

const monthDay = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b/g;
const dayMonth = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g;

function isSlashed(parts: readonly Part[], { first, second }: { first: number; second: number }): boolean {
  const slashed = new RegExp(`\\b0?${first}/0?${second}/`);
  return parts.some((part) => part.kind === 'furniture' && slashed.test(part.text));
}

function monthCount(text: string, month: number): number {
  const name = [...months].find(([, number]) => number === month)?.[0] ?? '';
  return text.split(new RegExp(`\\b${name[0]?.toUpperCase()}${name.slice(1)}\\b`)).length - 1;
}

/** As much of the running text as clues are looked for in. */
function sample(parts: readonly Part[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'body' || part.kind === 'caption') text += `${part.text.slice(0, 4000)}\n`;
    if (text.length > 40_000) break;
  }
  return text;
}

/** A dateline, a header's date or a weekday with its date, none of which names the year: the rest of the page does, or the articles beside it. */
function readWithoutYear(
  parts: readonly Part[],
  dates: readonly HeadDate[],
  suggested: number | undefined,
): Publication | null {
  const dateline = readDateline(parts);
  const header = dates.find(({ place }) => place === 'head')?.when;
  const known = [dateline, header].find((when) => when?.month !== undefined && when.day !== undefined);
  const when = known ?? readWeekdayDate(parts);
  if (when?.month === undefined || when.day === undefined) return null;
  const { month, day, weekday } = when;
  if (when.year !== undefined)
    return { iso: formatIso(when.year, month, day), from: known === undefined ? 'inferred' : 'stated' };
  const years = yearsOn(parts);
  const own = yearOf(when, years);
  // a copyright line states the year as well as the date line would have
  if (known !== undefined && own !== undefined && own === years.copyright)
    return { iso: formatIso(own, month, day), from: 'stated' };
  const year = suggested !== undefined && mayBe(when, suggested, years) ? suggested : own;
  const withoutYear = { month, day, weekday };
  return year === undefined
    ? { iso: null, from: null, withoutYear }
    : { iso: formatIso(year, month, day), from: 'inferred', withoutYear };
}

/** Whether the day may be one of that year: its weekday fits, and the text names no later year. */
function mayBe({ month, day, weekday }: Calendar, year: number, { latest }: Years): boolean {
  if (month === undefined || day === undefined || (latest !== undefined && latest > year)) return false;
  return weekday === undefined ? isRealDate(year, month, day) : weekdayFits(year, month, day, weekday);
}

/** "PARIS, Jan. 20 (ENA) -" at the head of the text. */
function readDateline(parts: readonly Part[]): Calendar | undefined {
  const lede = parts.find(isText);
  if (lede === undefined) return undefined;
  const tokens = tokenize(lede.text.slice(0, 120));
  const match = matchDates(tokens)[0];
  if (match?.when.form !== 'calendar' || match.when.day === undefined || match.start > 8) return undefined;
  const before = tokens.slice(0, match.start);
  const place = before.every(
    (token) => token.kind !== 'word' || token.text === token.text.toUpperCase() || token.text.length <= 12,
  );
  if (!place || !before.some((token) => token.kind === 'word' && token.text === token.text.toUpperCase()))
    return undefined;
  const closed = tokens.slice(match.end, match.end + 6).some((token) => /^[-–—:]$/.test(token.text));
  return closed ? match.when : undefined;
}

/** A weekday with digits close behind it: reason to read the paragraph. */
const weekdayDate = /(?:day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\b.{1,16}\d/;

/** The first date in the text that stands with its weekday and does not lie ahead. */
function readWeekdayDate(parts: readonly Part[]): Calendar | undefined {
  for (const part of parts.filter((part) => part.kind !== 'furniture').slice(0, 40)) {
    if (!weekdayDate.test(part.text)) continue;
    const tokens = tokenize(part.text.slice(0, 4000));
    const match = matchDates(tokens).find((match) => isWeekdayDate(tokens, match));
    if (match?.when.form === 'calendar') return match.when;
  }
  return undefined;
}

function isWeekdayDate(tokens: readonly Token[], { when, start, end }: DateMatch): boolean {
  if (when.form !== 'calendar' || when.weekday === undefined || when.month === undefined) return false;
  return outlookOf(tokens, start, end) !== 'ahead';
}

interface Years {
  /** The year of the page's copyright line. */
  readonly copyright: number | undefined;
  /** The latest year that the text names. */
  readonly latest: number | undefined;
}

function yearsOn(parts: readonly Part[]): Years {
  const copyright = parts
    .filter((part) => part.kind === 'furniture' && /©|\(c\)|copyright/i.test(part.text))
    .flatMap((part) => numbersIn(part.text, /(?<![\d.,-])(?:19|20)\d\d(?![\d,])/g));
  const named = yearsNamed(sample(parts));
  return {
    copyright: copyright.length === 0 ? undefined : Math.max(...copyright),
    latest: named.length === 0 ? undefined : named.reduce((a, b) => Math.max(a, b)),
  };
}

/** Years in running text, but for those that lie ahead ("by 2050") and digits that are none ("$2018", "2018.5"). */
function yearsNamed(text: string): number[] {
  const years: number[] = [];
  for (const { 0: digits, index } of text.matchAll(/\b(?:19[5-9]|20\d)\d\b/g)) {
    const [before, after] = [text.slice(Math.max(0, index - 7), index), text.slice(index + 4, index + 6)];
    if (/[\d.,$€£-]$|\b(?:by|until|to|before) $/.test(before) || /^[%]|^[.,]\d/.test(after)) continue;
    years.push(Number(digits));
  }
  return years;
}

function numbersIn(text: string, test: RegExp): number[] {
  return (text.match(test) ?? []).map(Number);
}

/** The year of a day and month: the page's own if the weekday fits, else the first not before any year named in which it does. */
function yearOf({ month, day, weekday }: Calendar, { copyright, latest }: Years): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  const fits = (year: number) => weekday === undefined || weekdayFits(year, month, day, weekday);
  if (copyright !== undefined && fits(copyright)) return copyright;
  if (latest === undefined) return undefined;
  if (weekday === undefined) return latest;
  for (let year = latest; year < latest + 12; year++) if (fits(year)) return year;
  return undefined;
}

/** "/2023/01/19/" in the page's own address. */
function readAddress(parts: readonly Part[]): Publication | null {
  for (const { kind, text } of parts) {
    if (kind !== 'furniture') continue;
    const found = /\bhttps?:\/\/\S+?\/(20\d\d)\/(\d\d?)\/(\d\d?)\//.exec(text);
    const [year, month, day] = (found ?? []).slice(1).map(Number);
    if (year && month && day && isRealDate(year, month, day))
      return { iso: isoOf(dayOf(year, month, day)), from: 'inferred' };
  }
  return null;
}

/** The year alone: of the copyright line, or of the latest full date in text and captions. */
function readYear(parts: readonly Part[], dates: readonly HeadDate[]): Publication | null {
  const { copyright, latest } = yearsOn(parts);
  if (copyright !== undefined && copyright >= (latest ?? 0))
    return { iso: formatIso(copyright), from: 'inferred' };
  const years = dates.map(({ when }) => when.year as number);
  for (const part of parts) {
    if (part.kind === 'furniture' || !/\b(?:19|20)\d\d\b/.test(part.text)) continue;
    for (const when of fullDates(part.text.slice(0, 4000), parts))
      if (when.year !== undefined) years.push(when.year);
  }
  const year = years.reduce((a, b) => Math.max(a, b), 0);
  return year > 0 && year >= (latest ?? 0) ? { iso: formatIso(year), from: 'inferred' } : null;
}
