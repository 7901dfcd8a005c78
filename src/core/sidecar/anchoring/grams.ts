import { firstWhere } from '../../search.ts';

/** A text's stretches of `gramLength` units, by which the places are found that share some with a passage. */
export interface Grams {
  /** How many places have this stretch of `source`; a few others may be counted with it. */
  count(source: string, at: number): number;
  /** At most `most` places of it in the text, those nearest to `near`. */
  places(source: string, at: number, near: number, most: number): Int32Array;
}

/** Long enough to be rare in news, short enough to stand unchanged between two changes. */
export const gramLength = 6;

/** Looks up every stretch of the text, in time and space that grow with its length. */
export function indexGrams(text: string): Grams {
  const total = Math.max(0, text.length - gramLength + 1);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(total + 1))));
  const first = new Int32Array((1 << bits) + 1);
  const hashes = new Int32Array(total);
  for (let at = 0; at < total; at++) {
    const hash = hashAt(text, at, bits);
    hashes[at] = hash;
    first[hash + 1] = (first[hash + 1] as number) + 1;
  }
  for (let hash = 0; hash < 1 << bits; hash++)
    first[hash + 1] = (first[hash + 1] as number) + (first[hash] as number);
  const next = first.slice();
  const places = new Int32Array(total);
  for (let at = 0; at < total; at++) {
    const hash = hashes[at] as number;
    const slot = next[hash] as number;
    places[slot] = at;
    next[hash] = slot + 1;
  }
  const range = (source: string, at: number): readonly [number, number] => {
    const hash = hashAt(source, at, bits);
    return [first[hash] as number, first[hash + 1] as number];
  };
  return {
    count: (source, at) => {
      const [from, to] = range(source, at);
      return to - from;
    },
    places: (source, at, near, most) => {
      const [from, to] = range(source, at);
      return nearest(places.subarray(from, to), near, most);
    },
  };
}

function hashAt(text: string, at: number, bits: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e37_79b1);
  return ((hash ^ (hash >>> 15)) >>> 0) >>> (32 - bits);
}

/** Of ascending places the `most` that lie nearest to `near`. */
function nearest(places: Int32Array, near: number, most: number): Int32Array {
  if (places.length <= most) return places;
  const from = firstWhere(
    places.length - most,
    (at) => near - (places[at] as number) <= (places[at + most] as number) - near,
  );
  return places.subarray(from, from + most);
}
