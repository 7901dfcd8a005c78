import { timeWords } from '../names/words/time.ts';
import { WordSet } from '../text/vocabulary.ts';
import { lowerAt, type View, wordAt } from './view.ts';

const leading = new WordSet(
  'recently later earlier then again today yesterday also repeatedly publicly however afterwards once flatly simply angrily jokingly bluntly meanwhile early late last this next on'.split(
    ' ',
  ),
);
const statementNouns = new WordSet(
  'statement interview speech report letter tweet post message conference briefing email e-mail address press news television tv televised broadcast release telegram note comment comments remarks memo filing document video podcast article column testimony meeting hearing call visit talks summit rally'.split(
    ' ',
  ),
);
const timeUnits = new WordSet(
  'week month year day days weeks months years morning afternoon evening night weekend hour hours minutes spring summer autumn fall winter'.split(
    ' ',
  ),
);

/** Steps over when and where something was said: "on Tuesday", "earlier this week", "in a statement". Returns `at` where nothing of the kind stands. */
export function skipAdverbials(view: View, at: number, ceiling: number): number {
  let here = at;
  for (let steps = 0; steps < 6 && here < ceiling; steps++) {
    const next = skipOne(view, here, ceiling);
    if (next === here) break;
    here = next;
  }
  return here;
}

function skipOne(view: View, at: number, ceiling: number): number {
  const word = lowerAt(view, at);
  // "moments later", "two days later"
  for (let unit = at; unit < at + 2; unit++)
    if (
      lowerAt(view, unit + 1) === 'later' &&
      (timeUnits.holds(wordAt(view, unit)) || lowerAt(view, unit) === 'moments')
    )
      return unit + 2;
  if (timeWords.holds(wordAt(view, at))) {
    let to = at + 1;
    if (view.tokens[to]?.kind === 'number') to++;
    return lowerAt(view, to) === 'morning' ||
      lowerAt(view, to) === 'evening' ||
      lowerAt(view, to) === 'night' ||
      lowerAt(view, to) === 'afternoon'
      ? to + 1
      : to;
  }
  if (
    word === 'on' ||
    word === 'in' ||
    word === 'at' ||
    word === 'during' ||
    word === 'by' ||
    word === 'late' ||
    word === 'early' ||
    word === 'last' ||
    word === 'this' ||
    word === 'earlier'
  ) {
    // Up to five words may stand between the preposition and the noun that shows what it is: "in a brief written statement".
    for (let to = at + 1; to < Math.min(ceiling, at + 7); to++) {
      const token = lowerAt(view, to);
      if ((token === 'that' && to > at + 1) || token === ',' || token === '.') return at;
      if (timeWords.holds(wordAt(view, to))) return skipOne(view, to, ceiling);
      if (to - at < 4 && timeUnits.holds(wordAt(view, to)) && word !== 'at') return to + 1;
      if (statementNouns.holds(wordAt(view, to)) && !statementNouns.holds(wordAt(view, to + 1)))
        return to + 1;
    }
    return at;
  }
  if (word !== 'this' && word !== 'last' && leading.holds(wordAt(view, at))) return at + 1;
  return word.endsWith('ly') &&
    word.length > 4 &&
    !/^(nearly|roughly|approximately|only|exactly|barely|hardly|family|supply|merely)$/.test(word) &&
    lowerAt(view, at) === view.tokens[at]?.text
    ? at + 1
    : at;
}
