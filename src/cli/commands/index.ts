import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { ExitCode } from '../run.ts';
import { annotateArticle } from './annotate.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { extractArticles } from './extract.ts';
import { gitSetup } from './git-setup.ts';
import { lint } from './lint.ts';
import { merge } from './merge.ts';

/** Defines one command: its words, options and help, and what it does; `exit` takes the code it ends with. */
export type DefineCommand = (io: Io, exit: (code: ExitCode) => void) => Command;

/** In the order in which the help lists them. */
export const commands: readonly DefineCommand[] = [
  check,
  extractArticles,
  annotateArticle,
  lint,
  merge,
  diff,
  gitSetup,
];
