import { captionEnd, captionOpeners, captionStart } from './patterns/caption.ts';
import { type FurniturePattern, furniture } from './patterns/furniture.ts';
import { pleas } from './patterns/plea.ts';
import { menuEntries } from './words/menu.ts';
import { linkWords, pageWords } from './words/page-words.ts';

/**
 * What a paragraph looks like on its own: a page's furniture, a caption, a heading of a marked-up text,
 * running text (whole sentences), or a line that only its place can tell.
 */
export type Shape = 'furniture' | 'caption' | 'heading' | 'text' | 'line';

/** Longer than this, a paragraph is read for its first words alone. */
const longestFurniture = 1200;

export function shapeOf(text: string): Shape {
  if (/^#{1,6}\s+\S/.test(text)) return 'heading';
  const sentences = readsAsText(text);
  if (text.length > longestFurniture) return 'text';
  if (isFurniture(text, sentences)) return 'furniture';
  if (isCaption(text)) return 'caption';
  return sentences ? 'text' : 'line';
}

function isCaption(text: string): boolean {
  const end = text.slice(-160);
  const closing = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  const credited = closing === ')' || closing === ']' || /[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit/.test(end);
  if (credited && captionEnd.test(end)) return true;
  return captionOpeners.has(firstWord(text)) && captionStart.test(text.slice(0, 160));
}

/** Whether the words are a page's own, wherever they stand. */
export function isFurniture(text: string, sentences: boolean): boolean {
  if (text.length <= 500) {
    if (isLine(text, sentences)) return true;
    if (!sentences && (isMenu(text) || isControl(text) || isQuotes(text) || isLinks(text) || !isWorded(text)))
      return true;
  }
  return addressesReader.test(text) && isPlea(text);
}

function isLine(text: string, sentences: boolean): boolean {
  const { longest, byFirstWord, anywhere } = sentences ? linesOfSentences : linesOfAnyKind;
  if (text.length > longest) return anywhere.some((pattern) => fits(pattern, text));
  const opened = byFirstWord.get(firstWord(text));
  return opened?.some((pattern) => fits(pattern, text)) || anywhere.some((pattern) => fits(pattern, text));
}

function fits({ test, longest, sign }: LinePattern, text: string): boolean {
  return text.length <= longest && (sign === undefined || sign(text)) && test.test(text);
}

/** What a pattern asks of a line. */
interface LinePattern {
  readonly test: RegExp;
  readonly longest: number;
  readonly sign: ((text: string) => boolean) | undefined;
}

interface LinePatterns {
  readonly byFirstWord: ReadonlyMap<string, readonly LinePattern[]>;
  /** The longest line that a pattern found by its first word may have. */
  readonly longest: number;
  /** Patterns that no first word gives away. */
  readonly anywhere: readonly LinePattern[];
}

function indexLines(patterns: readonly FurniturePattern[]): LinePatterns {
  const byFirstWord = new Map<string, LinePattern[]>();
  const anywhere: LinePattern[] = [];
  let longest = 0;
  for (const { test, longest: own = 120, sign, opens } of patterns) {
    if (opens === undefined || sign !== undefined) anywhere.push({ test, longest: own, sign });
    if (opens === undefined) continue;
    longest = Math.max(longest, own);
    for (const word of opens.split(' '))
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { test, longest: own, sign: undefined }]);
  }
  return { byFirstWord, longest, anywhere };
}

const linesOfAnyKind = indexLines(furniture);
const linesOfSentences = indexLines(furniture.filter(({ sentences }) => sentences));

/** Whether there is a letter or digit in it, of any alphabet. */
function isWorded(text: string): boolean {
  return isAlphanumeric(text.charCodeAt(0)) || /[\p{L}\d]/u.test(text);
}

