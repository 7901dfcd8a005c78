import { bodies } from '../names/words/organisations.ts';
import { groups, roles } from '../names/words/people.ts';
import { firstFrom } from '../search.ts';
import type { Span } from '../span.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, conjunctions, prepositions } from '../text/words/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import { clauseEnd, endOfObject } from './clause-end.ts';
import { findAt, findThat, hasVerb, skipHearer } from './clause-start.ts';
import { contentStart } from './content.ts';
import type { Act } from './cues/cue.ts';
import { cueAt } from './cues/index.ts';
import { isFigure } from './figure-ahead.ts';
import { readAgainst, readGaps } from './gapping.ts';
import { readNoun } from './nouns.ts';
import { type SourcePhrase, sourcePhraseAt } from './prepositional.ts';
import { quotedAfter, quotedBefore } from './quoted.ts';
import { claimOf, type RawClaim, type Reading, spanOf } from './raw-claim.ts';
import { findReports, isCoordinated, type Reporting } from './reports.ts';
import { placeFrom } from './spots.ts';
import { firstPhrase, phraseBefore } from './subject.ts';
import { isQuoted, longest, lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak, headNoun } from './who-speaks.ts';
import { sources } from './words/sources.ts';

/** The claims of one sentence that a cue introduces. */
export function readSentence(view: View, reading: Reading): RawClaim[] {
  const { cues, sources } = view.spots;
  const claims: RawClaim[] = [];
  if (cues.length + sources.length + view.pieces.length === 0 && view.sentence.in !== 'headline')
    return claims;
  let floor = bodyStart(view);
  if (view.sentence.in === 'headline') floor = readHeadline(view, reading, claims) ?? floor;
  for (const at of [...view.spots.breaks, view.tokens.length]) {
    if (at < floor || (at < view.tokens.length && (isQuoted(view, at) || !isBreak(view, at)))) continue;
    if (at > floor) {
      const before = claims.length;
      new Segment(view, floor, at, reading, claims).read();
      if (claims.length === before && lowerAt(view, floor - 1) === ';')
        readOn(view, floor, at, reading, claims);
    }
    floor = at + 1;
  }
  return claims;
}

/** "The first blast shook the port, the agency said; the second broke windows.": whoever spoke before the semicolon speaks on. */
function readOn(view: View, from: number, to: number, reading: Reading, out: RawClaim[]): void {
  const last = out.at(-1);
  if (last?.type !== 'indirect' || last.subject === 'same' || last.cue === null) return;
  // A figure that somebody has or gives ends with its clause.
  if (
    !(last.act === 'say' || last.act === 'estimate') ||
    lastWord.test(view.text.slice(last.cue.start, last.cue.end))
  )
    return;
  if (!goesOnCounting(view, from) || to - from > longest || !hasVerb(view, from, to)) return;
  if (findReports(view, from, to).length > 0) return;
  const whole = claimOf(view, { from, to }, last.act, last.cue, last.subject, reading);
  if (whole === undefined) return;
  if (last.end >= (view.tokens[from - 2]?.end ?? 0)) out[out.length - 1] = { ...last, end: whole.end };
  else if (last.cue.start >= last.end && !hasComma(view, firstFrom(view.tokens, last.cue.end), from - 1))
    out.push(whole);
}

const lastWord = /(?:ha[sd]|have|gives?|gave)$/i;

/** "the second was stronger", "30 of them were divers": the clause is about a part of what was spoken of; another subject may be the outlet's own. */
function goesOnCounting(view: View, from: number): boolean {
  const the = lowerAt(view, from) === 'the' ? from + 1 : from;
  return parts.holds(wordAt(view, the)) || (the === from && isFigure(view, from));
}

const parts = new WordSet(
  'first second third last other others rest latter former remaining same both all most some none another half'.split(
    ' ',
  ),
);

function hasComma(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lowerAt(view, at) === ',') return true;
  return false;
}

