import { type Document, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { problem } from '../explain.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import {
  type Annotation,
  annotationSchema,
  formatVersion,
  type SourceDetails,
  sourceSchema,
} from './format.ts';
import { parseYaml } from './yaml-document.ts';

/**
 * - ok: can be read and written, whatever is wrong with single annotations;
 * - newer: a later version wrote it; it is read as far as it goes and never written;
 * - conflicted: git's conflict markers are in it;
 * - broken: not YAML, or not a sidecar.
 */
export type SidecarState = 'ok' | 'newer' | 'conflicted' | 'broken';

/** An annotation and where it stands in the sidecar. */
export interface LocatedAnnotation {
  readonly annotation: Annotation;
  readonly span: Span;
}

/** What a sidecar says, as far as it can be read, and what is wrong in it. */
export interface ReadSidecar {
  readonly state: SidecarState;
  readonly source: SourceDetails;
  readonly annotations: readonly LocatedAnnotation[];
  readonly problems: readonly Problem[];
}

/** Reads a sidecar. One bad annotation costs itself and no other. */
export function readSidecar(text: string): ReadSidecar {
  const marker = /^<{7}(?: .*)?\r?$/m.exec(text);
  if (marker && /^>{7}(?: |\r?$)/m.test(text)) {
    return nothing('conflicted', problem('sidecar-markers', {}, spanOf(marker.index, marker[0].length)));
  }
  const document = parseYaml(text);
  const error = document.errors[0];
  if (error) {
    const [start, end] = error.pos;
    return nothing('broken', problem('sidecar-syntax', { reason: sentence(error.message) }, { start, end }));
  }
  const root: unknown = document.contents;
  if (root === null || (root as Node).range === undefined) return { ...empty };
  const list = isMap(root) ? root.get('annotations', true) : undefined;
  if (!isMap(root) || (list !== undefined && !isSeq(list) && !isNull(list))) {
    return nothing('broken', problem('sidecar-shape', {}, rangeOf((list ?? root) as Node)));
  }
  try {
    document.toJS();
  } catch (thrown) {
    return nothing('broken', problem('sidecar-syntax', { reason: sentence(String(thrown)) }, rangeOf(root)));
  }
  const problems: Problem[] = [];
  const version: unknown = root.get('version') ?? formatVersion;
  // In quotes it is a mistake; what a later version wrote is none the less.
  const isNewer = ['number', 'string'].includes(typeof version) && Number(version) > formatVersion;
  if (isNewer) {
    problems.push(
      problem(
        'sidecar-newer',
        { version: Number(version), known: formatVersion },
        nearest(root, ['version']),
      ),
    );
  } else if (version !== formatVersion) {
    const reason = `must be ${formatVersion}`;
    problems.push(problem('sidecar-field', { field: 'version', reason }, nearest(root, ['version'])));
  }
  return {
    state: isNewer ? 'newer' : 'ok',
    source: readSource(document, root, problems),
    annotations: isSeq(list) ? readAnnotations(document, list.items as Node[], problems) : [],
    problems,
  };
}

function readAnnotations(
  document: Document,
  items: readonly Node[],
  problems: Problem[],
): LocatedAnnotation[] {
  const taken = new Set<string>();
  return items.flatMap((item) => {
    const checked = annotationSchema.safeParse(item.toJS(document));
    if (!checked.success) {
      for (const issue of checked.error.issues) problems.push(fieldProblem(item, issue));
      return [];
    }
    const annotation = checked.data;
    if (taken.has(annotation.id)) {
      problems.push(problem('sidecar-same-id', { id: annotation.id }, nearest(item, ['id'])));
      return [];
    }
    taken.add(annotation.id);
    if (annotation.alternatives?.length)
      problems.push(problem('sidecar-alternatives', {}, nearest(item, ['alternatives'])));
    return [{ annotation, span: rangeOf(item) }];
  });
}

function readSource(document: Document, root: YAMLMap, problems: Problem[]): SourceDetails {
  const node = root.get('source', true) as Node | undefined;
  if (node === undefined || isNull(node)) return {};
  const given: unknown = node.toJS(document);
  const checked = sourceSchema.safeParse(given);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) problems.push(fieldProblem(node, issue));
  if (!isMap(node)) return {};
  const bad = new Set(checked.error.issues.map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(given as object).filter(([key]) => !bad.has(key)));
}

const empty: ReadSidecar = { state: 'ok', source: {}, annotations: [], problems: [] };

function nothing(state: SidecarState, why: Problem): ReadSidecar {
  return { ...empty, state, problems: [why] };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

function fieldProblem(item: Node, issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const field =
    path.length > 0 ? `"${path.filter((key) => typeof key === 'string').join('.')}"` : 'An annotation';
  return problem('sidecar-field', { field, reason: reasonOf(item, path, issue) }, nearest(item, path));
}

/** The library's own words say neither what stands there nor what may. */
function reasonOf(item: Node, path: readonly (string | number)[], issue: Issue): string {
  const isThere = path.length === 0 || (isMap(item) && item.hasIn(path));
  if (!isThere) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${kindNames[issue.expected ?? ''] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${(issue.values ?? []).join(', ')}`;
  if (issue.code === 'invalid_union') return 'must be one of note, figure, claim, decision';
  return issue.message;
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of fields',
};

/** Where the value at the path stands, or the closest that there is around it. */
function nearest(item: Node, path: readonly (string | number)[]): Span {
  for (let depth = path.length; depth > 0; depth--) {
    const node = isMap(item) ? (item.getIn(path.slice(0, depth), true) as Node | undefined) : undefined;
    if (node?.range) return rangeOf(node);
  }
  const first = isMap(item) ? (item.items[0] as Pair | undefined) : undefined;
  return rangeOf((first?.key as Node | undefined) ?? item);
}

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

function isNull(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'value' in node && node.value === null;
}

function sentence(message: string): string {
  const plain = message.replace(/^\w*Error: /, '').trim();
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
