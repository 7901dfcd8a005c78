import { Annotations } from '../annotations/annotations.ts';
import { signatureFor } from '../author.ts';
import { register as registerAnnotate } from './annotate/index.ts';
import { register as registerArticles } from './articles/index.ts';
import { register as registerCompare } from './compare/index.ts';
import { register as registerConflicts } from './conflicts/index.ts';
import { register as registerDecisions } from './decisions/index.ts';
import { register as registerDecorations } from './decorations/index.ts';
import { register as registerDiagnostics } from './diagnostics/index.ts';
import type { Surroundings } from './feature.ts';
import { register as registerHover } from './hover/index.ts';
import { register as registerMarks } from './marks/index.ts';
import { register as registerNavigation } from './navigation/index.ts';
import { register as registerNotes } from './notes/index.ts';
import { register as registerSidecars } from './sidecars/index.ts';
import { register as registerStatus } from './status/index.ts';
import { register as registerThreads } from './threads/index.ts';
import { register as registerWalkthrough } from './walkthrough/index.ts';

/** The views' contents, as VS Code asks for them. */
export type Views = ReturnType<typeof registerArticles> &
  ReturnType<typeof registerConflicts> &
  ReturnType<typeof registerNotes>;

export function registerFeatures(surroundings: Surroundings): Views {
  const annotations = new Annotations(surroundings.workspace, surroundings.sidecars, signatureFor);
  surroundings.context.subscriptions.push(annotations);
  registerDecisions(surroundings);
  registerDecorations(surroundings);
  registerDiagnostics(surroundings);
  registerNavigation(surroundings);
  registerCompare(surroundings);
  registerSidecars(surroundings);
  registerStatus(surroundings);
  registerWalkthrough(surroundings);
  registerMarks(surroundings, annotations);
  // of several hovers the one registered last stands on top: what sources say, then what people wrote
  registerHover(surroundings);
  registerAnnotate(surroundings, annotations);
  registerThreads(surroundings, annotations);
  return {
    ...registerArticles(surroundings),
    ...registerConflicts(surroundings),
    ...registerNotes(surroundings, annotations),
  };
}
