import type { NumberAt } from '../number/number-at.ts';
import { type Line, overHyphen, type Pattern, type Reading, tokenAt } from '../pattern.ts';

export const count: readonly Pattern[] = [
  {
    id: 'count.compound',
    read: readCompound,
    examples: ['a [60]-vehicle convoy', 'the [11]-storey block', 'a [12]-member panel'],
    notExamples: [],
  },
  {
    id: 'count.plain',
    read: (number) => ({ kind: 'count', unit: null, from: number.from, to: number.to }),
    examples: [
      '[12] boats',
      '[Eight] sets of keys',
      '[dozens] of lorries',
      '[3.6 million] refugees',
      '[hundreds of thousands] of homes',
    ],
    notExamples: ['the first and second', 'many ships', 'it happened twice'],
  },
];

function readCompound(number: NumberAt, line: Line): Reading | undefined {
  const from = overHyphen(line, number.to);
  if (from === number.to) return undefined;
  const word = tokenAt(line, from);
  if (word?.kind !== 'word' || /^(?:plus|odd|ish|to|and|or|in|something|strong|fold)$/.test(word.lower))
    return undefined;
  return { kind: 'count', unit: null, from: number.from, to: number.to, noun: { from, to: from + 1 } };
}
