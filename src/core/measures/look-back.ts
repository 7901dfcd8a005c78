import { monthsBefore } from '../dates/calendar.ts';
import type { FoundDate } from '../dates/find.ts';
import { smallNumbers } from '../dates/words/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** Words behind "a year" that count it from what the article goes back to; "later" counts from anything. */
const links: ReadonlySet<string> = new Set(['on', 'after', 'since', 'ago']);

/** The months before the day of publication that the words count back to: "A year on, nobody has been tried", "six months after the flood". */
export function lookBacksIn(tokens: readonly Token[], published: string | null): string[] {
  if (published === null || published.length < 7) return [];
  const months: string[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    const unit = monthsIn.get((tokens[at] as Token).lower);
    if (unit === undefined || !links.has((tokens[at + 1] as Token).lower)) continue;
    const count = countOf(tokens[at - 1] as Token);
    if (count !== undefined) months.push(monthsBefore(published, count * unit));
  }
  return months;
}

/** The months before the day of publication that the article names: "the 19,000 tonnes that the ministry gave in February", "last summer's fire". */
export function monthsNamed(dates: readonly FoundDate[], published: string | null): string[] {
  if (published === null || published.length < 7) return [];
  const months: string[] = [];
  for (const { iso, text } of dates) {
    if (iso === null) continue;
    if (iso.length > 4) months.push(iso.slice(0, 7));
    else for (const month of seasonIn(text)) months.push(`${iso}-${month}`);
  }
  const own = published.slice(0, 7);
  return months.filter((month) => month < own);
}

/** The months of the season that the words name. */
function seasonIn(text: string): readonly string[] {
  return seasons.find(([name]) => name.test(text))?.[1] ?? [];
}

/** By the calendar of the north, as the wires have it. */
const seasons: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bspring\b/i, ['03', '04', '05']],
  [/\bsummer\b/i, ['06', '07', '08']],
  [/\b(?:autumn|fall)\b/i, ['09', '10', '11']],
];

const monthsIn: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
]);

function countOf({ lower }: Token): number | undefined {
  return smallNumbers.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined);
}
