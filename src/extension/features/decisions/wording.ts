import * as vscode from 'vscode';
import type { Pair } from '../../../core/index.ts';
import { capitalised, decisionName, joined, reasonName, signature } from '../../wording.ts';
import { isDecided, type Outcome } from './model.ts';

const { t } = vscode.l10n;

/** What happens, as the title of a quick fix and the row of a pick. */
export function outcomeLabel({ status, reason }: Outcome): string {
  switch (reason) {
    case 'later-update':
      return t('Mark as later update');
    case 'other-scope':
      return t('Mark as other scope');
    case 'other-definition':
      return t('Mark as other definition');
    case 'rounding':
      return t('Mark as rounding');
    case 'error-in-source':
      return t('Mark as error in source');
    default:
      return status === 'confirmed' ? t('Confirm conflict') : t('Dismiss conflict');
  }
}

/** An outcome where there is room for no more than a word or two. */
export function shortLabel({ status, reason }: Outcome): string {
  if (reason) return reasonName(reason);
  return status === 'confirmed' ? t('confirm') : t('dismiss');
}

/** What an outcome means, for who decides for the first time. */
export function outcomeDetail({ status, reason }: Outcome): string {
  switch (reason) {
    case 'later-update':
      return t('one is newer, the number has changed');
    case 'other-scope':
      return t('another place, time or group of people');
    case 'other-definition':
      return t('they count different things by the same word');
    case 'rounding':
      return t('the same number, more or less exactly');
    case 'error-in-source':
      return t('one of them is plainly wrong');
    default:
      return status === 'confirmed'
        ? t('both claim the same thing, and cannot both be right')
        : t('they are not about the same thing');
  }
}

/** What was decided on a pair and by whom; undefined where nothing holds. */
export function rulingName(pair: Pair): string | undefined {
  const { decision } = pair;
  if (!decision || !isDecided(pair)) return undefined;
  const { status, reason, by, when } = decision;
  return joined(decisionName(status, reason ?? undefined), signature(by ?? undefined, when ?? undefined));
}

/** Why a decision on a pair holds no longer; undefined where none was made, or somebody has taken it back. */
export function reopenedBecause({ decision }: Pair): string | undefined {
  return decision?.reopened ? t('reopened: {0}', decision.reopened) : undefined;
}

/** All there is to say of the decision on a pair, with its reason; undefined where there is nothing. */
export function rulingSentence(pair: Pair): string | undefined {
  const { decision } = pair;
  if (!decision) return undefined;
  const by = signature(decision.by ?? undefined, decision.when ?? undefined);
  if (decision.reopened) return joined(capitalised(reopenedBecause(pair) ?? ''), t('decided by {0}', by));
  if (!isDecided(pair)) return by && t('Taken back by {0}', by);
  return joined(capitalised(rulingName(pair) ?? ''), decision.text);
}
