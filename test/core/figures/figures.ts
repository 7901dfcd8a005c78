import { findFigures } from '../../../src/core/figures/find.ts';
import type { FoundFigure } from '../../../src/core/figures/found.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** The figures of a text of one or more body paragraphs; `taken` are phrases in it that stand for dates. */
export function figures(text: string, taken: readonly string[] = [], headline = false): FoundFigure[] {
  const blocks = [...text.matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    kind: headline ? ('headline' as const) : ('body' as const),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans = taken.map((phrase) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length };
  });
  return findFigures(splitSentences(text, blocks), spans);
}
