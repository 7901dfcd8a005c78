import type { NameMention } from '../names/find.ts';
import { countryOf, seatOf } from '../names/words/countries.ts';
import { stateOf } from '../names/words/states.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { isAmong, type KnownWord, plays, role } from './lexicon.ts';
import { breaks, type Surroundings, sight } from './surroundings.ts';

/** Words that name a place by its size or rank; two figures that name different ones do not meet. */
const scopes = new WordMap<string>([
  ['nationwide', '(country)'],
  ['countrywide', '(country)'],
  ['nationally', '(country)'],
  ['statewide', '(state)'],
  ['citywide', '(city)'],
  ['worldwide', '(world)'],
  ['globally', '(world)'],
  ['capital', '(capital)'],
]);

const scoped = role(scopes.keys());

const locatives = role(splitList('in, at, near, around, across, on, outside, inside, throughout, for'));

/** Words that may stand between "in" and a place's name. */
const fillers = role(
  splitList(`
    the, northern, southern, eastern, western, central, northwestern, northeastern, southwestern, southeastern, northwest,
    northeast, southwest, southeast, north, south, east, west, neighbouring, neighboring, nearby, all, of, province, town,
    city, village, region, state, county, district, port, island, capital, and, provincial, coastal`),
);

/** Nouns whose phrase after "in" sets a figure apart as a place does. */
const sectors = role(
  splitList(
    'schools, universities, hospitals, factories, prisons, cities, suburbs, areas, sector, industry, households, homes, ports, mines',
  ),
);

const numberWords: ReadonlySet<string> = new Set(
  splitList(
    'one, two, three, four, five, six, seven, eight, nine, ten, twelve, several, many, some, the, its, their, other, all, local',
  ),
);

/** Nouns that make a people's adjective name its country: "the Turkish border". */
const territories = new WordSet(
  splitList(
    'border, territory, soil, coast, coastline, waters, capital, province, city, town, region, side, mainland, airspace',
  ),
);

const side = /^(?:Northern|Southern|Eastern|Western|Central) (?=\p{Lu})/u;

/** One spelling for a place: a country for its people and things. */
export function placeName(name: string): string {
  const plain = name.includes(' ') ? name.replace(side, '') : name;
  const country = countryOf.get(plain) ?? countryOf.get(name);
  if (country) return country.name;
  if (plain.length > 4 && !/[a-z]/.test(plain) && plain === plain.toUpperCase()) return inTitleCase(plain);
  return stateOf.get(plain) ?? plain;
}

