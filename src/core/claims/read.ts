import type { Claim } from '../article.ts';
import { groups } from '../names/words/people.ts';
import type { Span } from '../span.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/words/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import { contentStart, trimEnd } from './content.ts';
import type { Act } from './cues/cue.ts';
import { type CueHit, cueAt } from './cues/index.ts';
import { type SourcePhrase, sourcePhraseAt } from './prepositional.ts';
import type { Quotation } from './quotations.ts';
import { skipBack, subjectAfter, subjectBefore } from './subject.ts';
import { isQuoted, lowerAt, type Range, type View } from './view.ts';

/** A claim whose speaker is still words of the sentence: "he", "the ministry". */
export interface RawClaim extends Span {
  readonly view: View;
  readonly type: Claim['type'];
  readonly act: Act;
  readonly cue: Span | null;
  /** Where the speaker stands; 'same' is whoever spoke before. */
  readonly subject: Range | 'same';
}

interface Reporting {
  readonly hit: CueHit;
  /** Undefined where the verb shares the subject of the verb before it. */
  readonly subject: Range | undefined;
  readonly inverted: boolean;
}

/** The claims of one sentence that a cue introduces; quotations that they use are noted in `taken`. */
export function readSentence(view: View, quotations: readonly Quotation[], taken: Set<number>): RawClaim[] {
  const { tokens } = view;
  const claims: RawClaim[] = [];
  let segment = bodyStart(view);
  for (let at = segment; at <= tokens.length; at++) {
    if (at < tokens.length && (lowerAt(view, at) !== ';' || isQuoted(view, at))) continue;
    readSegment(view, segment, at, quotations, taken, claims);
    segment = at + 1;
  }
  return claims;
}

/** Past a dateline: "OSLO, Jan. 20 (ABC) - ", "OSLO — ". */
function bodyStart(view: View): number {
  const first = view.tokens[0];
  if (
    first === undefined ||
    first.text.length < 3 ||
    first.text !== first.text.toUpperCase() ||
    first.kind !== 'word'
  )
    return 0;
  for (let at = 1; at < Math.min(view.tokens.length, 16); at++) {
    const token = view.tokens[at];
    if (token !== undefined && /^[—–-]$/.test(token.text) && !token.glued) return at + 1;
  }
  return 0;
}

function readSegment(
  view: View,
  floor: number,
  ceiling: number,
  quotations: readonly Quotation[],
  taken: Set<number>,
  out: RawClaim[],
): void {
  const reports = findReports(view, floor, ceiling);
  let done = floor;
  reports.forEach((report, i) => {
    const { hit } = report;
    const subject =
      report.subject ??
      (out.at(-1)?.view === view
        ? (out.at(-1) as RawClaim).subject
        : (reports[i - 1]?.subject ?? firstPhrase(view, floor, hit.from)));
    if (subject === undefined) return;
    const cue = spanOf(view, hit);
    const emit = (range: Range): number => {
      const claim = claimOf(view, range, hit.cue.act, cue, subject, quotations, taken);
      if (claim) out.push(claim);
      return range.to;
    };
    const left = report.subject && !report.inverted ? report.subject.from : hit.from;
    const before = quotedBefore(view, left);
    if (before !== undefined && hit.takes.has('quote')) {
      const piece = view.pieces[before] as Range & { quotation: number };
      if (!taken.has(piece.quotation)) emit(piece);
      const after = quotedAfter(
        view,
        report.inverted && report.subject ? report.subject.to : hit.to,
        ceiling,
      );
      if (after !== undefined) emit(view.pieces[after] as Range);
      done = ceiling;
      return;
    }
    const start = report.inverted ? undefined : contentStart(view, hit, ceiling);
    if (start) {
      if (hit.from < done && !coordinated(view, report)) return;
      const to = clauseEnd(view, start.from, ceiling, reports.slice(i + 1, i + 4));
      done = emit({ from: start.from, to });
      return;
    }
    const after = quotedAfter(view, hit.to, ceiling);
    if (after !== undefined && hit.takes.has('quote')) {
      emit(view.pieces[after] as Range);
      return;
    }
    if (
      (hit.takes.has('clause') || hit.takes.has('that')) &&
      report.subject &&
      lowerAt(view, left - 1) === ','
    )
      done = trailing(view, report, floor, left - 1, ceiling, emit);
  });
  for (let at = floor; at < ceiling; at++) {
    if (isQuoted(view, at)) continue;
    const phrase = sourcePhraseAt(view, at, ceiling);
    if (phrase) {
      readSource(view, phrase, floor, ceiling, quotations, taken, out);
      at = phrase.whole.to;
    }
  }
}

