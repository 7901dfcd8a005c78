import type { Token } from '../../text/tokens.ts';
import { isRealDate } from '../calendar.ts';
import type { DateMatch, DatePattern } from '../pattern.ts';

/** Digits with the same separator twice, nothing else glued to them. */
function readParts(tokens: readonly Token[], at: number): { parts: string[]; end: number } | undefined {
  const token = tokens[at] as Token;
  if (tokens[at - 1]?.kind === 'mark' && token.glued && /[-/$€£]/.test((tokens[at - 1] as Token).text))
    return undefined;
  if (token.text.includes('.')) {
    const dotted = token.text.split('.');
    if (dotted.length === 3) return { parts: dotted, end: at + 1 };
  }
  const separator = tokens[at + 1];
  if (!separator?.glued || !/^[-/–]$/.test(separator.text) || tokens[at + 3]?.text !== separator.text)
    return undefined;
  const rest = [tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!rest.every((part) => part?.glued) || rest[0]?.kind !== 'number' || rest[2]?.kind !== 'number')
    return undefined;
  const beyond = tokens[at + 5];
  const time = beyond?.lower.startsWith('t') === true && tokens[at + 6]?.kind === 'number';
  if (beyond?.glued && !time && (beyond.kind === 'number' || beyond.text === separator.text))
    return undefined;
  return { parts: [token.text, rest[0].text, rest[2].text], end: at + 5 };
}

/** Short years from here on are those of the last century. */
const centuryBreak = 60;

function match(tokens: readonly Token[], at: number): DateMatch | undefined {
  const read = readParts(tokens, at);
  if (read === undefined || !read.parts.every((part) => /^\d+$/.test(part))) return undefined;
  const [first, second, third] = read.parts.map(Number) as [number, number, number];
  const [a, b, c] = read.parts as [string, string, string];
  if (a.length === 4 && b.length <= 2 && c.length <= 2 && isRealDate(first, second, third))
    return { start: at, end: read.end, when: { form: 'calendar', year: first, month: second, day: third } };
  // "22/03/19": short years stand between strokes only
  const short = c.length === 2 && a.length === 2 && b.length === 2 && tokens[at + 1]?.text === '/';
  const year = short ? third + (third < centuryBreak ? 2000 : 1900) : third;
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && !short) || year < 1000 || year > 2200)
    return undefined;
  const [dayFirst, monthFirst] = [isRealDate(year, second, first), isRealDate(year, first, second)];
  if (dayFirst && monthFirst && first !== second)
    return { start: at, end: read.end, when: { form: 'numeric', first, second, year } };
  if (!dayFirst && !monthFirst) return undefined;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return { start: at, end: read.end, when: { form: 'calendar', year, month, day } };
}

export const numeric: DatePattern = {
  id: 'numeric',
  starts: ['number'],
  match,
  examples: [
    ['It opened on 2020-03-11.', '2020-03-11'],
    ['It closed on 25/12/2019.', '2019-12-25'],
    ['Filed 12/25/2019 in court.', '2019-12-25'],
    ['It was 11.02.2020 then.', '2020-02-11'],
    ['It closed on 25/12/19.', '2019-12-25'],
  ],
  notExamples: [
    'Call 555-01-4770 now.',
    'The 10-12 people left.',
    'Version 1.2.3 is out.',
    'The parts 12-10-15 and 1/2/3 fit.',
    'Dial 020-7946-0018.',
  ],
};
