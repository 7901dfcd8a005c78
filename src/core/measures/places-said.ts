import type { FoundFigure } from '../figures/found.ts';
import { WordSet } from '../text/vocabulary.ts';
import type { Sorted } from './earlier.ts';
import type { Scene } from './measure.ts';
import { inScene, placeName } from './place.ts';
import { sitesOf } from './site.ts';
import type { Surroundings } from './surroundings.ts';
import { placeOfThere, placeOfTwo } from './there.ts';
import { placesOf } from './where.ts';

/** Where the counted are, as the sentence says or as "there" and "the former" repeat it. */
export function placesSaid(
  found: FoundFigure,
  around: Surroundings,
  scene: Scene,
  earlier: readonly Sorted[],
): readonly string[] {
  const named = inScene([...placesOf(around), ...placeOfThing(found, around)], scene.names);
  const sites = found.kind === 'count' ? sitesOf(around) : none;
  if (named.length > 0 || sites.length > 0) return [...named, ...sites];
  const subject = found.kind === 'count' ? placeOfSubject(around, earlier) : undefined;
  if (subject !== undefined) return [subject];
  const ofTwo = placeOfTwo(around, found.sentence, earlier);
  return ofTwo.length > 0 ? ofTwo : placeOfThere(around, found.sentence, earlier);
}

const none: readonly string[] = [];

/** "Orsa mourns 1,684 dead and Velm 980", "Velm has lost 492": the place that counts its own. */
function placeOfSubject(
  { tokens, names, from, clauseFrom, previous }: Surroundings,
  earlier: readonly Sorted[],
): string | undefined {
  let at = from - 1;
  while (at > clauseFrom && bereaved.holds(tokens[at]?.word)) at--;
  const name = names.find((each) => each.to === at + 1);
  if (name === undefined || name.kind === 'person' || name.kind === 'organisation') return undefined;
  const last = earlier.at(-1);
  const goesOn = at === from - 1 && previous !== undefined && (last?.measure.places.length ?? 0) > 0;
  return goesOn || at < from - 1 ? placeName(name.name) : undefined;
}

/** What stands between a place and the number of its dead. */
const bereaved = new WordSet([
  'mourns',
  'mourned',
  'mourning',
  'lost',
  'has',
  'had',
  'buried',
  'suffered',
  'alone',
]);

/** "107 miles of Varnholm shoreline": the place that the long or wide thing is named by. */
function placeOfThing({ kind }: FoundFigure, { names, numberTo, to }: Surroundings): readonly string[] {
  if (kind !== 'length' && kind !== 'area') return [];
  const name = names.find((each) => each.kind !== 'person' && each.from > numberTo && each.to <= to);
  return name === undefined ? [] : [placeName(name.name)];
}
