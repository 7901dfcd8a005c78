import type { Token } from '../text/tokens.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { months } from '../text/words/calendar.ts';
import type { DateMatch, DatePattern } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import { dayParts } from './words/weekdays.ts';

const starting = new Map<string, DatePattern[]>();
const ofNumbers: DatePattern[] = [];
for (const pattern of patterns) {
  for (const word of pattern.starts) {
    if (word === 'number') ofNumbers.push(pattern);
    else starting.set(word, [...(starting.get(word) ?? []), pattern]);
  }
}
const byWord = new WordMap(starting);

/** The dates that the tokens spell out, in reading order, not overlapping, not yet resolved. */
export function matchDates(tokens: readonly Token[]): DateMatch[] {
  const matches: DateMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const candidates =
      token.kind === 'number'
        ? mayBeDate(token, tokens[at + 1])
          ? ofNumbers
          : undefined
        : token.kind === 'word'
          ? byWord.of(token.word)
          : undefined;
    if (candidates === undefined) continue;
    const found = longest(candidates, tokens, at);
    if (found === undefined) continue;
    const previous = matches.at(-1);
    const whole = widen(tokens, found, previous?.end ?? 0);
    const dated = previous && lendYear(tokens, previous, whole);
    if (dated !== undefined) matches[matches.length - 1] = dated;
    if (previous !== undefined && joins(tokens, previous, whole)) {
      matches[matches.length - 1] = join(previous, whole);
    } else matches.push(whole);
    at = whole.end - 1;
  }
  return matches;
}

/** Words that may follow the digits of a date. */
const followers = new WordSet([
  ...months.keys(),
  ...['st', 'nd', 'rd', 'th', 'of', 'to', 'and', 'or', 'through', 's', "'s", 'h', 'local', "o'clock"],
  ...['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', ':', '-', '–', '—', '/'],
]);

/** A quick look at what follows, for the many numbers that are no dates. */
function mayBeDate({ text }: Token, next: Token | undefined): boolean {
  if (text.length === 4 || text.includes('.')) return true;
  return next !== undefined && followers.holds(next.word);
}

function longest(
  candidates: readonly DatePattern[],
  tokens: readonly Token[],
  at: number,
): DateMatch | undefined {
  let best: DateMatch | undefined;
  for (const pattern of candidates) {
    const match = pattern.match(tokens, at);
    if (match !== undefined && (best === undefined || match.end - match.start > best.end - best.start))
      best = match;
  }
  return best;
}

const nuances = new WordSet(['early', 'late', 'earlier', 'later', 'mid']);
const parts = new WordSet(['beginning', 'start', 'end', 'middle', 'half', 'quarter', 'turn', 'eve', 'close']);

/** Takes along what belongs to the date: "Saturday *night*", "*the beginning of* December", "*mid-*June". */
function widen(tokens: readonly Token[], match: DateMatch, floor: number): DateMatch {
  let { start, end } = match;
  if (match.when.form === 'clock') return match;
  if (dayParts.holds(tokens[end]?.word)) end++;
  if (tokens[start - 1]?.text === '-' && tokens[start - 2]?.lower === 'mid') start -= 2;
  else if (nuances.holds(tokens[start - 1]?.word)) start--;
  else if (tokens[start - 1]?.lower === 'of' && parts.holds(tokens[start - 2]?.word)) {
    start -= 2;
    if (/^(?:first|second|third|fourth|last)$/.test(tokens[start - 1]?.lower ?? '')) start--;
    if (tokens[start - 1]?.lower === 'the') start--;
  }
  return { start: Math.max(start, floor), end, when: match.when };
}

/** "from January to September 2021", "3 March – 5 May 2019": the year at the end is that of both. */
function lendYear(tokens: readonly Token[], first: DateMatch, second: DateMatch): DateMatch | undefined {
  if (first.when.form !== 'calendar' || second.when.form !== 'calendar') return undefined;
  const { year, month } = second.when;
  if (first.when.year !== undefined || first.when.pick !== undefined || year === undefined) return undefined;
  const link = tokens[first.end]?.lower ?? '';
  if (month === undefined || second.start !== first.end + 1 || !rangeLinks.has(link)) return undefined;
  return { ...first, when: { ...first.when, year } };
}

const rangeLinks: ReadonlySet<string> = new Set(['to', 'and', 'until', 'through', 'or', '-', '–', '—']);

const timeLinks = new WordSet(['at', ',', '|', 'on', 'around', 'about', 'by', 'from', '-', '–']);

/** Whether a clock time and a date stand beside each other and tell one moment: "March 6 at 00:01", "6 p.m. on Friday". */
function joins(tokens: readonly Token[], first: DateMatch, second: DateMatch): boolean {
  if ((first.when.form === 'clock') === (second.when.form === 'clock')) return false;
  const gap = second.start - first.end;
  if (gap < 0 || gap > 2) return false;
  for (let at = first.end; at < second.start; at++) {
    if (!timeLinks.holds((tokens[at] as Token).word)) return false;
  }
  return true;
}

function join(first: DateMatch, second: DateMatch): DateMatch {
  const { when } = first.when.form === 'clock' ? second : first;
  return { start: first.start, end: second.end, when };
}
