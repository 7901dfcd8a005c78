import { makeText } from './articles.mjs';

/** A megabyte with ten thousand passages to be found again, and the same text as other people leave it. */
export function makeAnchors(engine) {
  const text = makeText(1024 * 1024);
  const count = 10_000;
  const anchors = Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * (text.length - 300)) / count);
    // from a number to a sentence
    return engine.makeAnchor(text, { start, end: start + 6 + ((index * 37) % 180) });
  });
  return { text, anchors };
}

/** Ways in which the text may change: the least share of passages to be found again, and the most milliseconds. */
export const edits = {
  'nothing changed': { edit: (text) => text, least: 1, most: 2000 },
  'all shifted': { edit: (text) => `Corrected on Friday.\n\n${text}`, least: 1, most: 2000 },
  'other line ends': { edit: (text) => text.replaceAll('\n', '\r\n'), least: 1, most: 2000 },
  'a third edited': { edit: (text) => editEvery(text, 400, 'somewhat'), least: 0.99, most: 2000 },
  // what was annotated across two paragraphs is torn apart
  'paragraphs in reverse': { edit: (text) => text.split('\n\n').reverse().join('\n\n'), least: 0.9 },
  'all gone': { edit: (text) => [...text].reverse().join(''), least: 0 },
};

/** A word put into every stretch of the given length. */
function editEvery(text, distance, word) {
  const pieces = [];
  for (let at = 0; at < text.length; at += distance) {
    const piece = text.slice(at, at + distance);
    const space = piece.indexOf(' ', distance / 2);
    pieces.push(space === -1 ? piece : `${piece.slice(0, space)} ${word}${piece.slice(space)}`);
  }
  return pieces.join('');
}
