import { isCapital } from '../names/runs.ts';
import { groups } from '../names/words/people.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, determiners, prepositions } from '../text/words/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import { type CueHit, cueAt } from './cues/index.ts';
import { isFigure } from './figure-ahead.ts';
import { quotedBefore } from './quoted.ts';
import { placeFrom } from './spots.ts';
import { phraseBefore, type Subject, skipBack, subjectAfter, subjectBefore } from './subject.ts';
import { isQuoted, lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak, headNoun, isAgent } from './who-speaks.ts';

/** A verb that reports, with the words that do the reporting. */
export interface Reporting {
  readonly hit: CueHit;
  /** Undefined where the verb shares the subject of the verb before it. */
  readonly subject: Subject | undefined;
  /** The subject stands behind the verb: "said Ann Lee". */
  readonly inverted: boolean;
}

const beForms = new WordSet('be is are was were been being am get got gets'.split(' '));

/** Verbs that nearly always report, whatever their subject. */
const plain: ReadonlySet<string> = new Set(['say', 'tell', 'insist', 'urge', 'deny', 'warn']);

/** The reporting verbs of a stretch, in reading order. */
export function findReports(view: View, floor: number, ceiling: number): Reporting[] {
  const reports: Reporting[] = [];
  const { cues } = view.spots;
  let done = floor;
  for (let next = placeFrom(cues, floor); next < cues.length; next++) {
    const at = cues[next] as number;
    if (at >= ceiling) break;
    if (at < done || isQuoted(view, at)) continue;
    const name = view.nameAt[at];
    if (name !== undefined && name.to - name.from > 1) continue;
    // "State Minister Ann Lee": a title, no verb.
    if (
      view.sentence.in !== 'headline' &&
      at > floor &&
      isCapital(view.tokens[at]) &&
      isCapital(view.tokens[at + 1])
    )
      continue;
    const hit = cueAt(view.tokens, at);
    if (hit === undefined || (hit.cue.verb === 'have' && !countsSoon(view, hit.to))) continue;
    const report = readReport(view, hit, floor, ceiling, reports.length > 0);
    if (!report) continue;
    reports.push(report);
    done = hit.to;
  }
  return reports;
}

/** A number stands behind "has", which mostly is an auxiliary. */
function countsSoon(view: View, from: number): boolean {
  for (let at = from; at < from + 5; at++) if (isFigure(view, at)) return true;
  return false;
}

function readReport(
  view: View,
  hit: CueHit,
  floor: number,
  ceiling: number,
  follows: boolean,
): Reporting | undefined {
  if (hit.form === 'ing') return readParticiple(view, hit, floor, follows);
  if (hit.form === 'adjective') return readAdjective(view, hit, floor);
  const before = lowerAt(view, hit.from - 1);
  const wordBefore = wordAt(view, hit.from - 1);
  const bare = wordAt(view, overAdverbs(view, hit.from - 1));
  if (
    hit.form === 'past' &&
    (beForms.holds(bare) ||
      (determiners.holds(wordBefore) && before !== 'which' && before !== 'both' && before !== 'some'))
  )
    return undefined;
  if (hit.form === 'base' && bare?.lower === 'to')
    return isAfterthought(view, hit.from) ? { hit, subject: undefined, inverted: false } : undefined;
  // "the report", "in demand", "the union's claims": a noun.
  const nounLike = hit.form === 'base' || hit.form === 's';
  if (
    nounLike &&
    ((determiners.holds(wordBefore) && before !== 'which') ||
      prepositions.holds(wordBefore) ||
      before === "'s")
  )
    return undefined;
  // "the service known as…", "who asked not to be named"
  if (hit.cue.verb === 'know' && lowerAt(view, hit.to) === 'as') return undefined;
  if (
    hit.cue.verb === 'ask' &&
    lowerAt(view, hit.to) === 'not' &&
    /^(named|identified|quoted)$/.test(lowerAt(view, hit.to + 3))
  )
    return undefined;
  if (before === 'as' || before === 'than' || before === '-' || lowerAt(view, hit.to) === '-')
    return undefined;
  // "Initial reports had said": a noun with its verb behind it.
  if (nounLike && auxiliaries.holds(wordAt(view, hit.to)) && hit.cue.verb !== 'say') return undefined;
  const quoted = quotedBefore(view, hit.from) !== undefined;
  if (quoted || (before === ',' && hit.takes.has('clause') && lowerAt(view, hit.to) !== 'that')) {
    const subject = subjectAfter(view, skipAdverbials(view, hit.to, ceiling), ceiling);
    if (
      subject &&
      (quoted || hit.form !== 'base' || agrees(view, subject, hit)) &&
      (quoted || (canSpeak(view, subject) && endsSoon(view, subject.to, ceiling)))
    )
      return { hit, subject: { from: subject.from, to: subject.to, outer: subject.from }, inverted: true };
  }
  const conjunction = lowerAt(view, skipBack(view, hit.from - 1, floor));
  if (conjunction === 'and' || conjunction === 'but' || conjunction === 'or') {
    const finite = hit.form !== 'base' || auxiliaries.holds(wordBefore);
    return finite && hit.from > floor + 1 ? { hit, subject: undefined, inverted: false } : undefined;
  }
  // "do not expect to finish" says as much as "expect not to"
  const verb = before === 'not' && hit.cue.verb === 'expect' ? hit.from - 1 : hit.from;
  const subject = subjectBefore(view, verb, floor);
  if (!subject) return undefined;
  if (hit.form === 'base' && !agrees(view, subject, hit)) return undefined;
  const first = lowerAt(view, subject.from);
  if (/^(no|none|nobody|neither|nothing|anyone|anybody)$/.test(first)) return undefined;
  // "said nobody had told him": a clause of its own
  if (/^(nobody|nothing)$/.test(lowerAt(view, subject.to - 1))) return undefined;
  if (
    subject.to - subject.from === 1 &&
    determiners.holds(wordAt(view, subject.from)) &&
    !/^(which|both|some|all|each|another)$/.test(first)
  )
    return undefined;
  if (!plain.has(hit.cue.verb) && quotedBefore(view, subject.outer) === undefined && !canSpeak(view, subject))
    return undefined;
  // "The country has cut the toll to 12, the ministry said": nobody speaks for it.
  // "Norway had 21.9 percent": so it was there.
  const isRecorded = hit.takes.has('correction') || hit.cue.verb === 'have';
  if (isRecorded && view.nameAt[subject.to - 1]?.kind === 'place') return undefined;
  return { hit, subject, inverted: false };
}

