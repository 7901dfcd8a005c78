import type { Span } from '../../../core/index.ts';

/**
 * The sentence around a passage, shortened to about `length` characters where it runs on. Where the sentence ends is
 * a guess: a cut too late or too early loses nothing but elegance.
 */
export function excerptOf(text: string, { start, end }: Span, length: number): string {
  const room = Math.max(20, length - (end - start));
  const before = lastSentence(text.slice(Math.max(0, start - 2 * room), start));
  const after = firstSentence(text.slice(end, end + 2 * room));
  const roomBefore = Math.max(room / 2, room - after.length);
  const roomAfter = Math.max(room / 2, room - before.length);
  return [
    before.length > roomBefore ? `… ${before.slice(-roomBefore).replace(/^\S*\s+/, '')}` : before,
    text.slice(start, end),
    after.length > roomAfter ? `${after.slice(0, roomAfter).replace(/\s+\S*$/, '')} …` : after,
  ].join('');
}

/** A point after a word of three small letters or more, so neither "U.S." nor "Mr. Tan". */
const sentenceEnd = /(?:[a-z]{3}|[\d%)])[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu;

function lastSentence(text: string): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  const last = [...line.matchAll(sentenceEnd)].at(-1);
  return line.slice(last ? last.index + last[0].length : 0).trimStart();
}

function firstSentence(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const [end] = line.matchAll(sentenceEnd);
  return line.slice(0, end ? end.index + end[0].length : line.length).trimEnd();
}
