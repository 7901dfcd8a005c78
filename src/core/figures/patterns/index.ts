import type { Pattern } from '../pattern.ts';
import { age } from './age.ts';
import { count } from './count.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { percent } from './percent.ts';
import { share } from './share.ts';

/** All patterns, in the order in which they are asked; the first that reads a number has it. */
export const patterns: readonly Pattern[] = [
  ...names,
  ...money,
  ...percent,
  ...age,
  ...measure,
  ...share,
  ...count,
];
