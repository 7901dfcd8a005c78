import { isCapital } from '../names/runs.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/words/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import type { CueHit } from './cues/index.ts';
import { isQuoted, lowerAt, type Range, type View } from './view.ts';
import { sources } from './words/sources.ts';
import { statements } from './words/statements.ts';

/** How far a complementiser may stand from its verb: "told the conference in the capital on Sunday that". */
const thatReach = 24;

const numberWords: ReadonlySet<string> = new Set(
  'third quarter fifth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens scores hundreds thousands millions half two-thirds'.split(
    ' ',
  ),
);
const hedges: ReadonlySet<string> = new Set(
  'about around some nearly almost over under more less fewer than at least most of up to only just as many no not quite roughly approximately another close an a well below above'.split(
    ' ',
  ),
);

/** A number, with its hedge words, begins here. */
export function isFigure(view: View, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = view.tokens[i];
    if (token === undefined) return false;
    if (
      i === at + 1 &&
      ((token.lower === 'estimated' && lowerAt(view, at) === 'an') ||
        (token.lower === 'total' && lowerAt(view, at) === 'a'))
    )
      continue;
    if (token.kind === 'number' || numberWords.has(token.lower)) return true;
    if (!hedges.has(token.lower) && !/^[$€£¥]$/.test(token.text)) return false;
  }
  return false;
}

/** Where the content begins after the verb, and of what sort it is; undefined where the verb reports nothing to its right. */
export function contentStart(
  view: View,
  hit: CueHit,
  ceiling: number,
): { from: number; bare: boolean } | undefined {
  const { takes } = hit;
  let at = skipAdverbials(view, hit.to, ceiling);
  if (at >= ceiling) return undefined;
  if (lowerAt(view, at) === ':') return takes.has('quote') ? { from: at + 1, bare: false } : undefined;
  if (takes.has('clause') || takes.has('that') || takes.has('hearer')) {
    const near =
      lowerAt(view, at) === 'that' ||
      takes.has('hearer') ||
      takes.has('object') ||
      prepositions.has(lowerAt(view, hit.to)) ||
      prepositions.has(lowerAt(view, at)) ||
      lowerAt(view, at) === ',';
    const that = near ? findThat(view, hit.to, ceiling) : undefined;
    // "denied Norwegian claims that…": the claims are what is denied.
    const owned =
      that !== undefined && that > at && takes.has('object') && !takes.has('hearer') && startsNoun(view, at);
    if (that !== undefined && !owned) return { from: that + 1, bare: false };
  }
  if (lowerAt(view, at) === ',') return undefined;
  if (
    takes.has('figure') &&
    isFigure(view, at) &&
    (!dull.has(hit.cue.verb) || !isMoreThanFigure(view, at, ceiling, hit))
  )
    return { from: at, bare: false };
  if (takes.has('at')) {
    const object = findAt(view, at, ceiling);
    if (object) return { from: at, bare: false };
  }
  if (takes.has('of') && lowerAt(view, at) === 'of') {
    if (hit.cue.verb === 'speak' && !isFigure(view, at + 1)) return undefined;
    return { from: at + 1, bare: false };
  }
  if (takes.has('for') && lowerAt(view, at) === 'for') return { from: at + 1, bare: false };
  if (takes.has('whom-to')) {
    const to = findTo(view, at, ceiling);
    if (to !== undefined && to > at) return { from: hit.cue.act === 'warn' ? at : to, bare: false };
  }
  if (takes.has('to') && lowerAt(view, at) === 'to') return { from: at, bare: false };
  if (takes.has('hearer')) {
    const after = skipHearer(view, at, ceiling);
    if (after > at) {
      const clause = skipAdverbials(view, after, ceiling);
      // "warned the river would rise": what looked like a hearer was the subject.
      if (takes.has('clause') && auxiliaries.has(lowerAt(view, clause))) return { from: at, bare: true };
      return startsClause(view, clause, ceiling) ? { from: clause, bare: true } : undefined;
    }
  }
  if (takes.has('clause') && startsClause(view, at, ceiling)) {
    if (safe.has(hit.cue.verb) || hasVerb(view, at, ceiling)) return { from: at, bare: true };
  }
  if (hit.cue.verb === 'call') return isNaming(view, at, ceiling) ? { from: at, bare: false } : undefined;
  if (hit.cue.verb === 'claim')
    return lowerAt(view, at) === 'responsibility' || lowerAt(view, at) === 'credit'
      ? { from: at, bare: false }
      : isFigure(view, at) && isBareFigure(view, at, ceiling)
        ? { from: at, bare: false }
        : undefined;
  if (hit.cue.act === 'deny' && takes.has('object') && !isDeniable(view, at, ceiling)) return undefined;
  if (hit.cue.verb === 'blame' && lowerAt(view, at) === 'on') return { from: at, bare: false };
  if (takes.has('object') && startsNoun(view, at)) return { from: at, bare: false };
  return undefined;
}

