import type { Article } from '../article.ts';
import type { Scene } from '../measures/measure.ts';
import { stemOf } from '../measures/stems.ts';
import { countryOf, seatOf } from '../names/words/countries.ts';

const noScene: Scene = {
  names: [],
  mentions: [],
  people: [],
  happenings: [],
  topics: [],
  sorts: [],
  lookBacks: [],
};

export function sceneOf({ scene }: Article): Scene {
  return scene ?? noScene;
}

/**
 * Two articles are about one thing when they share a named happening; or two names, not all of them a country's; or one name, and
 * besides it somebody, a topic or the sort of story; or somebody, and two topics or the sort of story; or, where one of them turns
 * on no name, two of people and topics.
 */
export function areOfOneScene(a: Scene, b: Scene): boolean {
  if (a === b) return true;
  const second = setsOf(b);
  if (a.happenings.length > 0 && b.happenings.length > 0)
    return countShared(a.happenings, second.happenings, 1) > 0;
  const names = sharedNames(a, b);
  const isOfOneSort = countShared(a.sorts, second.sorts, 1) > 0;
  // a country, its capital and its ministers are in all of its stories
  if (names.length > 0 && !names.some(isOwn)) return isOfOneSort || areOfOneMatter(a, b, names);
  if (names.length >= 2) return true;
  const isNameless = a.names.length === 0 || b.names.length === 0;
  const people = sharedPeople(a, b);
  if (names.length === 0 && people === 0 && !isNameless) return false;
  const topics = countShared(a.topics, second.topics, 2);
  if (names.length > 0) return isOfOneSort || people + topics >= 1;
  return isNameless ? people + topics >= 2 : isOfOneSort || topics >= 2;
}

/** Stories that share nothing but nations and tell of no one sort: two nations and a topic, or two topics where the sort is not told. */
function areOfOneMatter(a: Scene, b: Scene, names: readonly string[]): boolean {
  const nations = new Set(names.map((name) => (countryOf.get(name) ?? seatOf.get(name))?.name));
  const topics = sharedTopics(a, b, names);
  if (nations.size >= 2) return topics >= 1;
  return topics >= 2 && (a.sorts.length === 0 || b.sorts.length === 0);
}

/** They share more than the name of one town: another name, a person, or two topics besides the words of the name. */
export function areAlike(a: Scene, b: Scene): boolean {
  const names = sharedNames(a, b);
  if (names.length !== 1 || sharedPeople(a, b) > 0) return true;
  return sharedTopics(a, b, names) >= 2;
}

/** How many topics they share besides the words of the names. */
function sharedTopics(a: Scene, b: Scene, names: readonly string[]): number {
  const words = names.flatMap((name) => name.toLowerCase().split(' ').map(stemOf));
  const { topics } = setsOf(b);
  return a.topics.filter((topic) => topics.has(topic) && !words.includes(topic)).length;
}

/**
 * They share more than every two stories from one town have in common: a named happening, two names, or somebody (or a ship) and a
 * name, countries left out.
 */
export function areTied(a: Scene, b: Scene): boolean {
  const second = setsOf(b);
  if (countShared(a.happenings, second.happenings, 1) > 0) return true;
  const people = countShared(a.people, second.people, 1);
  const own = sharedNames(a, b).filter(isOwn).length;
  return own >= 2 || (people > 0 && own > 0);
}

/** A name that is not in every story of a country. */
function isOwn(name: string): boolean {
  return !countryOf.has(name) && !seatOf.has(name);
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
    sorts: new Set(scene.sorts),
  };
  known.set(scene, sets);
  return sets;
}
