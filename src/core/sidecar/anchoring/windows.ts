import type { Span } from '../../span.ts';
import { type Grams, gramLength } from './grams.ts';
import type { Passage } from './passage.ts';

/** So many stretches of the context on either side, and of the quote, are looked up, the rarest ones. */
const mostOfContext = 8;
const mostOfQuote = 12;
/** Of a stretch that stands in more places than this only the nearest count. */
const mostPlaces = 16;
/** So many regions are looked at in full. */
const mostWindows = 4;
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
  const around = slack / 2 + length * 0.25;
  return [...regions.values()]
    .sort((a, b) => b.votes - a.votes || distance(a) - distance(b))
    .slice(0, mostWindows)
    .filter(({ votes }, index) => index === 0 || votes > 1)
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

/** Where the passage stands in the text with all that was around it, nothing changed; the nearest such place. */
export function undisturbedIn(passage: Passage, text: string, grams: Grams, near: number): Span | undefined {
  const { whole, from, quote } = passage;
  let rare = -1;
  let least = Number.POSITIVE_INFINITY;
  const last = whole.length - gramLength;
  // every other stretch is enough, as one that is in doubt has a neighbour
  for (let at = 0; at <= last; at += 2) {
    const count = grams.count(whole, at);
    if (count === 0) return undefined;
    if (count < least) [rare, least] = [at, count];
  }
  if (rare === -1) return undefined;
  let nearest: number | undefined;
  const expected = near - from;
  for (const place of grams.places(whole, rare, expected + rare, mostPlaces)) {
    const start = place - rare;
    if (start < 0 || !text.startsWith(whole, start)) continue;
    if (nearest === undefined || Math.abs(start - expected) < Math.abs(nearest - expected)) nearest = start;
  }
  return nearest === undefined ? undefined : { start: nearest + from, end: nearest + from + quote.length };
}

const mostAt = 2 ** 24;

/** Where in the passage its rarest stretches begin that the text has at all, of context and quote some each. */
function rarest(passage: Passage, grams: Grams): readonly number[] {
  const { whole, from, quote } = passage;
  const to = from + quote.length;
  const of = (start: number, end: number, most: number): readonly number[] => {
    const step = Math.max(1, (end - start) / mostSampled);
    const counted: number[] = [];
    for (let next = start; next < end; next += step) {
      const at = Math.floor(next);
      if (at + gramLength > whole.length) break;
      const count = grams.count(whole, at);
      // one number for both, as that sorts several times faster
      if (count > 0) counted.push(count * mostAt + at);
    }
    return [...Float64Array.from(counted).sort().subarray(0, most)].map((code) => code % mostAt);
  };
  // a stretch belongs to the part in which it begins, so that those across an end count too
  return [
    ...of(0, from, mostOfContext),
    ...of(from, to, mostOfQuote),
    ...of(to, whole.length, mostOfContext),
  ];
}
