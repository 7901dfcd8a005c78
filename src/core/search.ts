/** The first of the indexes below `length` for which `holds`, given that it holds for all after it; `length` where there is none. */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first item that starts at `offset` or behind it; the items are in order. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  // asked for every figure several times, so without a function to call for each item
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { readonly start: number }).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
