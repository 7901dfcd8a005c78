import type { FoundFigure } from '../figures/found.ts';
import type { Event } from './events.ts';
import type { Dimension } from './measure.ts';
import { countBreaks, type Surroundings } from './surroundings.ts';
import { eventOfNoun, type Slot, type Trigger } from './triggers.ts';

/** The event that sorts a figure, and by which of its words. */
export interface Frame {
  readonly event: Event;
  readonly slot: Slot | 'noun';
  /** The words stand so close that nothing carried over from an earlier figure can outweigh them. */
  readonly close: boolean;
}

/** In tokens; see `costOf`. */
const close = 5;

const longestState = 14;
const longestAct = 7;
const longestTitle = 28;

/** The event whose words stand to the figure as the table says, the nearest of them; undefined where none does. */
export function frameOf(
  figure: FoundFigure,
  concept: string | null,
  dimension: Dimension,
  around: Surroundings,
): Frame | undefined {
  const own = figure.counted && !figure.counted.carried ? eventOfNoun(figure.counted.head) : undefined;
  if (own) return { event: own, slot: 'noun', close: true };
  let best: Trigger | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const trigger of around.triggers) {
    if (!fits(trigger.event, concept, dimension)) continue;
    const cost = costOf(trigger, around) - (trigger.to - trigger.from) / 2;
    if (cost < bestCost) {
      best = trigger;
      bestCost = cost;
    }
  }
  return best && { event: best.event, slot: best.slot, close: bestCost < close };
}

function fits(event: Event, concept: string | null, dimension: Dimension): boolean {
  if (event.of?.includes(dimension)) return true;
  if (dimension === 'money' || dimension === 'age' || dimension === 'duration') return false;
  if (dimension !== 'count') return event.of === undefined && event.counts === null;
  if (concept === null) return event.counts === 'person';
  return event.of === undefined || event.of.includes(concept) || (event.alike?.includes(concept) ?? false);
}

/** How far the words are from the figure, in tokens, with a surcharge for what stands between; infinite where they can't belong to it. */
function costOf(trigger: Trigger, around: Surroundings): number {
  if (trigger.slot === 'state') {
    if (trigger.from < around.numberTo) return Number.POSITIVE_INFINITY;
    const distance = Math.max(0, trigger.from - around.to);
    if (distance > longestState) return Number.POSITIVE_INFINITY;
    const beyond = trigger.from >= around.nextFrom ? 12 : 0;
    return distance + beyond + 5 * countBreaks(around.tokens, around.to, trigger.from);
  }
  if (trigger.from >= around.from) return Number.POSITIVE_INFINITY;
  const distance = Math.max(0, around.from - trigger.to);
  const behind = trigger.to <= around.previousTo && around.previous !== undefined;
  if (trigger.slot === 'act') {
    if (distance > longestAct) return Number.POSITIVE_INFINITY;
    return distance + (behind ? 8 : 0) + 6 * countBreaks(around.tokens, trigger.to, around.from);
  }
  if (distance > longestTitle) return Number.POSITIVE_INFINITY;
  return distance / 3 + (behind ? 3 : 0) + 2 * countBreaks(around.tokens, trigger.to, around.from);
}
