import type { FoundFigure } from '../figures/found.ts';
import { contextOf } from './context.ts';
import { isAmong, role } from './lexicon.ts';
import type { Measure } from './measure.ts';
import type { Sorting } from './sort.ts';
import type { Surroundings } from './surroundings.ts';
import { events } from './words/events.ts';

/** A number with a decimal and no unit where the words are of a quake: its magnitude. */
export function isMagnitude(found: FoundFigure, around: Surroundings): boolean {
  const { value } = found;
  if (
    found.kind === 'money' ||
    value === null ||
    value < 2 ||
    value >= 10 ||
    !/^\D*\d\.\d\D*$/.test(found.text)
  )
    return false;
  if (found.counted && !found.counted.carried) return found.counted.head === 'magnitude';
  return isAmong(quakes, around, around.from - 25, around.to + 6);
}

const quakes = role([
  'quake',
  'earthquake',
  'tremor',
  'aftershock',
  'magnitude',
  'richter',
  'shock',
  'seismic',
  'geological',
]);

const magnitude = events.find(({ id }) => id === 'magnitude');

/** Sorts a figure that `isMagnitude`. */
export function sortMagnitude(found: FoundFigure, around: Surroundings, asOf: string | null): Sorting {
  const measure: Measure = {
    dimension: 'other',
    concept: 'magnitude',
    event: 'magnitude',
    nature: 'standing',
    mode: 'actual',
    restrictors: ordinalsBefore(around),
    places: [],
    holder: null,
    peoples: [],
    window: null,
    per: null,
    context: contextOf(around.words, around.from, around.to),
    sentence: found.sentence,
    contrast: false,
    datedBy: null,
    revised: false,
    rivals: null,
    restates: null,
  };
  return { measure, event: magnitude, asOf };
}

const ordinals: ReadonlySet<string> = new Set([
  'second',
  'third',
  'fourth',
  'another',
  'aftershock',
  'later',
  'earlier',
  'previous',
  'last',
]);

/** "A second quake, of 7.5": not the one that all speak of. */
function ordinalsBefore({ tokens, from, to }: Surroundings): string[] {
  const found = tokens.slice(Math.max(0, from - 12), to + 3).find(({ lower }) => ordinals.has(lower));
  return found ? [found.lower] : [];
}
