import { isPlural, singular } from '../../text/nouns.ts';
import { conjunctions, determiners, prepositions } from '../../text/words/closed-classes.ts';
import type { NumberAt } from '../number/number-at.ts';
import { type Line, lowerAt, type Pattern, tokenAt } from '../pattern.ts';
import { currencyCodes } from '../words/currencies.ts';
import {
  afterPronounOne,
  beforePronounOne,
  compoundQualities,
  numberedThings,
  onlyWithCapital,
  qualitiesWithAnyNumber,
  saying,
} from '../words/names.ts';
import { numberWords } from '../words/numbers.ts';
import { unitAbbreviations, unitWords } from '../words/units.ts';

const startsUpper = (text: string): boolean => text[0] !== text[0]?.toLowerCase();

/** Numbers in names, codes and addresses; ordinals; "one" where it counts nothing. */
export const names: readonly Pattern[] = [
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
    ],
  },
  {
    id: 'none.name',
    read: (number, line) => (isName(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: [
      'Take Route 66 to the coast.',
      'Under Resolution 1701 it must leave.',
      'He read chapter 4 on page 12.',
      'Flight 815 never landed.',
      'She watched Channel 5.',
      'They met at No. 10 on Tuesday.',
      'A Boeing 737 landed.',
      'The Apollo 11 crew waved.',
    ],
  },
  {
    id: 'none.proper',
    read: (number, line) =>
      isProper(number, line) || isAddress(number, line) || isTimeOfDay(number, line) || isEven(number, line)
        ? 'none'
        : undefined,
    examples: ['[Five] Americans died', 'He said: "[Ten] boats sank"'],
    notExamples: [
      'They met the Big Five and the Group of Seven.',
      'Three Mile Island was closed.',
      'He lives at 221 Baker Street.',
      'At 9 a.m. it fell.',
      'It was a 50-50 chance.',
      'Zero tolerance is the rule.',
    ],
  },
  {
    id: 'none.one',
    read: (number, line) => (isPronounOne(number, line) ? 'none' : undefined),
    examples: ['[one] person was killed', '[one] soldier died'],
    notExamples: [
      'No one was hurt.',
      'One of its posts was hit.',
      'They blamed one another.',
      'This one is better.',
      'One day it will end.',
      'One resident said it was dark.',
      'It was a one-off event.',
    ],
  },
  {
    id: 'none.quality',
    read: (number, line) => (isQuality(number, line) ? 'none' : undefined),
    examples: [],
    notExamples: ['A two-way street led to a four-star hotel.', 'They rode a four-wheel vehicle.'],
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
      !unitWords.has(after.lower) &&
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
  return isListNumber(number, line);
}

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
      !/^(?:USD|EUR|GBP|US|Rs|RM|CHF|A|C|Tk|Rp|kr|RMB|CAD|AUD)$/.test(before.text) ||
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
        !numberWords.has(joined.lower) &&
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

const verbsBeforeOutcome = /^(?:in|at|on|from|of|to|by|and|or|with|than|as|for|over|under|is|was|the|a)$/;

function isName(number: NumberAt, line: Line): boolean {
  const token = line.tokens[number.from];
  const wordNumber = token?.kind === 'word';
  if (!wordNumber && (token?.kind !== 'number' || number.to - number.from !== 1 || token.text.includes(',')))
    return false;
  let at = number.from - 1;
  if (line.tokens[at]?.text === '.' && line.tokens[at]?.glued) at--;
  const before = tokenAt(line, at);
  if (before === undefined || (before.kind !== 'word' && !/^[,\-–]$/.test(before.text))) return false;
  const upper = startsUpper(before.text);
  const stop = at !== number.from - 1;
  if (stop) return /^(?:no|nos|nr|fig|vol|ch|sec|art|p|pp)$/.test(before.lower);
  const plural = before.lower.endsWith('s') && !numberedThings.has(before.lower);
  const thing = plural ? singular(before.lower) : before.lower;
  const listed = /^(?:and|to|or|,|-|–)$/.test(before.lower) && line.tokens[at - 1]?.kind === 'number';
  if (listed && isNumbered(line, at - 2)) return true;
  if (numberedThings.has(thing) && (upper || !onlyWithCapital.has(thing))) {
    if (thing === 'no') return !wordNumber && (upper || line.tokens[number.to]?.kind !== 'word');
    if (wordNumber && !upper) return false;
    return !(line.headline && onlyWithCapital.has(before.lower)) || at > 0;
  }
  if (
    !upper ||
    wordNumber ||
    line.headline ||
    at <= line.begin ||
    (token?.text.length ?? 9) > 4 ||
    token?.text.includes('.')
  )
    return false;
  if (unitStarts(line, number.to) || currencyCodes.has(before.text)) return false;
  return isBareAfterName(number, at, line);
}

function isNumbered(line: Line, at: number): boolean {
  const thing = singular(lowerAt(line, at));
  return thing !== '' && numberedThings.has(thing) && !onlyWithCapital.has(thing);
}

function unitStarts(line: Line, at: number): boolean {
  const token = tokenAt(line, at);
  return (
    token !== undefined &&
    (token.glued || unitWords.has(token.lower) || numberWords.has(token.lower) || token.text === '%')
  );
}

/** A capitalised name, the number, and nothing that it could count: "The Apollo 11 was". */
function isBareAfterName(number: NumberAt, at: number, line: Line): boolean {
  let start = at;
  while (start > line.begin && at - start < 4 && startsUpper(line.tokens[start - 1]?.text ?? 'a')) start--;
  const before = lowerAt(line, start - 1);
  if (start <= line.begin || (verbsBeforeOutcome.test(before) && !/^(?:the|a|of)$/.test(before)))
    return false;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lowerAt(line, at),
    )
  )
    return false;
  const next = tokenAt(line, number.to);
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:is|was|were|has|had|and|or|in|on|at|to|from|by|with|for)$/.test(next.lower) ||
    before === 'the' ||
    before === 'a'
  );
}

