import { firstWhere } from '../search.ts';

/** A line and a column, both from 0; columns are UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets of the text into lines and columns. The line ends are read once ("\r\n", "\n" and "\r"); each question is then a binary search. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = firstWhere(starts.length, (at) => (starts[at] as number) > offset) - 1;
    return { line, character: offset - (starts[line] as number) };
  };
}
