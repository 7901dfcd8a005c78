import type { Article } from '../article.ts';
import type { Scene } from '../measures/measure.ts';
import { Postings } from './postings.ts';
import { areAlike, areOfOneScene, areTied, sceneOf } from './scenes.ts';
import { dayNumber, freshest, recalls } from './when.ts';

/** An article by what it tells of and when. */
export interface Telling {
  readonly article: Article;
  readonly scene: Scene;
  /** Day of publication, counted from 1970; null where it is not known. */
  readonly day: number | null;
  /** The days, shortly before, on which what it counts came to pass. */
  readonly happened: readonly number[];
}

export function tellingOf(article: Article): Telling {
  const { published } = article;
  // a year that was only inferred keeps nothing apart
  const day = published === null || article.publishedFrom === 'inferred' ? null : dayNumber(published);
  return { article, scene: sceneOf(article), day, happened: day === null ? [] : freshDays(article, day) };
}

/** "Killed 12 on Monday": the days of its tolls, as far as they are news on that day. */
function freshDays({ figures }: Article, day: number): number[] {
  const days = new Set<number>();
  for (const { measure } of figures) {
    const { window, nature } = measure;
    if (window === null || window.open || window.from.length < 10) continue;
    if (nature !== 'toll' && nature !== 'incident') continue;
    const before = day - dayNumber(window.from);
    if (before >= 0 && before <= freshest) days.add(day - before);
  }
  return [...days];
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
      if (other !== entry && areOfOneScene(entry.scene, other.scene) && !areTimesApart(entry, other))
        yield other;
  }

  /** What `areOfOneScene` asks for at least: a name that one of the two turns on, a person, or a happening in common. */
  #candidates({ names, mentions, people, happenings }: Scene): Iterable<Entry> {
    if (names.length === 0) return this.#entries;
    const found = new Set(this.#nameless);
    for (const name of names) addAll(found, this.#byMention.get(name));
    for (const name of mentions) {
      addAll(found, this.#byName.get(name));
      addAll(found, this.#byPerson.get(name));
    }
    for (const person of people) {
      addAll(found, this.#byPerson.get(person));
      addAll(found, this.#byMention.get(person));
    }
    for (const happening of happenings) addAll(found, this.#byHappening.get(happening));
    return found;
  }
}

function addAll<Entry>(found: Set<Entry>, entries: readonly Entry[]): void {
  for (const entry of entries) found.add(entry);
}

/** Days within which what is told of one place is one story. */
const freshStory = 21;
/** Days over which a story runs on without its articles having to say that they go on with it. */
const longestStory = 60;
/** Days after which an article tells of another event, however alike the words, unless it names the day of the earlier one. */
const mostDaysApart = 730;

/** "The flood in Orsa" of May and "the flood in Orsa" of October are two: one town makes the news more than once. */
function areTimesApart(a: Telling, b: Telling): boolean {
  if (a.day === null || b.day === null) return false;
  const days = Math.abs(a.day - b.day);
  if (days <= freshStory || recalls(a.article, b.article)) return false;
  if (days <= longestStory)
    return !areAlike(a.scene, b.scene) || (haveOtherDays(a, b) && !areTied(a.scene, b.scene));
  const [earlier, later] = a.day < b.day ? [a, b] : [b, a];
  if (later.scene.lookBacks.some((month) => isAbout(earlier, month))) return false;
  return days > mostDaysApart || !areTied(a.scene, b.scene);
}

/** Each tells of its own day. */
function haveOtherDays(a: Telling, b: Telling): boolean {
  if (a.happened.length === 0 || b.happened.length === 0) return false;
  return a.happened.every((day) => b.happened.every((other) => Math.abs(day - other) > freshest));
}

/** The article came out in that month or soon after. */
function isAbout({ day }: Telling, month: string): boolean {
  const days = (day ?? 0) - dayNumber(month);
  return days >= 0 && days <= longestStory;
}
