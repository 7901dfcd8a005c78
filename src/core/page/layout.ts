import { matchDates } from '../dates/match.ts';
import { tokenize } from '../text/tokens.ts';
import { isNameplate } from './nameplate.ts';
import type { BlockKind } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { contentWords, countWords, type Shape, shapeOf } from './shape.ts';

/** A paragraph with what it is on the page. */
export interface Part extends Paragraph {
  kind: BlockKind;
  readonly shape: Shape;
}

/** Tells headline, running text, captions and furniture apart, by words first and then by place. */
export function layOut(paragraphs: readonly Paragraph[], title: string | null): Part[] {
  const parts: Part[] = [];
  for (const { text, start, end } of paragraphs) {
    const shape = shapeOf(text);
    const kind = shape === 'furniture' || shape === 'caption' ? shape : 'body';
    parts.push({ text, start, end, shape, kind });
  }
  const end = cutComments(parts);
  const isText = (part: Part) => part.kind === 'body' && part.shape === 'text';
  const first = parts.findIndex(isText);
  cutLists(parts, first, end);
  cutDates(parts, first);
  const last = parts.slice(0, end).findLastIndex(isText);
  if (first < 0) return layOutLines(parts);
  cutTail(parts, last, end);
  const headline = findHeadline(parts, first, title);
  if (headline !== undefined) (parts[headline] as Part).kind = 'headline';
  cutHead(parts, first, headline);
  return parts;
}

/** A page without a whole sentence: its first line is the headline, the others are its text. */
function layOutLines(parts: Part[]): Part[] {
  const lines = parts.filter((part) => part.kind === 'body');
  const headline = lines.find((part) => countWords(part.text, 4) >= 3) ?? lines[0];
  if (headline !== undefined && lines.length > 1) headline.kind = 'headline';
  return parts;
}

/** Paragraphs of running text before which a line "Comments" only counts them. */
const textBeforeComments = 2;

/** Readers' comments, from their header to the end of the page; answers where the article ends. */
function cutComments(parts: Part[]): number {
  const lastReply = parts.findLastIndex(
    ({ text }) => text.length < 20 && /^(?:reply|report|like)\b/i.test(text),
  );
  const charsOf = ({ shape, text }: Part) => (shape === 'text' ? text.length : 0);
  const all = parts.reduce((chars, part) => chars + charsOf(part), 0);
  let texts = 0;
  let before = 0;
  for (const [at, part] of parts.entries()) {
    before += charsOf(part);
    if (part.shape === 'text') texts++;
    else if (texts >= textBeforeComments && part.text.length <= 60) {
      const thread = at < lastReply;
      const opens = isCommentHeader(part.text)
        ? thread || all - before <= before
        : thread && isSigned(part.text);
      if (!opens) continue;
      for (const comment of parts.slice(at)) comment.kind = 'furniture';
      return at;
    }
  }
  return parts.length;
}

/** "Comments (12)", "Join the discussion"; with more text after it than before, and no replies, it only counts them. */
function isCommentHeader(text: string): boolean {
  return commentHeader.test(text) || /[a-z]Comments$/.test(text);
}

const commentHeader =
  /^(?:\d[\d,]*\s+)?(?:.{0,40}?\b)?(?:comments?|discussion|responses|replies)\s*(?:\(s\))?\s*[:(]?\s*(?:\d[\d,]*)?\)?\W*$|^(?:post|leave|add|write) (?:a |your )?(?:comment|reply)\b.*$|^join the (?:conversation|discussion)\W*$/i;

/** "2 hours ago", as it stands over a reader's comment. */
function isSigned(text: string): boolean {
  return /\b(?:\d+|an?) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago\b/i.test(text);
}