function inTitleCase(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

/** Places as the article's scene understands them: "nationwide" is the country, "the capital" its capital, and all places of the scene together are the whole of it. */
export function inScene(places: readonly string[], scene: readonly string[]): string[] {
  const placed: string[] = [];
  for (const place of places) {
    if (place.includes(' and ') && place.split(' and ').every((part) => scene.includes(part))) continue;
    placed.push(place === '(country)' || place === '(capital)' ? (ofCountry(place, scene) ?? place) : place);
  }
  return placed;
}

/** What the words mean where the scene is in one country. */
function ofCountry(place: '(country)' | '(capital)', scene: readonly string[]): string | undefined {
  const countries = scene.flatMap((name) => countryOf.get(name) ?? []);
  const country = countries.length === 1 ? countries[0] : undefined;
  return place === '(country)' ? country?.name : country?.seats[0];
}

/** True where the two names may speak of one place: the same, or a country and the capital that stands for its government. */
export function mayBeSamePlace(a: string, b: string): boolean {
  return a === b || seatOf.get(a)?.name === b || seatOf.get(b)?.name === a;
}

/** Where the counted things are, as the figure's own part of the sentence says: after it first, else before it in the same clause. */
export function placesOf(around: Surroundings): string[] {
  const after = placesAfter(around);
  return after.length > 0 ? after : placesBetween(around, around.clauseFrom, around.from).slice(-1);
}

/** Words after which a clause speaks of something else. */
export const turns = role(
  splitList('after, before, when, as, since, until, because, if, under, following, during, while'),
);

const and = role(['and']);

/** "… and in secondary schools 34%" begins another figure's place. */
function isTurn(words: readonly KnownWord[], at: number): boolean {
  return plays(words[at], turns) || (plays(words[at], and) && plays(words[at + 1], locatives));
}

/** Where the part of the sentence ends that begins at `from`: at a mark, or where it turns to something else. */
export function endOfPart(words: readonly KnownWord[], from: number, end: number): number {
  const last = Math.min(end, words.length);
  let stop = from;
  while (stop < last && !plays(words[stop], breaks) && !isTurn(words, stop)) stop++;
  return stop;
}

function placesAfter(around: Surroundings): string[] {
  const { tokens, words, roles, to, nextFrom } = around;
  const stop = endOfPart(words, to, Math.min(nextFrom, to + sight));
  const found = placesBetween(around, to, stop);
  if ((roles & happenings) !== 0) found.push(...happeningsIn(tokens, words, to, stop));
  // "killed 12 and injured 40 in Lyon": the place stands behind both
  const shared = found.length === 0 && stop === nextFrom && isAmong(and, around, to, nextFrom);
  return shared ? placesBetween(around, nextFrom, endOfPart(words, nextFrom, nextFrom + 12)) : found;
}

function placesBetween(around: Surroundings, from: number, to: number): string[] {
  if ((around.roles & (scoped | locatives | quantities)) === 0) return [];
  const { tokens, words } = around;
  const places = new Set<string>();
  for (let at = from; at < to; at++) {
    const { roles, country } = words[at] as KnownWord;
    if (country && plays(words[at + 1], quantities)) places.add(country.name);
    if ((roles & scoped) !== 0) places.add(scopes.of((tokens[at] as Token).word) as string);
    if ((roles & locatives) !== 0) addPlaceBehind(places, around, at, to);
  }
  return places.size === 0 ? [] : [...places];
}

/** "Italy's rate leapt to 12.8%, Germany's came to 11.6%": the country whose rate it is. */
export function countryBefore({ words, clauseFrom, previousTo, from }: Surroundings): string[] {
  for (let at = from - 1; at >= Math.max(clauseFrom, previousTo, from - 8); at--) {
    const country = words[at]?.country;
    if (country) return [country.name];
  }
  return [];
}

/** What stands behind the "in" at `at`: a place, a region or a sector; "elsewhere" takes back what was said before. */
function addPlaceBehind(places: Set<string>, around: Surroundings, at: number, to: number): void {
  const { tokens, words, names } = around;
  const word = (tokens[at] as Token).lower;
  let head = at + 1;
  while (head < to && (plays(words[head], fillers) || isAdjective(around, head))) head++;
  head = behindPeople(around, head, to);
  const name = nameAt(names, head) ?? (word === 'at' || word === 'in' ? nameAt(names, head + 2) : undefined);
  if (
    name &&
    isPlace(name, word) &&
    !narrows(name, tokens) &&
    name.to <= to &&
    !idioms.holds(tokens[name.to]?.word)
  ) {
    places.add(withJoined(name, names, tokens, to));
  }
  const country = words[head - 1]?.country;
  if (country && territories.holds(tokens[head]?.word)) places.add(country.name);
  const part = sectorAt(around, head) ?? regionAt(around, at + 1);
  if (part !== undefined) places.add(part);
  if (isAmong(elsewhere, around, head, head + 5)) places.clear();
}

/** "The Libyan port of Derna" is in Derna: past the adjective of the people, where a name follows the noun that it describes. */
function behindPeople({ tokens, words, names }: Surroundings, at: number, to: number): number {
  const country = words[at]?.country;
  if (country === undefined || country.name === tokens[at]?.text) return at;
  let head = at + 1;
  while (head < to && head < at + 4 && plays(words[head], fillers)) head++;
  return head > at + 1 && tokens[head - 1]?.lower === 'of' && nameAt(names, head) ? head : at;
}

const elsewhere = role(['elsewhere']);

const happenings = role(
  splitList(
    'fire, hurricane, storm, typhoon, cyclone, earthquake, quake, flood, bombing, massacre, crash, war, explosion, spill, tsunami, tornado',
  ),
);

/** Happenings with a name of their own, which stand for a place: "the Harrow Fire", "Hurricane Odile". */
export function happeningsIn(
  tokens: readonly Token[],
  words: readonly KnownWord[],
  from: number,
  to: number,
): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!plays(words[at], happenings) || !isCapital(token)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before && at > from && isCapital(before)) found.push(`${before.text} ${token.text}`);
    else if (after && isCapital(after)) found.push(`${token.text} ${after.text}`);
  }
  return found;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}

/** "The Syrian toll", "British inflation": whose it is stands before the quantity. */
const quantities = role(
  splitList('toll, dead, deaths, casualties, inflation, economy, wages, unemployment, prices'),
);
const seasons: ReadonlySet<string> = new Set(
  splitList('Easter, Christmas, Ramadan, Thanksgiving, Passover, Diwali, Hanukkah, Lent'),
);
/** "the deadliest in Chile's history" places nothing. */
const idioms = new WordSet(['history', 'politics', "'s"]);

/** Organisations are where things are only after "at": "at the railway operator". */
function isPlace({ kind, name }: NameMention, preposition: string): boolean {
  if (seasons.has(name)) return false;
  if (preposition === 'for') return kind === 'place';
  return kind === 'place' || kind === 'other' || (kind === 'organisation' && preposition === 'at');
}

