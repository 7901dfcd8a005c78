import type { Token } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { timeZones } from '../../text/words/calendar.ts';
import type { DatePattern } from '../pattern.ts';

const halves = new WordSet(['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.']);

/** The token after a clock time that opens at `at`: "6:15 a.m.", "13:00 GMT", "9pm", "9.30 PM", "0130 GMT", "5 o'clock". */
export function readClock(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const [hour, minute] = (token.text.includes('.') ? token.text.split('.') : [token.text]) as [
    string,
    string?,
  ];
  if (hour.length > 2 && !(hour.length === 4 && timeZones.holds(tokens[at + 1]?.word))) return undefined;
  if (minute !== undefined && !/^[0-5]\d$/.test(minute)) return undefined;
  let next = at + 1;
  let certain = false;
  const colon = tokens[next];
  if (colon?.text === ':' && colon.glued && minute === undefined) {
    const minutes = tokens[next + 1];
    if (
      minutes?.kind !== 'number' ||
      !minutes.glued ||
      !/^[0-5]\d(\.\d+)?$/.test(minutes.text) ||
      Number(hour) > 24
    )
      return undefined;
    certain = true;
    next += 2;
    if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued)
      next += 2;
  } else if (colon?.glued && colon.lower === 'h' && Number(hour) <= 24) {
    certain = tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued === true;
    if (!certain) return undefined;
    next += 2;
  }
  const half = tokens[next];
  if (half?.kind === 'word' && halves.holds(half.word) && Number(hour) <= 12) {
    certain = true;
    next++;
    if (!half.text.endsWith('.') && half.text.includes('.') && tokens[next]?.text === '.') next++;
  } else if (half?.lower === "o'clock") {
    certain = true;
    next++;
  }
  const zone = tokens[next];
  if (zone !== undefined && timeZones.holds(zone.word) && zone.text !== zone.lower) {
    certain ||= hour.length === 4 || (minute?.length === 2 && Number(hour) < 25);
    next++;
  } else if (zone?.lower === 'local' && tokens[next + 1]?.lower === 'time') next += 2;
  if (zone?.lower === 'local' && hour.length <= 2 && minute?.length === 2) certain = true;
  return certain ? next : undefined;
}

/** The start of "7-9 p.m.", seen from the 9. */
function startOfRange(tokens: readonly Token[], at: number): number {
  const link = tokens[at - 1]?.lower;
  const opened = tokens[at - 3]?.lower === 'between' || tokens[at - 3]?.lower === 'from';
  if (link !== '-' && link !== '–' && !(opened && (link === 'and' || link === 'to'))) return at;
  return tokens[at - 2]?.kind === 'number' && (tokens[at - 2] as Token).text.length <= 2 ? at - 2 : at;
}

export const clock: DatePattern = {
  id: 'clock',
  starts: ['number'],
  match: (tokens, at) => {
    const end = readClock(tokens, at);
    if (end === undefined) return undefined;
    return { start: startOfRange(tokens, at), end, when: { form: 'clock' } };
  },
  examples: [
    ['The wall gave way at 6:15 a.m.', '2020-03-11'],
    ['It struck at 13:00 GMT.', '2020-03-11'],
    ['They sealed it at 9pm.', '2020-03-11'],
    ["Bells rang at 5 o'clock.", '2020-03-11'],
    ['Power failed at 0130 GMT.', '2020-03-11'],
  ],
  notExamples: ['It won 3:1.', 'I am 9.', 'The 9.30 m wall fell.', 'A strand is 2.1 pm thick.'],
};

export const midnight: DatePattern = {
  id: 'clock.midnight',
  starts: ['midnight'],
  match: (tokens, at) =>
    tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.lower === 'blue'
      ? undefined
      : { start: at, end: at + 1, when: { form: 'clock', midnight: true } },
  examples: [
    ['The truce takes effect from midnight.', '2020-03-12'],
    ['Just after midnight the roof fell.', '2020-03-11'],
  ],
  notExamples: ['A midnight blue coat.'],
};

const beforeNoon = new WordSet([
  ...['at', 'by', 'before', 'after', 'around', 'about', 'until', 'till', 'from', 'since', 'towards'],
]);

/** Words after "noon" of which it is no part, as it is in "noon prayers". */
const afterNoon = new WordSet([
  ...['on', 'in', 'to', 'and', 'or', 'as', 'when', 'local', 'the', 'of', 'for', 'but', 'with', 'after'],
]);

export const noon: DatePattern = {
  id: 'clock.noon',
  starts: ['noon'],
  match: (tokens, at) => {
    if (!beforeNoon.holds(tokens[at - 1]?.word)) return undefined;
    const next = tokens[at + 1];
    if (next?.kind === 'word' && next.text === next.lower && !afterNoon.holds(next.word)) return undefined;
    return { start: at, end: at + 1, when: { form: 'clock' } };
  },
  examples: [['Crews had found 40 boats by noon.', '2020-03-11']],
  notExamples: ['They came after noon prayers.', 'The noon bell rang.'],
};
