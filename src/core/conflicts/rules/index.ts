import { allowed } from './allowed.ts';
import { contradiction } from './contradiction.ts';
import { conversion } from './conversion.ts';
import { former } from './former.ts';
import { oneVoice } from './one-voice.ts';
import { revised } from './revised.ts';
import type { Rule } from './rule.ts';
import { running } from './running.ts';
import { sameValue } from './same-value.ts';
import { undated } from './undated.ts';

/** In the order of judgement. */
export const rules: readonly Rule[] = [
  conversion,
  sameValue,
  former,
  oneVoice,
  running,
  allowed,
  revised,
  undated,
  contradiction,
];