/** "in Turkey and Syria" is one place that is neither of the two. */
function withJoined(
  first: NameMention,
  names: readonly NameMention[],
  tokens: readonly Token[],
  to: number,
): string {
  const joined = [placeName(first.name)];
  let last = first;
  while (tokens[last.to]?.lower === 'and') {
    const next = nameAt(names, last.to + 1);
    if ((next?.kind !== 'place' && next?.kind !== 'other') || next.to > to) break;
    joined.push(placeName(next.name));
    last = next;
  }
  return joined.sort().join(' and ');
}

const quarters = role(
  splitList(
    'north, south, east, west, northwest, northeast, southwest, southeast, coast, interior, countryside, centre, center, capital, country',
  ),
);

/** "in the rebel-held northwest": a part of the country without a name. */
function regionAt({ tokens, words, roles }: Surroundings, at: number): string | undefined {
  if ((roles & quarters) === 0) return undefined;
  for (let head = at; head < at + 6; head++) {
    const word = tokens[head]?.lower ?? '';
    if (plays(words[head], quarters) && word !== 'capital') {
      // "in West, Texas", "the village of North": a capital and no article make a name
      if (head === at && isCapital(tokens[head])) return undefined;
      return isModifier(tokens, head) ? undefined : `(${word})`;
    }
    if (!/^(?:the|[a-z]+|-)$/.test(word) || word === 'off' || plays(words[head], locatives)) return undefined;
  }
  return undefined;
}

/** Words that "country", "coast" and their kin only narrow: "a country music festival", "the coast guard". */
const narrowed = new WordSet(
  splitList(`
    music, club, clubs, house, houses, road, roads, lane, side, fair, estate, store, singer, concert, guard, guards, stage,
    wind, winds, wing, director, manager, office, page, line`),
);

function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === 'of') return !/^(?:country|nation)$/.test(tokens[at + 3]?.lower ?? '');
  return next !== undefined && (isCapital(next) || narrowed.holds(next.word));
}

/** "at the Norvane refinery": the name of an owner says what sort of place, not which. */
function narrows({ kind, to }: NameMention, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  if (kind !== 'organisation' || next?.kind !== 'word' || isCapital(next)) return false;
  return sites.holds(next.word);
}

const sites = new WordSet(
  splitList(`
    refinery, plant, factory, mine, site, terminal, depot, works, mill, yard, dock, hotel, hotels, headquarters, office,
    offices, warehouse, platform, rig, tower, ship, tanker, ferry, plane, jet, station, store, branch, pipeline, field`),
);

/** "in primary schools": part of a country's life that stands where a place would. */
function sectorAt({ tokens, words, roles }: Surroundings, at: number): string | undefined {
  if ((roles & sectors) === 0) return undefined;
  for (let head = at; head < at + 4; head++) {
    const word = tokens[head]?.lower ?? '';
    if (plays(words[head], sectors))
      return tokens
        .slice(at, head + 1)
        .map((token) => token.lower)
        .join(' ');
    if ((tokens[head]?.kind !== 'word' && word !== '-') || numberWords.has(word)) return undefined;
  }
  return undefined;
}

/** "the northwest Syrian province": the people's adjective is no place of its own. */
function isAdjective({ tokens, words, names }: Surroundings, at: number): boolean {
  const country = words[at]?.country;
  return country !== undefined && country.name !== tokens[at]?.text && nameAt(names, at) === undefined;
}

/** First words of countries and peoples of several words: "Sri", "South". */
const firstOfSeveral: ReadonlySet<string> = new Set(
  [...countryOf.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

/** Names with those put together that only together are a country: "Sri Lanka", "South Korean". */
export function joinCountries(names: readonly NameMention[], sentences: readonly Sentence[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const start = startOfCountry(tokens, name);
    const country = start === undefined ? undefined : countryOf.get(wordsOf(tokens, start, name.to));
    if (start === undefined || country === undefined) {
      joined.push(name);
      continue;
    }
    const last = joined.at(-1);
    if (last?.sentence === name.sentence && last.from >= start) joined.pop();
    joined.push({
      ...name,
      start: tokens[start]?.start ?? name.start,
      from: start,
      name: country.name,
      kind: 'place',
    });
  }
  return joined;
}

/** Where a country of several words may begin that this name ends: at its own first word or one before. */
function startOfCountry(tokens: readonly Token[], { from, to }: NameMention): number | undefined {
  for (const start of [from, from - 1]) {
    if (to - start > 1 && to - start <= 3 && firstOfSeveral.has(tokens[start]?.text ?? '')) return start;
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function nameAt(names: readonly NameMention[], at: number): NameMention | undefined {
  for (const name of names) if (name.from <= at && at < name.to) return name;
  return undefined;
}
