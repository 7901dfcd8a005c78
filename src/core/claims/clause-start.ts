import { isCapital } from '../names/runs.ts';
import { timeWords } from '../names/words/time.ts';
import { WordSet } from '../text/vocabulary.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/words/closed-classes.ts';
import type { CueHit } from './cues/index.ts';
import { isFigure } from './figure-ahead.ts';
import { isQuoted, lowerAt, type View, wordAt } from './view.ts';

/** How far a complementiser may stand from its verb: "told the conference in the capital on Sunday that". */
const thatReach = 24;

export function findThat(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + thatReach); at++) {
    if (isQuoted(view, at)) return undefined;
    const word = lowerAt(view, at);
    if (word === 'that') {
      const before = lowerAt(view, at - 1);
      // "blamed that crash on", "at that time": not the conjunction.
      if (
        at > from &&
        (prepositions.holds(wordAt(view, at - 1)) || /^(all|later|earlier|same|of)$/.test(before))
      )
        return undefined;
      // "say that is not true": a pronoun.
      if (auxiliaries.holds(wordAt(view, at + 1))) return at - 1;
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
      (auxiliaries.holds(wordAt(view, at)) && at > from) ||
      word === 'who' ||
      word === 'which'
    )
      return undefined;
    if (word === ',' && !(lowerAt(view, at + 1) === 'however' || lowerAt(view, at - 1) === 'however'))
      return undefined;
  }
  return undefined;
}

/** "the crowd at 40,000", "it at magnitude 5", "the dead as 12": where the "at" or "as" before a number stands. */
export function findAt(
  view: View,
  from: number,
  ceiling: number,
  link: 'at' | 'as' = 'at',
): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 24); at++) {
    const word = lowerAt(view, at);
    // "at “10 to 15”"
    const figure = view.tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1;
    const links = word === link || (link === 'at' && nearness.has(word));
    if (links && (isFigure(view, figure) || isScale(view, figure))) return at;
    if (word === ',' && /^(which|who)$/.test(lowerAt(view, at + 1))) {
      // "the strength of the storm, which came at 4 a.m., at 7.7"
      at++;
      while (at < ceiling && at < from + 24 && lowerAt(view, at) !== ',') at++;
      continue;
    }
    // "that week's rents at 40": no conjunction
    if (word === 'that' && at === from) continue;
    if (word === ',' || word === ';' || word === ':' || word === 'that') return undefined;
  }
  return undefined;
}

/** Words in place of "at": "put it nearer 450". */
const nearness: ReadonlySet<string> = new Set(['nearer', 'closer']);

/** A scale and its number: "magnitude 5", "category 3". */
function isScale(view: View, at: number): boolean {
  return /^(magnitude|category|level|grade|force|stage)$/.test(lowerAt(view, at)) && isFigure(view, at + 1);
}

/** "the number of survivors to 174", "its forecast from 2% to 3%": a number that is given anew. */
export function isCorrection(view: View, from: number, ceiling: number): boolean {
  let counted = false;
  for (let at = from; at < Math.min(ceiling, from + 20); at++) {
    const word = lowerAt(view, at);
    if (word === ',' || word === ';' || word === 'that') return false;
    if (at < from + 5 && figureNouns.holds(wordAt(view, at))) counted = true;
    if (counted && word === 'to' && isFigure(view, at + 1)) return true;
  }
  return false;
}

/** "a far higher count for the coast, 500": a number given by its noun. */
export function givesFigure(view: View, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 6); at++) {
    if (!figureNouns.holds(wordAt(view, at))) continue;
    for (let next = at + 1; next < Math.min(ceiling, at + 9); next++) if (isFigure(view, next)) return true;
  }
  return false;
}

/** "a far lower figure in the evening: 32 deaths": where the colon stands that the number follows. */
export function findPresented(view: View, from: number, ceiling: number): number | undefined {
  let named = false;
  for (let at = from; at < Math.min(ceiling, from + 14); at++) {
    const word = lowerAt(view, at);
    if (word === ',' || word === 'that' || isQuoted(view, at)) return undefined;
    if (word === ':') return named && isFigure(view, at + 1) ? at : undefined;
    named ||= figureNouns.has(word);
  }
  return undefined;
}

const figureNouns = new WordSet(
  'number numbers toll count tally total figure figures estimate estimates forecast forecasts projection'.split(
    ' ',
  ),
);

/** "losses of more than $2 billion", "“a limited loss” of 40 barrels": a number in the noun phrase. */
export function holdsFigure(view: View, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 9); at++) {
    const word = lowerAt(view, at);
    if (word === ',' || word === ';' || word === 'who' || word === 'which') return false;
    if (isFigure(view, at) && word !== 'a' && word !== 'an' && word !== 'one' && word !== 'the') return true;
  }
  return false;
}

