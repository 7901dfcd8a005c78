import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, prepositions } from '../text/words/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import {
  findAt,
  findCause,
  findPresented,
  findThat,
  findTo,
  givesFigure,
  hasVerb,
  holdsFigure,
  isChange,
  isCorrection,
  isNaming,
  isOutlook,
  isSized,
  isStanding,
  skipHearer,
  startsClause,
  startsNoun,
} from './clause-start.ts';
import type { CueHit } from './cues/index.ts';
import { dull, isAmount, isBareFigure, isFigure, isMoreThanFigure } from './figure-ahead.ts';
import { lowerAt, type View, wordAt } from './view.ts';
import { statements } from './words/statements.ts';

/** Where the content begins after the verb, and of what sort it is; undefined where the verb reports nothing to its right. */
export function contentStart(
  view: View,
  hit: CueHit,
  ceiling: number,
): { from: number; bare: boolean } | undefined {
  const { takes } = hit;
  // "What the union demands remains a riddle"
  if (hit.cue.act === 'urge' && isFree(view, hit)) return undefined;
  let at = skipAdverbials(view, hit.to, ceiling);
  if (at >= ceiling) return undefined;
  if (lowerAt(view, at) === ':') return takesColon(view, hit, at) ? { from: at + 1, bare: false } : undefined;
  if (takes.has('clause') || takes.has('that') || takes.has('hearer')) {
    const near =
      lowerAt(view, at) === 'that' ||
      takes.has('hearer') ||
      takes.has('object') ||
      prepositions.holds(wordAt(view, hit.to)) ||
      prepositions.holds(wordAt(view, at)) ||
      lowerAt(view, at) === ',';
    const that = near ? findThat(view, lowerAt(view, at) === 'that' ? at : hit.to, ceiling) : undefined;
    // "denied Norwegian claims that…": the claims are what is denied.
    const owned =
      that !== undefined && that > at && takes.has('object') && !takes.has('hearer') && startsNoun(view, at);
    if (that !== undefined && !owned) return { from: that + 1, bare: false };
  }
  if (lowerAt(view, at) === ',') return undefined;
  // "confident of a win", "sure to sink"
  if (hit.form === 'adjective' && prepositions.holds(wordAt(view, at))) return undefined;
  if (
    takes.has('figure') &&
    isFigure(view, at) &&
    !(hit.form === 'ing' && dull.has(hit.cue.verb)) &&
    (!dull.has(hit.cue.verb) || !isMoreThanFigure(view, at, ceiling, hit))
  )
    return { from: at, bare: false };
  // "police report no losses at all"
  if (takes.has('figure') && hit.cue.act === 'say' && lowerAt(view, at) === 'no' && !dull.has(hit.cue.verb))
    return { from: at, bare: false };
  if (takes.has('standing') && isStanding(view, at, ceiling)) return { from: at, bare: false };
  if (takes.has('span') && /^(?:anything|anywhere)$/.test(lowerAt(view, at)) && isFigure(view, at))
    return { from: at, bare: false };
  if (takes.has('sized') && isSized(view, at, ceiling)) return { from: at, bare: false };
  if (takes.has('at')) {
    const object = findAt(view, at, ceiling);
    // "puts it at 300": what "it" is was said before.
    const pronoun = /^(it|that|this|them)$/.test(lowerAt(view, at));
    if (object !== undefined && pronoun && object === at + 1 && lowerAt(view, object) !== 'at')
      return { from: object, bare: false };
    if (object !== undefined)
      return { from: object === at || (pronoun && object === at + 1) ? object + 1 : at, bare: false };
  }
  if (hit.cue.verb === 'reckon' && lowerAt(view, at) === 'with' && isFigure(view, at + 1))
    return { from: at + 1, bare: false };
  if (namings.has(hit.cue.verb) && lowerAt(view, at) === 'as' && isFree(view, hit))
    return { from: at + 1, bare: false };
  if (takes.has('as')) {
    const link = findAt(view, at, ceiling, 'as');
    if (link !== undefined) return { from: lowerAt(view, at) === 'it' ? link + 1 : at, bare: false };
  }
  if (takes.has('amount') && isAmount(view, at)) return { from: at, bare: false };
  if (takes.has('cause') && findCause(view, hit, at, ceiling)) return { from: at, bare: false };
  if (takes.has('change') && hit.form !== 'past' && (isChange(view, at, ceiling) || isOutlook(view, at)))
    return { from: at, bare: false };
  if (takes.has('presented')) {
    const colon = findPresented(view, at, ceiling);
    if (colon !== undefined) return { from: colon + 1, bare: false };
  }
  if (takes.has('of') && lowerAt(view, at) === 'of') {
    if (verbsOfTalk.has(hit.cue.verb) && !holdsFigure(view, at + 1, ceiling)) return undefined;
    return { from: at + 1, bare: false };
  }
  if (takes.has('owned') && /^(its|his|her|their)$/.test(lowerAt(view, at))) {
    for (let next = at + 1; next < at + 4; next++)
      if (statements.of(wordAt(view, next)) === 'estimate') return { from: at, bare: false };
  }
  if (takes.has('correction') && isCorrection(view, at, ceiling)) return { from: at, bare: false };
  if (hit.cue.verb === 'give' && hit.form !== 'ing' && givesFigure(view, at, ceiling))
    return { from: at, bare: false };
  if (takes.has('for') && lowerAt(view, at) === 'for') return { from: at + 1, bare: false };
  if (takes.has('whom-to') && lowerAt(view, at) !== 'for') {
    const to = findTo(view, at, ceiling);
    if (to !== undefined && to > at) return { from: hit.cue.act === 'warn' ? at : to, bare: false };
  }
  if (takes.has('to') && lowerAt(view, at) === 'to') return { from: at, bare: false };
  if (takes.has('hearer')) {
    const after = skipHearer(view, at, ceiling);
    // "told them of “nearly 40 tonnes”"
    if (after > at && lowerAt(view, after) === 'of' && holdsFigure(view, after + 1, ceiling))
      return { from: after + 1, bare: false };
    if (after > at) {
      const clause = skipAdverbials(view, after, ceiling);
      // "warned the river would rise": what looked like a hearer was the subject.
      if (takes.has('clause') && auxiliaries.holds(wordAt(view, clause))) return { from: at, bare: true };
      return startsClause(view, clause, ceiling) ? { from: clause, bare: true } : undefined;
    }
  }
  if (hit.cue.verb === 'add' && isFigure(view, at) && !isSubject(view, at, ceiling)) return undefined;
  if (takes.has('clause') && startsClause(view, at, ceiling)) {
    if (safe.has(hit.cue.verb) || hasVerb(view, at, ceiling)) return { from: at, bare: true };
  }
  if (hit.cue.verb === 'call')
    return isNaming(view, at, ceiling) || isRelative(view, hit, at) || isFree(view, hit)
      ? { from: at, bare: false }
      : undefined;
  if (hit.cue.verb === 'claim')
    return lowerAt(view, at) === 'responsibility' || lowerAt(view, at) === 'credit'
      ? { from: at, bare: false }
      : isFigure(view, at) && isBareFigure(view, at, ceiling)
        ? { from: at, bare: false }
        : undefined;
  // Money pledged is given and a raise proposed is bargained for: neither is said to be so.
  if ((hit.cue.act === 'promise' || hit.cue.verb === 'propose') && isFigure(view, at)) return undefined;
  if (hit.cue.act === 'deny' && takes.has('object') && !isDeniable(view, hit, at, ceiling)) return undefined;
  if (hit.cue.verb === 'blame' && lowerAt(view, at) === 'on') return { from: at, bare: false };
  if (takes.has('object') && startsNoun(view, at)) return { from: at, bare: false };
  return undefined;
}

