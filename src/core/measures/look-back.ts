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
    if (count !== undefined) months.push(monthBefore(published, count * unit));
  }
  return months;
}

const monthsIn: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
]);

function countOf({ lower }: Token): number | undefined {
  return smallNumbers.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined);
}

function monthBefore(published: string, months: number): string {
  const month = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
