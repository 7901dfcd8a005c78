const length = 6;

/** A short id from what it stands for: the same seed gives the same id, unless that is taken. It starts with a letter, so that YAML never takes it for a number. */
export function makeId(seed: string, taken: ReadonlySet<string> = new Set()): string {
  for (let attempt = 0; ; attempt++) {
    const source = attempt === 0 ? seed : `${seed}\n${attempt}`;
    const digits = `${hash(source, 0x811c9dc5).toString(36)}${hash(source, 0x2f0b4a27).toString(36)}`;
    const letter = String.fromCharCode(97 + (hash(source, 0x1b873593) % 26));
    const id = letter + digits.padStart(length, '0').slice(1 - length);
    if (!taken.has(id)) return id;
  }
}

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, start: number): number {
  let state = start;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state ^ (state >>> 15)) >>> 0;
}
