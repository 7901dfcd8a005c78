import type { Span } from '../span.ts';
import { makeAnchor } from './anchor.ts';
import type { Annotation, Reply } from './format.ts';
import { makeId } from './id.ts';
import { type ArticleText, addAnnotation, type Fields, type Signature, type Written } from './write.ts';

/** What people put on a passage by hand; decisions are made of pairs. */
export type HandKind = Exclude<Annotation['kind'], 'decision'>;

/** An annotation as it is asked for: where, what sort, and what it says. */
export interface AnnotationRequest {
  readonly span: Span;
  readonly kind: HandKind;
  readonly fields: Fields;
}

/** A sidecar's text with the new annotations, and their ids in the order in which they were asked for. */
export type Annotated = Written & { readonly ids: readonly string[] };

/**
 * Writes annotations into the sidecar of an article; null stands for one that is not there yet. Every edge writes through this,
 * so that the same request gives the same bytes.
 */
export function annotate(
  sidecar: string | null,
  article: ArticleText,
  requests: readonly AnnotationRequest[],
  signature: Signature,
): Annotated {
  const taken = idsIn(sidecar ?? '');
  const ids: string[] = [];
  let written: Written = { ok: true, text: sidecar ?? '' };
  for (const request of requests) {
    const annotation = makeAnnotation(article.text, request, signature, taken);
    const next = addAnnotation(ids.length === 0 ? sidecar : written.text, annotation, article);
    if (!next.ok) return { ...next, ids: [] };
    written = next;
    ids.push(annotation.id);
    taken.add(annotation.id);
  }
  return { ...written, ids };
}

/** The record of one annotation. */
export function makeAnnotation(
  text: string,
  { span, kind, fields }: AnnotationRequest,
  { by, when }: Signature,
  taken: ReadonlySet<string> = new Set(),
): Annotation {
  const anchor = makeAnchor(text, span);
  const id = makeId([kind, anchor.quote, anchor.offset, by, when].join('\n'), taken);
  return { id, kind, ...anchor, ...fields, by, created: when } as Annotation;
}

/** The record of an answer to the annotation. */
export function makeReply(sidecar: string, annotation: string, text: string, { by, when }: Signature): Reply {
  const id = makeId(['reply', annotation, text, by, when].join('\n'), idsIn(sidecar));
  return { id, by, created: when, text };
}

/** Every id in the file, those of annotations that cannot be read included. */
function idsIn(sidecar: string): Set<string> {
  return new Set([...sidecar.matchAll(/\bid:\s*["']?([^\s"',}]+)/g)].map(([, id = '']) => id));
}
