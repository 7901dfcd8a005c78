import type { Span } from '../span.ts';

/** A paragraph of the page, white space around it left off. */
export interface Paragraph extends Span {
  readonly text: string;
}

interface Line extends Span {
  readonly text: string;
  /** A blank line, or the top of the page, stands before it. */
  readonly apart: boolean;
}

/** The paragraphs of a text: its lines, or where it is wrapped at a fixed width, what its lines add up to. */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]?.apart) to++;
    const run = lines.slice(from, to);
    for (const paragraph of isWrapped(run) ? joinWrapped(text, run) : run) paragraphs.push(paragraph);
    from = to;
  }
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = -1;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      const apart = previousEnd < 0 || countBreaks(text, previousEnd, start) > 1;
      lines.push({ text: text.slice(start, end), start, end, apart });
      previousEnd = end;
    }
    from = to + 1;
  }
  return lines;
}

/** LF, VT, FF, CR and the separators of lines and paragraphs. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

/** White space of any alphabet, as `trim` knows it. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && (code === 160 || code === 0xfeff || (code >= 0x1680 && blanks.has(code)));
}

const blanks: ReadonlySet<number> = new Set(
  [...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
    (char) => char.charCodeAt(0),
  ),
);

/** Line breaks between two lines; CR and LF together are one. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === '\f') breaks += 2;
    else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) breaks++;
  }
  return breaks;
}

/** The widest line of wrapped text; saved pages that are wider have a line for each paragraph. */
const widest = 100;

function isWrapped(run: readonly Line[]): boolean {
  if (run.length < 2 || run.some((line) => line.text.length > widest)) return false;
  const runsOn = run.slice(1).filter(isContinued).length;
  const width = widthOf(run);
  return width >= 40 && runsOn > 0 && runsOn >= (run.length - 1) * 0.25;
}

/** Begins in lower case, and is not the writer's name: "by Ana Ruiz". */
function isContinued({ text }: Line): boolean {
  return /^[a-z]/.test(text) && !/^by(?: \p{Lu}[\p{L}.'’-]+){2,4}$/u.test(text);
}

function widthOf(run: readonly Line[]): number {
  return run.reduce((width, line) => Math.max(width, line.text.length), 0);
}

/** A line much shorter than the others ends its paragraph. */
function joinWrapped(text: string, run: readonly Line[]): Paragraph[] {
  const width = widthOf(run);
  const paragraphs: Paragraph[] = [];
  let first = run[0] as Line;
  run.forEach((line, at) => {
    const next = run[at + 1];
    const runsOn = next !== undefined && (isContinued(next) || line.text.length > width * 0.75);
    if (runsOn) return;
    paragraphs.push({ start: first.start, end: line.end, text: text.slice(first.start, line.end) });
    if (next !== undefined) first = next;
  });
  return paragraphs;
}