/** "…, the minister said." and "The bridge, she said, was safe." */
function trailing(
  view: View,
  report: Reporting,
  floor: number,
  comma: number,
  ceiling: number,
  emit: (range: Range) => number,
): number {
  const end = report.inverted && report.subject ? report.subject.to : report.hit.to;
  const next = skipAdverbials(view, end, ceiling);
  if (
    lowerAt(view, next) === ',' &&
    next + 3 < ceiling &&
    comma - floor < 6 &&
    !hasAuxiliary(view, floor, comma)
  )
    return emit({ from: next + 1, to: ceiling });
  return emit({ from: floor, to: comma });
}

function hasAuxiliary(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (auxiliaries.has(lowerAt(view, at))) return true;
  return false;
}

function readSource(
  view: View,
  { cue, speaker, whole }: SourcePhrase,
  floor: number,
  ceiling: number,
  quotations: readonly Quotation[],
  taken: Set<number>,
  out: RawClaim[],
): void {
  const last = out.at(-1);
  const word = lowerAt(view, cue.from);
  if (word === 'citing' || word === 'quoting') {
    if (last?.view === view) out[out.length - 1] = { ...last, subject: speaker, cue: spanOf(view, cue) };
    return;
  }
  // A quotation that already has its speaker was only passed on by this source.
  if (last?.view === view && last.type === 'direct') return;
  let range: Range;
  if (whole.from - floor <= 1) {
    let from = whole.to;
    while (from < ceiling && lowerAt(view, from) !== ',' && from - whole.to < 20) from++;
    if (from >= ceiling - 1) return;
    range = { from: from + 1, to: clauseEnd(view, from + 1, ceiling, []) };
  } else range = { from: floor, to: whole.from };
  const claim = claimOf(view, range, 'say', spanOf(view, cue), speaker, quotations, taken);
  if (claim) out.push(claim);
}

const beForms: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  'get',
  'got',
  'gets',
]);

function findReports(view: View, floor: number, ceiling: number): Reporting[] {
  const reports: Reporting[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (view.tokens[at]?.kind !== 'word' || isQuoted(view, at)) continue;
    const hit = cueAt(view.tokens, at);
    if (!hit) continue;
    const report = readReport(view, hit, floor, ceiling, reports);
    if (report) {
      reports.push(report);
      at = hit.to - 1;
    }
  }
  return reports;
}

