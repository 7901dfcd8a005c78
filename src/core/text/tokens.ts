import type { Span } from '../span.ts';
import { type Word, wordAt } from './vocabulary.ts';

/**
 * The smallest piece the engine reads.
 * - word: letters, with inner apostrophes ("don't") and the points of initials ("U.S."); a possessive "'s" is a word of its own;
 * - number: digits with their separators ("10,000", "3.6"); what is glued to them ("6km", "M4") is another token;
 * - quote: a double quotation mark of any style, or an opening single one;
 * - apostrophe: a single mark that may close a quotation or a plural possessive ("soldiers'"): the reader decides;
 * - mark: one character of anything else.
 */
export type TokenKind = 'word' | 'number' | 'quote' | 'apostrophe' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  /** No white space stands between this token and the one before. */
  readonly glued: boolean;
  /** What is known of it wherever it stands. */
  readonly word: Word;
}

const charClass = { space: 0, letter: 1, digit: 2, quote: 3, apostrophe: 4, mark: 5 } as const;

/** The class of each character up to the dashes and quotation marks, so that ordinary text is read without a regular expression. */
const classes = Uint8Array.from({ length: 0x2100 }, (_, code) => classify(String.fromCharCode(code)));

function classify(char: string): number {
  if (/[\s\u200b\ufeff]/u.test(char)) return charClass.space;
  if (/[\p{L}\p{M}]/u.test(char)) return charClass.letter;
  if (/[0-9]/.test(char)) return charClass.digit;
  if (/["“”«»„‟‘‚]/u.test(char)) return charClass.quote;
  if (/['’]/u.test(char)) return charClass.apostrophe;
  return charClass.mark;
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return charClass.space;
  const code = text.charCodeAt(at);
  return code < classes.length ? (classes[code] as number) : classify(text.charAt(at));
}

/** Splits the text between `start` and `end`; offsets are into the whole text. White space belongs to no token. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let at = start; at < end; ) {
    const first = classAt(text, at);
    if (first === charClass.space) {
      at++;
      continue;
    }
    const kind = kindOf(text, at, first);
    const stop = Math.min(end, endOf(text, at, kind));
    const word = wordAt(text, at, stop, kind === 'word');
    const glued = at === previousEnd;
    tokens.push({ kind, start: at, end: stop, text: word.text, lower: word.lower, glued, word });
    previousEnd = stop;
    at = stop;
  }
  return tokens;
}

function kindOf(text: string, at: number, first: number): TokenKind {
  switch (first) {
    case charClass.letter:
      return 'word';
    case charClass.digit:
      return 'number';
    case charClass.quote:
      return 'quote';
    case charClass.apostrophe:
      if (isPossessive(text, at)) return 'word';
      return isOpening(text, at) ? 'quote' : 'apostrophe';
    default:
      return 'mark';
  }
}

function endOf(text: string, at: number, kind: TokenKind): number {
  if (kind === 'word') return classAt(text, at) === charClass.letter ? endOfWord(text, at) : at + 2;
  return kind === 'number' ? endOfNumber(text, at) : at + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  if (text[at] === '.' && classAt(text, at + 1) === charClass.letter && text[at + 2] === '.') {
    while (classAt(text, at + 1) === charClass.letter && text[at] === '.' && text[at + 2] === '.') at += 2;
    return at + 1;
  }
  for (;;) {
    const kind = classAt(text, at);
    if (kind === charClass.letter) at++;
    else if (
      kind === charClass.apostrophe &&
      classAt(text, at + 1) === charClass.letter &&
      !isPossessive(text, at)
    )
      at += 2;
    else return at;
  }
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    if (classAt(text, at) === charClass.digit) at++;
    else if ((text[at] === '.' || text[at] === ',') && classAt(text, at + 1) === charClass.digit) at += 2;
    else return at;
  }
}

/** "'s" after a word, and nothing more behind it. */
function isPossessive(text: string, at: number): boolean {
  if (text[at + 1] !== 's' && text[at + 1] !== 'S') return false;
  const next = classAt(text, at + 2);
  const before = at > 0 ? classAt(text, at - 1) : charClass.space;
  return next !== charClass.letter && next !== charClass.digit && before !== charClass.space;
}

/** A single mark with space or punctuation before it and a letter or digit after it. */
function isOpening(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  const before = at > 0 ? classAt(text, at - 1) : charClass.space;
  return (
    (next === charClass.letter || next === charClass.digit) &&
    before !== charClass.letter &&
    before !== charClass.digit
  );
}
