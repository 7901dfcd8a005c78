import type { Figure } from '../article.ts';
import type { Span } from '../span.ts';
import { type Anchor, makeAnchor } from './anchor.ts';
import type { Decision, DecisionReason, DecisionStatus } from './format.ts';
import { makeId } from './id.ts';
import { sentenceAt } from './passages.ts';
import { relativePath } from './paths.ts';
import { readSidecar } from './read.ts';
import { type ArticleText, addAnnotation, changeAnnotation, type Signature, type Written } from './write.ts';

/** One of two figures that are decided on. */
export interface DecidedSide {
  /** The path of its article, '/' between the parts; both sides' paths begin at the same folder. */
  readonly path: string;
  readonly text: string;
  readonly figure: Figure;
}

/** What is decided on a pair. `reason` says why both can stand, with "explained". */
export interface Outcome {
  readonly status: DecisionStatus;
  readonly reason?: DecisionReason | undefined;
  readonly text?: string | undefined;
}

/**
 * The decision as it goes into the sidecars of both articles, first that of `a`. Its id comes from the pair, so that two people who
 * decide on it meet in git; a pair that was decided on before keeps the id of that decision. Two figures of one article have one record.
 */
export function makeDecision(
  a: DecidedSide,
  b: DecidedSide,
  outcome: Outcome,
  signature: Signature,
  id: string = makeId([a, b].map(seedOf).toSorted().join('\n')),
): readonly [Decision, Decision] {
  return [recordOf(id, a, b, outcome, signature), recordOf(id, b, a, outcome, signature)];
}

/** The decision in the article's sidecar: added, or in place of the one of the same id, whose first author and day it keeps. */
export function putDecision(sidecar: string | null, decision: Decision, article: ArticleText): Written {
  const known = readSidecar(sidecar ?? '').annotations.some(
    ({ annotation }) => annotation.id === decision.id,
  );
  if (sidecar === null || !known) return addAnnotation(sidecar, decision, article);
  const { id, kind: _, by = '', created: when = '', ...fields } = decision;
  const unset = { reason: undefined, text: undefined, alternatives: undefined };
  return changeAnnotation(sidecar, id, { ...unset, ...fields }, { by, when });
}

/** The same whatever the folder that was opened, and whatever stands around the sentences. */
function seedOf(side: DecidedSide): string {
  return [side.path.split('/').at(-1), anchorOf(side).quote, side.figure.text].join('\t');
}

function recordOf(
  id: string,
  own: DecidedSide,
  other: DecidedSide,
  { status, reason, text }: Outcome,
  { by, when }: Signature,
): Decision {
  const anchor = anchorOf(own);
  return {
    id,
    kind: 'decision',
    ...anchor,
    ...readingOf(own.figure),
    against: {
      file: relativePath(own.path, other.path),
      quote: anchorOf(other).quote,
      ...readingOf(other.figure),
    },
    status,
    ...(reason === undefined ? {} : { reason }),
    by,
    created: when,
    ...(text === undefined || text === '' ? {} : { text }),
  };
}

/** The whole sentence: it is found again when the number in it changes. */
function anchorOf({ text, figure }: DecidedSide): Required<Anchor> {
  return makeAnchor(text, sentenceOf(text, figure));
}

/** The figure as it is read now; bounds that are the value itself go without saying. */
function readingOf({ text, value, low, high, unit }: Figure) {
  return {
    figure: text,
    value,
    ...(low === value ? {} : { low }),
    ...(high === value ? {} : { high }),
    ...(unit === null ? {} : { unit }),
  };
}

/** A sentence longer than this on one side of its figure is no reading matter. */
const mostOnOneSide = 400;

function sentenceOf(text: string, figure: Span): Span {
  const sentence = sentenceAt(text, figure.start) ?? figure;
  const from = Math.max(sentence.start, figure.start - mostOnOneSide);
  const to = Math.min(Math.max(sentence.end, figure.end), figure.end + mostOnOneSide);
  const cutStart = from === sentence.start ? 0 : text.slice(from, figure.start).search(/\s\S/) + 1;
  const cutEnd = to === figure.end + mostOnOneSide ? /\S*$/.exec(text.slice(figure.end, to))?.[0].length : 0;
  return { start: from + cutStart, end: to - (cutEnd ?? 0) };
}