function readReport(
  view: View,
  hit: CueHit,
  floor: number,
  ceiling: number,
  earlier: readonly Reporting[],
): Reporting | undefined {
  const before = lowerAt(view, hit.from - 1);
  const quotedLeft = quotedBefore(view, hit.from) !== undefined;
  if (hit.form === 'ing') {
    if (
      before !== ',' &&
      before !== 'by' &&
      !beForms.has(before) &&
      hit.from !== floor &&
      before !== 'each' &&
      !(earlier.length > 0 && before === 'and')
    )
      return undefined;
    if (beForms.has(before)) return { hit, subject: subjectBefore(view, hit.from, floor), inverted: false };
    return before === 'each'
      ? { hit, subject: { from: hit.from - 1, to: hit.from }, inverted: false }
      : { hit, subject: undefined, inverted: false };
  }
  const bare = lowerAt(view, skipAdverbBack(view, hit.from - 1));
  if (hit.form === 'past' && beForms.has(bare)) return undefined;
  if (hit.form === 'base' && bare === 'to') return undefined;
  if (hit.form === 'base' || hit.form === 's') {
    if (determiners.has(before) || prepositions.has(before) || before === "'s" || before === '-')
      return undefined;
  }
  if (before === 'as' || before === 'than' || before === '-' || lowerAt(view, hit.to) === '-')
    return undefined;
  if (quotedLeft || (before === ',' && hit.takes.has('clause') && lowerAt(view, hit.to) !== 'that')) {
    const subject = subjectAfter(view, skipAdverbials(view, hit.to, ceiling), ceiling);
    if (
      subject &&
      (quotedLeft || (view.nameAt[subject.from] !== undefined && endsSoon(view, subject.to, ceiling)))
    )
      return { hit, subject, inverted: true };
  }
  const conjunction = lowerAt(view, skipBack(view, hit.from - 1, floor));
  if (conjunction === 'and' || conjunction === 'but' || conjunction === 'or')
    return hit.form === 'past' || hit.form === 's' || auxiliaries.has(before)
      ? { hit, subject: undefined, inverted: false }
      : undefined;
  const subject = subjectBefore(view, hit.from, floor);
  if (!subject) return undefined;
  if (hit.form === 'base' && !agreesWithBase(view, subject, hit)) return undefined;
  return { hit, subject, inverted: false };
}

function endsSoon(view: View, at: number, ceiling: number): boolean {
  return at >= ceiling - 1 || lowerAt(view, at) === ',' || lowerAt(view, at) === '.';
}

function skipAdverbBack(view: View, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    from - at < 3 &&
    (lowerAt(view, at).endsWith('ly') || lowerAt(view, at) === 'also' || lowerAt(view, at) === 'not')
  )
    at--;
  return at;
}

/** A plain form needs a plural, "I", "you", or an auxiliary before it. */
function agreesWithBase(view: View, { to }: Range, hit: CueHit): boolean {
  const last = view.tokens[to - 1];
  if (last === undefined) return false;
  if (hit.from > to && auxiliaries.has(lowerAt(view, hit.from - 1))) return true;
  return (
    groups.has(last.lower) ||
    last.lower === 'they' ||
    last.lower === 'we' ||
    last.lower === 'i' ||
    last.lower === 'who' ||
    (last.lower.endsWith('s') && !last.lower.endsWith('ss'))
  );
}

/** The quotation piece that ends right before a token, a comma and the mark between. */
function quotedBefore(view: View, at: number): number | undefined {
  let here = at - 1;
  if (lowerAt(view, here) === ',') here--;
  const mark = view.tokens[here];
  if (mark === undefined || (mark.kind !== 'quote' && mark.kind !== 'apostrophe')) return undefined;
  const piece = view.pieceAt[here - 1] ?? -1;
  if (piece < 0) return undefined;
  const last = lowerAt(view, here - 1);
  return lowerAt(view, here + 1) === ',' || /^[,.?!…—–-]$/.test(last) || at === here + 1 ? piece : undefined;
}

/** The quotation piece that a comma or colon after the cue introduces. */
function quotedAfter(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 30); at++) {
    const token = view.tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === 'quote') {
      const before = lowerAt(view, at - 1);
      const piece = view.pieceAt[at + 1] ?? -1;
      return piece >= 0 && (before === ',' || before === ':' || before === '.' || at === from)
        ? piece
        : undefined;
    }
  }
  return undefined;
}

/** "and demanded…", "but the union said…": another statement of the same sentence begins. */
function coordinated(view: View, { hit, subject }: Reporting): boolean {
  const before = lowerAt(view, (subject?.from ?? skipBack(view, hit.from - 1, 0) + 1) - 1);
  return (
    hit.form === 'ing' ||
    before === 'and' ||
    before === 'but' ||
    before === 'while' ||
    before === 'though' ||
    before === 'although' ||
    before === 'whereas' ||
    before === ','
  );
}

