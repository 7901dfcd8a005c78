import search from 'approx-string-match';
import type { Span } from '../../span.ts';
import { leastShare, type Passage } from './passage.ts';

/** So many places of one region are looked at where it repeats the same words. */
const mostInWindow = 16;

/** Where the quote stands in a region word for word. */
export function exactIn({ quote }: Passage, text: string, window: Span): readonly Span[] {
  const region = text.slice(window.start, window.end);
  const found: Span[] = [];
  for (let at = region.indexOf(quote); at !== -1; at = region.indexOf(quote, at + 1)) {
    found.push({ start: window.start + at, end: window.start + at + quote.length });
    if (found.length === mostInWindow) break;
  }
  return found;
}

/** The stretches of a region that are most like the quote. */
export function likeIn({ quote }: Passage, text: string, window: Span): readonly Span[] {
  if (quote.length > mostAtOnce) return [];
  return inText(window, similar(text.slice(window.start, window.end), quote));
}

/** The stretches of a region that stand where the quote stood, between its surroundings. */
export function betweenIn({ quote, before, after }: Passage, text: string, window: Span): readonly Span[] {
  const region = text.slice(window.start, window.end);
  const isLong = quote.length > mostAtOnce;
  const starts = similar(region, before).map(({ end }) => end);
  const ends = similar(region, after).map(({ start }) => start);
  if (isLong) {
    starts.push(...similar(region, quote.slice(0, endLength)).map(({ start }) => start));
    ends.push(...similar(region, quote.slice(-endLength)).map(({ end }) => end));
  }
  return inText(
    window,
    starts
      .flatMap((start) => ends.map((end): Span => ({ start, end })))
      .filter(({ start, end }) => start < end),
  );
}

function inText(window: Span, spans: readonly Span[]): readonly Span[] {
  return spans
    .slice(0, mostInWindow)
    .map(({ start, end }) => ({ start: window.start + start, end: window.start + end }));
}

/** A longer quote is found by its two ends: the search costs its length times that of the region. */
const mostAtOnce = 1024;
const endLength = 128;
/** A shorter stretch is in too many places to mark one. */
const leastLength = 3;

/** The best matches that share enough with `wanted`, the first few of equally good ones. */
function similar(region: string, wanted: string): readonly Span[] {
  if (wanted.length < leastLength) return [];
  return search(region, wanted, Math.floor(wanted.length * (1 - leastShare)))
    .filter(({ start, end }) => end > start)
    .slice(0, mostOfOne)
    .map(({ start, end }) => ({ start, end }));
}

const mostOfOne = 4;
