import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { months, weekdays } from '../text/words/calendar.ts';
import { achieved, ahead, behind, forecasts, happenings, wants } from './words/tense.ts';

/** How many tokens on either side of a date are read for its verb. */
const reach = 25;

/** Which way the verb around a date looks; the nearest before it decides, else the first after it. */
export type Outlook = 'ahead' | 'behind' | 'open';

export function outlookOf(tokens: readonly Token[], start: number, end: number): Outlook {
  const near = besideDate(tokens, start, end);
  if (near !== 'open') return near;
  if (isDeadline(tokens, start) && needsBefore(tokens, start)) return 'ahead';
  return outlookAround(tokens, start, end);
}

function outlookAround(tokens: readonly Token[], start: number, end: number): Outlook {
  const floor = Math.max(0, start - reach);
  for (let at = start - 1; at >= floor; at--) {
    const token = tokens[at] as Token;
    if (token.text === ';') break;
    const outlook = outlookAt(tokens, at);
    if (outlook !== 'open') return outlook;
  }
  const ceiling = Math.min(tokens.length, end + reach);
  for (let at = end; at < ceiling; at++) {
    const token = tokens[at] as Token;
    if (token.text === ';') break;
    // "In June the firm would go no higher": what was so then
    if (token.lower === 'would') continue;
    const outlook = outlookAt(tokens, at);
    if (outlook !== 'open') return outlook;
  }
  return 'open';
}

/** "by Friday", "before the end of May". */
function isDeadline(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.lower === 'the' ? tokens[start - 2] : tokens[start - 1];
  return before?.lower === 'by' || before?.lower === 'before';
}

/** A verb in the present that wants something done, nearest before a deadline: "needs $9 million by the end of May". */
function needsBefore(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at >= Math.max(0, start - reach); at--) {
    const token = tokens[at] as Token;
    if (token.text === ';') return false;
    if (wants.holds(token.word)) return tokens[at - 1]?.lower !== 'in';
    if (outlookAt(tokens, at) !== 'open') return false;
  }
  return false;
}

/** What the words right beside a date tell: "a strike for Friday", "is on Friday", "Monday's quake". */
function besideDate(tokens: readonly Token[], start: number, end: number): Outlook {
  const [before, second] = [tokens[start - 1]?.lower ?? '', tokens[start - 2]?.lower ?? ''];
  if (tokens[end]?.lower === "'s") return happenings.holds(tokens[end + 1]?.word) ? 'behind' : 'open';
  // "why warnings in January were ignored": the verb of which the date's own phrase is the subject
  if (
    end === start + 1 &&
    months.has(tokens[start]?.lower ?? '') &&
    /^(?:was|were|had)$/.test(tokens[end]?.lower ?? '')
  )
    return 'behind';
  if (before === 'for' && weekdays.holds(tokens[start]?.word))
    return happenings.has(second) ? 'behind' : 'ahead';
  if (before === 'until' && (second === 'has' || second === 'have')) return 'ahead';
  if (isAwaited(tokens, end)) return 'ahead';
  if (before !== 'on' && before !== 'of') return 'open';
  if (before === 'on' && (programmed.has(second) || isOutAgain(tokens, start - 2))) return 'ahead';
  if (second === 'is' || second === 'are') return 'ahead';
  return happenings.has(second) ? 'behind' : 'open';
}

/** Verbs that in the present tell of what is on the programme: "the drivers follow on Friday". */
const programmed: ReadonlySet<string> = new Set('follow follows vote resume begin reopen'.split(' '));

/** "are out again on Friday" */
function isOutAgain(tokens: readonly Token[], at: number): boolean {
  const again = tokens[at]?.lower === 'again' ? at - 1 : at;
  return (
    /^(?:out|off|back|on)$/.test(tokens[again]?.lower ?? '') &&
    /^(?:is|are)$/.test(tokens[again - 1]?.lower ?? '')
  );
}

/** "on Friday, when the figure is due": how far behind the date the verb may stand. */
const awaitedReach = 9;

function isAwaited(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'when') return false;
  for (let at = end + 2; at < end + awaitedReach; at++)
    if (/^(?:due|will|expected|scheduled)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function outlookAt(tokens: readonly Token[], at: number): Outlook {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return 'open';
  const word = token.lower;
  if (isPassiveOfOther(tokens, at)) return 'open';
  if (ahead.has(word)) {
    if (word === 'may' && token.text !== word) return 'open';
    if (tokens[at + 1]?.lower === 'have') return 'behind';
    return forecasts.has(word) && isYardstick(tokens, at) ? 'open' : 'ahead';
  }
  if (behind.has(word))
    return word === 'has' || word === 'have' || word === 'had' ? perfectOf(tokens, at) : 'behind';
  if (word.length > 3 && word.endsWith('ed') && word !== 'need' && word !== 'indeed') return 'behind';
  if (word === 'to') return infinitiveOf(tokens, at);
  if (word === 'set' && tokens[at + 1]?.lower === 'for') return 'ahead';
  return 'open';
}

/** Tokens before a forecast in which the comparison may open that it belongs to. */
const comparison = 6;

/** "Prices fell further than anyone had forecast in June": what was foreseen is only what the month is measured by. */
function isYardstick(tokens: readonly Token[], at: number): boolean {
  if (/^(?:had|have|has)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  for (let before = at - 1; before >= Math.max(0, at - comparison); before--) {
    const { lower, kind } = tokens[before] as Token;
    if (lower === 'than' || lower === 'as' || lower === 'with' || lower === 'against') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** "will be lifted", "to be held": the verb before "be" has the tense. */
function isPassiveOfOther(tokens: readonly Token[], at: number): boolean {
  return beforeParticiple.holds(tokens[at - 1]?.word) && tokens[at]?.kind === 'word';
}

const beforeParticiple = new WordSet(['be', 'being', 'stay', 'remain', 'keep', 'get', 'become']);

/** "has to leave" is no perfect. */
function perfectOf(tokens: readonly Token[], at: number): Outlook {
  return tokens[at + 1]?.lower === 'to' && (tokens[at] as Token).lower !== 'had' ? 'ahead' : 'behind';
}

const notVerbs = new WordSet([
  ...[
    'the',
    'a',
    'an',
    'his',
    'her',
    'its',
    'their',
    'this',
    'that',
    'these',
    'those',
    'about',
    'more',
    'some',
    'at',
  ],
  ...[
    'him',
    'them',
    'it',
    'us',
    'me',
    'one',
    'all',
    'any',
    'each',
    'which',
    'whom',
    'date',
    'just',
    'nearly',
    'almost',
  ],
  ...[
    'school',
    'work',
    'court',
    'hospital',
    'power',
    'prison',
    'jail',
    'death',
    'town',
    'church',
    'parliament',
    'date',
  ],
]);

/** "to" before a verb points ahead, unless what governs it says that the thing was done ("managed to reach"). */
function infinitiveOf(tokens: readonly Token[], at: number): Outlook {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.text !== next.lower || notVerbs.holds(next.word)) return 'open';
  // "lost to industrial disputes"
  if (/(?:rial|nal|ous|less|ional|ical)$/.test(next.lower)) return 'open';
  const before = tokens[at - 1]?.lower ?? '';
  if (achieved.has(before) || /(?:s|ing)$/.test(next.lower)) return 'behind';
  return 'ahead';
}