/** How far ahead another report would take a second clause for its own. */
const reportReach = 60;

/** A semicolon, or a colon behind which a new statement has its own source: "The firm denies it: the cable was new, she said." */
function isBreak(view: View, at: number): boolean {
  const mark = lowerAt(view, at);
  if (mark === ';') return true;
  if (mark !== ':' || view.tokens[at + 1]?.kind === 'quote') return false;
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    const hit = view.tokens[back]?.kind === 'word' ? cueAt(view.tokens, back) : undefined;
    // "is anyone's guess:"
    const isNoun = lowerAt(view, back - 1) === "'s";
    if (!isNoun && hit?.takes.has('quote') && hit.to <= at && skipAdverbials(view, hit.to, at) >= at)
      return hit.cue.act === 'deny';
  }
  for (let next = at + 2; next < Math.min(view.tokens.length, at + 60); next++) {
    const word = lowerAt(view, next);
    if (word === ':' || word === ';' || isQuoted(view, next)) return false;
    if (word !== ',' || lowerAt(view, next + 1) === 'not') continue;
    if (lowerAt(view, next + 1) === 'according') return true;
    for (let verb = next + 1; verb < Math.min(view.tokens.length, next + 9); verb++) {
      if (verb > next + 1 && view.tokens[verb]?.kind === 'mark') break;
      const hit = cueAt(view.tokens, verb);
      if (hit && (hit.cue.verb === 'say' || hit.takes.has('clause') || hit.takes.has('hearer'))) return true;
    }
  }
  return false;
}

/** Past a dateline: "OSLO, Jan. 20 (ABC) - ", "OSLO — ". */
function bodyStart(view: View): number {
  const first = view.tokens[view.tokens[0]?.text === '(' ? 1 : 0];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  for (let at = 1; at < Math.min(view.tokens.length, 16); at++) {
    const token = view.tokens[at];
    // "OSLO had the ship in its grasp — and let it go"
    if (auxiliaries.holds(token?.word)) return 0;
    if (token !== undefined && /^[—–-]$/.test(token.text) && !token.glued)
      return view.tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  }
  return 0;
}

/** "Interior ministry: 4,000 joined the march". Returns where reading goes on. */
function readHeadline(view: View, reading: Reading, out: RawClaim[]): number | undefined {
  const colon = view.tokens.findIndex(({ text }, at) => text === ':' && at > 0 && at < 8);
  if (
    colon < 0 ||
    colon + 3 > view.tokens.length ||
    view.pieces.some(({ from }) => from < colon) ||
    isSlogan(view, colon) ||
    !canSpeak(view, { from: 0, to: colon })
  )
    return undefined;
  const mention = view.nameAt[colon - 1];
  // "Camp fire: 23 dead" names a topic; a person or a body speaks.
  if (mention ? mention.kind !== 'person' && mention.kind !== 'organisation' : false) return undefined;
  if (mention?.kind === 'person' && mention.from === 0 && mention.name.split(' ').length > 3)
    return undefined;
  const claim = claimOf(
    view,
    { from: colon + 1, to: view.tokens.length },
    'say',
    null,
    { from: 0, to: colon },
    reading,
  );
  if (claim) out.push(claim);
  return view.tokens.length;
}

/** "FLOOD HELL: 200 dead": words shouted before a headline in small letters are its label; nobody is called so. */
function isSlogan(view: View, colon: number): boolean {
  let shouted = 0;
  for (let at = 0; at < colon; at++) {
    const { text, lower, kind } = view.tokens[at] as View['tokens'][number];
    if (kind !== 'word') continue;
    if (text === lower || text !== text.toUpperCase()) return false;
    // "RMT: 40,000 walked out"
    if (text.length > 3) shouted++;
    if (roles.holds(wordAt(view, at)) || groups.holds(wordAt(view, at)) || bodies.holds(wordAt(view, at)))
      return false;
  }
  return shouted > 0 && view.tokens.some(({ text }, at) => at > colon && /^[a-z]/.test(text));
}

