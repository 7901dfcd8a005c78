/** Beyond so many steps the distance of what differs is not computed but taken as the worst it can be. */
const mostSteps = 4_000_000;

/** The share of `quote` that `passage` has: 1 less the edit distance by the longer length. Never more than that; less for very long texts that differ in many places. */
export function shareOf(quote: string, passage: string): number {
  const longest = Math.max(quote.length, passage.length);
  return longest === 0 ? 1 : 1 - distance(quote, passage) / longest;
}

/** Insertions, deletions and substitutions that turn one into the other. */
function distance(a: string, b: string): number {
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [first, second] = [a.slice(start, endA), b.slice(start, endB)];
  if (first.length === 0 || second.length === 0 || first.length * second.length > mostSteps)
    return Math.max(first.length, second.length);
  return lastRow(first, second)[second.length] as number;
}

/** The edit distances of `a` to each beginning of `b`. */
function lastRow(a: string, b: string): Int32Array {
  const row = new Int32Array(b.length + 1).map((_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let diagonal = row[0] as number;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const best = unit === b.charCodeAt(j - 1) ? diagonal : 1 + Math.min(diagonal, left, above);
      row[j] = best;
      left = best;
      diagonal = above;
    }
  }
  return row;
}

/** The share of a context that stands in `text` right before (`side` -1) or behind (1) `at`, however far it reaches there. */
export function agreement(context: string, text: string, at: number, side: -1 | 1): number {
  const { length } = context;
  if (length === 0) return 0;
  if (side === 1 ? text.startsWith(context, at) : at >= length && text.startsWith(context, at - length))
    return 1;
  // half as much again, so that words that were put in do not push the others out
  const reach = length + (length >> 1);
  const beside = side === 1 ? text.slice(at, at + reach) : reversed(text.slice(Math.max(0, at - reach), at));
  return 1 - Math.min(...lastRow(side === 1 ? context : reversed(context), beside)) / length;
}

function reversed(text: string): string {
  let result = '';
  for (let at = text.length - 1; at >= 0; at--) result += text.charAt(at);
  return result;
}
