import type { FoundFigure } from '../figures/found.ts';
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
  const ofTwo = placeOfTwo(around, found.sentence, earlier);
  return ofTwo.length > 0 ? ofTwo : placeOfThere(around, found.sentence, earlier);
}

const none: readonly string[] = [];

/** "107 miles of Varnholm shoreline": the place that the long or wide thing is named by. */
function placeOfThing({ kind }: FoundFigure, { names, numberTo, to }: Surroundings): readonly string[] {
  if (kind !== 'length' && kind !== 'area') return [];
  const name = names.find((each) => each.kind !== 'person' && each.from > numberTo && each.to <= to);
  return name === undefined ? [] : [placeName(name.name)];
}
