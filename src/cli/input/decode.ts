import { type Problem, problem } from '../../core/index.ts';

/** Bytes read as text, and what was odd about them; no text where they are none. The byte order mark stays the first character. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Reads UTF-8, UTF-16 with its mark, and, where the bytes can't be UTF-8 at all, Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = wideMark(bytes);
  if (mark) return { text: new TextDecoder(mark, { ignoreBOM: true }).decode(bytes), problems: [] };
  if (isBinary(bytes)) return { text: null, problems: [problem('not-text', {})] };
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeBroken(bytes);
  }
}

/** Whether the bytes are UTF-8 throughout: only then does writing their text give them back. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Why a file is not written that is not UTF-8. */
export const notUtf8 = 'it is not UTF-8, and letters would be lost; save it as UTF-8 first';

function wideMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** No text has NUL; a hundredth of other control characters is more than any terminal log leaves behind. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !isWhiteSpace(byte)) controls++;
  }
  return controls * 100 > bytes.length;
}

function isWhiteSpace(byte: number): boolean {
  return byte >= 0x09 && byte <= 0x0d;
}

/** A file with one good multi-byte character is damaged UTF-8; one without any was never UTF-8. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!/[^\0-\x7f\ufeff\ufffd]/.test(text))
    return {
      text: fromWindows1252(bytes),
      problems: [problem('other-encoding', { encoding: 'Windows-1252' })],
    };
  const start = text.indexOf('\ufffd');
  return { text, problems: [problem('damaged-text', {}, { start, end: start + 1 })] };
}

/** 0x80 to 0x9f; the five unused codes stay control characters. Node's own decoder reads Latin-1 here in some versions. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replaceAll(/[\x80-\x9f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80));
}
