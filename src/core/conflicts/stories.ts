import type { Article } from '../article.ts';
import type { Scene } from '../measures/measure.ts';
import { Postings } from './postings.ts';
import { areOfOneScene, sceneOf } from './scenes.ts';
import { dayNumber, recalls } from './when.ts';

/** An article by what it tells of and when. */
export interface Telling {
  readonly article: Article;
  readonly scene: Scene;
  /** Day of publication, counted from 1970; null where it is not known. */
  readonly day: number | null;
}

export function tellingOf(article: Article): Telling {
  const { published } = article;
  // a year that was only inferred keeps nothing apart
  const day = published === null || article.publishedFrom === 'inferred' ? null : dayNumber(published);
  return { article, scene: sceneOf(article), day };
}

/** Finds the articles of one story among many, at a cost that grows with the story and not with their number. */
export class Stories<Entry extends Telling> {
  readonly #entries = new Set<Entry>();
  /** Those that name nothing are told by their topics alone, and so held against all. */
  readonly #nameless = new Set<Entry>();
  readonly #byName = new Postings<Entry>();
  readonly #byMention = new Postings<Entry>();
  readonly #byPerson = new Postings<Entry>();
  readonly #byHappening = new Postings<Entry>();

  add(entry: Entry): void {
    const { names, mentions, people, happenings } = entry.scene;
    this.#entries.add(entry);
    if (names.length === 0) this.#nameless.add(entry);
    this.#byName.add(names, entry);
    this.#byMention.add(mentions, entry);
    this.#byPerson.add(people, entry);
    this.#byHappening.add(happenings, entry);
  }

  delete(entry: Entry): void {
    const { names, mentions, people, happenings } = entry.scene;
    this.#entries.delete(entry);
    this.#nameless.delete(entry);
    this.#byName.delete(names, entry);
    this.#byMention.delete(mentions, entry);
    this.#byPerson.delete(people, entry);
    this.#byHappening.delete(happenings, entry);
  }

  /** The articles that tell of the same as this one. */
  *others(entry: Entry): Iterable<Entry> {
    for (const other of this.#candidates(entry.scene))
      if (other !== entry && areOfOneScene(entry.scene, other.scene) && !areYearsApart(entry, other))
        yield other;
  }

  /** What `areOfOneScene` asks for at least: a name that one of the two turns on, a person, or a happening in common. */
  #candidates({ names, mentions, people, happenings }: Scene): Iterable<Entry> {
    if (names.length === 0) return this.#entries;
    const found = new Set(this.#nameless);
    for (const name of names) addAll(found, this.#byMention.get(name));
    for (const name of mentions) addAll(found, this.#byName.get(name));
    for (const person of people) addAll(found, this.#byPerson.get(person));
    for (const happening of happenings) addAll(found, this.#byHappening.get(happening));
    return found;
  }
}

function addAll<Entry>(found: Set<Entry>, entries: readonly Entry[]): void {
  for (const entry of entries) found.add(entry);
}

/** Days after which an article tells of another event, however alike the words. */
const mostDaysApart = 730;

function areYearsApart(a: Telling, b: Telling): boolean {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) <= mostDaysApart) return false;
  return !recalls(a.article, b.article);
}