/** "Norway blasts: toll rises" names a topic; a verb of blame or praise needs words in quotation marks behind its colon. */
function takesColon(view: View, { takes, cue }: CueHit, colon: number): boolean {
  const judges = cue.act === 'criticise' || cue.act === 'praise';
  return takes.has('quote') && (!judges || view.tokens[colon + 1]?.kind === 'quote');
}

/** The number is the subject of a clause: "added 40 men were missing", not "added 40 berths". */
function isSubject(view: View, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 8); at++) {
    const word = lowerAt(view, at);
    if (word === ',' || word === 'and') return false;
    if (auxiliaries.holds(wordAt(view, at))) return true;
  }
  return false;
}

/** "a figure that brokers called far too high": what is called so stands before. */
function isRelative(view: View, hit: CueHit, at: number): boolean {
  if (hit.form !== 'past' || view.tokens[at]?.kind !== 'word' || prepositions.holds(wordAt(view, at)))
    return false;
  for (let back = hit.from - 1; back >= Math.max(1, hit.from - 6); back--) {
    if (auxiliaries.holds(wordAt(view, back)) || view.tokens[back]?.kind === 'mark') return false;
    if (/^(that|which)$/.test(lowerAt(view, back)))
      return hit.from - back > 1 && view.tokens[back - 1]?.kind !== 'mark';
  }
  return false;
}

/** "in what the union calls the longest strike": what is called so is not named before. */
function isFree(view: View, hit: CueHit): boolean {
  for (let back = hit.from - 1; back >= Math.max(0, hit.from - 8); back--) {
    const word = lowerAt(view, back);
    if (word === 'what') return hit.from - back > 1;
    if (view.tokens[back]?.kind === 'mark' && !/^[-.'’]$/.test(word)) return false;
  }
  return false;
}

/** Verbs that call a thing something with "as". */
const namings: ReadonlySet<string> = new Set([
  'describe',
  'characterise',
  'characterize',
  'portray',
  'depict',
]);

/** What a person or a court denies to others: no statement. */
const withheld = new WordSet(
  `bail entry access visa visas permission permit permits motion motions request requests petition petitions appeal appeals service
  services care treatment food aid water asylum parole him them her us people women men right rights goal chance opportunity victory
  loan credit coverage licence license benefits`.split(/\s+/),
);

/** What is denied is a statement or a misdeed: "the report", "Swedish claims that…", "closing the lock", "negligence"; a bail or a goal is not. */
function isDeniable(view: View, hit: CueHit, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 10); at++) {
    const word = lowerAt(view, at);
    if (statements.holds(wordAt(view, at)) || view.tokens[at]?.kind === 'quote') return true;
    if (at === from && word.endsWith('ing') && word.length > 5) return true;
    if (hit.cue.verb === 'deny' && withheld.holds(wordAt(view, at))) return false;
    if (word === ',' || word === ';') break;
  }
  return hit.cue.verb === 'deny' && view.tokens[from]?.kind === 'word' && lowerAt(view, from) !== 'that';
}

/** Verbs whose "of" gives what is talked about: a statement only where that is a number. */
const verbsOfTalk: ReadonlySet<string> = new Set(['speak', 'write', 'talk', 'tell', 'know']);

/** Verbs that so seldom take a bare noun that no verb need be found behind them. */
const safe: ReadonlySet<string> = new Set(['say', 'insist', 'add']);
