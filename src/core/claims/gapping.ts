import { isFigure } from './figure-ahead.ts';
import { isQuoted, lowerAt, type Range, type View } from './view.ts';
import { canSpeak } from './who-speaks.ts';

/** A speaker and a figure that share the verb before: ", the police 9,000". */
export interface Gap {
  /** Where its words begin, comma and all. */
  readonly from: number;
  readonly speaker: Range;
  readonly content: Range;
}

/** What may stand between the source and its number. */
const leads: ReadonlySet<string> = new Set(['of', 'only', 'still', 'just', 'merely', 'now', 'even']);

/** Longest name of a source in such a list. */
const nameReach = 7;

/** The further sources in "the union counted 40,000, the police 9,000 and the firm 7,000". */
export function readGaps(view: View, from: number, to: number): Gap[] {
  const gaps: Gap[] = [];
  for (let at = from + 1; at < to; at++) {
    const word = lowerAt(view, at);
    if ((word !== ',' && word !== 'and' && word !== 'but') || isQuoted(view, at)) continue;
    let name = at + 1;
    if (lowerAt(view, name) === 'and' || lowerAt(view, name) === 'but') name++;
    if (isFigure(view, name)) continue;
    for (let i = name + 1; i < Math.min(to, name + nameReach); i++) {
      if (view.tokens[i]?.kind === 'mark' && lowerAt(view, i) !== '-') break;
      const link = leads.has(lowerAt(view, i)) ? i + 1 : i;
      if (!isFigure(view, link) || (lowerAt(view, link) === 'a' && i === name)) continue;
      const speaker = { from: name, to: i };
      if (canSpeak(view, speaker))
        gaps.push({ from: at, speaker, content: { from: link, to: endOfFigure(view, link, to) } });
      break;
    }
  }
  return gaps;
}

/** "in Lyon it was 5,000 against 1,200": two figures for the two sources named before. */
export function readAgainst(view: View, floor: number, ceiling: number): [Range, Range] | undefined {
  for (let at = floor; at < Math.min(ceiling - 4, floor + 8); at++) {
    if (
      lowerAt(view, at) !== 'it' ||
      !/^(was|were|is)$/.test(lowerAt(view, at + 1)) ||
      !isFigure(view, at + 2)
    )
      continue;
    for (let i = at + 3; i < Math.min(ceiling, at + 9); i++)
      if (/^(against|to|versus|and)$/.test(lowerAt(view, i)) && isFigure(view, i + 1))
        return [
          { from: at + 2, to: i },
          { from: i + 1, to: endOfFigure(view, i + 1, ceiling) },
        ];
  }
  return undefined;
}

/** Up to the next source: a comma, or an "and" before a word that is no figure. */
export function endOfFigure(view: View, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = lowerAt(view, at);
    if (word === ',' || word === ';' || (word === 'and' && !isFigure(view, at + 1))) return at;
  }
  return to;
}
