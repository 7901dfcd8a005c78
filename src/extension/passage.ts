import type { Span } from '../core/index.ts';

/** A line of an article around a span, cut so that it can be read in one glance. */
export interface Passage {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const SENTENCE_END = /[.!?]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\d])/gu;

/** The sentence around the span, as far as `room` characters on either side allow; never beyond its paragraph. */
export function passageAt(text: string, span: Span, room = 90): Passage {
  const lineStart =
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const from = Math.max(lineStart, span.start - room);
  let before = text.slice(from, span.start);
  let sentenceStart = 0;
  for (const end of before.matchAll(SENTENCE_END)) sentenceStart = end.index + end[0].length;
  before = before.slice(sentenceStart);
  if (sentenceStart === 0 && from > lineStart) before = `…${before.replace(/^\S*\s/, '')}`;

  const rest = text.slice(span.end, span.end + room);
  const paragraph = rest.slice(0, firstOf(rest, /[\r\n]/));
  const sentence = /^.*?[.!?]["'”’)]*(?=\s|$)/u.exec(paragraph)?.[0];
  const isCut = sentence === undefined && paragraph.length === room;
  const after = isCut ? `${paragraph.replace(/\s\S*$/, '')}…` : (sentence ?? paragraph);
  return { before, text: text.slice(span.start, span.end), after };
}

/** The passage as one line of text. */
export function inOneLine({ before, text, after }: Passage): string {
  return `${before}${text}${after}`.replace(/\s+/g, ' ').trim();
}

function firstOf(text: string, what: RegExp): number {
  const at = text.search(what);
  return at < 0 ? text.length : at;
}
