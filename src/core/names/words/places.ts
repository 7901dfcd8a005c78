import { WordMap, WordSet } from '../../text/vocabulary.ts';
import { countries } from './countries.ts';

/** Parts of a country that have a people and a capital of their own: `name; demonyms; capital`. */
const nations: readonly (readonly [name: string, demonyms: readonly string[], capital?: string])[] = [
  ['England', ['english']],
  ['Scotland', ['scottish', 'scot', 'scots'], 'Edinburgh'],
  ['Wales', ['welsh'], 'Cardiff'],
];

/** What an adjective or a people's name belongs to: "ecuadorian" is "Ecuador". Lower-case keys. */
export const countryOf = new WordMap<string>([
  ...countries.flatMap(({ name, demonyms }) => demonyms.map((word) => [word.toLowerCase(), name] as const)),
  ...nations.flatMap(([name, demonyms]) => demonyms.map((word) => [word, name] as const)),
]);

/** Countries that people are called after. */
const givenNames: ReadonlySet<string> = new Set(['Georgia', 'Jordan', 'Chad', 'Israel']);

/** Names of countries as written that begin no person's name. */
export const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ names }) => names).filter((name) => !givenNames.has(name)),
);

/** Every country and capital by its lower-case name. */
export const places = new WordSet(
  [
    ...countries.flatMap(({ names, seats }) => [...names, ...seats]),
    ...nations.flatMap(([name, , capital]) => [name, ...(capital ? [capital] : [])]),
    ...['Europe', 'Africa', 'Asia', 'Gaza', 'Hong Kong'],
  ].map((name) => name.toLowerCase()),
);

/** The further words of places and peoples of several words, by the first: "sri" is ["lanka"] and ["lankan"]. Longest first. */
export const longPlaces = new WordMap<readonly (readonly string[])[]>(
  byFirstWord([...places, ...countryOf.keys()].filter((name) => name.includes(' '))),
);

function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    map.set(
      first,
      [...(map.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

/** Nouns that end the name of a place: "Orange County", "Lake Como". Lower case. */
export const placeHeads = new WordSet(
  'city county town village province region state island islands valley river lake mountain mount mountains hills bay beach coast sea ocean gulf strait peninsula desert forest park street avenue road lane highway bridge square airport port harbor harbour station district north south east west'.split(
    ' ',
  ),
);

/** Nouns that begin the name of a place: "Fort Dahl". Lower case. */
export const placeOpeners = new WordSet('fort port mount lake cape'.split(' '));

/** Words for a part of a country before its name: "eastern Norway". */
export const quarters = new WordSet(
  'eastern western northern southern central upper lower rural coastal'.split(' '),
);
