import { isSite } from './site.ts';

type Amount = number | null;

/** Where an article gives one quantity, and with which numbers: taken down in one pass, and asked once for each figure. */
export class Whereabouts {
  readonly #about: readonly string[];
  readonly #numberAt = new Map<string, Amount>();
  /** How many places have the number. */
  readonly #placesWith = new Map<Amount, number>();
  readonly #unplaced = new Set<Amount>();
  /** The places among them that the article is about. */
  readonly #main: string[] = [];
  #haveSites = false;

  constructor(about: readonly string[]) {
    this.#about = about;
  }

  add(places: readonly string[], number: Amount): void {
    if (places.length === 0) this.#unplaced.add(number);
    // "133 dead near Orsa", "133 died at the Larkgate hall": one number has one place, whatever it is called
    else if (!this.#placesWith.get(number)) this.#place(places, number);
  }

  #place(places: readonly string[], number: Amount): void {
    const key = places.join();
    const before = this.#numberAt.get(key);
    if (before !== undefined) this.#count(before, -1);
    else {
      if (this.#about.includes(key)) this.#main.push(key);
      this.#haveSites ||= places.some(isSite);
    }
    this.#numberAt.set(key, number);
    this.#count(number, 1);
  }

  #count(number: Amount, step: 1 | -1): void {
    this.#placesWith.set(number, (this.#placesWith.get(number) ?? 0) + step);
  }

  /** Several places have such a figure, and nothing tells which of them one without a place would be of. */
  areContrasted(places: readonly string[], number: Amount): boolean {
    // "34 killed", and further down "34 dead in Orsa", 20 of them on a train: the number of the whole
    if (this.#haveSites && this.#unplaced.has(number)) return false;
    if (this.#numberAt.size < 2) return false;
    // an article on the blast in one town that recalls the blast in another: what names no town is of the first
    return this.#main.length !== 1 || (places.length > 0 && places.join() !== this.#main[0]);
  }
}
