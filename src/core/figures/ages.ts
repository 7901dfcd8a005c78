import { firstFrom } from '../search.ts';
import type { Sentence } from '../text/sentences.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { FoundFigure } from './found.ts';
import { type Line, tokenAt, wordAt } from './pattern.ts';

/** How far before a number the word "age" may stand. */
const reach = 14;

const limits = new Set(['under', 'over', 'above', 'below']);
const beforeElidedAge = new WordSet('to from at of until is was be above below under over'.split(' '));
const afterElidedAge = new WordSet('and or to from in for by at with on as but when who'.split(' '));
const peopleWithAges = new WordSet(
  'children women men people those anyone everyone adults pupils students youths minors girls boys workers'.split(
    ' ',
  ),
);

export function isAgeValue(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value > 0 && value < 120;
}

/** True for a bare number that is an age: "lower the voting age from 18 to 16", "children under 12". */
export function isElidedAge(
  line: Line,
  from: number,
  to: number,
  value: number | null,
  hedge: string,
): boolean {
  if (!isAgeValue(value)) return false;
  const next = tokenAt(line, to);
  if (next?.kind === 'word' && !afterElidedAge.holds(next.word)) return false;
  if (limits.has(hedge) && peopleWithAges.holds(wordAt(line, from - 1))) return true;
  if (!beforeElidedAge.holds(wordAt(line, from - 1))) return false;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const word = line.tokens[i]?.lower;
    if (word === 'age' || word === 'ages' || word === 'aged') return true;
    if (word === ';') return false;
  }
  return false;
}

const beforeKnownAge = new WordSet('until at to for before from till'.split(' '));

/** Reads as ages the bare numbers that the article gives as an age elsewhere: "Not until 64". */
export function withKnownAges(figures: FoundFigure[], sentences: readonly Sentence[]): FoundFigure[] {
  const ages = new Set<number | null>();
  for (const figure of figures) if (figure.kind === 'age') ages.add(figure.value);
  if (ages.size === 0) return figures;
  for (const [index, figure] of figures.entries()) {
    if (figure.kind !== 'count' || !ages.has(figure.value) || figure.counted?.carried === false) continue;
    const { tokens } = sentences[figure.sentence] as Sentence;
    const at = firstFrom(tokens, figure.start);
    if (!beforeKnownAge.holds(tokens[at - 1]?.word)) continue;
    figures[index] = { ...figure, kind: 'age', unit: 'year', counted: null, of: null };
  }
  return figures;
}
