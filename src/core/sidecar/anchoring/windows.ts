import type { Span } from '../../span.ts';
import { type Grams, gramLength } from './grams.ts';
import type { Passage } from './passage.ts';

/** So many stretches of the context on either side, and of the quote, are looked up, the rarest ones. */
const mostOfContext = 8;
const mostOfQuote = 12;
/** Of a stretch that stands in more places than this only the nearest count. */
const mostPlaces = 32;
/** So many regions are looked at in full. */
const mostWindows = 4;
/** A region with less than this share of the votes of the likeliest is not looked at. */
const leastOfVotes = 0.3;
/** Looked up of a long quote: stretches at even distances. */
const mostSampled = 256;
/** Places that put the passage's beginning within so many characters speak for one region. */
const regionBits = 6;
const slack = 2 ** regionBits;

interface Region {
  readonly at: number;
  votes: number;
  lastVoter: number;
  low: number;
  high: number;
}

/** The regions of the text that share most with the passage, the likeliest first; `near` is where it stood. */
export function windowsFor(passage: Passage, text: string, grams: Grams, near: number): readonly Span[] {
  const regions = new Map<number, Region>();
  rarest(passage, grams).forEach((at, voter) => {
    const expected = near - passage.from + at;
    for (const place of grams.places(passage.whole, at, expected, mostPlaces)) {
      const start = place - at;
      const region = regions.get(start >> regionBits);
      if (region === undefined) {
        regions.set(start >> regionBits, { at: start, votes: 1, lastVoter: voter, low: start, high: start });
        continue;
      }
      if (region.lastVoter !== voter) region.votes++;
      region.lastVoter = voter;
      region.low = Math.min(region.low, start);
      region.high = Math.max(region.high, start);
    }
  });
  const expected = near - passage.from;
  const distance = ({ at }: Region): number => Math.abs(at - expected);
  const { length } = passage.quote;
  const around = slack + length * 0.4;
  return [...regions.values()]
    .sort((a, b) => b.votes - a.votes || distance(a) - distance(b))
    .slice(0, mostWindows)
    .filter(({ votes }, _, [first]) => votes >= leastOfVotes * (first as Region).votes)
    .map(({ low, high }) =>
      windowIn(text, low + passage.from - around, high + passage.from + length + around),
    );
}

/** Half of what is looked through around the place where the passage stood. */
const aroundHint = 300;

/** The region around the place where the passage stood. */
export function windowNear(passage: Passage, text: string, near: number): Span {
  return windowIn(text, near - aroundHint, near + passage.quote.length + aroundHint);
}

function windowIn(text: string, start: number, end: number): Span {
  return { start: Math.max(0, Math.floor(start)), end: Math.min(text.length, Math.ceil(end)) };
}

/** Where in the passage its rarest stretches begin that the text has at all, of context and quote some each. */
function rarest(passage: Passage, grams: Grams): readonly number[] {
  const { whole, from, quote } = passage;
  const to = from + quote.length;
  const of = (start: number, end: number, most: number): readonly number[] => {
    const counted: { at: number; count: number }[] = [];
    const step = Math.max(1, (end - start) / mostSampled);
    for (let next = start; next < end; next += step) {
      const at = Math.floor(next);
      if (at + gramLength > whole.length) break;
      const count = grams.count(whole, at);
      if (count > 0) counted.push({ at, count });
    }
    return counted
      .sort((a, b) => a.count - b.count)
      .slice(0, most)
      .map(({ at }) => at);
  };
  // a stretch belongs to the part in which it begins, so that those across an end count too
  return [
    ...of(0, from, mostOfContext),
    ...of(from, to, mostOfQuote),
    ...of(to, whole.length, mostOfContext),
  ];
}
