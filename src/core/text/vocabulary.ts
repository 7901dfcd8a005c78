import { interned } from './interned.ts';

/**
 * What the word tables say of a word, found once for each spelling: news repeats its words, and every stage asks of
 * every token. A table that is asked so often is a `WordSet` or a `WordMap` in the file of its words; nothing else
 * has to be told of it. `has` and `get` ask such a table by a string, `holds` and `of` by a token's word.
 */
export interface Word {
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain; a mark as it is. */
  readonly lower: string;
  /** False for marks and numbers. */
  readonly isWord: boolean;
  /** True for a word with a capital. */
  readonly capital: boolean;
  /** The tables that hold it in lower case, a bit each. */
  readonly tables: readonly number[];
  /** What `fact` has found of it. */
  readonly facts: unknown[];
  /** Of its spelling; by it the vocabulary finds it. */
  readonly hash: number;
}

/** Where a table has its bit. */
interface Place {
  readonly group: number;
  readonly bit: number;
}

const tables: { readonly words: Iterable<string>; readonly place: Place }[] = [];

/** As many bits as V8 holds in a small integer. */
const bitsPerGroup = 30;

function register(words: Iterable<string>): Place {
  const place = { group: Math.floor(tables.length / bitsPerGroup), bit: 1 << (tables.length % bitsPerGroup) };
  tables.push({ words, place });
  if (kept > 0) forget();
  tablesOf = undefined;
  return place;
}

/** A set of words in lower case, or of marks. */
export class WordSet extends Set<string> {
  readonly group: number;
  readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    ({ group: this.group, bit: this.bit } = register(this));
  }

  holds(word: Word | undefined): boolean {
    return word !== undefined && ((word.tables[this.group] as number) & this.bit) !== 0;
  }
}

/** What is known of some words in lower case, or of marks. */
export class WordMap<T> extends Map<string, T> {
  readonly group: number;
  readonly bit: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    super(entries);
    ({ group: this.group, bit: this.bit } = register([...this.keys()]));
  }

  holds(word: Word | undefined): word is Word {
    return word !== undefined && ((word.tables[this.group] as number) & this.bit) !== 0;
  }

  of(word: Word | undefined): T | undefined {
    return this.holds(word) ? this.get(word.lower) : undefined;
  }
}

let facts = 0;

/** A function that finds something of a word, as one that finds it once for each; it may find anything but undefined. */
export function fact<T extends object | string | boolean | null>(find: (word: Word) => T): (word: Word) => T {
  const at = facts++;
  return (word) => {
    const found = word.facts[at] as T | undefined;
    if (found !== undefined) return found;
    word.facts[at] = find(word);
    return word.facts[at] as T;
  };
}

const places = 1 << 15;
/** Spellings met of late, each at its hash or a few places behind; emptied when half full. */
const vocabulary: (Word | undefined)[] = new Array(places).fill(undefined);
const placesTried = 8;
let kept = 0;
/** No word of any language; such are not kept. */
const longestKept = 40;

function forget(): void {
  vocabulary.fill(undefined);
  kept = 0;
}

/** What is known of the word, number or mark that the text spells between two offsets. Spellings known already are found without a string being made of them. */
export function wordAt(text: string, start: number, end: number, isWord: boolean): Word {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (let tried = 0; tried < placesTried; tried++) {
    const word = vocabulary[place];
    if (word === undefined) break;
    if (word.hash === hash && isSpelt(word.text, text, start, end)) return word;
    place = (place + 1) & (places - 1);
  }
  return enter(text.slice(start, end), isWord, hash, place);
}

function isSpelt(spelling: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (spelling.length !== length) return false;
  for (let at = 0; at < length; at++)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function enter(spelling: string, isWord: boolean, hash: number, place: number): Word {
  if (spelling.length > longestKept) return describe(spelling, isWord, hash);
  const word = describe(interned(spelling), isWord, hash);
  if (vocabulary[place] !== undefined) return word;
  if (kept >= places / 2) forget();
  vocabulary[place] = word;
  kept++;
  return word;
}

function describe(text: string, isWord: boolean, hash: number): Word {
  const lower = isWord ? interned(lowerCase(text)) : text;
  const capital = isWord && text[0] !== lower[0] && lower[0] !== "'";
  return { text, lower, isWord, capital, tables: lookUp(lower), facts: [], hash };
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

let tablesOf: Map<string, number[]> | undefined;
let none: readonly number[] = [];

function lookUp(lower: string): readonly number[] {
  tablesOf ??= indexTables();
  return tablesOf.get(lower) ?? none;
}

/** The bits of every word that stands in a table. */
function indexTables(): Map<string, number[]> {
  const groups = Math.ceil(tables.length / bitsPerGroup);
  const index = new Map<string, number[]>();
  none = new Array(groups).fill(0);
  for (const { words, place } of tables) {
    for (const word of words) {
      let bits = index.get(word);
      if (bits === undefined) index.set(word, (bits = [...none]));
      bits[place.group] = (bits[place.group] as number) | place.bit;
    }
  }
  return index;
}
