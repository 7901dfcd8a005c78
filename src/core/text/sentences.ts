import type { Block, BlockKind } from '../page/page.ts';
import type { Span } from '../span.ts';
import { type Token, tokenize } from './tokens.ts';
import { abbreviations } from './words/abbreviations.ts';

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
    for (const tokens of splitTokens(tokenize(text, start, end))) {
      const first = tokens[0] as Token;
      const last = tokens.at(-1) as Token;
      sentences.push({ start: first.start, end: last.end, tokens, block, in: kind });
    }
  });
  return sentences;
}

function splitTokens(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const stop = endOfSentence(tokens, at);
    if (stop === undefined) continue;
    sentences.push(tokens.slice(from, stop));
    from = stop;
    at = stop - 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** Where the sentence ends that a full stop at `at` closes, closing quotation marks and brackets included. */
function endOfSentence(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const stop = token.text;
  if (stop !== '.' && stop !== '!' && stop !== '?' && stop !== '…' && !endsInInitials(token))
    return undefined;
  let next = at + 1;
  while (next < tokens.length && isCloser(tokens[next] as Token)) next++;
  const follower = tokens[next];
  if (follower === undefined) return next;
  if (follower.glued) return undefined;
  const before = tokens[at - 1];
  if (stop === '.' && before?.kind === 'word' && token.glued && isAbbreviation(before)) return undefined;
  if (endsInInitials(token) && timeWords.has(follower.lower)) return undefined;
  return startsSentence(follower, tokens[next + 1]) ? next : undefined;
}

/** What belongs to the clock time before it: "at 11 a.m. Monday". */
const timeWords: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...[
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'january',
    'february',
    'march',
  ],
  ...['april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...[
    'gmt',
    'utc',
    'bst',
    'cet',
    'est',
    'edt',
    'et',
    'cst',
    'cdt',
    'mst',
    'mdt',
    'pst',
    'pdt',
    'pt',
    'eastern',
    'pacific',
  ],
]);

/** "U.S." or "p.m." may close a sentence too; only a capital after it can tell. */
function endsInInitials(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 3 && token.text.endsWith('.m.');
}

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
    abbreviations.has(word.lower) ||
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
