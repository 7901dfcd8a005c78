import { type Fields, same } from './data.ts';
import { isLater, verdict } from './signature.ts';

/** One map as the common ancestor (if it had it) and both sides have it. */
export interface Three {
  readonly base: Fields | undefined;
  readonly ours: Fields;
  readonly theirs: Fields;
}

/** The outcome for the fields that both sides changed differently. */
export interface Settled {
  /** What holds until somebody chooses; undefined is: absent. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The other side's fields, of which a person must choose. */
  readonly alternative: Fields;
  /** Fields that one side took away and the other changed: they stay. */
  readonly kept: readonly string[];
  /** A second reason for the same decision: nothing to choose, but nothing to lose either. */
  readonly secondText: string | undefined;
}

/** Fields that only make sense together: a quote of one side with the context of the other fits no article. */
const anchor = ['quote', 'before', 'after', 'offset'];
const numbers = ['value', 'low', 'high'];
const reading = [...numbers, 'figure', 'unit'];

/** Settles each disputed field together with those it makes no sense without. */
export function settle(disputed: ReadonlySet<string>, { base, ours, theirs }: Three): Settled {
  const [main, other] = isLater(ours, theirs, disputed) ? [ours, theirs] : [theirs, ours];
  const isDecision = ours['kind'] === 'decision' && theirs['kind'] === 'decision';
  const isUndecided = disputed.has('status') || disputed.has('reason');
  const values = new Map<string, unknown>();
  const alternative: Record<string, unknown> = {};
  const kept: string[] = [];
  let secondText: string | undefined;
  const take = (group: readonly string[], from: Fields): void => {
    for (const key of group) values.set(key, from[key]);
  };

  for (const group of groupsOf(disputed, isDecision)) {
    const has = (side: Fields) => group.some((key) => side[key] !== undefined);
    const isAnchor = group === anchor && !disputed.has('quote');
    if (isAnchor && same(ours['quote'], theirs['quote'])) take(group, main);
    else if (!has(ours) || !has(theirs)) {
      take(group, has(ours) ? ours : theirs);
      kept.push(...group.filter((key) => disputed.has(key)));
    } else if (isDecision && !isUndecided && group === verdict) {
      const isInBoth = typeof main['text'] === 'string' && typeof other['text'] === 'string';
      take(['text'], main['text'] === undefined ? other : main);
      if (isInBoth) secondText = String(other['text']);
      else kept.push('text');
    } else if (isDecision && !isUndecided && base === undefined && isDetail(group)) take(group, main);
    else {
      take(group, main);
      for (const key of group) if (other[key] !== undefined) alternative[key] = other[key];
    }
  }
  return { values, alternative, kept, secondText };
}

/** The groups in which something is disputed; a field of no group is one by itself. */
function groupsOf(disputed: ReadonlySet<string>, isDecision: boolean): readonly (readonly string[])[] {
  const known = isDecision ? [verdict, anchor, reading] : [anchor, numbers];
  const alone = [...disputed].filter((key) => !known.some((group) => group.includes(key)));
  return [...known.filter((group) => group.some((key) => disputed.has(key))), ...alone.map((key) => [key])];
}

/** What comes with a new decision and decides nothing: how its passages read at that time. */
function isDetail(group: readonly string[]): boolean {
  return group === anchor || group === reading || group[0] === 'against';
}

/** The fields that a chosen alternative replaces, those included that it leaves out. */
export function replacedBy(alternative: Fields, isDecision: boolean): readonly string[] {
  const given = Object.keys(alternative).filter((key) => !['by', 'edited'].includes(key));
  return [...new Set(groupsOf(new Set(given), isDecision).flat())];
}