/** Headers over lists of other stories. */
const listHeader =
  /^\W*(?:most (?:read|popular|viewed|shared|watched|recent)|trending|related|more (?:on|from|stories|news|coverage|in|like|headlines)|read (?:next|more|also)|also read|see also|you (?:may|might)|recommended|top stories|latest|editor|popular|what to read|up next|around the web|from our partners|don['’]t miss|in other news|elsewhere|sponsored|promoted|topics|tags)\b/i;

/** The lines that follow such a header; sentences among them go too where lines stand on both sides of them. */
function cutLists(parts: Part[], first: number, end: number): void {
  const teasersFrom = startOfTeasers(parts, end);
  for (let at = Math.max(0, first); at < end; at++) {
    const header = parts[at] as Part;
    if (header.shape !== 'furniture' || header.text.length > 80 || !listHeader.test(header.text)) continue;
    let lines = 0;
    let item = at + 1;
    for (; item < end; item++) {
      const part = parts[item] as Part;
      if (part.shape === 'furniture' || part.shape === 'caption') continue;
      const teaser = lines >= 1 && item >= teasersFrom;
      if (part.shape !== 'line' && !teaser) break;
      if (part.shape === 'line' && (part.text.length > 140 || part.text.endsWith(':'))) break;
      part.kind = 'furniture';
      lines++;
    }
    at = item - 1;
  }
}

/** From where to the end no two sentences stand beside each other: titles with a teaser under each. */
function startOfTeasers(parts: readonly Part[], end: number): number {
  let texts = 0;
  let at = end - 1;
  for (; at > 0; at--) {
    const { shape, text } = parts[at] as Part;
    if (shape === 'line' || shape === 'heading') texts = 0;
    else if (shape === 'text' && (++texts > 1 || text.length > 240)) break;
  }
  return at + 1;
}

/** Lines above the text that are a date, with little beside it. */
function cutDates(parts: Part[], first: number): void {
  for (const part of parts.slice(0, first)) {
    if (part.shape === 'line' && part.text.length <= 120 && /\d/.test(part.text) && isDateLine(part.text))
      part.kind = 'furniture';
  }
}

function isDateLine(text: string): boolean {
  const tokens = tokenize(text);
  const dates = matchDates(tokens);
  if (dates.length === 0) return false;
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  const full = dates.some(
    ({ when }) =>
      when.form === 'numeric' ||
      (when.form === 'calendar' && when.day && (when.year || when.weekday !== undefined)),
  );
  const beside = words - covered;
  // a day with its year or weekday is when the page came out, whatever else the line offers
  return beside <= 0 || (full && (beside <= 4 || besideDate.test(text)));
}

/** What stands beside the date in a page's head: other entries, the hour, the price, the page. */
const besideDate =
  /[|•·]|\/\/|\S\s{2,}\S|\b\d{1,2}[:.]\d{2}\b|[–—-] (?:[$€£¥₹]|Rs\.? ?|[A-Z]{3} )\d[\d.,]*$|\b\d{1,3}(?:p|c|¢)$|\bpage [A-Z]?\d/i;

/** After the last sentence of the article, lines are the page's. */
function cutTail(parts: Part[], last: number, end: number): void {
  let listed = parts[last]?.text.endsWith(':') === true;
  let joined = true;
  for (const part of parts.slice(last + 1, end)) {
    if (part.kind === 'furniture') listed = joined = false;
    if (part.shape === 'line' && /\S [|•] \S/.test(part.text)) part.kind = 'furniture';
    if (listed || isShortSentence(part.text) || (joined && isSentenceCase(part.text))) continue;
    if (part.shape === 'line' || part.shape === 'heading') part.kind = 'furniture';
  }
}

/** "He died.", or the last words of an article that was cut off: in doubt it is text. */
function isShortSentence(text: string): boolean {
  return /\p{Ll}[.!?…]["'”’)]*$/u.test(text.slice(-8)) || countWords(text, 16) === 16;
}

/** Words in lower case but for the first: a sentence that lost its stop rather than another story's headline. */
function isSentenceCase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 4 && words.filter((word) => /^[\p{Lu}]/u.test(word)).length <= words.length / 3;
}

/** The line above the text that is its headline. */
function findHeadline(parts: readonly Part[], first: number, title: string | null): number | undefined {
  const limit = Math.min(first, 400);
  const candidates = [...parts.slice(0, limit).keys()].filter((at) => {
    const { kind, shape, text } = parts[at] as Part;
    return (
      kind === 'body' &&
      (shape === 'line' || shape === 'heading') &&
      text.length <= 300 &&
      /\p{L}/u.test(text)
    );
  });
  if (title !== null) {
    const same = candidates.find((at) => normalise((parts[at] as Part).text) === normalise(title));
    if (same !== undefined) return same;
  }
  const marked = candidates.find((at) => /^#\s/.test((parts[at] as Part).text));
  if (marked !== undefined) return marked;
  const likely = candidates.filter((at) => isHeadlineLong((parts[at] as Part).text));
  if (likely.length === 1 || candidates.length < 2) return likely[0] ?? candidates[0];
  const lede = contentWords(
    parts
      .slice(first, first + 4)
      .filter((part) => part.kind !== 'furniture')
      .map((part) => part.text.slice(0, 400))
      .join('\n'),
  );
  const heads = parts.slice(0, first + 1).map((part) => (part.text.length < 300 ? normalise(part.text) : ''));
  let best: number | undefined;
  let bestScore = 0;
  for (const at of candidates) {
    if (best === at - 1 && isStandfirst((parts[best] as Part).text, (parts[at] as Part).text)) continue;
    const score = scoreHeadline((parts[at] as Part).text, lede) + (isRepeated(heads, at) ? 0.3 : 0);
    if (score > bestScore + 0.15) [best, bestScore] = [at, score];
  }
  return best;
}

/** A line in sentence case right under one In Title Case: it shares more words with the text, but the headline is the other. */
function isStandfirst(above: string, text: string): boolean {
  const words = above.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return isHeadlineLong(above) && capitals > words.length * 0.7 && isSentenceCase(text);
}

/** How much a line looks like the headline of the text: by the words shared with it, and a headline's length. */
function scoreHeadline(text: string, lede: ReadonlySet<string>): number {
  const content = contentWords(text);
  const shared = [...content].filter((word) => lede.has(word)).length;
  // an outlet that its own text names shares every word of its name with it
  let score = shared / Math.max(content.size, fewestWords);
  score += isHeadlineLong(text) ? 0.5 : countWords(text, 2) >= 2 ? 0.1 : 0.02;
  if (/[|•·>»►]/.test(text) || isNameplate(text)) score -= 0.3;
  return score;
}

/** A headline has at least as many words of weight. */
const fewestWords = 3;

function isHeadlineLong(text: string): boolean {
  const words = countWords(text.replace(/[>»►|•·]/g, ' '), 40);
  return words >= 4 && words <= 25;
}

/** Lines above the text that are compared with a candidate, so that a thousand of them cost no square. */
const compared = 40;

/** Said twice above the text, as a page's title and its headline are. */
function isRepeated(heads: readonly string[], at: number): boolean {
  const own = heads[at] as string;
  if (own.length < 12) return false;
  for (let other = Math.max(0, at - compared); other < Math.min(heads.length, at + compared); other++) {
    const head = heads[other] as string;
    if (other !== at && (head === own || (own.length > 20 && head.startsWith(own)))) return true;
  }
  return false;
}

function normalise(text: string): string {
  const words = text.startsWith('#') ? text.replace(/^#+\s+/, '') : text;
  return words.replace(/\s{2,}|[^\S ]/g, ' ').toLowerCase();
}

/** Above the text, what is not the headline is the page's, but for a standfirst under it. */
function cutHead(parts: Part[], first: number, headline: number | undefined): void {
  const own = headline === undefined ? '' : normalise((parts[headline] as Part).text);
  parts.slice(0, first).forEach((part, at) => {
    if (part.kind !== 'body' || at === headline) return;
    const standfirst =
      headline !== undefined && at > headline && countWords(part.text, 5) >= 5 && !/[|@]/.test(part.text);
    if (!standfirst || normalise(part.text) === own) part.kind = 'furniture';
  });
}
