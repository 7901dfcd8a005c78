import { WordSet } from '../text/vocabulary.ts';
import { isFigure } from './figure-ahead.ts';
import { subjectAfter } from './subject.ts';
import { lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak } from './who-speaks.ts';

/** A source named without a verb: "according to Ann Lee", "by the ministry's count". */
export interface SourcePhrase {
  readonly cue: Range;
  readonly speaker: Range;
  /** The whole phrase, so that it can be cut off the statement. */
  readonly whole: Range;
}

const counts = new WordSet(
  'account count estimate estimates reckoning tally figures calculation calculations data own admission telling words'.split(
    ' ',
  ),
);

/** What follows "per" where it names no source. */
const measures = new WordSet(
  'cent cents capita head person day week month year hour minute second night annum se mille household'.split(
    ' ',
  ),
);

/** The source phrase that begins at a token, if one does. */
export function sourcePhraseAt(view: View, at: number, ceiling: number): SourcePhrase | undefined {
  const word = lowerAt(view, at);
  if (word === 'according' && lowerAt(view, at + 1) === 'to') return phrase(view, at, at + 2, ceiling);
  if (word === 'per') {
    if (measures.holds(wordAt(view, at + 1))) return undefined;
    const named = phrase(view, at, at + 1, ceiling);
    return named && canSpeak(view, named.speaker) ? named : undefined;
  }
  if (word === 'as') return asPut(view, at, ceiling);
  if (word === 'citing' || word === 'quoting') return phrase(view, at, at + 1, ceiling);
  if (
    word === 'in' &&
    lowerAt(view, at + 1) === 'the' &&
    /^(words|view|opinion|eyes|judgment|judgement|estimate|estimation)$/.test(lowerAt(view, at + 2)) &&
    lowerAt(view, at + 3) === 'of'
  )
    return phrase(view, at, at + 4, ceiling);
  if (word === 'in') return owned(view, at, ceiling, views);
  if (word === 'by') return agent(view, at, ceiling) ?? byCount(view, at, ceiling);
  if (word === 'if') return believed(view, at, ceiling);
  return undefined;
}

function phrase(view: View, from: number, name: number, ceiling: number): SourcePhrase | undefined {
  const speaker = subjectAfter(view, name, ceiling);
  return speaker && { cue: { from, to: name }, speaker, whole: { from, to: speaker.to } };
}

const puttings: ReadonlySet<string> = new Set(
  'put puts has tells told counts counted reckons reckoned sees saw calculates calculated lists listed'.split(
    ' ',
  ),
);

/** "as one docker put it", "as the union counts them". */
function asPut(view: View, at: number, ceiling: number): SourcePhrase | undefined {
  for (let i = at + 2; i < Math.min(ceiling, at + 10); i++) {
    const word = lowerAt(view, i);
    if (word === ',' || view.tokens[i]?.kind === 'quote') return undefined;
    if (puttings.has(word) && /^(it|them)$/.test(lowerAt(view, i + 1)))
      return {
        cue: { from: i, to: i + 2 },
        speaker: { from: at + 1, to: i },
        whole: { from: at, to: i + 2 },
      };
  }
  return undefined;
}

/** Nouns behind whose owner's name a statement stands "in": "in the ministry's view". */
const views = new WordSet(
  'view opinion eyes judgment judgement estimate estimation reckoning words telling account version calculation assessment book'.split(
    ' ',
  ),
);

/** How far before its agent a passive may stand: "is estimated at half a million tonnes by the region". */
const passiveReach = 12;

const beForms = new WordSet('is are was were been being be'.split(' '));

/** What is done to a number by whoever gives it. */
const estimated = new WordSet(
  'estimated put valued reckoned calculated assessed given counted numbered gauged pegged projected forecast predicted'.split(
    ' ',
  ),
);

/** "by the region" behind "is estimated at half a million tonnes". */
function agent(view: View, at: number, ceiling: number): SourcePhrase | undefined {
  let figure = false;
  for (let back = at - 1; back >= Math.max(1, at - passiveReach); back--) {
    const word = wordAt(view, back);
    if (lowerAt(view, back) === ',' || lowerAt(view, back) === 'by') return undefined;
    figure ||= view.tokens[back]?.kind === 'number' || isFigure(view, back);
    if (!estimated.holds(word)) continue;
    if (!figure || !beForms.holds(wordAt(view, back - 1))) return undefined;
    const named = phrase(view, at, at + 1, ceiling);
    return named && canSpeak(view, named.speaker) ? named : undefined;
  }
  return undefined;
}

/** "by the union's count", "by the count of the union". */
function byCount(view: View, at: number, ceiling: number): SourcePhrase | undefined {
  if (lowerAt(view, at + 1) === 'the' && counts.holds(wordAt(view, at + 2)) && lowerAt(view, at + 3) === 'of')
    return phrase(view, at, at + 4, ceiling);
  // "by its tally 40 were hurt"
  const opens = at === 0 || /^[,;—–]$/.test(lowerAt(view, at - 1));
  if (opens && /^(its|their|his|her)$/.test(lowerAt(view, at + 1))) {
    const noun = /^(own|latest|first|last)$/.test(lowerAt(view, at + 2)) ? at + 3 : at + 2;
    if (counts.holds(wordAt(view, noun)))
      return {
        cue: { from: at, to: noun + 1 },
        speaker: { from: at + 1, to: at + 2 },
        whole: { from: at, to: noun + 1 },
      };
  }
  return owned(view, at, ceiling, counts);
}

/** "the union's count" behind a preposition, for a noun of the table. */
function owned(view: View, at: number, ceiling: number, nouns: WordSet): SourcePhrase | undefined {
  for (let i = at + 1; i < Math.min(ceiling, at + 10); i++) {
    const word = view.tokens[i];
    if (word === undefined || word.kind === 'quote' || word.text === ',') return undefined;
    if (word.lower === "'s" || word.kind === 'apostrophe') {
      const noun = /^(own|latest|first|last|official)$/.test(lowerAt(view, i + 1)) ? i + 2 : i + 1;
      return nouns.holds(wordAt(view, noun))
        ? {
            cue: { from: at, to: noun + 1 },
            speaker: { from: at + 1, to: i },
            whole: { from: at, to: noun + 1 },
          }
        : undefined;
    }
  }
  return undefined;
}

/** "if the union is to be believed". */
function believed(view: View, at: number, ceiling: number): SourcePhrase | undefined {
  for (let i = at + 1; i < Math.min(ceiling, at + 10); i++) {
    const word = lowerAt(view, i);
    if (
      (word === 'is' || word === 'are') &&
      lowerAt(view, i + 1) === 'to' &&
      lowerAt(view, i + 2) === 'be' &&
      /^(believed|trusted)$/.test(lowerAt(view, i + 3))
    )
      return {
        cue: { from: i, to: i + 4 },
        speaker: { from: at + 1, to: i },
        whole: { from: at, to: i + 4 },
      };
  }
  return undefined;
}
