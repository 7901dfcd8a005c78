import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';

/** A stretch between quotation marks. Places are counted in tokens of the whole article, marks left out. */
export interface Quotation extends Span {
  /** First token inside. */
  readonly from: number;
  /** One past the last token inside. */
  readonly to: number;
  /** The closing mark was found; without it the quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}

const closerOf: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '‟': '”',
  '‘': '’',
  "'": "'",
  '‚': '‘',
};

/** The outermost quotations of the article, in reading order; marks inside a quotation belong to it. */
export function findQuotations(sentences: readonly Sentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { closer: string; from: number; start: number; single: boolean } | undefined;
  let last = 0;
  let block = -1;
  let at = 0;
  const close = (to: number, closed: boolean): void => {
    // An apostrophe that nothing closes was no quotation mark.
    if (open && to > open.from && (closed || !open.single))
      quotations.push({ start: open.start, end: last, from: open.from, to, closed });
    open = undefined;
  };
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      close(at, false);
      block = sentence.block;
    }
    for (let i = 0; i < sentence.tokens.length; i++, at++) {
      const token = sentence.tokens[i];
      last = sentence.tokens[i - 1]?.end ?? last;
      if (token === undefined || (token.kind !== 'quote' && token.kind !== 'apostrophe')) continue;
      const next = sentence.tokens[i + 1];
      if (open) {
        if (open.single) {
          const ends = !next?.glued || (next.kind === 'mark' && /^[:;,.!?)]$/.test(next.text));
          if (token.kind === 'apostrophe' && ends) close(at, true);
          else if (token.kind === 'quote' && token.text !== "'" && token.text !== '‘') {
            open = {
              closer: closerOf[token.text] ?? token.text,
              from: at + 1,
              start: next?.start ?? token.end,
              single: false,
            };
          }
        } else if (token.text === open.closer) {
          const opensAgain = token.text === '"' && !token.glued && next?.glued;
          if (opensAgain) {
            close(at, false);
            open = { closer: '"', from: at + 1, start: next?.start ?? token.end, single: false };
          } else close(at, true);
        }
        continue;
      }
      if (token.kind === 'quote' && token.text !== '”' && token.text !== '»') {
        if (token.text === '"' && token.glued && !next?.glued) continue;
        const single = token.text === "'" || token.text === '‘' || token.text === '‚';
        open = {
          closer: closerOf[token.text] ?? token.text,
          from: at + 1,
          start: next?.start ?? token.end,
          single,
        };
      }
    }
    last = sentence.tokens.at(-1)?.end ?? last;
  }
  close(at, false);
  return quotations;
}