/** A number word that is part of a name: "the Big Five", "Three Mile Island". */
function isProper(number: NumberAt, line: Line): boolean {
  const token = line.tokens[number.from];
  if (token?.kind !== 'word') return false;
  if (token.lower === 'zero')
    return (
      /^(?:tolerance|sum|gravity|hour|emission|carbon|trust)$/.test(lowerAt(line, number.to)) ||
      lowerAt(line, number.to) === '-'
    );
  if (!startsUpper(token.text) || line.headline) return false;
  const before = line.tokens[number.from - 1];
  if (before?.kind === 'word') return !isTitleCase(line);
  const first = tokenAt(line, number.to);
  const second = tokenAt(line, number.to + 1);
  if (
    first?.kind !== 'word' ||
    second?.kind !== 'word' ||
    !startsUpper(first.text) ||
    !startsUpper(second.text)
  )
    return false;
  return (
    !isPlural(first.lower) &&
    !isPlural(second.lower) &&
    !isPlural(lowerAt(line, number.to + 2)) &&
    !isTitleCase(line)
  );
}

function isSmallWord(word: string): boolean {
  return prepositions.has(word) || conjunctions.has(word) || determiners.has(word) || word === "'s";
}

/** True where nearly all words begin with a capital, as in many headlines. */
function isTitleCase(line: Line): boolean {
  const end = Math.min(line.tokens.length, 14);
  for (let i = 0; i < end; i++) {
    const token = line.tokens[i];
    if (token?.kind === 'word' && !startsUpper(token.text) && !isSmallWord(token.lower)) return false;
  }
  return true;
}

/** "221 Baker Street". */
function isAddress(number: NumberAt, line: Line): boolean {
  if (
    number.scale > 1 ||
    number.value === null ||
    number.value > 9999 ||
    !startsUpper(lowerTextAt(line, number.to))
  )
    return false;
  for (let i = number.to + 1; i < number.to + 4; i++) {
    const token = tokenAt(line, i);
    if (token?.kind !== 'word' || !startsUpper(token.text)) return false;
    if (
      /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|place|terrace|crescent|parade)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

function lowerTextAt(line: Line, at: number): string {
  const token = tokenAt(line, at);
  return token?.kind === 'word' ? token.text : 'a';
}

/** "9 a.m.", "10 o'clock", "6.30pm". */
function isTimeOfDay(number: NumberAt, line: Line): boolean {
  const next = lowerAt(line, number.to);
  if (next === "o'clock") return true;
  return (
    /^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(next) &&
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

function isPronounOne(number: NumberAt, line: Line): boolean {
  if (line.tokens[number.from]?.lower !== 'one' || number.to - number.from !== 1) return false;
  const after = tokenAt(line, number.to);
  const before = lowerAt(line, number.from - 1);
  if (after?.text === '-' && after.glued) {
    const joined = lowerAt(line, number.to + 1);
    return !unitWords.has(joined) && joined !== 'yen' && joined !== 'in';
  }
  if (before === 'between' && after?.kind === 'word') return false;
  if (unitWords.has(after?.lower ?? '') && /^(?:that|the|every|each|any)$/.test(before)) return false;
  if (beforePronounOne.has(before) && !(before === 'only' && after?.kind === 'word')) return true;
  if (line.tokens[number.from]?.glued && line.tokens[number.from - 1]?.text === '-') return true;
  if (after === undefined || after.kind !== 'word') return true;
  if (afterPronounOne.has(after.lower)) return !isShare(line, number.to);
  return saying.has(lowerAt(line, number.to + 1)) || saying.has(lowerAt(line, number.to + 2));
}

/** "one in five". */
function isShare(line: Line, at: number): boolean {
  const next = tokenAt(line, at + 1);
  const second = lowerAt(line, at + 1);
  if (lowerAt(line, at) === 'in' && next !== undefined)
    return (
      next.kind === 'number' ||
      numberWords.has(second) ||
      ((second === 'a' || second === 'every') && numberWords.has(lowerAt(line, at + 2)))
    );
  return (
    lowerAt(line, at) === 'and' && /^(?:a|half|one)$/.test(second) && numberWords.has(lowerAt(line, at + 2))
  );
}

function isQuality(number: NumberAt, line: Line): boolean {
  const hyphen = tokenAt(line, number.to);
  if (hyphen?.text !== '-' || !hyphen.glued) return false;
  const noun = lowerAt(line, number.to + 1);
  return number.value === 1 ? compoundQualities.has(noun) : qualitiesWithAnyNumber.has(noun);
}
