import { missingComments } from './merge/comments.ts';
import { compose, type Files, inOrder } from './merge/compose.ts';
import { dataOf, type Fields, readData, same } from './merge/data.ts';
import { mergeLines, withMarkers } from './merge/lines.ts';
import { type Choice, mergeData, type Notice } from './merge/merge-data.ts';
import { type File, readFile } from './merge/pieces.ts';
import { blockLines } from './yaml-text.ts';

/** A merge of three sidecars. */
export interface Merged {
  readonly text: string;
  /** What a person must still choose; it stands in the text under `alternatives`. */
  readonly choices: readonly Choice[];
  readonly notices: readonly Notice[];
  /** Nothing is left to choose, and no marker is in the text. */
  readonly clean: boolean;
  /** The files that are no sidecars this version can read: the text then has both sides with git's markers. */
  readonly unreadable: readonly ('base' | 'ours' | 'theirs')[];
}

/**
 * Merges two people's changes of one sidecar by annotation, reply and field. What neither touched keeps its bytes, and
 * nothing that one side added or changed is lost. `base` is null where both sides made the file.
 */
export function mergeSidecars(base: string | null, ours: string | null, theirs: string | null): Merged {
  const sides = { base: base ?? '', ours: ours ?? '', theirs: theirs ?? '' };
  if (sides.ours === sides.theirs || sides.base === sides.theirs) return plain(sides.ours);
  if (sides.base === sides.ours) return plain(sides.theirs);
  const files: Files = { base: fileOf(sides.base), ours: fileOf(sides.ours), theirs: fileOf(sides.theirs) };
  const [before, left, right] = [files.base, files.ours, files.theirs].map(({ document }) =>
    dataOf(document),
  );
  if (!before || !left || !right) {
    const unreadable = (['base', 'ours', 'theirs'] as const).filter((side) => !dataOf(files[side].document));
    const text = withMarkers(base, sides.ours, sides.theirs);
    return { text, choices: [], notices: [], clean: false, unreadable };
  }
  const { data, choices, notices } = mergeData(before, left, right);
  const merged = mergeText(files, data);
  const mark = sides.ours.startsWith('\ufeff') ? '\ufeff' : '';
  const text = mark + (sides.ours.includes('\r\n') ? merged.replaceAll('\n', '\r\n') : merged);
  return { text, choices, notices, clean: choices.length === 0, unreadable: [] };
}

function plain(text: string): Merged {
  return { text, choices: [], notices: [], clean: true, unreadable: [] };
}

/** The file without its byte order mark and with LF alone. */
function fileOf(text: string): File {
  return readFile(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
}

function mergeText(files: Files, wanted: Fields): string {
  const { base, ours, theirs } = files;
  const isIt = (text: string) => same(readData(text), wanted);
  const lines = mergeLines(base.lines, ours.lines, theirs.lines)?.join('\n');
  if (lines !== undefined && isIt(lines)) return lines;
  const composed = compose(files, wanted);
  const text =
    composed !== undefined && isIt(composed) ? composed : `${blockLines(inOrder(wanted)).join('\n')}\n`;
  const missing = missingComments(base.text, ours.text, theirs.text, text);
  const whole = missing.map((comment) => `${comment}\n`).join('') + text;
  return missing.length === 0 || isIt(whole) ? whole : text;
}
