import type { Article } from '../article.ts';
import type { Scene } from '../measures/measure.ts';

const noScene: Scene = { names: [], mentions: [], people: [], happenings: [], topics: [] };

export function sceneOf({ scene }: Article): Scene {
  return scene ?? noScene;
}

/**
 * Two articles are about one thing when they share a named happening; or a name that one of them turns on and one more name, person or topic;
 * or, where one turns on no name, two of these; or a person and two topics.
 */
export function areOfOneScene(a: Scene, b: Scene): boolean {
  if (a === b) return true;
  if (a.happenings.length > 0 && b.happenings.length > 0)
    return countShared(a.happenings, setsOf(b).happenings, 1) > 0;
  const [first, second] = [setsOf(a), setsOf(b)];
  const names = Math.max(countShared(a.names, second.mentions, 2), countShared(b.names, first.mentions, 2));
  if (names >= 2) return true;
  const nameless = a.names.length === 0 || b.names.length === 0;
  const people = countShared(a.people, second.people, 2);
  if (names === 0 && people === 0 && !nameless) return false;
  const others = people + countShared(a.topics, second.topics, 2);
  return names > 0 ? others >= 1 : nameless ? others >= 2 : others - people >= 2;
}

/** How many of the words are in the set, up to `enough`. */
function countShared(words: readonly string[], set: ReadonlySet<string>, enough: number): number {
  let count = 0;
  for (const word of words) if (set.has(word) && ++count >= enough) break;
  return count;
}

type SceneSets = { readonly [Key in Exclude<keyof Scene, 'names'>]: ReadonlySet<string> };

/** A scene is held against many others: its sets are made once. */
const known = new WeakMap<Scene, SceneSets>();

function setsOf(scene: Scene): SceneSets {
  const made = known.get(scene);
  if (made) return made;
  const sets: SceneSets = {
    mentions: new Set(scene.mentions),
    people: new Set(scene.people),
    happenings: new Set(scene.happenings),
    topics: new Set(scene.topics),
  };
  known.set(scene, sets);
  return sets;
}
