import { currencyCodes } from '../figures/words/currencies.ts';
import { WordSet } from '../text/vocabulary.ts';
import { adjectivesForPeople } from '../text/words/nouns.ts';
import type { CueHit } from './cues/index.ts';
import { lowerAt, type View, wordAt } from './view.ts';
import { sources } from './words/sources.ts';

const numberWords = new WordSet(
  'third quarter fifth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens scores hundreds thousands millions half two-thirds'.split(
    ' ',
  ),
);
const hedges = new WordSet(
  'about around some nearly almost over under more less fewer than at least most of up to only just as many no not quite roughly approximately another close an a well below above between from upwards further nearer closer anything anywhere somewhere'.split(
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
    if (token.kind === 'number' || numberWords.holds(token.word)) return true;
    if (!hedges.holds(token.word) && !/^[$€£¥]$/.test(token.text) && !currencyCodes.has(token.text))
      return false;
  }
  return false;
}

/** A number in thousands or more, or a share, and no money: nobody "comes up with" or "stands by" that many things. */
export function isAmount(view: View, at: number): boolean {
  if (!isFigure(view, at)) return false;
  for (let i = at; i < at + 8; i++) {
    const token = view.tokens[i];
    if (token === undefined || /^[$€£¥]$/.test(token.text)) return false;
    if (token.kind === 'number' && /\d,\d{3}/.test(token.text)) return true;
    if (/^(?:thousand|million|billion|trillion|percent|pct|%)$/.test(token.lower) || sizes.holds(token.word))
      return true;
    if (token.kind === 'word' && !numberWords.holds(token.word) && !hedges.holds(token.word)) return false;
  }
  return false;
}

/** Units of which nobody brings or meets that many. */
const sizes = new WordSet(
  'square cubic tonnes tons kg kilograms litres liters gallons barrels acres hectares mm millimetres cm centimetres'.split(
    ' ',
  ),
);

/** Verbs that mostly have another sense, so that nothing but the number may follow. */
export const dull: ReadonlySet<string> = new Set(['have', 'give', 'show', 'look for', 'list', 'make it']);

const records = new WordSet(
  'books book list lists register registers roll rolls record records file files tally'.split(' '),
);

/** "has 4,200 deaths on its books": what is on record is what the body says. */
function isOnRecord(view: View, from: number, ceiling: number): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + 12); at++)
    if (
      lowerAt(view, at) === 'on' &&
      (records.holds(wordAt(view, at + 2)) || records.holds(wordAt(view, at + 1)))
    )
      return true;
  return false;
}

/** Something is counted behind the number, and it is not a source of figures that has it. */
export function isMoreThanFigure(view: View, from: number, ceiling: number, hit: CueHit): boolean {
  // "would make it one of the worst"
  if (lowerAt(view, from) === 'one') return true;
  for (let back = hit.from - 1; back >= Math.max(0, hit.from - 6); back--)
    if (sources.holds(wordAt(view, back))) return false;
  if (hit.cue.verb === 'have' && isOnRecord(view, from, ceiling)) return false;
  for (let at = from; at < Math.min(ceiling, from + 8); at++) {
    const token = view.tokens[at];
    if (token === undefined || token.text === ',' || token.text === '.' || token.text === ';') return false;
    // "£18bn"
    if (token.glued && view.tokens[at - 1]?.kind === 'number') continue;
    if (token.kind === 'word' && !numberWords.holds(token.word) && !hedges.holds(token.word))
      return (
        !(hit.cue.verb === 'give' && adjectivesForPeople.holds(token.word)) &&
        // "lists 11 soldiers wounded"
        !(hit.cue.verb === 'list' && adjectivesForPeople.holds(wordAt(view, at + 1))) &&
        token.lower !== 'in' &&
        token.lower !== 'and' &&
        token.lower !== 'nationwide' &&
        !/^(percent|per|pct|cent|percentage)$/.test(token.lower) &&
        token.lower !== 'against'
      );
  }
  return false;
}

/** The number and what it counts have no life-or-death object: "claimed 700,000", not "claimed 20 lives". */
export function isBareFigure(view: View, at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(ceiling, at + 8); i++) {
    const word = lowerAt(view, i);
    if (word === 'lives' || word === 'life' || word === 'victims' || word === 'casualties') return false;
    if (word === ';' || word === ',') return true;
  }
  return true;
}