/** "the blast down to a faulty valve"; behind verbs that say it alone, "the blast to a faulty valve". */
export function findCause(view: View, { cue }: CueHit, from: number, ceiling: number): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + 12); at++) {
    const word = lowerAt(view, at);
    if (word === ';' || word === ':' || word === 'that' || isQuoted(view, at)) return false;
    if (word !== 'to') continue;
    const next = lowerAt(view, at + 1);
    if (cue.verb !== 'put') return startsNoun(view, at + 1);
    // "put the book down to wave", "down to a height of two feet"
    return (
      lowerAt(view, at - 1) === 'down' &&
      (determiners.has(next) || causes.has(next)) &&
      !holdsFigure(view, at + 1, ceiling)
    );
  }
  return false;
}

/** What mishaps are put down to, where no article stands before it. */
const causes: ReadonlySet<string> = new Set(
  'human pilot driver operator technical mechanical electrical structural poor bad faulty heavy high strong negligence error errors carelessness luck weather fog ice rain wind corruption speed speeding fatigue age inexperience'.split(
    ' ',
  ),
);

/** "prices up 8.8%", "median pay down by 6%", "inflation at 4%": a noun phrase and where it is seen to stand. */
export function isChange(view: View, from: number, ceiling: number): boolean {
  if (!startsNoun(view, from) || pronouns.has(lowerAt(view, from))) return false;
  for (let at = from + 1; at < Math.min(ceiling, from + 8); at++) {
    const word = lowerAt(view, at);
    if (view.tokens[at]?.kind === 'mark' && word !== '-') return false;
    if (isFigure(view, at) && isStep(view, at, ceiling)) return true;
    if (!stands.has(word)) continue;
    const figure = lowerAt(view, at + 1) === 'by' ? at + 2 : at + 1;
    return isFigure(view, figure) && isShare(view, figure, ceiling);
  }
  return false;
}

/** "0.1 points lower", "two per cent higher" */
function isStep(view: View, from: number, ceiling: number): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + 5); at++)
    if (/^(?:lower|higher|down|up)$/.test(lowerAt(view, at))) return true;
  return false;
}

/** "worse ahead: more than 11 per cent": what is to come, and its number behind a colon. */
export function isOutlook(view: View, from: number): boolean {
  return (
    outlooks.has(lowerAt(view, from)) &&
    /^(?:ahead|coming|to)$/.test(lowerAt(view, from + 1)) &&
    [from + 2, from + 3].some((at) => lowerAt(view, at) === ':' && isFigure(view, at + 1))
  );
}

const outlooks: ReadonlySet<string> = new Set(['worse', 'better', 'more', 'trouble', 'pain', 'relief']);

/** "the rise in rents at 6.1%", "the toll at 12": not "a party at 12". */
export function isStanding(view: View, from: number, ceiling: number): boolean {
  const at = determiners.holds(wordAt(view, from)) ? findAt(view, from, ceiling) : undefined;
  if (at === undefined || at === from || nearness.has(lowerAt(view, at))) return false;
  for (let noun = from + 1; noun < at; noun++)
    if (figureNouns.holds(wordAt(view, noun)) || levels.holds(wordAt(view, noun))) return true;
  return false;
}

/** What stands at a number besides the nouns for numbers. */
const levels = new WordSet(
  'dead missing injured wounded rise fall drop increase decline growth inflation rate level price cost bill turnout unemployment average peak loss losses damage'.split(
    ' ',
  ),
);

/** "a peak of around 3,500": a noun with its number; a year alone is none. */
export function isSized(view: View, from: number, ceiling: number): boolean {
  if (!determiners.holds(wordAt(view, from))) return false;
  for (let at = from + 1; at < Math.min(ceiling, from + 6); at++) {
    if (lowerAt(view, at) === 'of')
      return isFigure(view, at + 1) && !/^[12]\d{3}$/.test(lowerAt(view, at + 1));
    if (view.tokens[at]?.kind !== 'word' || prepositions.holds(wordAt(view, at))) return false;
  }
  return false;
}

const stands: ReadonlySet<string> = new Set(
  'up down higher lower rising falling growing shrinking at'.split(' '),
);

function isShare(view: View, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 5); at++)
    if (/^(?:%|percent|percentage|pct|cent|[$€£¥])$/.test(lowerAt(view, at))) return true;
  return false;
}

