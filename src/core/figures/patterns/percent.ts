import { WordSet } from '../../text/vocabulary.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, overHyphen, type Pattern, type Reading, tokenAt } from '../pattern.ts';

const percentWords = new WordSet('percent pct pc percentage percents'.split(' '));

export const percent: readonly Pattern[] = [
  {
    id: 'percent.points',
    read: readPoints,
    examples: [
      'fell by [0.3 percentage points]',
      '[five points] fewer than in spring',
      'raised it by [25 basis points]',
      'cut it by [half a percentage point]',
      'up [a quarter of a percentage point]',
      'a [quarter-point] rise',
      'a [half-point] step',
    ],
    notExamples: ['it made two points in the letter'],
  },
  {
    id: 'percent.share',
    read: readPercent,
    examples: [
      '[20%] of teachers',
      '[5.6 percent] year on year',
      'prices rose [9.1pc]',
      '[12 per cent] of pupils',
      'a [20-percent] cut',
    ],
    notExamples: [],
  },
];

function readPercent(number: NumberAt, line: Line): Reading | undefined {
  const at = overHyphen(line, number.to);
  const token = tokenAt(line, at);
  let to: number;
  if (token === undefined) return undefined;
  if (token.text === '%' || token.text === '٪') to = at + 1;
  else if (percentWords.holds(token.word)) to = at + 1;
  else if (token.lower === 'per' && /^cents?$/.test(lowerAt(line, at + 1))) to = at + 2;
  else return undefined;
  if (/^points?$/.test(lowerAt(line, to)))
    return { kind: 'other', unit: 'percentage point', from: number.from, to: to + 1 };
  return { kind: 'percent', unit: 'percent', from: number.from, to };
}

function readPoints(number: NumberAt, line: Line): Reading | undefined {
  let at = overHyphen(line, number.to);
  if (number.sort === 'fraction') {
    if (lowerAt(line, at) === 'of') at++;
    if (lowerAt(line, at) === 'a') at++;
  }
  const word = lowerAt(line, at);
  if (number.sort === 'fraction' && word === 'point')
    return { kind: 'other', unit: 'percentage point', from: number.from, to: at + 1 };
  if (word === 'percentage' && /^points?$/.test(lowerAt(line, overHyphen(line, at + 1))))
    return { kind: 'other', unit: 'percentage point', from: number.from, to: overHyphen(line, at + 1) + 1 };
  if (word === 'basis' && /^points?$/.test(lowerAt(line, at + 1)))
    return { kind: 'other', unit: 'basis point', from: number.from, to: at + 2 };
  if (word !== 'point' && word !== 'points') return undefined;
  const after = lowerAt(line, at + 1);
  if (/^(?:fewer|more|higher|lower|less|up|down|ahead|behind|clear)$/.test(after))
    return { kind: 'other', unit: 'percentage point', from: number.from, to: at + 1 };
  return undefined;
}
