/** Who stands under which keys. */
export class Postings<Entry> {
  readonly #lists = new Map<string, Entry[]>();

  add(keys: Iterable<string>, entry: Entry): void {
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list) list.push(entry);
      else this.#lists.set(key, [entry]);
    }
  }

  delete(keys: Iterable<string>, entry: Entry): void {
    for (const key of keys) {
      const list = this.#lists.get(key) ?? [];
      const at = list.indexOf(entry);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#lists.delete(key);
    }
  }

  /** Those under the key, the first to come first. */
  get(key: string): readonly Entry[] {
    return this.#lists.get(key) ?? [];
  }
}