/** ", only to state moments later that…" */
function isAfterthought(view: View, verb: number): boolean {
  return lowerAt(view, verb - 2) === 'only' && lowerAt(view, verb - 3) === ',';
}

/** "the committee is quite sure that…": the adjective with its verb. */
function readAdjective(view: View, hit: CueHit, floor: number): Reporting | undefined {
  const verb = overAdverbs(view, hit.from - 1);
  if (verb < floor || !beForms.holds(wordAt(view, verb)) || lowerAt(view, verb) === 'being') return undefined;
  const subject = subjectBefore(view, verb, floor);
  if (!subject || lowerAt(view, subject.from) === 'it' || !canSpeak(view, subject)) return undefined;
  return { hit: { ...hit, from: verb }, subject, inverted: false };
}

/** ", adding that…", "by insisting…", "each blaming…", "is urging…", "was quoted as saying…". */
function readParticiple(view: View, hit: CueHit, floor: number, follows: boolean): Reporting | undefined {
  const before = lowerAt(view, hit.from - 1);
  if (before === 'as' && /^(quoted|cited|reported)$/.test(lowerAt(view, hit.from - 2))) {
    const subject = subjectBefore(view, hit.from - 2, floor);
    return subject && { hit, subject, inverted: false };
  }
  // "the minutes record an inspector, Ann Lee, as saying that…"
  if (before === 'as') {
    const comma = lowerAt(view, hit.from - 2) === ',' ? hit.from - 3 : hit.from - 2;
    const subject = phraseBefore(view, comma, floor);
    return subject && canSpeak(view, subject)
      ? { hit, subject: { ...subject, outer: subject.from }, inverted: false }
      : undefined;
  }
  if (beForms.holds(wordAt(view, overAdverbs(view, hit.from - 1)))) {
    const subject = subjectBefore(view, hit.from, floor);
    return subject && canSpeak(view, subject) ? { hit, subject, inverted: false } : undefined;
  }
  if (before === 'each' || before === 'both')
    return { hit, subject: { from: hit.from - 1, to: hit.from, outer: hit.from - 1 }, inverted: false };
  const shares =
    before === ',' ||
    before === 'by' ||
    hit.from === floor ||
    (follows && (before === 'and' || before === 'while'));
  return shares ? { hit, subject: undefined, inverted: false } : undefined;
}

function endsSoon(view: View, at: number, ceiling: number): boolean {
  return (
    at >= ceiling - 1 ||
    lowerAt(view, at) === ',' ||
    lowerAt(view, at) === '.' ||
    lowerAt(view, at) === 'who' ||
    skipAdverbials(view, at, ceiling) >= ceiling - 1
  );
}

function overAdverbs(view: View, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    from - at < 3 &&
    (lowerAt(view, at).endsWith('ly') ||
      /^(also|not|now|still|already|again|then|quite|very|less|so)$/.test(lowerAt(view, at)))
  )
    at--;
  return at;
}

/** A plain form needs a plural, "I", "you", or an auxiliary before it. */
function agrees(view: View, { from, to }: Range, hit: CueHit): boolean {
  const last = view.tokens[to - 1];
  if (last === undefined) return false;
  if (hit.from > to && auxiliaries.holds(wordAt(view, hit.from - 1))) return true;
  const head = headNoun(view, { from, to });
  if (view.nameAt[to - 1]?.kind === 'person' || view.nameAt[to - 1]?.kind === 'place')
    return (
      (view.nameAt[head] === undefined || view.nameAt[head]?.kind === 'group') &&
      lowerAt(view, head).endsWith('s')
    );
  return (
    groups.holds(last.word) ||
    groups.holds(wordAt(view, head)) ||
    /^(they|we|i|you|who|both|some|many|others|data|people|press)$/.test(last.lower) ||
    (last.lower.endsWith('s') && !last.lower.endsWith('ss')) ||
    // "surveyors at the college offer"
    (head < to - 1 && isAgent(lowerAt(view, head)) && lowerAt(view, head).endsWith('s')) ||
    view.nameAt[to - 1] !== undefined
  );
}

/** "and demanded…", "but the union said…", ", adding…": another statement of the same sentence begins. */
export function isCoordinated(view: View, report: Reporting): boolean {
  const before = lowerAt(view, startOf(view, report) - 1);
  // "Mayor fears 20,000 dead as agency says most could have lived"
  if (before === 'as') return view.sentence.in === 'headline';
  return report.hit.form === 'ing' || /^(and|but|while|though|although|whereas|,|—|–)$/.test(before);
}

/** Where the words of the report begin: its subject, or its verb with the auxiliaries. */
export function startOf(view: View, { hit, subject, inverted }: Reporting): number {
  if (subject && !inverted) return subject.outer;
  if (isAfterthought(view, hit.from)) return hit.from - 2;
  return inverted || hit.form === 'ing' ? hit.from : skipBack(view, hit.from - 1, 0) + 1;
}