/** What is denied is a statement or a doing: "the report", "Swedish claims that…", "closing the lock"; a bail or a goal is not. */
function isDeniable(view: View, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 10); at++) {
    const word = lowerAt(view, at);
    if (statements.has(word) || view.tokens[at]?.kind === 'quote') return true;
    if (at === from && word.endsWith('ing') && word.length > 5) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

/** Verbs that mostly have another sense, so that nothing but the number may follow. */
const dull: ReadonlySet<string> = new Set(['have', 'give', 'count', 'show']);

/** Something is counted behind the number, and it is not a source of figures that has it. */
function isMoreThanFigure(view: View, from: number, ceiling: number, hit: CueHit): boolean {
  for (let back = hit.from - 1; back >= Math.max(0, hit.from - 6); back--)
    if (sources.has(lowerAt(view, back))) return false;
  for (let at = from; at < Math.min(ceiling, from + 8); at++) {
    const token = view.tokens[at];
    if (token === undefined || token.text === ',' || token.text === '.' || token.text === ';') return false;
    if (token.kind === 'word' && !numberWords.has(token.lower) && !hedges.has(token.lower))
      return (
        token.lower !== 'in' &&
        token.lower !== 'and' &&
        token.lower !== 'nationwide' &&
        token.lower !== 'against'
      );
  }
  return false;
}

/** Verbs that so seldom take a bare noun that no verb need be found behind them. */
const safe: ReadonlySet<string> = new Set(['say', 'insist', 'add']);

/** The number and what it counts have no life-or-death object: "claimed 700,000", not "claimed 20 lives". */
function isBareFigure(view: View, at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(ceiling, at + 8); i++) {
    const word = lowerAt(view, i);
    if (word === 'lives' || word === 'life' || word === 'victims' || word === 'casualties') return false;
    if (word === ';' || word === ',') return true;
  }
  return true;
}

function findThat(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + thatReach); at++) {
    if (isQuoted(view, at)) return undefined;
    const word = lowerAt(view, at);
    if (word === 'that') {
      const before = lowerAt(view, at - 1);
      // "blamed that attack on", "at that time": not the conjunction.
      if (at > from && (prepositions.has(before) || /^(all|later|earlier|same|of)$/.test(before)))
        return undefined;
      // "say that is not true": a pronoun.
      if (auxiliaries.has(lowerAt(view, at + 1))) return at - 1;
      return /^(day|week|month|year|night|time|point|stage|way|of|morning|evening)$/.test(
        lowerAt(view, at + 1),
      )
        ? undefined
        : at;
    }
    if (/^(he|she|they|we|i)$/.test(word)) return undefined;
    if (
      word === ';' ||
      word === ':' ||
      (auxiliaries.has(word) && at > from) ||
      word === 'who' ||
      word === 'which'
    )
      return undefined;
    if (word === ',' && !(lowerAt(view, at + 1) === 'however' || lowerAt(view, at - 1) === 'however'))
      return undefined;
  }
  return undefined;
}

/** "the crowd at 40,000": "at", "as" or "to" before a number. */
function findAt(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from + 1; at < Math.min(ceiling, from + 14); at++) {
    const word = lowerAt(view, at);
    if (word === 'at' && isFigure(view, at + 1)) return at;
    if (word === ',' || word === ';' || word === 'that') return undefined;
  }
  return undefined;
}

/** The "to" of an infinitive, past the person who is to do it. */
function findTo(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 20); at++) {
    if (isQuoted(view, at)) return undefined;
    const word = lowerAt(view, at);
    if (word === 'to' || (word === 'not' && lowerAt(view, at + 1) === 'to')) {
      const next = view.tokens[at + (word === 'not' ? 2 : 1)];
      if (next === undefined) return undefined;
      if (next.kind === 'quote') return at;
      if (
        next.kind === 'word' &&
        !determiners.has(next.lower) &&
        !isCapital(next) &&
        !pronouns.has(next.lower)
      )
        return at;
      continue;
    }
    if (word === ';' || word === ':' || auxiliaries.has(word) || word === 'that') return undefined;
  }
  return undefined;
}

