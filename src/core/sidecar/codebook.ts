import { problem } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { parseYaml } from './yaml-document.ts';

/** The tags of a codebook with what each is for, and what is wrong in the file. */
export interface Codebook {
  readonly tags: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Reads a codebook as far as it goes: one bad tag costs itself and no other. */
export function readCodebook(text: string): Codebook {
  const document = parseYaml(text);
  const error = document.errors[0];
  if (error) {
    const [start, end] = error.pos;
    return {
      tags: new Map(),
      problems: [problem('codebook-syntax', { reason: error.message }, { start, end })],
    };
  }
  const content: unknown = document.toJS();
  if (content === null) return { tags: new Map(), problems: [] };
  const listed = isMap(content) ? (content['tags'] ?? {}) : undefined;
  if (!isMap(listed)) return { tags: new Map(), problems: [problem('codebook-shape', {})] };
  const entries = Object.entries(listed);
  const good = entries.filter(([, meaning]) => meaning === null || typeof meaning === 'string');
  return {
    tags: new Map(good.map(([tag, meaning]) => [tag, String(meaning ?? '').trim()])),
    problems: good.length < entries.length ? [problem('codebook-shape', {})] : [],
  };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
