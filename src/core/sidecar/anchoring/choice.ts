import type { Span } from '../../span.ts';
import { type Candidate, evidenceFor, isPassage, type Passage, weigh } from './passage.ts';

/** The candidates for one passage, weighed as they come in. */
export interface Choice {
  add(spans: readonly Span[]): void;
  /** The best may be taken for the passage. */
  isMade(): boolean;
  /** So much speaks for the best that no other need be looked for. */
  isClear(): boolean;
  /** All of the context stands around the best. */
  isUndisturbed(): boolean;
  size(): number;
  /** What may be the passage before what may not, then what has most in its favour, then what is nearest to where the passage stood. */
  best(): Candidate | undefined;
}

/** Half of what could speak for a place: no other can have as much but by repeating it. */
const clear = 0.5;

export function createChoice(passage: Passage, text: string, near: number): Choice {
  const seen = new Set<number>();
  let best: Candidate | undefined;
  const isBetter = (a: Candidate, b: Candidate): boolean => {
    const [first, second] = [isPassage(a, passage), isPassage(b, passage)];
    if (first !== second) return first;
    const order = evidenceFor(a, passage) - evidenceFor(b, passage);
    if (Math.abs(order) > 1e-9) return order > 0;
    return Math.abs(a.start - near) < Math.abs(b.start - near);
  };
  const isMade = (): boolean => best !== undefined && isPassage(best, passage);
  return {
    add: (spans) => {
      for (const span of spans) {
        const key = span.start * 2 ** 26 + span.end;
        if (seen.has(key)) continue;
        seen.add(key);
        const candidate = weigh(passage, text, span);
        if (best === undefined || isBetter(candidate, best)) best = candidate;
      }
    },
    isMade,
    isClear: () => isMade() && evidenceFor(best as Candidate, passage) >= clear * passage.whole.length,
    isUndisturbed: () => best?.context === passage.before.length + passage.after.length,
    size: () => seen.size,
    best: () => best,
  };
}
