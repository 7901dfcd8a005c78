import type { Annotation, Article, Claim, Figure, Span } from '../../../core/index.ts';

/** What somebody typed as a note: its words, and the tags among them. */
export interface TypedNote {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A tag begins with a letter: "#1" is a rank. */
const TAG = /(^|\s)#(\p{L}[\p{L}\p{N}_/.-]*[\p{L}\p{N}]|\p{L})(?=[\s,;:.!?)]|$)/gu;
/** One line of input stands for a text of several. */
const LINE_BREAK = ' ⏎ ';

/** Reads a typed note: "#scope" anywhere in it is a tag, and the rest its text. */
export function readNote(typed: string): TypedNote {
  const tags = [...typed.matchAll(TAG)].map(([, , tag = '']) => tag);
  const text = typed
    .replace(TAG, '$1')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  return { text: manyLines(text), tags: [...new Set(tags)] };
}

/** A note as it is typed, the other way round; a tag that cannot be typed is left out. */
export function typedNote({ text = '', tags = [] }: Pick<Annotation, 'text' | 'tags'>): string {
  return [oneLine(text), ...tags.filter(isTypable).map((tag) => `#${tag}`)]
    .filter((part) => part !== '')
    .join(' ');
}

/** A text of several lines as one that can be typed. */
export function oneLine(text: string): string {
  return text.replaceAll(/\r?\n/g, LINE_BREAK);
}

/** What was typed in one line, with its line breaks. */
export function manyLines(typed: string): string {
  return typed.replaceAll(/ ?⏎ ?/g, '\n');
}

/** True for a tag that reads as itself when it is typed with its sign. */
export function isTypable(tag: string): boolean {
  return readNote(`#${tag}`).tags[0] === tag;
}

/** The beginning of the tag that is being typed at the end; undefined where none is. */
export function tagBegun(typed: string): string | undefined {
  return /(?:^|\s)#([\p{L}\p{N}_/.-]*)$/u.exec(typed)?.[1];
}

export function completeTag(typed: string, tag: string): string {
  return `${typed.replace(/#[^#\s]*$/, '')}#${tag} `;
}

/** How often each tag is used, the most used first. */
export function countTags(annotations: Iterable<Annotation>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags = [] } of annotations) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)));
}

/** The selection without white space at its ends; undefined where nothing is selected. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trail = words.length - words.trimEnd().length;
  return lead + trail >= words.length ? undefined : { start: start + lead, end: end - trail };
}

/** The shortest figure that the span touches. */
export function figureAt({ figures }: Article, at: Span): Figure | undefined {
  return shortest(figures.filter((figure) => touches(figure, at)));
}

/** The shortest claim that the span touches. */
export function claimAt({ claims }: Article, at: Span): Claim | undefined {
  return shortest(claims.filter((claim) => touches(claim, at)));
}

/** Everyone who speaks in the article, the most quoted first. */
export function speakersIn({ claims, figures }: Article): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of [...claims, ...figures]) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, some], [, others]) => others - some).map(([speaker]) => speaker);
}

/** The questions that annotations name, the most used first, then those that the engine has put. */
export function measuresInUse(annotations: Iterable<Annotation>, found: Iterable<string>): readonly string[] {
  const named = new Map<string, number>();
  for (const annotation of annotations) {
    const measure = annotation.kind === 'figure' ? annotation.measure : undefined;
    if (measure) named.set(measure, (named.get(measure) ?? 0) + 1);
  }
  const byUse = [...named].sort(([, some], [, others]) => others - some).map(([measure]) => measure);
  return [...new Set([...byUse, ...found])];
}

function touches(span: Span, at: Span): boolean {
  return span.start <= at.end && at.start <= span.end;
}

function shortest<Each extends Span>(all: readonly Each[]): Each | undefined {
  return all.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
