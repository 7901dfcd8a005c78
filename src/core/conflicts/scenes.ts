import type { Article } from '../article.ts';
import type { Scene } from '../measures/measure.ts';
import { stemOf } from '../measures/stems.ts';
import { countryOf } from '../names/words/countries.ts';

const noScene: Scene = { names: [], mentions: [], people: [], happenings: [], topics: [], lookBacks: [] };

export function sceneOf({ scene }: Article): Scene {
  return scene ?? noScene;
}

/**
 * Two articles are about one thing when they share a named happening; or a name that one of them turns on and one more name, person or topic;
 * or, where one turns on no name, two of these; or a person and two topics.
 */
export function areOfOneScene(a: Scene, b: Scene): boolean {
  if (a === b) return true;
  const second = setsOf(b);
  if (a.happenings.length > 0 && b.happenings.length > 0)
    return countShared(a.happenings, second.happenings, 1) > 0;
  const names = sharedNames(a, b).length;
  if (names >= 2) return true;
  const nameless = a.names.length === 0 || b.names.length === 0;
  const people = sharedPeople(a, b);
  if (names === 0 && people === 0 && !nameless) return false;
  const topics = countShared(a.topics, second.topics, 2);
  // "Orsa building collapse" heads a bulletin: the capital that begins the line makes no name, and yet it is one
  if (nameless && topics > 0 && (areTopics(a.names, second.topics) || areTopics(b.names, setsOf(a).topics)))
    return true;
  return names > 0 ? people + topics >= 1 : nameless ? people + topics >= 2 : topics >= 2;
}

/** One of the names is a word of the headline or the lead. */
function areTopics(names: readonly string[], topics: ReadonlySet<string>): boolean {
  return names.some(
    (name) => !name.includes(' ') && !countryOf.has(name) && topics.has(stemOf(name.toLowerCase())),
  );
}

/** They share more than the name of one town: another name, a person, or two topics besides the words of the name. */
export function areAlike(a: Scene, b: Scene): boolean {
  const names = sharedNames(a, b);
  if (names.length !== 1 || sharedPeople(a, b) > 0) return true;
  const words = (names[0] as string).toLowerCase().split(' ').map(stemOf);
  const { topics } = setsOf(b);
  return a.topics.filter((topic) => topics.has(topic) && !words.includes(topic)).length >= 2;
}

/**
 * They share more than every two stories from one town have in common: a named happening, two names, or somebody (or a ship) and a
 * name, countries left out.
 */
export function areTied(a: Scene, b: Scene): boolean {
  const second = setsOf(b);
  if (countShared(a.happenings, second.happenings, 1) > 0) return true;
  const isOwn = (name: string): boolean => !countryOf.has(name);
  const people = countShared(a.people, second.people, 1);
  const own = sharedNames(a, b).filter(isOwn).length;
  return own >= 2 || (people > 0 && own > 0);
}

/** Names that one of the two turns on and the other mentions. */
function sharedNames(a: Scene, b: Scene): string[] {
  const { mentions } = setsOf(b);
  const names = a.names.filter((name) => mentions.has(name));
  const { mentions: others } = setsOf(a);
  for (const name of b.names) if (others.has(name) && !names.includes(name)) names.push(name);
  return names;
}

/** Somebody whom both name, or who is taken for a person in one of them alone: "Harrow Towers". Two are enough. */
function sharedPeople(a: Scene, b: Scene): number {
  const [first, second] = [setsOf(a), setsOf(b)];
  return (
    countShared(a.people, second.people, 2) +
    countShared(a.people, second.mentions, 1) +
    countShared(b.people, first.mentions, 1)
  );
}

/** How many of the words are in the set, up to `enough`. */
function countShared(words: readonly string[], set: ReadonlySet<string>, enough: number): number {
  let count = 0;
  for (const word of words) if (set.has(word) && ++count >= enough) break;
  return count;
}

type SceneSets = { readonly [Key in Exclude<keyof Scene, 'names' | 'lookBacks'>]: ReadonlySet<string> };

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
