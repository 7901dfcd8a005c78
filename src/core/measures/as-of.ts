import { isoOf } from '../dates/calendar.ts';
import type { FoundDate } from '../dates/find.ts';
import { ahead, behind } from '../dates/words/tense.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Reading } from '../reading.ts';
import { firstFrom } from '../search.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Window } from './measure.ts';
import type { Surroundings } from './surroundings.ts';

/** The days that an article's figures hold at where their own words name none. */
export interface ArticleDays {
  /** When its sources spoke, where that is the day before publication ("officials said Friday", on a page of Saturday morning); else the day of publication. */
  readonly told: string | null;
  /** The day of what it tells of, where that is the day before publication; else the day of publication. */
  readonly happened: string | null;
}

const leadSentences = 3;

/** Reads the days off the first sentences. */
export function daysOf({ page, sentences, dates, claims }: Reading): ArticleDays {
  const { published } = page;
  if (published === null || published.length < 10) return { told: published, happened: published };
  const lead = new Set<number>();
  for (let index = 0; index < sentences.length && lead.size < leadSentences; index++)
    if (sentences[index]?.in !== 'caption') lead.add(index);
  if (!dates.some(({ sentence, relation }) => lead.has(sentence) && relation === 'at'))
    return { told: published, happened: published };
  const dayBefore = isoOf(Date.parse(published) / 86_400_000 - 1);
  const days = dates.filter(
    ({ sentence, relation, iso }) => lead.has(sentence) && relation === 'at' && iso === dayBefore,
  );
  // "Monday's quake, said the minister": the day of the quake
  const spoken = days.filter(({ end }) => !/^['’]s\b/.test(page.text.slice(end, end + 3)));
  const isToday = dates.some(
    (date) => lead.has(date.sentence) && date.iso === published && !isDateline(date, sentences),
  );
  const cues: (Span & { readonly sentence: number })[] = [];
  for (const { cueAt, sentence } of claims)
    if (cueAt && lead.has(sentence)) cues.push({ start: cueAt.start, end: cueAt.end, sentence });
  const isSaid = spoken.some((day) =>
    cues.some(
      (cue) =>
        cue.sentence === day.sentence &&
        (Math.abs(day.start - cue.end) < beside || Math.abs(cue.start - day.end) < beside),
    ),
  );
  return {
    told: isSaid && !isToday ? dayBefore : published,
    happened: days.length > 0 && !isToday ? dayBefore : published,
  };
}

/** How many characters may stand between "said" and the day on which it was said. */
const beside = 18;

/** "PARIS, Jan. 20 (ENA) -": the writer's day, not the story's. */
function isDateline(date: FoundDate, sentences: readonly Sentence[]): boolean {
  const start = sentences[date.sentence]?.start ?? 0;
  return /\d/.test(date.text) && date.start < start + datelineReach;
}

const datelineReach = 40;

/** The date that the words put to this figure: the one after it and before the next figure, else the one before it, else the one that opens the sentence. */
export function dateOf(
  figure: FoundFigure,
  { tokens, clauseFrom, dates, opening, previous, next }: Surroundings,
  text: string,
): FoundDate | undefined {
  if (dates.length === 0 && opening === undefined) return undefined;
  // "On Friday the town remembers the fire that killed 12": not the day of the fire
  const isThat = tokens[clauseFrom - 1]?.lower === 'that' && tokens[clauseFrom - 2]?.lower !== 'of';
  const clause = isThat ? (tokens[clauseFrom]?.start ?? 0) : 0;
  const own = dates.filter(
    (date) => (isWhen(date, text) || isOfDated(date, figure, text)) && date.start >= clause,
  );
  // "6.8 percent in the 12 months to July": a stretch of time is no border
  const start = previous === undefined || previous.kind === 'duration' ? 0 : previous.end;
  // "27 km (17 miles) on 4 May": nor is the same in another unit
  const end =
    next === undefined || next.kind === 'duration'
      ? Number.POSITIVE_INFINITY
      : isBracketed(next, text)
        ? next.end + besideBracket
        : next.start;
  const isNear = (date: FoundDate): boolean => !isFar(date, figure, text) || isOfDated(date, figure, text);
  const after = own.find((date) => date.start >= figure.end && date.end <= end && isNear(date));
  const before = own.findLast((date) => date.end <= figure.start && date.start >= start && isNear(date));
  if (after && before) return nearerOf(before, after, figure, text);
  const first =
    opening && isWhen(opening, text) && opening.end <= figure.start && opening.start >= clause
      ? opening
      : undefined;
  return (
    after ??
    before ??
    first ??
    own.findLast((date) => date.end <= figure.start && isNear(date)) ??
    own.find((date) => isOfSaying(date, text) || opensAsOf(date, tokens, text))
  );
}

/** A figure alone in its bracket: "27 km (17 miles)", unlike "1.3% (1% in May)". */
function isBracketed({ start, end }: Span, text: string): boolean {
  return text[start - 1] === '(' && text[end] === ')';
}

/** How many characters behind such a bracket a date may end that is the figure's. */
const besideBracket = 24;

/** "As of late Wednesday" at the head of the sentence: the day of all that it counts. */
function opensAsOf({ start }: FoundDate, tokens: Surroundings['tokens'], text: string): boolean {
  const head = tokens[0]?.start ?? start;
  return (
    start - head < asOfReach && /^(?:as of|by|until|up to) (?:late |early )?$/i.test(text.slice(head, start))
  );
}

const asOfReach = 14;

/** "…, a spokesman for the port, said on Wednesday; 30 of them": the day of all that is said, however far. */
function isOfSaying(date: FoundDate, text: string): boolean {
  return (
    date.iso?.length === 10 && daySaid.test(text.slice(Math.max(0, date.start - sayingReach), date.start))
  );
}

const daySaid =
  /\b(?:said|announced|added|told (?:reporters|journalists|the [A-Za-z]+)|told a (?:news|press) conference)(?: late| early)?(?: on)? $/;

/** In characters; the longest phrase that the expression above reads. */
const sayingReach = 40;

/** The date belongs to a happening and not to the count: "Friday's blast", "the Sunday bombings", "the quake of 6 February". */
export function namesHappening(date: FoundDate, figure: Span, text: string): boolean {
  const before = text.slice(Math.max(0, date.start - 8), date.start);
  const after = text.slice(date.end, date.end + 24);
  // "as of Wednesday"; "the floods of 2011 came to $16 billion": the count is as old as they are
  if (/\bas of $/i.test(before) || isYear(date)) return false;
  // "October's, first given as 417, is now 422": the count of that month
  if (date.iso?.length === 7 && ofMonth.test(after)) return false;
  // "Thursday's nurses' strike": over at the end of its day, and so is what it did
  if (date.iso?.length === 10 && overInADay.test(text.slice(date.end, date.end + occasionReach)))
    return false;
  if (/ of $/.test(before)) return !/^\s*of\s*$/.test(text.slice(figure.end, date.start));
  return /^['’]s\b/.test(after) || (/\b(?:the|a|an) $/i.test(before) && /^ [a-z]{3,}/.test(after));
}

const ofMonth = /^['’]s(?:,| (?:is|was|stands|stood|comes|came|rose|fell|had|has)\b)/;

const overInADay =
  /^['’]s (?:[\w-]+['’]?s? ){0,2}(?:strike|walkout|stoppage|march|rally|demonstration|protest|parade|vote|ballot|election|referendum|match|concert|game)\b/;

/** In characters; the longest phrase that the expression above reads. */
const occasionReach = 60;

/** Of two dates around the figure: the one with fewer breaks between, else the more precise. */
function nearerOf(before: FoundDate, after: FoundDate, figure: Span, text: string): FoundDate {
  const difference =
    breaksBetween(text, before.end, figure.start) - breaksBetween(text, figure.end, after.start);
  if (difference !== 0) return difference < 0 ? before : after;
  return (before.iso?.length ?? 0) > (after.iso?.length ?? 0) ? before : after;
}

function isYear({ iso, text }: FoundDate): boolean {
  return iso?.length === 4 && text.length === 4;
}

/** Says when something was so; "the 2018 deal" only names the deal. */
function isWhen(date: FoundDate, text: string): boolean {
  // "has risen since 11 September, when it was 2,562"
  if (date.relation === 'since') return /^, when\b/.test(text.slice(date.end, date.end + 7));
  if (date.relation === 'before' || date.relation === 'after') return false;
  // "more than on Friday" compares
  if (
    /\b(?:than|as|compared with|compared to) (?:on |in |at )?$/i.test(
      text.slice(Math.max(0, date.start - 10), date.start),
    )
  )
    return false;
  return (
    !isYear(date) ||
    beforeYear.test(text.slice(Math.max(0, date.start - yearReach), date.start)) ||
    yearOfHappening.test(text.slice(date.end, date.end + happeningReach))
  );
}

/** "The 1981 failure of a hotel's walkways, which killed 114": what is said of the dated holds for its year. */
function isOfDated(date: FoundDate, figure: Span, text: string): boolean {
  return (
    isYear(date) &&
    figure.start > date.end &&
    figure.start - date.end < datedReach &&
    /^ [a-z][^,;:()]*, which [a-z]+ $/.test(text.slice(date.end, figure.start))
  );
}

/** In characters; a noun with what belongs to it. */
const datedReach = 120;

/** Happenings that are known by their year: "the floods of 2011 came to $16 billion". */
const happenings =
  'fire flood storm hurricane typhoon cyclone quake earthquake tsunami eruption crash blast explosion disaster drought war epidemic attack spill siege bombing massacre shooting riot coup famine collapse landslide avalanche heatwave outbreak pandemic sinking wreck derailment stampede raid uprising crisis recession';

const beforeYear = new RegExp(
  `\\b(?:in|during|for|throughout|(?:whole|all|most|half|rest|course) of|(?:${happenings.replaceAll(' ', '|')})s? of)\\s*$`,
  'i',
);

/** "The 2004 earthquake near Velm killed 600", "the 2011 Orsa floods": what is said of it holds for its year. */
const yearOfHappening = new RegExp(`^ (?:\\p{Lu}\\p{L}+ )?(?:${happenings.replaceAll(' ', '|')})s?\\b`, 'u');

/** In characters; a name and the longest of those words. */
const happeningReach = 30;

/** In characters; the longest of those words with its "of". */
const yearReach = 18;

/** How many clause borders stand between; a comma before a conjunction is a wide one. */
function breaksBetween(text: string, from: number, to: number): number {
  // "27 km (17 miles) on 4 May": the bracket parts nothing; "July 13 (DBN) -" does
  const between = text.slice(from, to).replace(/^ ?\((?=[^()]*\d)[^()]{1,40}\)/, '');
  const marks = between.match(/[,;:—–()]/g)?.length ?? 0;
  return marks === 0 ? 0 : marks + (between.match(/[,;] (?:and|but|while|which|who)\b/g)?.length ?? 0);
}

/** The stretch that the counted things belong to: "since December", "last month", "in 2019"; a day only where `ofDay` asks for it. */
export function windowOf(
  figure: FoundFigure,
  { tokens, dates, next }: Surroundings,
  own: FoundDate | undefined,
  ofDay: boolean,
): Window | null {
  const since = dates.find(
    (date) =>
      date.relation === 'since' &&
      !endsRecord(tokens, date) &&
      !isThen(tokens, date) &&
      (next === undefined || date.start < next.start || date.end <= figure.start),
  );
  if (since) return since.iso === null ? null : { from: since.iso, open: true };
  if (own === undefined || isMoment(tokens, own)) return null;
  if (own.iso === null) return ofDay ? { from: own.text, open: false } : null;
  // "last week" is no month, though it is known by one
  const isStretch = own.iso.length < 10 && !/week|day|hour|ago|earlier/i.test(own.text);
  if (own.relation === 'at' && (isStretch || (ofDay && own.iso.length === 10)))
    return { from: own.iso, open: false };
  return null;
}

/** "Has risen since 11 September, when it was 2,562": the day of the count, no stretch. */
function isThen(tokens: readonly Token[], date: FoundDate): boolean {
  const at = firstFrom(tokens, date.end);
  return tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'when';
}

/** "The deadliest since 1949" says nothing of when the counting began. */
function endsRecord(tokens: readonly Token[], date: FoundDate): boolean {
  const at = firstFrom(tokens, date.start);
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:[a-z]{3,}est|most|first|record|seen|known)$/.test(lower));
}

/** "As of Wednesday", "by Sunday night", "at the end of September": until when was counted, not when it befell them. */
function isMoment(tokens: readonly Token[], date: FoundDate): boolean {
  const at = firstFrom(tokens, date.start);
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /(?:^|\s)(?:as (?:of|at)|by|until|till|up to|(?:end|close|beginning|start|middle) of)(?: the)?$/.test(
      before,
    ) || /^(?:the )?(?:late|early|mid|end|close|beginning|start|middle)\b/i.test(date.text)
  );
}

