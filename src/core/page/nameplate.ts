import { shortWeekdays } from '../dates/words/weekdays.ts';
import { months, weekdays } from '../text/words/calendar.ts';
import type { Part } from './layout.ts';
import { menuEntries } from './words/menu.ts';
import { outletNouns } from './words/outlets.ts';

/** An outlet's name as it heads its page, and how sure the line is of it. */
export interface Nameplate {
  readonly name: string;
  readonly weight: number;
}

/** Lines at the top of a page among which its name is looked for. */
const lines = 3;

/** The outlet's name on the page's first lines: a line of its own, or beside date, section and share prices. */
export function readNameplate(parts: readonly Part[]): Nameplate | undefined {
  let best: Nameplate | undefined;
  const take = (name: string, weight: number): void => {
    if (best === undefined || weight > best.weight) best = { name, weight };
  };
  for (const [at, { kind, text }] of parts.slice(0, lines).entries()) {
    if (kind === 'headline' || kind === 'body') break;
    if (kind !== 'furniture') continue;
    const entries = text.slice(0, 160).split(separators);
    for (const entry of entries) {
      const site = siteName.exec(entry.trim())?.[1];
      if (site !== undefined) take(site.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), 3);
      const name = nameOf(entry.trim());
      if (name === undefined || name.includes('.')) continue;
      take(name, endsInOutletNoun(name) ? 4 : 2);
    }
    const initials = entries[0] ?? '';
    if (at === 0 && entries.length > 1 && isOwnInitials(initials, parts)) take(initials, 1);
  }
  return best;
}

/** Whether the line is nothing but an outlet's name: "THE DELTA JOURNAL." */
export function isNameplate(text: string): boolean {
  if (text.length > 60) return false;
  const name = nameOf(text);
  return name !== undefined && name.length === text.replace(/\.$/, '').length && endsInOutletNoun(name);
}

function endsInOutletNoun(name: string): boolean {
  return outletNouns.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** "DeltaPost.com", "Herald.co.uk": a page that heads itself with its address. */
const siteName =
  /^(?:www\.)?([A-Z][\p{L}\d-]{2,})\.(?:com|org|net|news|(?:co|com|org|net)\.[a-z]{2}|[a-z]{2})$/u;

/** "DBN | World | Delta", where the page speaks of DBN again. */
function isOwnInitials(entry: string, parts: readonly Part[]): boolean {
  if (!/^[A-Z]{2,5}$/.test(entry) || menuEntries.has(entry.toLowerCase())) return false;
  const again = new RegExp(`\\b${entry}\\b`, 'i');
  return parts.slice(1).some(({ kind, text }) => kind === 'furniture' && again.test(text.slice(0, 400)));
}

const separators = /\s*[|•·»►>\t,]\s*|\s+(?:--|[–—/-])\s+|\s{2,}/;

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', '&', 'de', 'du', 'la', 'le', 'des']);

/** The capitalised words that open an entry, up to a date, a number, a section or a change from capitals. */
function nameOf(entry: string): string | undefined {
  const words: string[] = [];
  const pieces = entry.replace(/\.$/, '').split(' ');
  if (bidding.has(pieces[0]?.toLowerCase() ?? '')) return undefined;
  const shouted = isShouted(pieces[0] ?? '') && isShouted(pieces[1] ?? '');
  let at = 0;
  for (; at < pieces.length; at++) {
    const word = pieces[at] as string;
    const small = smallWords.has(word.toLowerCase());
    const dated = at > 0 && !/^the$/i.test(pieces[at - 1] as string) && isDateWord(word);
    if (!small && (!/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || dated)) break;
    if (shouted && !small && !isShouted(word)) break;
    words.push(word);
  }
  // "EAST POST FTSE 100 7,559": the word before a share price is the share's.
  if (/^[\d,.]+$/.test(pieces[at] ?? '') && !isDateWord(pieces[at + 1] ?? '')) trimQuote(words);
  while (words.length > 0 && isTrailing(words.at(-1) as string)) words.pop();
  const name = words.join(' ');
  if (words.length < 2 || menuEntries.has(name.toLowerCase())) return undefined;
  if (words.length > 6 && (at < pieces.length || !isBodysName(words))) return undefined;
  if (words.every((word) => smallWords.has(word.toLowerCase()) || menuEntries.has(word.toLowerCase())))
    return undefined;
  return shouted ? toTitleCase(words) : name;
}

/** What a page bids its reader do: "Support the Guardian of the Delta from $2". */
const bidding: ReadonlySet<string> = new Set(
  'support donate subscribe follow join read watch listen sign get become give help download share log skip try save win'.split(
    ' ',
  ),
);

/** "International Union of Rail and Dock Workers' Associations": the name of a body may be longer than an outlet's. */
function isBodysName(words: readonly string[]): boolean {
  return words.length <= 10 && words.slice(1, 4).some((word) => /^(?:of|for)$/i.test(word));
}

/** Cuts a name before what stands after its outlet's noun, or before its last word where it has none. */
function trimQuote(words: string[]): void {
  const noun = words.findLastIndex((word) => outletNouns.has(word.toLowerCase()));
  words.length = noun > 0 ? noun + 1 : Math.max(0, words.length - 1);
}

function isTrailing(word: string): boolean {
  return (
    smallWords.has(word.toLowerCase()) || /^(?:online|edition|website|logo|published|updated|by)$/i.test(word)
  );
}

function isShouted(word: string): boolean {
  return word.length > 0 && word === word.toUpperCase();
}

function isDateWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return months.has(lower) || weekdays.has(lower) || (shortWeekdays.has(lower) && lower !== 'sun');
}

/** "THE DELTA POST" as a reader would write it; letters that make no syllable stay initials ("BBC"). */
function toTitleCase(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const lower = word.toLowerCase();
      if (at > 0 && smallWords.has(lower)) return lower;
      if (
        !smallWords.has(lower) &&
        (word.length <= 3 || word.includes('.')) &&
        !/^(?:sun|day|new|old|bay|sea|east|west)$/.test(lower)
      )
        return word;
      return word.charAt(0) + lower.slice(1);
    })
    .join(' ');
}
