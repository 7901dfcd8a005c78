import type { Span } from '../span.ts';
import { betweenIn, exactIn, likeIn } from './anchoring/candidates.ts';
import { createChoice } from './anchoring/choice.ts';
import { type Folded, fold, foldedOffset, unfold } from './anchoring/fold.ts';
import { type Grams, indexGrams } from './anchoring/grams.ts';
import { type Passage, passageOf } from './anchoring/passage.ts';
import { shareOf } from './anchoring/share.ts';
import { undisturbedIn, windowNear, windowsFor } from './anchoring/windows.ts';

/** A passage of an article, told so that it is found again after the article was edited. */
export interface Anchor {
  readonly quote: string;
  /** Some characters right before and behind it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Where it began when the anchor was made: a hint. */
  readonly offset?: number | undefined;
}

/**
 * The passage as it stands now. `confidence` is the share of the quote that it has (1 less the edit distance by the longer length).
 * `exact`: word for word, in its old surroundings or in this place only; `context`: word for word, told from others or accepted by
 * its surroundings; `approximate`: in other words, or with other white space or quotation marks.
 */
export interface Found {
  readonly found: true;
  readonly span: Span;
  readonly confidence: number;
  readonly how: 'exact' | 'context' | 'approximate';
}

/** The passage is gone, or what is left of it is too little to be sure; `best` is the likeliest place. */
export interface Lost {
  readonly found: false;
  readonly best: { readonly span: Span; readonly confidence: number } | null;
}

const contextLength = 32;

/** The anchor of a stretch of the text. Its context is made of whole words where it can be. */
export function makeAnchor(text: string, { start, end }: Span): Required<Anchor> {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    quote: text.slice(start, end),
    before: from === 0 ? before : before.replace(cutAtStart, ''),
    after: to === text.length ? after : after.replace(cutAtEnd, ''),
    offset: start,
  };
}

/** What is left of a word that the cut went through, as long as another follows; else half a character outside the basic plane. */
const cutAtStart = /^\S+\s+(?=\S)|^[\udc00-\udfff]/;
const cutAtEnd = /(?<=\S)\s+\S+$|[\ud800-\udbff]$/;

/** Finds the passage of an anchor in the text as it is now. For more than one of a text there is `findAnchors`. */
export function findAnchor(text: string, anchor: Anchor): Found | Lost {
  return findAnchors(text, [anchor])[0] as Found | Lost;
}

/** Finds the passages of many anchors in one text, at little more than the cost of reading it once. */
export function findAnchors(text: string, anchors: readonly Anchor[]): readonly (Found | Lost)[] {
  let index: TextIndex | undefined;
  let shift = 0;
  return anchors.map((anchor) => {
    let result: Found | Lost | undefined = findUnmoved(text, anchor, shift);
    if (result === undefined) {
      index ??= indexText(text);
      result = findMoved(text, index, anchor);
    }
    if (result.found && anchor.offset !== undefined) shift = result.span.start - anchor.offset;
    return result;
  });
}

/** What is looked through for passages that do not stand where they stood. */
interface TextIndex {
  readonly folded: Folded;
  readonly grams: Grams;
}

function indexText(text: string): TextIndex {
  const folded = fold(text);
  return { folded, grams: indexGrams(folded.text) };
}

/** A passage with less around it may stand in another place by chance. */
const leastInAnotherPlace = 20;

/** The passage with its surroundings, nothing changed: as far from where it stood as the one before it in the list, or where it stood. */
function findUnmoved(text: string, anchor: Anchor, shift: number): Found | undefined {
  const { quote, before = '', after = '', offset } = anchor;
  if (offset === undefined) return undefined;
  const whole = before + quote + after;
  for (const start of whole.length < leastInAnotherPlace ? [offset] : [offset + shift, offset]) {
    if (start < before.length || !text.startsWith(whole, start - before.length)) continue;
    return { found: true, span: { start, end: start + quote.length }, confidence: 1, how: 'exact' };
  }
  return undefined;
}

function findMoved(text: string, { folded, grams }: TextIndex, anchor: Anchor): Found | Lost {
  const passage = passageOf(anchor);
  const near = foldedOffset(folded, anchor.offset ?? 0);
  const choice = createChoice(passage, folded.text, near);
  const undisturbed = undisturbedIn(passage, folded.text, grams, near);
  if (undisturbed !== undefined) choice.add([undisturbed]);
  const windows = choice.isClear() ? [] : windowsFor(passage, folded.text, grams, near);
  for (const window of windows) choice.add(exactIn(passage, folded.text, window));
  // without context there is nothing but the words to go by
  if (passage.whole === passage.quote) choice.add(nearestOf(passage, folded.text, near));
  const isVerbatim = choice.isMade();
  const isAlone = choice.size() === 1 || choice.isUndisturbed();
  if (!isVerbatim)
    for (const window of [...windows, windowNear(passage, folded.text, near)]) {
      choice.add(likeIn(passage, folded.text, window));
      if (!choice.isMade()) choice.add(betweenIn(passage, folded.text, window));
      if (choice.isClear()) break;
    }
  const best = choice.best();
  if (best === undefined) return { found: false, best: null };
  const span = unfold(folded, best);
  const confidence = shareOf(anchor.quote, text.slice(span.start, span.end));
  if (!choice.isMade()) return { found: false, best: { span, confidence } };
  const how = !isVerbatim || confidence < 1 ? 'approximate' : isAlone ? 'exact' : 'context';
  return { found: true, span, confidence, how };
}

/** An anchor without context has only its words: where they stand before and behind the hint. */
function nearestOf({ quote }: Passage, text: string, near: number): readonly Span[] {
  return [text.lastIndexOf(quote, near), text.indexOf(quote, near)]
    .filter((start) => start !== -1)
    .map((start) => ({ start, end: start + quote.length }));
}
