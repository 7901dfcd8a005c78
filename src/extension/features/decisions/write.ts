import * as vscode from 'vscode';
import {
  type FigureRef,
  makeDecision,
  type Outcome,
  type Pair,
  putDecision,
  type Signature,
} from '../../../core/index.ts';
import type { Corpus } from '../../corpus.ts';
import type { Change } from '../../sidecar-files.ts';

/** The changes that write the outcome for the pairs into the sidecars of all articles they stand in. */
export function deciding(
  corpus: Corpus,
  pairs: readonly Pair[],
  outcome: Outcome,
  signature: Signature,
): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const pair of pairs) {
    const [a, b] = [sideOf(corpus, pair.a), sideOf(corpus, pair.b)];
    if (!a || !b) continue;
    const [first, second] = makeDecision(a, b, outcome, signature, pair.decision?.id);
    const records =
      a.file === b.file
        ? [{ ...a, record: first }]
        : [
            { ...a, record: first },
            { ...b, record: second },
          ];
    for (const { file, path, text, record } of records) {
      const article = { file: path.split('/').at(-1) ?? path, text };
      const change: Change = (sidecar) => putDecision(sidecar, record, article);
      const earlier = changes.get(file);
      changes.set(file, earlier ? inSequence(earlier, change) : change);
    }
  }
  return changes;
}

function sideOf(corpus: Corpus, { file, figure: id }: FigureRef) {
  const reading = corpus.reading(file);
  const figure = corpus.figure({ file, figure: id });
  return reading && figure && { file, path: vscode.Uri.parse(file).path, text: reading.text, figure };
}

function inSequence(first: Change, second: Change): Change {
  return (sidecar) => {
    const written = first(sidecar);
    return written.ok ? second(written.text) : written;
  };
}
