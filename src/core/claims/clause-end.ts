import { timeWords } from '../names/words/time.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, conjunctions } from '../text/words/closed-classes.ts';
import { sourcePhraseAt } from './prepositional.ts';
import { isCoordinated, type Reporting, startOf } from './reports.ts';
import { isQuoted, longest, lowerAt, type View, wordAt } from './view.ts';

/** Where a statement ends that begins at `from`: at the next attribution, a source phrase, or an aside of the outlet's own. */
export function clauseEnd(view: View, from: number, ceiling: number, later: readonly Reporting[]): number {
  let end = Math.min(ceiling, from + longest);
  for (const report of later) {
    if (report.hit.from <= from || !isCoordinated(view, report)) continue;
    let at = startOf(view, report) - 1;
    if (conjunctions.holds(wordAt(view, at)) || /^(by|as)$/.test(lowerAt(view, at))) at--;
    if (at < from) continue;
    end = Math.min(end, lowerAt(view, at) === ',' ? at : at + 1);
    break;
  }
  for (let at = from + 1; at < end; at++) {
    if (isQuoted(view, at)) continue;
    const word = lowerAt(view, at);
    if ((word === 'citing' || word === 'quoting') && lowerAt(view, at - 1) === ',') return at - 1;
    if (word === 'according' && lowerAt(view, at + 1) === 'to') return at;
    // "300 fled, 90 of them children, as the union counts them": another source's figure is inside
    if (word === ',' && lowerAt(view, at + 1) === 'as' && sourcePhraseAt(view, at + 1, end)) return at;
    if (word === ',' && isAside(view, at + 1, end) && !isConsequence(view, from, at + 1)) return at;
    if (word === 'but' && isReserve(view, at)) return lowerAt(view, at - 1) === ',' ? at - 1 : at;
  }
  return end;
}

/** "but he did not say why": what the outlet adds on the speaker. */
function isReserve(view: View, at: number): boolean {
  return (
    lowerAt(view, at) === 'but' &&
    /^(he|she|it|they)$/.test(lowerAt(view, at + 1)) &&
    /^(did|declined|refused|gave|offered|provided|would|could)$/.test(lowerAt(view, at + 2))
  );
}

/** What follows a comma to the end is the outlet's: "who heads…", "a day after…", "a town 15 km east of…". */
function isAside(view: View, at: number, end: number): boolean {
  const word = lowerAt(view, at);
  const next = lowerAt(view, at + 1);
  if ((word === 'far' || word === 'well') && /^(from|above|below|short|more|less|fewer)$/.test(next))
    return true;
  if (word === 'compared' && (next === 'with' || next === 'to')) return true;
  const relative = /^(who|which|where|whose|when)$/.test(word);
  if (!relative && word !== 'a' && word !== 'an' && word !== 'the') return false;
  for (let i = at + 1; i < end; i++) {
    const token = view.tokens[i];
    if (token === undefined || isQuoted(view, i) || token.kind === 'quote') return false;
    // The clause goes on behind the aside: "the list, which had grown, was down".
    if (token.text === ',' && i + 1 < end)
      return relative && !auxiliaries.holds(wordAt(view, i + 1)) && i - at > 3;
    if (!relative && (auxiliaries.holds(token.word) || token.lower === 'and')) return false;
  }
  return end - at > 3;
}

/** "hold that the treaty applies, which would double the bill": what would follow is the speaker's to say. */
function isConsequence(view: View, from: number, at: number): boolean {
  return (
    lowerAt(view, from - 1) === 'that' &&
    lowerAt(view, at) === 'which' &&
    conditionals.has(lowerAt(view, at + 1))
  );
}

const conditionals: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may', 'should']);

const pasts = new WordSet(
  'began took went made sent put came left gave held said told set ran cut built led brought kept'.split(' '),
);

/** Where a noun phrase or an infinitive ends: before "amid…", ", a day after…", "and began…", "in a statement". */
export function endOfObject(view: View, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (isQuoted(view, at)) continue;
    const word = lowerAt(view, at);
    const next = lowerAt(view, at + 1);
    if (
      word === 'amid' ||
      (lowerAt(view, from) === 'responsibility' && /^(through|via|on|in|after)$/.test(word)) ||
      (word === ',' && (next === 'to' || next === 'as' || isAfter(view, at + 1))) ||
      (word === 'in' &&
        /^(a|its|his|her|their)$/.test(next) &&
        /^(statement|video|message|post|letter)$/.test(lowerAt(view, at + 2)))
    )
      return at;
    if (word === 'and' && (pasts.holds(wordAt(view, at + 1)) || auxiliaries.holds(wordAt(view, at + 1))))
      return at;
  }
  return to;
}

/** "a day after eight men died", "hours after…". */
function isAfter(view: View, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const word = lowerAt(view, i);
    if (word === 'after' || word === 'before') return i > at;
    if (timeWords.holds(wordAt(view, i))) return false;
  }
  return false;
}
