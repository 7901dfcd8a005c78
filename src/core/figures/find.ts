import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { withKnownAges } from './ages.ts';
import type { FoundFigure } from './found.ts';
import { mayBeginNumber } from './number/read.ts';
import type { Line } from './pattern.ts';
import { mergeBounds } from './range.ts';
import { type Carry, type Draft, readFigure } from './read.ts';

/** How far a figure may reach, in tokens. */
const reach = 40;

/** How many sentences an elided noun is carried over. */
const carriedOver = 2;

/** The figures of the sentences in reading order. `taken` are stretches already read as dates and times, in reading order. */
export function findFigures(sentences: readonly Sentence[], taken: readonly Span[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  const memory = remember();
  let nextTaken = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    const { tokens } = sentence;
    const headline = sentence.in === 'headline';
    while (nextTaken < taken.length && (taken[nextTaken] as Span).end <= sentence.start) nextTaken++;
    let span = nextTaken;
    let begin = 0;
    let last: Draft | undefined;
    for (let at = 0; at < tokens.length; ) {
      if (!mayBeginNumber(tokens, at)) {
        at++;
        continue;
      }
      const token = tokens[at] as Token;
      const passed = span;
      while (span < taken.length && (taken[span] as Span).end <= token.start) span++;
      if (span > passed) begin = firstAfter(tokens, (taken[span - 1] as Span).end, begin, at);
      const here = taken[span];
      if (here !== undefined && here.start < token.end) {
        at++;
        continue;
      }
      const line: Line = { tokens, begin, end: endOfLine(tokens, at, here), headline };
      const { figure, to } = readFigure(line, at, memory.at(index));
      at = Math.max(at + 1, to);
      if (figure === undefined) continue;
      const merged = last && mergeBounds(line, last, figure);
      if (merged) found.pop();
      last = merged ?? figure;
      const finished = finish(last, tokens, index, headline);
      found.push(finished);
      if (!isDefinite(tokens, last.from) && !isApposedPart(finished)) memory.keep(finished, index);
    }
  }
  return withKnownAges(found, sentences);
}

/** The first token behind a date, going back from `at`. */
function firstAfter(tokens: readonly Token[], end: number, begin: number, at: number): number {
  let first = at;
  while (first > begin && (tokens[first - 1] as Token).start >= end) first--;
  return first;
}

/** Where the next date begins, and never further than a figure may reach. */
function endOfLine(tokens: readonly Token[], at: number, taken: Span | undefined): number {
  const limit = Math.min(tokens.length, at + reach);
  if (taken === undefined || (tokens[limit - 1] as Token).end <= taken.start) return limit;
  let end = at + 1;
  while (end < limit && (tokens[end] as Token).end <= taken.start) end++;
  return end;
}

/** "the two countries", "its 12 posts": a mention of things known, which no later number leaves out ("Of the 40 homes, 12 …" does). */
function isDefinite(tokens: readonly Token[], from: number): boolean {
  return definite.holds(tokens[from - 1]?.word) && !(from === 2 && tokens[0]?.lower === 'of');
}

/** "40 people, 12 of them children, and hurt 60": the part is said in passing, and what follows goes on with the whole. */
function isApposedPart({ counted, of }: FoundFigure): boolean {
  return of?.carried === true && counted !== null && !counted.carried;
}

const definite = new WordSet(['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our']);

/** Keeps the nouns and units that later numbers may leave out, for as long as a reader would. */
function remember(): { at(sentence: number): Carry; keep(figure: FoundFigure, sentence: number): void } {
  let counted: FoundFigure['counted'] = null;
  let whole: FoundFigure['of'] = null;
  let measures: Carry['measures'] = [];
  let countedIn = 0;
  let wholeIn = 0;
  return {
    at: (sentence) => ({
      counted: sentence - countedIn <= carriedOver ? counted : null,
      whole: sentence - wholeIn <= carriedOver ? whole : null,
      measures,
      sentence,
    }),
    keep: (figure, sentence) => {
      const { kind, unit } = figure;
      const value = figure.value ?? figure.high;
      if (kind === 'count' && figure.counted !== null) {
        counted = figure.counted;
        countedIn = sentence;
        if (!counted.carried) measures = [];
      }
      if ((kind === 'ratio' || kind === 'percent') && figure.of !== null) {
        whole = figure.of;
        wholeIn = sentence;
      }
      if (measured.has(kind) && unit !== null && value !== null) {
        measures = [{ kind, unit, value, sentence }, ...measures.slice(0, 2)];
      }
    },
  };
}

/** Kinds whose unit a later number may leave out. */
const measured: ReadonlySet<FoundFigure['kind']> = new Set([
  'percent',
  'length',
  'area',
  'mass',
  'volume',
  'duration',
  'speed',
  'temperature',
  'money',
  'other',
]);

function finish(draft: Draft, tokens: readonly Token[], sentence: number, headline: boolean): FoundFigure {
  const bare =
    headline && draft.kind === 'count' && draft.unit === null && Number.isInteger(draft.low ?? draft.high);
  return {
    start: (tokens[draft.from] as Token).start,
    end: (tokens[draft.to - 1] as Token).end,
    text: textBetween(tokens, draft.from, draft.to),
    kind: draft.kind,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    hedge: draft.hedge,
    unit: bare ? 'person' : draft.unit,
    counted: draft.counted,
    sentence,
    per: draft.per,
    change: draft.change,
    of: draft.of,
  };
}

/** The words between two tokens; white space comes back as spaces, as many as there are. */
function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const gap = i > from ? token.start - (tokens[i - 1] as Token).end : 0;
    text += gap === 0 ? token.text : gap === 1 ? ` ${token.text}` : ' '.repeat(gap) + token.text;
  }
  return text;
}
