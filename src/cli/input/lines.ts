import { lineColumns } from '../../core/index.ts';

/** A place as people and other tools name it, both counted from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. */
export type Lines = (offset: number) => Position;

export function readLines(text: string): Lines {
  const columns = lineColumns(text);
  return (offset) => {
    const { line, character } = columns(offset);
    return { line: line + 1, column: character + 1 };
  };
}