/** The first letters in a row, in lower case; '0' where digits come first. */
function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && !isAlphanumeric(text.charCodeAt(start))) start++;
  if (text.charCodeAt(start) <= 57) return '0';
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) > 57 && isAlphanumeric(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Words without one of which no plea is made; one quick test for the many paragraphs that make none. */
const addressesReader =
  /\b(?:[Yy]ou|[Yy]our|YOUR?|[Oo]ur|OUR|[Uu]s|[Ww]e|[Cc]ookies?|[Ss]ubscri\w+|SUBSCRI\w+|[Ss]upport|[Nn]ewsletters?|[Cc]omments?|[Cc]ommunity|[Dd]onat\w+|[Cc]ontribut\w+|[Ss]upported|[Ff]unded|[Jj]ournalism|[Rr]eporting|[Gg]ive|[Rr]eaders|[Ii]nbox|[Cc]lick\w*|[Tt]ap|[Dd]ownload|[Ff]ollow|[Ss]tay|[Ff]or (?:more|all)|[Jj]ava[Ss]cript|[Mm]ember|[Tt]his (?:article|story|page|report|content)|[Vv]iews expressed|[Ff]avou?r|[Tt]erms|[Mm]oderates?d?|[Ff]ree|Keep|Be|Please|Get|Sign|Log|Register|Join|Try|Unlock|Start|Enjoy|Receive|[Ww]ebsite|[Ss]ite|[Cc]hannel|[Aa]pp|[Tt]ips?|continue|reCAPTCHA|[Aa]d ?block\w*)\b/;

function isPlea(text: string): boolean {
  return pleas.some(({ test, longest = 120 }) => {
    if (text.length > longest) return false;
    const found = test.exec(text);
    return found !== null && !isQuoted(text, found.index);
  });
}

/** What people are quoted as saying is never the page's own plea. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at + 1);
  const opened = before.match(/[“«„]|(?<![\p{L}\d])"/gu)?.length ?? 0;
  const closed = before.match(/[”»]|(?<=[\p{L}\d.,!?…])"/gu)?.length ?? 0;
  return opened > closed;
}

/** Whether a paragraph is whole sentences: closed by a stop, or too long for anything else. */
export function readsAsText(text: string): boolean {
  const words = countWords(text, 30);
  if (text.length >= 140 && words >= 20 && !/[|•·]/.test(text.slice(0, 140))) return true;
  if (words < 5) return false;
  const mark = closingMark(text);
  if (mark === '.' || mark === '…' || mark === ':') return hasLowerCase(text);
  if (mark !== '!' && mark !== '?') return false;
  return words > 16 || /[.!?…]["'”’]? \p{Lu}/u.test(text) || /^["“«]/.test(text);
}

const closers = '"\'”’»)]';

/** The last character but for closing quotation marks and brackets, of which there may be five. */
function closingMark(text: string): string {
  let at = text.length - 1;
  while (at > text.length - 6 && closers.includes(text.charAt(at))) at--;
  return text.charAt(at);
}

function hasLowerCase(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, 40); at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return true;
  }
  return /\p{Ll}/u.test(text);
}

/** The number of words, counted no further than `most`. */
export function countWords(text: string, most: number): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length && words < most; at++) {
    const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

const entrySeparator = /[|/>»•·,\u00a0\t]|\s\s|\s[-–]\s/;

/** "News / Syria", "Home > World > Asia", "World | Business | Sport". */
function isMenu(text: string): boolean {
  if (text.length > 200) return false;
  if (!entrySeparator.test(text)) return menuEntries.has(text.toLowerCase().trim());
  const entries = text
    .toLowerCase()
    .split(/[|/>»•·,\u00a0\t]+|\s{2,}|\s[-–]\s/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const known = entries.filter((entry) => menuEntries.has(entry)).length;
  return known > 0 && (known === entries.length || (entries.length >= 4 && known >= entries.length * 0.6));
}

/** "Photo 1 of 12", "Print | Email | 12 comments": nothing but the page's own words and numbers. */
function isControl(text: string): boolean {
  if (text.length > 100) return false;
  const first = firstWord(text);
  if (first !== '0' && !pageWords.has(first) && !linkWords.has(first)) return false;
  let own = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (pageWords.has(word)) own++;
    else if (!linkWords.has(word)) return false;
  }
  return own > 0;
}

/** "DOW -1.2% NASDAQ +0.3%", "EUR/USD 1.1811": names and numbers to the decimal, no words between them. */
function isQuotes(text: string): boolean {
  if (text.length > 100 || !/[+−-]\d[\d.]*\s?%|\b[A-Z]{3}\/[A-Z]{3}\b/.test(text)) return false;
  if (/(?:^|\s)\p{Ll}/u.test(text)) return false;
  const pieces = text.split(/\s+/);
  const numbers = pieces.filter((piece) => /^\W*\d[\d.,]*\W*$/.test(piece)).length;
  return pieces.length <= 12 && numbers >= pieces.length / 3 && numbers < pieces.length;
}

/** A line of a marked-up text that is nothing but links or a picture without words. */
function isLinks(text: string): boolean {
  if (!text.includes('](')) return false;
  return (
    /^(?:[\s*+•|,>/-]*!?\[[^\]]*\]\([^)]*\)[\s|,]*)+$/.test(text) &&
    !/^!\[[^\]]*\s[^\]]*\s[^\]]*\s[^\]]*\]/.test(text)
  );
}

/** Lower-case words of four letters and more, and numbers: what a headline has in common with its article. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordPart(code)) continue;
    const start = at;
    while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
    if (at - start >= 4 || code <= 57) words.add(text.slice(start, at).toLowerCase());
  }
  return words;
}

/** Letters and digits, those with accents and of other alphabets too. */
function isWordPart(code: number): boolean {
  return isAlphanumeric(code) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}
