/** Reads "[The mayor] {said} <the bridge was safe>.": the sentence without its marks, and what they hold. */
export function readMarks(marked: string): {
  text: string;
  cue: string | null;
  contents: string[];
  speaker: string | null;
} {
  const inside = (pattern: RegExp): string[] =>
    [...marked.matchAll(pattern)].map(([, held]) => (held as string).replace(/[[\]{}<>]/g, ''));
  return {
    text: marked.replace(/[[\]{}<>]/g, ''),
    cue: inside(/\{([^}]*)\}/g)[0] ?? null,
    contents: inside(/<([^>]*)>/g),
    speaker: inside(/\[([^\]]*)\]/g)[0] ?? null,
  };
}
