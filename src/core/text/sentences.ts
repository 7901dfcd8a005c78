import type { Block, BlockKind } from '../page/page.ts';
import type { Span } from '../span.ts';
import { type Token, tokenize } from './tokens.ts';
import { fact, type Word, WordSet } from './vocabulary.ts';
import { abbreviations, openingAbbreviations } from './words/abbreviations.ts';
import { months, timeZones, weekdays } from './words/calendar.ts';

/** One sentence of the article, never of its furniture, and never across paragraphs. Its last token includes closing marks. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Which block of the page it stands in, counted from 0 over all blocks. */
  readonly block: number;
  readonly in: Exclude<BlockKind, 'furniture'>;
}

/** The sentences of headline, body and captions, in reading order. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach(({ kind, start, end }, block) => {
    if (kind === 'furniture') return;
    for (const tokens of splitTokens(withoutAddresses(tokenize(text, start, end)))) {
      const first = tokens[0] as Token;
      const last = tokens.at(-1) as Token;
      sentences.push({ start: first.start, end: last.end, tokens, block, in: kind });
    }
  });
  return sentences;
}

/** Leaves out web addresses and the targets of links, whose digits say nothing. */
function withoutAddresses(tokens: Token[]): Token[] {
  if (!tokens.some(startsAddress)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!startsAddress(token) || !tokens[at + 1]?.glued) {
      kept.push(token);
      continue;
    }
    while (tokens[at + 1]?.glued && tokens[at + 1]?.text !== ')') at++;
    const last = tokens[at] as Token;
    if (last.text === '.' || last.text === ',') kept.push(last);
  }
  return kept;
}

const addresses = new WordSet(['https', 'http', 'www']);

function startsAddress({ word }: Token): boolean {
  return addresses.holds(word);
}

function splitTokens(tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const stop = endOfSentence(tokens, at);
    if (stop === undefined) continue;
    sentences.push(from === 0 && stop === tokens.length ? tokens : tokens.slice(from, stop));
    from = stop;
    at = stop - 1;
  }
  if (from < tokens.length) sentences.push(from === 0 ? tokens : tokens.slice(from));
  return sentences;
}

/** Where the sentence ends that a full stop at `at` closes, closing quotation marks and brackets included. */
function endOfSentence(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const stop = token.text;
  if (!mayClose(token.word)) return undefined;
  let next = at + 1;
  while (next <= at + mostClosers && next < tokens.length && isCloser(tokens[next] as Token)) next++;
  const follower = tokens[next];
  if (follower === undefined) return next;
  if (follower.glued) return undefined;
  const before = tokens[at - 1];
  if (stop === '.' && before?.kind === 'word' && token.glued && isAbbreviation(before))
    return closesWith(before, follower) ? next : undefined;
  if (endsInInitials(token.word))
    return isOpener(follower) ||
      (isHalfDay(token) && !timeWords.holds(follower.word) && startsSentence(follower, undefined))
      ? next
      : undefined;
  return startsSentence(follower, tokens[next + 1]) ? next : undefined;
}

/** What belongs to the clock time before it: "at 11 a.m. Monday". */
const timeWords = new WordSet([
  ...weekdays.keys(),
  ...months.keys(),
  ...timeZones,
  ...['eastern', 'pacific'],
]);

/** "U.S." or "p.m." may close a sentence too; only what follows can tell. */
function endsInInitials({ isWord, text, lower }: Word): boolean {
  return isWord && text.length > 3 && text.endsWith('.') && !openingAbbreviations.has(lower.slice(0, -1));
}

const stops: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

const mayClose = fact((word) => stops.has(word.text) || endsInInitials(word));

function isHalfDay(token: Token): boolean {
  return token.text.endsWith('.m.');
}

/** Whether an abbreviation's full stop is the sentence's as well: "Acme Inc. Its shares fell". */
function closesWith(word: Token, follower: Token): boolean {
  return word.text.length > 1 && !openingAbbreviations.holds(word.word) && isOpener(follower);
}

/** A capitalised word that no name goes on with. */
function isOpener(token: Token): boolean {
  return token.kind === 'word' && token.text[0] !== token.lower[0] && openers.holds(token.word);
}

const openers = new WordSet([
  ...[
    'the',
    'they',
    'he',
    'she',
    'it',
    'its',
    'we',
    'our',
    'his',
    'her',
    'their',
    'you',
    'this',
    'that',
    'these',
  ],
  ...[
    'those',
    'there',
    'in',
    'on',
    'at',
    'as',
    'for',
    'but',
    'and',
    'an',
    'when',
    'while',
    'after',
    'before',
    'if',
  ],
  ...[
    'however',
    'some',
    'many',
    'more',
    'most',
    'about',
    'by',
    'with',
    'since',
    'no',
    'not',
    'both',
    'all',
    'so',
  ],
]);

/** Marks that one stop takes along; more of them in a row are no prose. */
const mostClosers = 8;

function isCloser(token: Token): boolean {
  if (!token.glued) return false;
  return (
    token.kind === 'quote' ||
    token.kind === 'apostrophe' ||
    token.text === ')' ||
    token.text === ']' ||
    token.text === '.'
  );
}

function isAbbreviation(word: Token): boolean {
  return (
    abbreviations.holds(word.word) ||
    (word.text.length === 1 && !word.glued && word.text !== 'I' && /\p{Lu}/u.test(word.text))
  );
}

function startsSentence(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'quote' || token.text === '(' || token.text === '[')
    return next === undefined || startsSentence(next, undefined);
  if (token.kind === 'word') return token.text[0] !== token.lower[0];
  return (
    token.kind === 'number' ||
    token.text === '$' ||
    token.text === '€' ||
    token.text === '£' ||
    token.text === '—' ||
    token.text === '–'
  );
}
