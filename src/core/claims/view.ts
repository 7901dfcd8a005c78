import type { NameMention } from '../names/find.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/vocabulary.ts';
import type { Quotation } from './quotations.ts';
import { findSpots, type Spots } from './spots.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The longest statement, in tokens, that is taken from one sentence; what runs on is no sentence that anybody wrote. */
export const longest = 250;

/** The part of a quotation that stands in one sentence. */
export interface QuotePiece extends Range {
  readonly quotation: number;
}

/** A sentence as the claims are read from it: which of its tokens are quoted, which are names. */
export interface View {
  readonly text: string;
  readonly sentence: Sentence;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly spots: Spots;
  readonly pieces: readonly QuotePiece[];
  /** For each token the index of the piece that it stands in, or -1; marks stand outside. Empty where nothing is quoted. */
  readonly pieceAt: readonly number[];
  /** For each token the name that covers it. */
  readonly nameAt: readonly (NameMention | undefined)[];
}

/** Most sentences quote nothing. */
const nowhere: number[] = [];

/** One view for each sentence. */
export function viewSentences(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  quotations: readonly Quotation[],
): View[] {
  let offset = 0;
  let quotation = 0;
  let name = 0;
  const views: View[] = [];
  for (const sentence of sentences) {
    const index = views.length;
    const { tokens } = sentence;
    const end = offset + tokens.length;
    let pieceAt = nowhere;
    const pieces: QuotePiece[] = [];
    for (; quotation < quotations.length; quotation++) {
      const { from, to } = quotations[quotation] as Quotation;
      if (from >= end) break;
      const piece = { from: Math.max(0, from - offset), to: Math.min(tokens.length, to - offset), quotation };
      if (piece.from < piece.to) {
        if (pieceAt === nowhere) pieceAt = new Array<number>(tokens.length).fill(-1);
        pieceAt.fill(pieces.length, piece.from, piece.to);
        pieces.push(piece);
      }
      if (to > end) break;
    }
    const nameAt: (NameMention | undefined)[] = [];
    for (; name < names.length && (names[name] as NameMention).sentence === index; name++) {
      const mention = names[name] as NameMention;
      for (let at = mention.from; at < mention.to; at++) nameAt[at] = mention;
    }
    offset = end;
    views.push({ text, sentence, index, tokens, spots: findSpots(tokens), pieces, pieceAt, nameAt });
  }
  return views;
}

export function isQuoted(view: View, at: number): boolean {
  return (view.pieceAt[at] ?? -1) >= 0;
}

export function lowerAt(view: View, at: number): string {
  // an array is slow to say that it has nothing at -1
  return at < 0 ? '' : (view.tokens[at]?.lower ?? '');
}

/** What is known of the token's word; undefined outside the sentence. */
export function wordAt(view: View, at: number): Word | undefined {
  return at < 0 ? undefined : view.tokens[at]?.word;
}
