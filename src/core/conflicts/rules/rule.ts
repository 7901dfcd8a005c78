import type { Verdict } from '../../article.ts';
import type { Nature } from '../../measures/events.ts';
import type { Side } from '../side.ts';

/** One way to judge two figures that answer the same question; the first rule of the list that speaks decides. */
export interface Rule {
  readonly id: RuleId;
  /** The verdict, or undefined: not for this rule to say. */
  readonly judge: (a: Side, b: Side) => Verdict | undefined;
}

/** Every rule has its sentence in `explain.ts`. */
export type RuleId =
  | 'conversion'
  | 'same-value'
  | 'former'
  | 'one-voice'
  | 'running'
  | 'revised'
  | 'undated'
  | 'allowed'
  | 'contradiction';

/** True for what changes with time without anybody having been wrong. Two that an editor put under one name may be sorted apart. */
export function isRunning(a: Side, b: Side): boolean {
  return running.has(a.figure.measure.nature) || running.has(b.figure.measure.nature);
}

const running: ReadonlySet<Nature> = new Set(['toll', 'level', 'incident']);
