import type { FoundFigure } from '../figures/found.ts';
import { restrictorsOf } from './concept.ts';
import { purposeOfCost } from './cost.ts';
import { crimesOf } from './crimes.ts';
import type { Sorted } from './earlier.ts';
import type { Event } from './events.ts';
import type { Scene } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import { destinationsOf, isLimit, isTotal, longThing, namedOwner, whichOf } from './wording.ts';

/** The words that narrow what a figure counts, its own or those of the figure it leans on. */
export function restrictorsFor(
  found: FoundFigure,
  around: Surroundings,
  other: Sorted | undefined,
): readonly string[] {
  if (isTotal(around)) return [];
  const hasNoun = found.counted !== null && !found.counted.carried;
  const words =
    other === undefined || hasNoun
      ? restrictorsOf(found, around)
      : other.measure.restrictors.filter((word) => word !== 'limit');
  const thing = found.kind === 'length' || found.kind === 'area' ? longThing(around) : [];
  return isLimit(around) ? [...words, ...thing, 'limit'] : [...words, ...thing];
}

/** What sets one amount apart from another of its event: whose it is, where it went, what it was spent on. */
export function amountOf(
  { kind }: FoundFigure,
  event: Event | undefined,
  around: Surroundings,
  scene: Scene,
): readonly string[] {
  if (event?.id === 'charge') return crimesOf(around);
  if (kind !== 'volume' && kind !== 'mass' && kind !== 'money') return [];
  const purpose = event?.id === 'spend' ? purposeOfCost(around) : null;
  return [
    ...namedOwner(around, scene.names),
    ...(event?.id === 'yield' ? whichOf(around) : []),
    ...(event?.id === 'spill' ? destinationsOf(around) : []),
    ...(purpose === null ? [] : [`on ${purpose}`]),
  ];
}
