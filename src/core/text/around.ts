import type { Span } from '../span.ts';

const sentenceEnd = /[.!?]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\d])/gu;
/** A sentence longer than this on one side of the span is cut. */
const room = 300;

/** The sentence around the span by its punctuation alone, within the line that it stands in. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  let from = Math.max(lineStart, start - room);
  const before = text.slice(from, start);
  if (from > lineStart) from += before.search(/\s/) + 1;
  for (const stop of before.matchAll(sentenceEnd)) from = start - before.length + stop.index + stop[0].length;
  const line = /^[^\r\n]*/.exec(text.slice(end, end + room))?.[0] ?? '';
  const stop = /^.*?[.!?]["'”’)]*(?=\s|$)/u.exec(line)?.[0];
  const isCut = stop === undefined && line.length === room;
  const rest = isCut ? line.replace(/\s\S*$/, '') : (stop ?? line);
  return {
    start: from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0),
    end: end + rest.trimEnd().length,
  };
}