/** The "to" of an infinitive, past the person who is to do it. */
export function findTo(view: View, from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 20); at++) {
    if (isQuoted(view, at)) return undefined;
    const word = lowerAt(view, at);
    if (word === 'to' || (word === 'not' && lowerAt(view, at + 1) === 'to')) {
      const next = view.tokens[at + (word === 'not' ? 2 : 1)];
      if (next === undefined) return undefined;
      if (next.kind === 'quote') return at;
      if (
        next.kind === 'word' &&
        !determiners.holds(next.word) &&
        !isCapital(next) &&
        !pronouns.holds(next.word)
      )
        return at;
      continue;
    }
    if (word === ';' || word === ':' || auxiliaries.holds(wordAt(view, at)) || word === 'that')
      return undefined;
  }
  return undefined;
}

/** Steps over the person told: "reporters", "the BBC", "his counterpart Ann Lee", "a news conference in Oslo". */
export function skipHearer(view: View, from: number, ceiling: number): number {
  let at = from;
  const first = view.tokens[at];
  if (first === undefined || isQuoted(view, at) || first.kind !== 'word') return from;
  if (/^(he|she|they|we|i|there)$/.test(first.lower)) return from;
  // "warned it would reopen": the subject of what follows
  if (/^(it|you)$/.test(first.lower) && auxiliaries.holds(wordAt(view, at + 1))) return from;
  if (pronouns.holds(first.word)) return at + 1;
  const determined = determiners.holds(first.word);
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
      determiners.holds(token.word) ||
      pronouns.holds(token.word) ||
      auxiliaries.holds(token.word) ||
      conjunctions.holds(token.word)
    )
      break;
    if (prepositions.holds(token.word)) break;
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
    else if (determiners.holds(wordAt(view, at + 1))) {
      at += 2;
      for (
        let i = 0;
        i < 3 &&
        view.tokens[at]?.kind === 'word' &&
        !determiners.holds(wordAt(view, at)) &&
        !pronouns.holds(wordAt(view, at)) &&
        !prepositions.holds(wordAt(view, at));
        i++
      )
        at++;
    } else break;
  }
  return at;
}

export function startsClause(view: View, at: number, ceiling: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || at >= ceiling) return false;
  if (token.kind === 'quote') return true;
  if (token.kind === 'mark') return /^[$€£¥(]$/.test(token.text);
  if (empty.holds(token.word) && at + 2 >= ceiling) return false;
  if (
    /^(as|when|while|after|before|because|where|to|by|with|nothing|goodbye|so|hello|sorry)$/.test(
      token.lower,
    ) &&
    !(token.lower === 'as' && isFigure(view, at) && lowerAt(view, at - 1) !== ',')
  )
    return false;
  if (prepositions.holds(token.word) && !isFigure(view, at)) return hasVerb(view, at, ceiling);
  return token.lower !== 'and' && token.lower !== 'or' && token.lower !== 'but';
}

/** "said nothing", "said so": no statement. */
const empty = new WordSet([
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
export function hasVerb(view: View, from: number, ceiling: number): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + 16); at++) {
    const word = lowerAt(view, at);
    if (auxiliaries.holds(wordAt(view, at))) return true;
    if (
      word.length > 4 &&
      word.endsWith('ed') &&
      !determiners.holds(wordAt(view, at - 1)) &&
      !prepositions.holds(wordAt(view, at - 1))
    )
      return true;
  }
  return pronouns.holds(wordAt(view, from));
}

export function startsNoun(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'quote') return true;
  if (token.kind === 'number' || /^[$€£]$/.test(token.text)) return true;
  if (/^(for|on|in|to|by|with|at|and|victory)$/.test(token.lower)) return false;
  return (
    token.kind === 'word' &&
    !prepositions.holds(token.word) &&
    !auxiliaries.holds(token.word) &&
    !(conjunctions.holds(token.word) && token.lower !== 'that')
  );
}

/** "the report false", "the toll far too low", "the figure painfully high": a judging adjective ends the phrase, or an adverb leads to one. */
function isJudgement(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  const next = view.tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || conjunctions.has(next.lower);
  if (judgements.has(word)) return ends;
  const leads = /^(?:too|far|very|so|utterly|quite)$/.test(word) || (word.endsWith('ly') && word.length > 5);
  return (
    leads &&
    next?.kind === 'word' &&
    !prepositions.has(next.lower) &&
    !conjunctions.has(next.lower) &&
    !determiners.has(next.lower) &&
    !timeWords.has(next.lower)
  );
}

const judgements: ReadonlySet<string> = new Set(
  'false wrong untrue baseless groundless unfounded misleading inaccurate exaggerated inflated absurd ridiculous illegal unlawful unfair unacceptable inadequate insufficient excessive premature unrealistic unnecessary avoidable dangerous reckless shameful disgraceful outrageous fair reasonable credible plausible conservative'.split(
    ' ',
  ),
);

/** "it a good sign", "the plan "a disgrace"": a thing and what it is called. */
export function isNaming(view: View, from: number, ceiling: number): boolean {
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
    if (at > from + 1 && isJudgement(view, at)) return true;
  }
  return false;
}