/** In characters; a long sentence of news is half of it. */
const reach = 500;

/** More than one clause border away: the date is another figure's or another clause's. */
function isFar(date: FoundDate, figure: Span, text: string): boolean {
  const [from, to] = date.end <= figure.start ? [date.end, figure.start] : [figure.end, date.start];
  // "the wreck of 1989, which spilled 400 tonnes": what is said of the dated holds for its day
  if (/^,? (?:which|that|when|who) [^,;:()]*$/.test(text.slice(from, Math.min(to, from + reach))))
    return false;
  // "222 on Monday night, 214 of that in the north, with 23 missing": no verb of its own
  if (date.end <= figure.start && to - from < ellipsisReach && goesOnWithoutVerb(text, from, to, figure.end))
    return false;
  // Also keeps the cost of a sentence without end in its length.
  return to - from > reach || breaksBetween(text, from, to) > 1 || /;/.test(text.slice(from, to));
}

/** In characters; two short members of a list. */
const ellipsisReach = 80;

/** A list that goes on behind its date: nothing in it is a verb, so the verb before the date holds for it too. */
function goesOnWithoutVerb(text: string, from: number, to: number, figureEnd: number): boolean {
  const between = text.slice(from, to);
  if (!/^ ?,/.test(between) || /[;:()—–]/.test(between)) return false;
  // "and more than 160 were hurt": a clause of its own
  const rest = /^[^,;.]*/.exec(text.slice(figureEnd, figureEnd + ellipsisReach))?.[0] ?? '';
  return !hasVerb(between) && !(between.includes(' and ') && hasVerb(rest));
}

function hasVerb(words: string): boolean {
  for (const [word] of words.matchAll(/[a-z']+/g))
    if (behind.has(word) || ahead.has(word) || finite.has(word) || /[a-z]{3}ed$/.test(word)) return true;
  return false;
}

const finite: ReadonlySet<string> = new Set(
  'is are be being am do does say than against from compared versus which who whose where when'.split(' '),
);
