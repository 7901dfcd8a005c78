import type { Span } from '../span.ts';
import { splitSentences } from '../text/sentences.ts';

const letter = /[\p{L}\p{N}]/u;

/**
 * Everywhere the passage stands, whatever white space its words are set with. Where it begins or ends with a whole word
 * somewhere, it is not looked for inside of words and numbers: "Iran" is not in "Iranian", nor "40" in "40,000".
 */
export function findPassages(text: string, quote: string): readonly Span[] {
  const words = quote.trim().split(/\s+/).map(escape);
  if (words[0] === '') return [];
  const all = [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map(
    ({ index, 0: { length } }): Span => ({ start: index, end: index + length }),
  );
  const whole = all.filter((span) => !cutsWord(text, span.start) && !cutsWord(text, span.end));
  return whole.length > 0 ? whole : all;
}

/** The sentence at the offset, or the one before it; undefined in an empty line. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(offset).search(/[\r\n]/);
  const end = rest < 0 ? text.length : offset + rest;
  const sentences = splitSentences(text, [{ kind: 'body', start, end }]);
  const at = sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0];
  return at && { start: at.start, end: at.end };
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function cutsWord(text: string, at: number): boolean {
  if (letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at))) return true;
  return /^\d[.,]\d/.test(text.slice(at - 1, at + 2)) || /^\d[.,]\d/.test(text.slice(at - 2, at + 1));
}