/** Where a statement ends that begins at `from`: at the next attribution, a source phrase or an aside of the outlet's own. */
function clauseEnd(view: View, from: number, ceiling: number, later: readonly Reporting[]): number {
  let end = ceiling;
  for (const report of later) {
    if (report.hit.from <= from || !coordinated(view, report)) continue;
    let at = report.subject && !report.inverted ? report.subject.from : report.hit.from;
    if (!report.subject && report.hit.form !== 'ing') at = skipBack(view, report.hit.from - 1, from) + 1;
    at--;
    if (conjunctions.has(lowerAt(view, at)) || lowerAt(view, at) === 'by') at--;
    end = Math.min(end, lowerAt(view, at) === ',' ? at : at + 1);
    break;
  }
  for (let at = from + 1; at < end; at++) {
    if (isQuoted(view, at)) continue;
    const word = lowerAt(view, at);
    if (word === ',' && /^(who|which|where|whose)$/.test(lowerAt(view, at + 1))) return at;
    if (word === 'according' && lowerAt(view, at + 1) === 'to') return at;
  }
  return end;
}

/** The first noun phrase of the segment, for verbs that share its subject. */
function firstPhrase(view: View, floor: number, before: number): Range | undefined {
  for (let at = floor; at < Math.min(before, floor + 20); at++) {
    const mention = view.nameAt[at];
    if (mention && lowerAt(view, mention.to) !== "'s" && !prepositions.has(lowerAt(view, at - 1)))
      return { from: at, to: mention.to };
    if (pronouns.has(lowerAt(view, at))) return { from: at, to: at + 1 };
  }
  return undefined;
}

/** Makes the claim of a stretch of a sentence; a quotation in it counts to its own end, over sentences if need be. */
function claimOf(
  view: View,
  range: Range,
  act: Act,
  cue: Span,
  subject: Range | 'same',
  quotations: readonly Quotation[],
  taken: Set<number>,
): RawClaim | undefined {
  let { from, to } = range;
  while (from < to && view.tokens[from]?.kind === 'mark' && !/^[$€£¥(]$/.test(view.tokens[from]?.text ?? ''))
    from++;
  ({ from, to } = trimEnd(view, { from, to }));
  if (from >= to) return undefined;
  let start = (view.tokens[from] as { start: number }).start;
  let end = (view.tokens[to - 1] as { end: number }).end;
  let type: Claim['type'] = 'indirect';
  for (const piece of view.pieces) {
    if (piece.to <= from || piece.from >= to + 1) continue;
    const quotation = quotations[piece.quotation] as Quotation;
    taken.add(piece.quotation);
    const whole = piece.from - from <= 2 && to - piece.to <= 2;
    type = whole ? 'direct' : 'mixed';
    if (whole) {
      start = quotation.start;
      end = quotation.end;
    } else {
      start = Math.min(start, quotation.start);
      end = Math.max(end, quotation.end);
    }
  }
  while (
    end > start &&
    /[,.\s]/.test(view.text[end - 1] as string) &&
    !(view.text[end - 1] === '.' && view.text[end - 2] === '.')
  )
    end--;
  return { view, start, end, type, act, cue, subject };
}

/** Full quotations of the sentence that no cue claimed: they belong to whoever is speaking. */
export function unattributed(view: View, quotations: readonly Quotation[], taken: Set<number>): RawClaim[] {
  const claims: RawClaim[] = [];
  for (const piece of view.pieces) {
    if (taken.has(piece.quotation)) continue;
    const quotation = quotations[piece.quotation] as Quotation;
    if (quotation.to - quotation.from < 4 || piece.from > 1) continue;
    const last = view.text[quotation.end - 1] as string;
    if (quotation.closed && !/[.?!…,—–]/.test(last)) continue;
    taken.add(piece.quotation);
    const end =
      /[.,]/.test(last) && !view.text.endsWith('..', quotation.end) ? quotation.end - 1 : quotation.end;
    claims.push({
      view,
      start: quotation.start,
      end,
      type: 'direct',
      act: 'say',
      cue: null,
      subject: 'same',
    });
  }
  return claims;
}

function spanOf(view: View, { from, to }: Range): Span {
  return { start: (view.tokens[from] as Span).start, end: (view.tokens[to - 1] as Span).end };
}
