import { WordSet } from '../../text/vocabulary.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, type Pattern, startsUpper, tokenAt, wordAt } from '../pattern.ts';
import { numberWords } from '../words/numbers.ts';
import { unitAbbreviations, unitWords } from '../words/units.ts';

/** Codes, telephone numbers, ordinals, numbers of lists, times of day and even chances: no figures. */
export const codes: readonly Pattern[] = [
  {
    id: 'none.code',
    read: (number, line) => (isCode(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: [
      'The M4 and the F-16 are closed.',
      'It is the 19th or the 2nd.',
      'COVID-19 spread.',
      'Call 555-0134-77 or +44 20 7946 0958.',
      'The photo IMG_4471 is online.',
      'He works 24/7 on it.',
      'See www.example.org/2/31 for more.',
      'The G7 met.',
      'It began at 10:45 and ended.',
      'Version 192.168.0.1 failed.',
      'Those in their 60s and the 5G network.',
      'She rang the 112 emergency line after the first 111 call.',
    ],
  },
  {
    id: 'none.time',
    read: (number, line) => (isTimeOfDay(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: ['At 9 a.m. it fell.', "It was 5 o'clock.", 'It fell at half past 9.'],
  },
  {
    id: 'none.even',
    read: (number, line) => (isEven(number, line) ? 'none' : undefined),
    examples: ['they split [60]-[40]'],
    notExamples: ['It was a 50-50 chance.', 'They split it fifty-fifty.'],
  },
];

function isCode(number: NumberAt, line: Line): boolean {
  const first = line.tokens[number.from];
  if (first === undefined) return false;
  const after = tokenAt(line, number.to);
  const isDigits = line.tokens[number.from]?.kind === 'number';
  if (isDigits && after?.glued) {
    if (/^(?:st|nd|rd|th|s)$/.test(after.lower) && after.text !== 'S') {
      if (
        after.lower === 's'
          ? /0$/.test(first.text) && first.text.length <= 6
          : after.lower !== 'st' || /1$/.test(first.text)
      )
        return true;
    }
    if (
      after.kind === 'word' &&
      !unitAbbreviations.has(after.text) &&
      !unitWords.holds(after.word) &&
      !isKnownSuffix(after.text)
    )
      return true;
    if (
      after.kind === 'word' &&
      line.tokens[number.to + 1]?.kind === 'number' &&
      line.tokens[number.to + 1]?.glued &&
      !isSquared(line, number.to)
    )
      return true;
    if (after.text === ':' && line.tokens[number.to + 1]?.glued) return true;
    if (
      after.text === '/' &&
      line.tokens[number.to + 1]?.glued &&
      line.tokens[number.to + 1]?.kind === 'number'
    )
      return true;
    if (after.text === '_' || after.text === '@') return true;
  }
  const before = line.tokens[number.from - 1];
  if (first.glued && before !== undefined && isCodeBefore(number, line)) return true;
  if (before?.text === '+' && first.glued && first.text.length > 1 && after?.kind === 'number') return true;
  if (isDigits && isDigitRun(number, line)) return true;
  if (emergencies.has(first.text) && helpLines.has(lowerAt(line, number.to))) return true;
  return isListNumber(number, line);
}

/** Numbers that are rung for help, and what is said behind them: "the first 111 call". */
const emergencies: ReadonlySet<string> = new Set([
  '000',
  '100',
  '101',
  '108',
  '110',
  '111',
  '112',
  '119',
  '911',
  '999',
]);
const helpLines: ReadonlySet<string> = new Set(
  'call calls caller callers emergency line lines number hotline operator operators dispatcher dispatchers service'.split(
    ' ',
  ),
);

function isKnownSuffix(text: string): boolean {
  return /^(?:USD|EUR|GBP|CHF|CNY|INR|RUB|JPY|RMB|p|c|x|pc|pct|ft|in|yo|tpd|Ma|cds|Js|mGy|TeV|GeV|MeV|cc)$/.test(
    text,
  );
}

function isSquared(line: Line, at: number): boolean {
  return (
    /^[23]$/.test(line.tokens[at + 1]?.text ?? '') && /^(?:k|c|m|d)?m$/.test(line.tokens[at]?.text ?? '')
  );
}

/** What is written against the front of the number: "M4", "F-16", "#1", "IMG_2214", "/31". */
function isCodeBefore(number: NumberAt, line: Line): boolean {
  const before = line.tokens[number.from - 1];
  if (before === undefined) return false;
  if (before.kind === 'word')
    return (
      !/^(?:USD|EUR|GBP|US|Rs|RM|CHF|A|C|Tk|Rp|kr|RMB|CAD|AUD|[KTU]?[Ss]hs?)$/.test(before.text) ||
      line.tokens[number.from]?.kind !== 'number' ||
      /^[AC]$/.test(before.text)
    );
  if (/[#_/@=&%\\]/.test(before.text)) {
    return !(
      before.text === '/' &&
      line.tokens[number.from - 2]?.kind === 'word' &&
      !line.tokens[number.from - 2]?.glued &&
      !line.tokens[number.from - 1]?.glued
    );
  }
  if (before.text === '+' && before.glued) return true;
  if (before.text === ':' && before.glued && line.tokens[number.from - 2]?.kind === 'number') return true;
  if ((before.text === '-' || before.text === '‑') && before.glued) {
    const joined = line.tokens[number.from - 2];
    if (joined?.kind === 'word')
      return (
        !numberWords.holds(joined.word) &&
        !/^(?:magnitude|nearly|almost|than|to|over|under|aged|age|mid|pre|post|up|about|around|some|sub|non|early|late|a|an|the)$/.test(
          joined.lower,
        )
      );
    return false;
  }
  return (
    before.text === '.' &&
    before.glued &&
    line.tokens[number.from - 2]?.kind === 'word' &&
    line.tokens[number.from - 2]?.glued === false &&
    number.to > 0 &&
    !/^(?:no|nos|approx|c|rs)$/i.test(line.tokens[number.from - 2]?.text ?? '')
  );
}

/** Three or more runs of digits with spaces or hyphens between: a telephone number. */
function isDigitRun(number: NumberAt, line: Line): boolean {
  const isRun = (at: number, step: number): number => {
    let runs = 0;
    for (let i = at; runs < 4; i += step) {
      const token = line.tokens[i];
      if (token?.text === '-' && token.glued) continue;
      if (token?.kind !== 'number' || /[.,]/.test(token.text)) break;
      runs++;
    }
    return runs;
  };
  if (
    line.tokens[number.to]?.kind !== 'number' &&
    line.tokens[number.to]?.text !== '-' &&
    line.tokens[number.from - 1]?.kind !== 'number' &&
    line.tokens[number.from - 1]?.text !== '-'
  )
    return false;
  return isRun(number.to, 1) + isRun(number.from - 1, -1) >= 2;
}

/** "1. Rams 2. Weather", "(2)" at the head of an item. */
function isListNumber(number: NumberAt, line: Line): boolean {
  const token = line.tokens[number.from];
  if (number.to - number.from !== 1 || token?.kind !== 'number' || token.text.length > 2) return false;
  const after = line.tokens[number.to];
  const before = line.tokens[number.from - 1];
  if (
    (after?.text === ')' || after?.text === ']') &&
    (before?.text === '(' || before?.text === '[') &&
    number.from === 1
  )
    return true;
  if (number.from > 0 && !(before?.kind === 'word')) return false;
  if (after?.text !== '.' && after?.text !== ')') return false;
  const next = line.tokens[number.to + 1];
  return (
    after.glued &&
    next?.kind === 'word' &&
    startsUpper(next.text) &&
    (number.from === 0 || (!next.glued && number.from > 2))
  );
}

const dayHalves = new WordSet(['a.m.', 'a.m', 'p.m.', 'p.m', 'am', 'pm']);

const isPartOfHour = /^(?:half|quarter|five|ten|twenty|minutes)$/;

/** "9 a.m.", "10 o'clock", "6.30pm", "half past nine". */
function isTimeOfDay(number: NumberAt, line: Line): boolean {
  const next = lowerAt(line, number.to);
  if (next === "o'clock") return true;
  if (lowerAt(line, number.from - 1) === 'past' && isPartOfHour.test(lowerAt(line, number.from - 2)))
    return true;
  return (
    dayHalves.holds(wordAt(line, number.to)) &&
    /^\d{1,2}(?:\.\d\d)?$/.test(line.tokens[number.from]?.text ?? '')
  );
}

/** "50-50", "fifty-fifty". */
function isEven(number: NumberAt, line: Line): boolean {
  const text = line.tokens[number.from]?.lower;
  const twin = (at: number, step: number): boolean =>
    line.tokens[at]?.text === '-' && line.tokens[at + step]?.lower === text;
  return number.to - number.from === 1 && (twin(number.to, 1) || twin(number.from - 1, -1));
}
