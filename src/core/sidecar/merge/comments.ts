import { Lexer } from 'yaml';

/** The comments of a text, each as often as it stands there. */
export function commentsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  if (!text.includes('#')) return counts;
  for (const token of new Lexer().lex(text)) {
    if (!token.startsWith('#')) continue;
    const words = token.trimEnd();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** The comments that a merge of these texts must have and `merged` lacks: those of either side, unless the other took them away. */
export function missingComments(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
  merged: string,
): readonly string[] {
  const [before, left, right, there] = [base, ours, theirs, merged].map((text) => commentsOf(text ?? ''));
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].flatMap((words) => {
    const [b = 0, l = 0, r = 0, m = 0] = [before, left, right, there].map(
      (counts) => counts?.get(words) ?? 0,
    );
    // What both added may be the same comment; what each took away may have stood in two places.
    const needed = l < b || r < b ? l + r - b : Math.max(l, r);
    return Array.from({ length: Math.max(0, needed - m) }, () => words);
  });
}