/** Steps over the person told: "reporters", "the BBC", "his counterpart Ann Lee", "a news conference in Oslo". */
function skipHearer(view: View, from: number, ceiling: number): number {
  let at = from;
  const first = view.tokens[at];
  if (first === undefined || isQuoted(view, at) || first.kind !== 'word') return from;
  if (/^(he|she|they|we|i|there)$/.test(first.lower)) return from;
  if (pronouns.has(first.lower)) return at + 1;
  const determined = determiners.has(first.lower);
  if (determined) at++;
  let words = 0;
  while (at < ceiling && words < 5) {
    const token = view.tokens[at];
    if (token === undefined || token.kind !== 'word' || isQuoted(view, at)) break;
    const mention = view.nameAt[at];
    if (mention) {
      if (words > 0 && !determined && !isCapital(view.tokens[at - 1])) break;
      at = mention.to;
      words++;
      if (lowerAt(view, at) === "'s") at++;
      continue;
    }
    if (
      determiners.has(token.lower) ||
      pronouns.has(token.lower) ||
      auxiliaries.has(token.lower) ||
      conjunctions.has(token.lower)
    )
      break;
    if (prepositions.has(token.lower)) break;
    if (words > 0 && !determined) break;
    at++;
    words++;
  }
  if (words === 0) return from;
  // "at the security conference", "in Oslo", "of the talks" belong to the hearer or to the telling.
  while (
    at < ceiling &&
    (lowerAt(view, at) === 'in' ||
      lowerAt(view, at) === 'at' ||
      lowerAt(view, at) === 'from' ||
      lowerAt(view, at) === 'of')
  ) {
    const mention = view.nameAt[at + 1];
    if (mention) at = mention.to;
    else if (determiners.has(lowerAt(view, at + 1))) {
      at += 2;
      for (
        let i = 0;
        i < 3 &&
        view.tokens[at]?.kind === 'word' &&
        !determiners.has(lowerAt(view, at)) &&
        !pronouns.has(lowerAt(view, at)) &&
        !prepositions.has(lowerAt(view, at));
        i++
      )
        at++;
    } else break;
  }
  return at;
}

function startsClause(view: View, at: number, ceiling: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || at >= ceiling) return false;
  if (token.kind === 'quote') return true;
  if (token.kind === 'mark') return /^[$€£¥(]$/.test(token.text);
  if (empty.has(token.lower) && at + 2 >= ceiling) return false;
  if (
    /^(as|when|while|after|before|because|where|to|by|with|nothing|goodbye|so|hello|sorry)$/.test(
      token.lower,
    ) &&
    !(token.lower === 'as' && isFigure(view, at))
  )
    return false;
  if (prepositions.has(token.lower) && !isFigure(view, at)) return hasVerb(view, at, ceiling);
  return token.lower !== 'and' && token.lower !== 'or' && token.lower !== 'but';
}

/** "said nothing", "said so": no statement. */
const empty: ReadonlySet<string> = new Set([
  'nothing',
  'little',
  'so',
  'more',
  'yes',
  'no',
  'it',
  'something',
  'much',
  'this',
  'that',
]);

/** A finite verb shows within a clause's reach: an auxiliary, or a word in -ed that no noun phrase owns. */
function hasVerb(view: View, from: number, ceiling: number): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + 16); at++) {
    const word = lowerAt(view, at);
    if (auxiliaries.has(word)) return true;
    if (
      word.length > 4 &&
      word.endsWith('ed') &&
      !determiners.has(lowerAt(view, at - 1)) &&
      !prepositions.has(lowerAt(view, at - 1))
    )
      return true;
  }
  return pronouns.has(lowerAt(view, from));
}

function startsNoun(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'quote') return true;
  if (token.kind === 'number' || /^[$€£]$/.test(token.text)) return true;
  if (/^(for|on|in|to|by|with|at|and|victory)$/.test(token.lower)) return false;
  return (
    token.kind === 'word' &&
    !prepositions.has(token.lower) &&
    !auxiliaries.has(token.lower) &&
    !(conjunctions.has(token.lower) && token.lower !== 'that')
  );
}

/** "it a good sign", "the plan "a disgrace"": a thing and what it is called. */
function isNaming(view: View, from: number, ceiling: number): boolean {
  const first = lowerAt(view, from);
  if (
    first === 'it' ||
    first === 'him' ||
    first === 'them' ||
    first === 'this' ||
    first === 'himself' ||
    first === 'herself'
  )
    return true;
  for (let at = from; at < Math.min(ceiling, from + 12); at++) {
    if (view.tokens[at]?.kind === 'quote') return true;
    const word = lowerAt(view, at);
    if (word === ',' || word === ';' || word === 'on' || word === 'for' || word === 'to') return false;
    if (at > from + 1 && (word === 'a' || word === 'an')) return true;
  }
  return false;
}

/** Drops white marks and closing full stops from the end. */
export function trimEnd(view: View, { from, to }: Range): Range {
  let end = to;
  while (end > from) {
    const token = view.tokens[end - 1];
    if (token === undefined) end--;
    else if (token.kind === 'mark' && /^[.,;:!?—–-]$/.test(token.text) && !view.nameAt[end - 1]) end--;
    else break;
  }
  return { from, to: end };
}
