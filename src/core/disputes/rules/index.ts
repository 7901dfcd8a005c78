import type { Rule } from '../statement.ts';
import { answered } from './answered.ts';
import { chargedNearby, claimedAndBlamed, heldAgainst, namedAnswers } from './charged.ts';
import { denied, deniedAndCharged } from './denied.ts';
import { obligation } from './obligation.ts';
import { opposite } from './opposite.ts';
import { rejected } from './rejected.ts';
import { rivalBlame } from './rival-blame.ts';

/** The rules in the order in which they are asked; the first that speaks gives the reason. */
export const rules: readonly Rule[] = [
  denied,
  answered,
  rivalBlame,
  deniedAndCharged,
  rejected,
  namedAnswers,
  chargedNearby,
  heldAgainst,
  claimedAndBlamed,
  obligation,
  opposite,
];

/** Those that need no nearness in one article, and so are asked of statements in different ones. */
export const rulesBetweenArticles: readonly Rule[] = [denied, rivalBlame, opposite];
