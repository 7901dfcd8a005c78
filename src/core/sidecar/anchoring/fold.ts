import { firstWhere } from '../../search.ts';
import type { Span } from '../../span.ts';

/** A text as anchors compare it: each run of white space is one space, quotation marks and dashes are the plain ones. */
export interface Folded {
  readonly text: string;
  /** Where each unit of `text` begins in what was folded. */
  readonly starts: Uint32Array;
}

const space = 0x20;
const plainForms: readonly (readonly [string, string])[] = [
  ['\t\n\v\f\r\u0085\u00a0\u2028\u2029\u202f\u3000\ufeff', ' '],
  ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', ' '],
  ['\u2018\u2019\u201a\u201b\u2032\u00b4`', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2212', '-'],
];

/** By code unit, what it is compared as. */
const plain = new Uint16Array(0x1_0000).map((_, unit) => unit);
for (const [forms, form] of plainForms)
  for (const each of forms) plain[each.charCodeAt(0)] = form.charCodeAt(0);

/** Folds what editors, converters and content systems change without anybody changing the words. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length + 1);
  let length = 0;
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const given = text.charCodeAt(at);
    const unit = plain[given] as number;
    if (unit !== given) isSame = false;
    if (unit === space && length > 0 && units[length - 1] === space) continue;
    units[length] = unit;
    starts[length++] = at;
  }
  starts[length] = text.length;
  return {
    text: isSame && length === text.length ? text : stringOf(units.subarray(0, length)),
    starts: starts.subarray(0, length + 1),
  };
}

/** More arguments than this at once are too many for some engines. */
const mostAtOnce = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += mostAtOnce)
    text += String.fromCharCode(...units.subarray(at, at + mostAtOnce));
  return text;
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold({ starts }: Folded, { start, end }: Span): Span {
  const from = starts[start] as number;
  return { start: from, end: end === start ? from : (starts[end - 1] as number) + 1 };
}

/** Where an offset of the original lies in the folded text. */
export function foldedOffset({ starts }: Folded, offset: number): number {
  return firstWhere(starts.length - 1, (at) => (starts[at] as number) >= offset);
}