/** A stretch of a sentence between semicolons, read verb by verb. */
class Segment {
  readonly #view: View;
  readonly #floor: number;
  readonly #ceiling: number;
  readonly #reading: Reading;
  readonly #out: RawClaim[];
  #first: number;

  constructor(view: View, floor: number, ceiling: number, reading: Reading, out: RawClaim[]) {
    this.#view = view;
    this.#floor = floor;
    this.#ceiling = ceiling;
    this.#reading = reading;
    this.#out = out;
    this.#first = out.length;
  }

  read(): void {
    const reports = findReports(this.#view, this.#floor, this.#ceiling);
    if (reports.length === 0 && this.#readAgainst()) return;
    let done = this.#floor;
    let speaking: Range | undefined;
    reports.forEach((report, i) => {
      speaking = report.subject ?? speaking;
      done = this.#readReport(report, reports.slice(i + 1, i + 5), done, speaking);
    });
    if (this.#out.length === this.#first) this.#readIntroduced();
    let next = 0;
    const { sources } = this.#view.spots;
    let behind = this.#floor;
    for (let index = placeFrom(sources, this.#floor); index < sources.length; index++) {
      const at = sources[index] as number;
      if (at >= this.#ceiling) break;
      if (at < behind || isQuoted(this.#view, at)) continue;
      const phrase = sourcePhraseAt(this.#view, at, this.#ceiling);
      if (phrase) {
        this.#readSource(phrase);
        behind = phrase.whole.to + 1;
        continue;
      }
      while (reports[next] !== undefined && (reports[next] as Reporting).hit.from <= at) next++;
      const noun = readNoun(this.#view, at, this.#ceiling, reports.slice(next, next + 4));
      if (noun && !this.#isRead(noun.content.from)) this.#add(noun.content, noun.act, noun.cue, noun.speaker);
    }
  }

  #readReport(
    report: Reporting,
    later: readonly Reporting[],
    done: number,
    speaking: Range | undefined,
  ): number {
    const view = this.#view;
    const { hit } = report;
    const subject = report.subject ?? this.#sharedSubject(hit.from, speaking);
    if (subject === undefined) return done;
    let cue: Range = hit;
    const add = (range: Range): void => this.#add(range, hit.cue.act, cue, subject);
    const left = report.subject && !report.inverted ? report.subject.outer : hit.from;
    const behind = report.inverted && report.subject ? report.subject.to : hit.to;
    const before = quotedBefore(view, left);
    if (before !== undefined && hit.takes.has('quote') && this.#isSpoken(before, left)) {
      const piece = view.pieces[before] as Range & { quotation: number };
      if (!this.#reading.taken.has(piece.quotation)) add(piece);
      const after = quotedAfter(view, behind, this.#ceiling);
      if (after !== undefined) add(view.pieces[after] as Range);
      return this.#ceiling;
    }
    const trails =
      (hit.takes.has('clause') ||
        hit.takes.has('hearer') ||
        (hit.takes.has('that') &&
          /^(establish|find|rule|decide|determine|learn|hear|conclude)$/.test(hit.cue.verb)) ||
        (hit.cue.verb === 'show' && this.#isNamed(report.subject))) &&
      report.subject !== undefined &&
      lowerAt(view, left - 1) === ',' &&
      left - 1 > this.#floor + (lowerAt(view, behind) === ',' ? 0 : 1) &&
      (!/^wh(?:ich|o)$/.test(lowerAt(view, left)) || view.nameAt[left] !== undefined);
    const start =
      report.inverted || (trails && isPlaced(view, hit.to))
        ? undefined
        : contentStart(view, hit, this.#endOfOpening(report) ?? this.#ceiling);
    if (start) {
      if (start.from === hit.to + 1 && /^(of|for|at)$/.test(lowerAt(view, hit.to)))
        cue = { from: hit.from, to: start.from };
      if (hit.from < done && !isCoordinated(view, report)) return done;
      const to = this.#contentEnd(report, start.from, later);
      // "an attack Norway blamed on Sweden": what is blamed stands before.
      const object =
        hit.cue.verb === 'blame' && lowerAt(view, start.from) === 'on'
          ? phraseBefore(view, left - 1, this.#floor)
          : undefined;
      if (trails && lowerAt(view, start.from - 1) === ':' && view.tokens[start.from]?.kind !== 'quote')
        add({ from: this.#floor, to: left - 1 });
      const gaps = hit.takes.has('figure') || hit.takes.has('of') ? readGaps(view, start.from, to) : [];
      const colon = colonBeforeQuote(view, start.from, gaps[0]?.from ?? to);
      add({ from: object?.from ?? start.from, to: colon ?? gaps[0]?.from ?? to });
      if (colon !== undefined) add({ from: colon + 1, to });
      for (const gap of gaps) this.#add(gap.content, 'estimate', hit, gap.speaker);
      return to;
    }
    const after = quotedAfter(view, hit.to, this.#ceiling);
    if (after !== undefined && hit.takes.has('quote')) {
      add(view.pieces[after] as Range);
      return this.#ceiling;
    }
    if (trails && !(hit.cue.verb === 'report' && this.#out.length > this.#first))
      this.#readTrailing(left - 1, behind, add);
    else {
      const told = report.inverted ? undefined : toldFigure(view, report, this.#floor, this.#ceiling);
      if (told) add(told);
    }
    return done;
  }

  /** "A lawyer for the crew, Ann Lee, saw it otherwise: “The gate was shut.”": the one person named before the colon speaks. */
  #readIntroduced(): void {
    const view = this.#view;
    const colon = view.pieces.length > 0 ? colonBeforeQuote(view, this.#floor, this.#ceiling) : undefined;
    const piece = colon === undefined ? undefined : view.pieces[view.pieceAt[colon + 2] ?? -1];
    if (colon === undefined || piece === undefined || colon - this.#floor > 40) return;
    let person: Range | undefined;
    for (let at = this.#floor; at < colon; at++) {
      const mention = view.nameAt[at];
      if (mention?.kind !== 'person') continue;
      if (person) return;
      person = { from: mention.from, to: mention.to };
      at = mention.to - 1;
    }
    const claim = person && claimOf(view, piece, 'say', null, person, this.#reading);
    if (claim) this.#out.push(claim);
  }

  /** Figures for two sources of the segment before, which gave theirs in the same order. */
  #readAgainst(): boolean {
    const [first, second] = this.#out.slice(-2);
    if (
      !first?.cue ||
      !second ||
      first.view !== this.#view ||
      second.view !== this.#view ||
      first.cue.start !== second.cue?.start ||
      this.#out.at(-3)?.cue?.start === first.cue.start
    )
      return false;
    const figures = readAgainst(this.#view, this.#floor, this.#ceiling);
    if (!figures) return false;
    [first, second].forEach(({ subject, cue }, i) => {
      const claim =
        subject === 'same'
          ? undefined
          : claimOf(this.#view, figures[i] as Range, 'estimate', cue, subject, this.#reading);
      if (claim) this.#out.push(claim);
    });
    return true;
  }

  /** "harbour office data": whose figures they are is told. */
  #isNamed(source: Range | undefined): boolean {
    if (source === undefined) return false;
    for (let at = source.from; at < source.to; at++)
      if (this.#view.nameAt[at] !== undefined || bodies.holds(wordAt(this.#view, at))) return true;
    return false;
  }

  /** "Two days after Oslo declared the siege over, the town…": where the clause ends that opens the sentence, if the report stands in it. */
  #endOfOpening({ hit, subject, inverted }: Reporting): number | undefined {
    const view = this.#view;
    if (!subject || inverted || subject.outer - this.#floor > 4) return undefined;
    if (!/^(?:after|before|since|once|until)$/.test(lowerAt(view, subject.outer - 1))) return undefined;
    for (let at = hit.to + 1; at < Math.min(this.#ceiling, hit.to + longest); at++)
      if (lowerAt(view, at) === ',' && !isQuoted(view, at)) return at;
    return undefined;
  }

  /** A claim that begins there was just read: "said in his order that…" is no second statement. */
  #isRead(from: number): boolean {
    const start = this.#view.tokens[from]?.start;
    return this.#out
      .slice(Math.max(this.#first, this.#out.length - 8))
      .some((claim) => claim.start === start);
  }

  #contentEnd({ hit, subject }: Reporting, from: number, later: readonly Reporting[]): number {
    const view = this.#view;
    const speaking = later.filter(
      (next) =>
        // "said that all was well, and asked for help"
        (next.subject === undefined &&
          lowerAt(view, next.hit.from - 1) === 'and' &&
          lowerAt(view, next.hit.from - 2) === ',') ||
        next.inverted ||
        this.#closes(next) ||
        contentStart(view, next.hit, this.#ceiling) !== undefined ||
        quotedAfter(view, next.hit.to, this.#ceiling) !== undefined,
    );
    // "put the strength of the storm, which came at 4 a.m., at 7.7": the aside is inside.
    const at = hit.takes.has('at') ? findAt(view, from, this.#ceiling) : undefined;
    let to = clauseEnd(view, at === undefined ? from : Math.max(from, at), this.#ceiling, speaking);
    // "the mayor, who has blamed the firm, is due today": the aside ends at its comma.
    const aside =
      subject && /^wh(o|ich)$/.test(lowerAt(view, subject.from)) && lowerAt(view, subject.from - 1) === ',';
    for (let at = from + 1; aside && at < to; at++)
      if (lowerAt(view, at) === ',' && isFinite(view, at + 1)) to = at;
    if (hit.takes.has('at') && !hit.takes.has('clause'))
      for (let at = from + 1; at < to; at++)
        if (lowerAt(view, at) === ',' && /^(because|since|although|though)$/.test(lowerAt(view, at + 1)))
          return at;
    return lowerAt(view, from) === 'responsibility' ||
      hit.cue.act === 'urge' ||
      hit.cue.act === 'warn' ||
      hit.cue.act === 'criticise' ||
      hit.cue.verb === 'call'
      ? endOfObject(view, from, to)
      : to;
  }

  /** ", the army said.": who said all that stands before. */
  #closes({ hit, subject }: Reporting): boolean {
    const view = this.#view;
    if (!subject || lowerAt(view, subject.outer - 1) !== ',') return false;
    if (!hit.takes.has('clause') && !hit.takes.has('hearer')) return false;
    const told = hit.takes.has('hearer') ? skipHearer(view, hit.to, this.#ceiling) : hit.to;
    return skipAdverbials(view, told, this.#ceiling) >= this.#ceiling - 1;
  }

  /** A quotation that ends in a mark of its own, or that is followed by a comma, is speech; "the "truce" held" is not. */
  #isSpoken(piece: number, at: number): boolean {
    const view = this.#view;
    const { from, to } = view.pieces[piece] as Range;
    return lowerAt(view, at - 1) === ',' || /^[,.?!…—–-]$/.test(lowerAt(view, to - 1)) || to - from > 3;
  }

  #sharedSubject(verb: number, speaking: Range | undefined): Range | undefined {
    const last = this.#out.length > this.#first ? this.#out.at(-1) : undefined;
    return last && last.subject !== 'same'
      ? last.subject
      : (speaking ?? firstPhrase(this.#view, this.#floor, verb));
  }

  /** "…, the minister said." and "The bridge, she said, was safe." */
  #readTrailing(comma: number, behind: number, add: (range: Range) => void): void {
    const view = this.#view;
    const next = skipAdverbials(view, behind, this.#ceiling);
    const follower = lowerAt(view, next + 1);
    // "The dam has burst, the army says, and two villages are empty."
    if (
      lowerAt(view, next) === ',' &&
      follower === 'and' &&
      !conjunctions.holds(wordAt(view, next + 2)) &&
      (hasSubjectAndVerb(view, next + 2, this.#ceiling) ||
        startsWithSubject(view, next + 2, this.#ceiling)) &&
      findReports(view, next + 2, Math.min(this.#ceiling, next + reportReach)).length === 0
    ) {
      if (!this.#isAdverbial(comma)) add({ from: this.#trailingStart(comma), to: comma });
      return add({ from: next + 2, to: clauseEnd(view, next + 2, this.#ceiling, []) });
    }
    const goesOn =
      lowerAt(view, next) === ',' &&
      next + 3 < this.#ceiling &&
      !isComparison(view, next + 1) &&
      !follower.endsWith('ing') &&
      !conjunctions.has(follower) &&
      !prepositions.has(follower);
    // "they knew, he said, that the gate was open"
    if (lowerAt(view, next) === ',' && follower === 'that' && comma - this.#floor < 7)
      return add({ from: this.#floor, to: this.#ceiling });
    const interrupted = comma - this.#floor < 7 && !isWhole(view, this.#floor, comma);
    if (goesOn && interrupted && !hasAuxiliary(view, this.#floor, comma))
      add({ from: next + 1, to: this.#ceiling });
    else if (goesOn && hasAuxiliary(view, comma - 1, comma)) add({ from: this.#floor, to: this.#ceiling });
    else if (goesOn && hasAuxiliary(view, next + 1, next + 2)) add({ from: next + 1, to: this.#ceiling });
    else if (!this.#isAdverbial(comma)) {
      add({ from: this.#trailingStart(comma), to: comma });
      const more = lowerAt(view, next) === ',' ? this.#elaboration(next + 1) : undefined;
      if (more !== undefined) add({ from: more, to: this.#ceiling });
    }
  }

  /** "Forty are dead, the army says, 12 of them divers", ", with nine missing": where the figure stands that the speaker adds. */
  #elaboration(from: number): number | undefined {
    const view = this.#view;
    const figure = /^(with|including)$/.test(lowerAt(view, from)) ? from + 1 : from;
    if (!isFigure(view, figure) || /^(a|an|the|one|no|not)$/.test(lowerAt(view, figure))) return undefined;
    // "…, the army says, nine more than the mayor knew of": the outlet compares
    if (isComparison(view, figure)) return undefined;
    // "…, the army says, as 40 were still at sea": the outlet's own, unlike "as many as 40 of them divers"
    if (lowerAt(view, figure) === 'as' && !/^(many|much|few)$/.test(lowerAt(view, figure + 1)))
      return undefined;
    const reports = findReports(view, from, Math.min(this.#ceiling, from + reportReach));
    return reports.length === 0 ? figure : undefined;
  }

  /** Behind what another source of the sentence gives: "40 in the north, according to the army, and 12 in the south, the police said". */
  #trailingStart(comma: number): number {
    const view = this.#view;
    const floor = Math.max(this.#floor, comma - longest);
    for (let at = comma - 3; at > floor; at--) {
      if (lowerAt(view, at) !== 'according' || isQuoted(view, at)) continue;
      const to = sourcePhraseAt(view, at, comma)?.whole.to;
      return to !== undefined && lowerAt(view, to) === ',' && /^(and|but|while)$/.test(lowerAt(view, to + 1))
        ? to + 2
        : floor;
    }
    return floor;
  }

  /** "Asked if he would go, the minister said no": what stands before the comma is no statement. */
  #isAdverbial(comma: number): boolean {
    if (
      !/^(asked|speaking|writing|when|while|after|before|as|although|though|because|since|until|once)$/.test(
        lowerAt(this.#view, this.#floor),
      )
    )
      return false;
    for (let at = Math.max(this.#floor, comma - longest); at < comma; at++)
      if (lowerAt(this.#view, at) === ',') return false;
    return true;
  }

  #readSource({ cue, speaker, whole }: SourcePhrase): void {
    const view = this.#view;
    const last = this.#out.at(-1);
    const word = lowerAt(view, cue.from);
    if (word === 'citing' || word === 'quoting') {
      if (
        this.#out.length > this.#first &&
        last?.cue &&
        !namesThing(view, speaker) &&
        last.cue.end < (view.tokens[cue.from] as Span).start
      )
        this.#out[this.#out.length - 1] = { ...last, subject: speaker, cue: spanOf(view, cue) };
      return;
    }
    // A quotation that already has its speaker was only passed on by this source.
    if (this.#out.length > this.#first && last?.type === 'direct') return;
    if (whole.from - this.#floor > 1) {
      const from = isCounted(view, cue)
        ? countStart(view, this.#floor, whole.from)
        : ofWhich(view, this.#floor, whole.from);
      return this.#add({ from, to: whole.from }, 'say', cue, speaker);
    }
    let from = whole.to;
    while (from < this.#ceiling && lowerAt(view, from) !== ',' && from - whole.to < 20) from++;
    // "By its tally 40 were hurt": no comma need follow
    if (word === 'by' && lowerAt(view, from) !== ',') from = whole.to - 1;
    if (from < this.#ceiling - 1)
      this.#add({ from: from + 1, to: clauseEnd(view, from + 1, this.#ceiling, []) }, 'say', cue, speaker);
  }

  #add(range: Range, act: Act, cue: Range, subject: Range): void {
    const claim = claimOf(this.#view, range, act, spanOf(this.#view, cue), subject, this.#reading);
    if (claim) this.#out.push(claim);
  }
}

/** "the 70,000 that the minister had warned of", "the 51 it gave on Monday": the number that the report hangs on. */
function toldFigure(
  view: View,
  { hit, subject }: Reporting,
  floor: number,
  ceiling: number,
): Range | undefined {
  if (!subject || !(hit.takes.has('of') || hit.takes.has('figure'))) return undefined;
  const heard = hit.takes.has('hearer') ? skipHearer(view, hit.to, ceiling) : hit.to;
  const next = view.tokens[heard];
  if (
    heard < ceiling &&
    next?.kind !== 'mark' &&
    !/^(?:of|at|on|in|earlier|before|last)$/.test(next?.lower ?? '')
  )
    return undefined;
  const that = subject.outer - 1;
  const to = /^(?:that|which)$/.test(lowerAt(view, that)) ? that : that + 1;
  for (let from = to - 1; from > Math.max(floor, to - 4); from--) {
    if (view.tokens[from]?.kind !== 'number') continue;
    return lowerAt(view, from - 1) === 'the' ? { from, to } : undefined;
  }
  return undefined;
}

/** "nine more than", "40 fewer than": a number that only tells two others apart. */
function isComparison(view: View, from: number): boolean {
  for (let at = from + 1; at < from + 5; at++)
    if (/^(?:more|fewer|less|higher|lower|up|down)$/.test(lowerAt(view, at)))
      return /^(?:than|from|on)$/.test(lowerAt(view, at + 1));
  return false;
}

/** "reckons in a report issued on Monday": no statement begins here. */
function isPlaced(view: View, at: number): boolean {
  return (
    /^(in|after|at|during)$/.test(lowerAt(view, at)) &&
    !isFigure(view, at + 1) &&
    findThat(view, at, at + 12) === undefined
  );
}

/** "Of the 300 tonnes on board, only 40 burned, according to the army": what the 300 were is not the army's. */
function ofWhich(view: View, floor: number, to: number): number {
  // "What they ask is a riddle: it made 12% in the ministry's reckoning"
  if (lowerAt(view, to) === 'in')
    for (let at = to - 1; at > Math.max(floor, to - longest); at--)
      if (lowerAt(view, at) === ':') return at + 1;
  if (lowerAt(view, floor) !== 'of' || lowerAt(view, floor + 1) !== 'the') return floor;
  for (let at = floor + 2; at < Math.min(to - 1, floor + 30); at++)
    if (lowerAt(view, at) === ',') return at + 1;
  return floor;
}

/** "by the union's count", unlike "put at 40 by the union": the number is what is counted. */
function isCounted(view: View, { from, to }: Range): boolean {
  const word = lowerAt(view, from);
  return (word === 'by' && to - from > 1) || word.startsWith('count');
}

/** What a count gives is the number: "the fire that killed at least 20 people, by the union's count". */
function countStart(view: View, floor: number, to: number): number {
  const last = lowerAt(view, to - 1) === ',' ? to - 1 : to;
  // "The wrecks come to 14,000 by the union's count": the whole clause
  if (last === to && isMainClause(view, floor, to)) return floor;
  let from = last;
  while (from > floor && last - from < 40 && lowerAt(view, from - 1) !== ',') from--;
  for (let at = from; at < last; at++)
    if (isFigure(view, at) && !/^(a|an|one|the|on|in)$/.test(lowerAt(view, at))) return at;
  return floor;
}

/** No comma and no "that" or "which" parts the number from the subject that opens the sentence. */
function isMainClause(view: View, floor: number, to: number): boolean {
  if (to - floor > mainClause) return false;
  for (let at = floor; at < to; at++)
    if (/^(?:[,:—–]|that|which|who|and|but)$/.test(lowerAt(view, at)) || isQuoted(view, at)) return false;
  return !prepositions.holds(wordAt(view, floor));
}

/** In tokens; the longest clause without a comma. */
const mainClause = 24;

/** "said that it was: “You could hear it.”": where the words quoted begin. */
function colonBeforeQuote(view: View, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++)
    if (lowerAt(view, at) === ':' && view.tokens[at + 1]?.kind === 'quote') return at;
  return undefined;
}

/** "citing documents", "citing preliminary data": nobody who speaks. */
function namesThing(view: View, speaker: Range): boolean {
  return [speaker.from, headNoun(view, speaker)].some(
    (at) => sources.holds(wordAt(view, at)) && !/^(sources?|media|lawyers|analysts)$/.test(lowerAt(view, at)),
  );
}

/** A clause of its own: some words, and an auxiliary soon. */
function hasSubjectAndVerb(view: View, from: number, to: number): boolean {
  if (auxiliaries.holds(wordAt(view, from))) return false;
  for (let at = from + 1; at < Math.min(to, from + 8); at++) {
    if (lowerAt(view, at) === ',' || isQuoted(view, at)) return false;
    if (auxiliaries.holds(wordAt(view, at))) return true;
  }
  return false;
}

/** "the others face a fine": an article or a pronoun, and words enough for a clause. */
function startsWithSubject(view: View, from: number, to: number): boolean {
  return to - from > 4 && /^(the|its|his|her|their|these|those|they|he|she|it)$/.test(lowerAt(view, from));
}

/** "The port added 372 jobs": a verb with its number is a statement, not the subject of one. */
function isWhole(view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (/.{3}ed$/.test(lowerAt(view, at)) && isFigure(view, at + 1)) return true;
  return false;
}

/** A verb of the main clause: "is", "denied". */
function isFinite(view: View, at: number): boolean {
  if (auxiliaries.holds(wordAt(view, at))) return true;
  const form = view.tokens[at]?.kind === 'word' ? cueAt(view.tokens, at)?.form : undefined;
  return form === 'past' || form === 's';
}

function hasAuxiliary(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (auxiliaries.holds(wordAt(view, at))) return true;
  return false;
}
