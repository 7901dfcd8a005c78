import type { Pattern } from '../pattern.ts';
import { age } from './age.ts';
import { codes } from './codes.ts';
import { count } from './count.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { ones } from './ones.ts';
import { percent } from './percent.ts';
import { proper } from './proper.ts';
import { share } from './share.ts';

/** All patterns, in the order in which they are asked; the first that reads a number has it. */
export const patterns: readonly Pattern[] = [
  ...codes,
  ...names,
  ...proper,
  ...ones,
  ...money,
  ...percent,
  ...age,
  ...measure,
  ...share,
  ...count,
];
