import type { NameMention } from '../names/find.ts';
import { type Country, countryOf } from '../names/words/countries.ts';
import type { Token } from '../text/tokens.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { happenings, happeningsIn, isCapital } from './happenings.ts';
import { isAmong, type KnownWord, plays, role } from './lexicon.ts';
import { placeName } from './place.ts';
import { locatives, regionAt, sectorAt } from './regions.ts';
import { breaks, type Surroundings, sight } from './surroundings.ts';
import { sortsOfStory } from './words/sorts.ts';

/** The countries that share the euro, where a statistic is of all of them. */
export const euroArea = '(euro area)';

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
  ['eurozone', euroArea],
  ['euro', euroArea],
]);

const scoped = role(scopes.keys());

/** Words that may stand between "in" and a place's name. */
const fillers = role(
  splitList(`
    the, northern, southern, eastern, western, central, northwestern, northeastern, southwestern, southeastern, northwest,
    northeast, southwest, southeast, north, south, east, west, neighbouring, neighboring, nearby, all, of, province, town,
    city, village, region, state, county, district, port, island, capital, and, provincial, coastal`),
);

/** Nouns that make a people's adjective name its country: "the Turkish border". */
const territories = new WordSet(
  splitList(
    'border, territory, soil, coast, coastline, waters, capital, province, city, town, region, side, mainland, airspace',
  ),
);

/** Where the counted things are, as the figure's own part of the sentence says: after it first, else before it in the same clause. */
export function placesOf(around: Surroundings): string[] {
  const after = placesAfter(around);
  if (after.length > 0) return after;
  const before = placesBetween(around, around.clauseFrom, around.from).slice(-1);
  return before.length > 0 ? before : placesOfLabel(around);
}

/** The places that the sentence names before the figure, behind the figure before it. */
export function placesAhead(around: Surroundings): string[] {
  return placesBetween(around, Math.max(around.previousTo, around.from - sight), around.from);
}

/** How many tokens of a sentence may stand before a colon as what the rest is of. */
const longestLabel = 8;

/** "Varnholm: 12 dead", "NORWAY FERRY HORROR: 12 dead and nine missing": the country or the place that a sentence begins with as a label. */
function placesOfLabel({ tokens, words, names, clauseFrom }: Surroundings): string[] {
  const colon = clauseFrom - 1;
  const [first] = tokens;
  if (first === undefined || colon < 1 || colon > longestLabel || tokens[colon]?.text !== ':') return [];
  const country = words[0]?.country ?? countryInCapitals(first.text);
  if (country !== undefined) return [country.name];
  const name = names.find(({ kind, from, to }) => kind === 'place' && from === 0 && to <= colon);
  return name === undefined ? [] : [placeName(name.name)];
}

/** "SPAIN" */
function countryInCapitals(word: string): Country | undefined {
  if (word.length < 4 || word !== word.toUpperCase()) return undefined;
  return countryOf.get(word.charAt(0) + word.slice(1).toLowerCase());
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
  const shared =
    found.length === 0 &&
    stop === nextFrom &&
    isAmong(and, around, to, nextFrom) &&
    !isAmong(locatives, around, to, nextFrom);
  return shared ? placesBetween(around, nextFrom, endOfPart(words, nextFrom, nextFrom + 12)) : found;
}

function placesBetween(around: Surroundings, from: number, to: number): string[] {
  if ((around.roles & (scoped | locatives | quantities)) === 0) return [];
  const { tokens, words } = around;
  const places = new Set<string>();
  for (let at = from; at < to; at++) {
    const { roles, country } = words[at] as KnownWord;
    if (country && ownsQuantity(around, at)) places.add(country.name);
    if ((roles & scoped) !== 0 && !isMoney(tokens, at))
      places.add(scopes.of((tokens[at] as Token).word) as string);
    if ((roles & locatives) !== 0) addPlaceBehind(places, around, at, to);
  }
  return places.size === 0 ? [] : [...places];
}

/** "The Syrian toll", "British inflation": whose it is stands before the quantity. */
const quantities = role(
  splitList('toll, dead, deaths, casualties, inflation, economy, wages, unemployment, prices'),
);

/** "In euro", not "in the euro zone". */
function isMoney(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'euro' && !/^(?:zone|area)$/.test(tokens[at + 1]?.lower ?? '');
}

const tolls = new WordSet(['toll', 'dead', 'deaths', 'casualties', 'injured', 'missing']);

/** Sorts of story about what befalls people. */
const harms: ReadonlySet<string> = new Set([
  ...['attack', 'explosion', 'fire', 'flood', 'quake', 'ship', 'crash', 'collapse', 'war', 'outbreak'],
]);

/** "The Syrian toll", "the toll of Spain's killer floods": a country and what its people suffered. */
function ownsQuantity({ tokens, words }: Surroundings, at: number): boolean {
  if (plays(words[at + 1], quantities)) return true;
  if (tokens[at + 1]?.lower !== "'s") return false;
  for (let head = at + 2; head < at + 5; head++) {
    const word = tokens[head]?.word;
    if (tolls.holds(word)) return true;
    if (word !== undefined && sortsOfStory.of(word)?.some((sort) => harms.has(sort))) return true;
  }
  return false;
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
  while (
    head < to &&
    nameAt(names, head) === undefined &&
    (plays(words[head], fillers) || isAdjective(around, head))
  )
    head++;
  head = behindOwner(around, behindPeople(around, head, to), to);
  const nearest = nameAt(names, head);
  const name = nearest ?? (word === 'at' || word === 'in' ? nameAt(names, head + 2) : undefined);
  // "in Varnholm", "near North Orland" are no persons, whoever else is called so
  const isTown =
    (within.has(word) && nearest?.kind === 'person') ||
    (nearest !== undefined && tokens[head - 1]?.lower === 'of' && divisions.holds(tokens[head - 2]?.word));
  if (
    name &&
    (isTown || isPlace(name, word)) &&
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

/** "Norway's Ardal region", "Norway's northern coast": past the country that a part of it is named by. */
function behindOwner({ tokens, words, names }: Surroundings, at: number, to: number): number {
  if (words[at]?.country === undefined || tokens[at + 1]?.lower !== "'s") return at;
  let head = at + 2;
  while (head < to && plays(words[head], fillers)) head++;
  return nameAt(names, head) ? head : at;
}

const elsewhere = role(['elsewhere']);

/** "The Libyan port of Derna" is in Derna: past the adjective of the people, where a name follows the noun that it describes. */
function behindPeople({ tokens, words, names }: Surroundings, at: number, to: number): number {
  const country = words[at]?.country;
  if (country === undefined || country.name === tokens[at]?.text) return at;
  let head = at + 1;
  while (head < to && head < at + 4 && plays(words[head], fillers)) head++;
  return head > at + 1 && tokens[head - 1]?.lower === 'of' && nameAt(names, head) ? head : at;
}

/** Nouns whose "of" is followed by a place, whatever else is called so. */
const divisions = new WordSet(
  splitList('province, town, city, village, region, state, county, district, port, island'),
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

const within: ReadonlySet<string> = new Set(['in', 'near', 'across', 'around', 'throughout', 'outside']);

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

/** "the northwest Syrian province": the people's adjective is no place of its own. */
function isAdjective({ tokens, words, names }: Surroundings, at: number): boolean {
  const country = words[at]?.country;
  return country !== undefined && country.name !== tokens[at]?.text && nameAt(names, at) === undefined;
}

function nameAt(names: readonly NameMention[], at: number): NameMention | undefined {
  for (const name of names) if (name.from <= at && at < name.to) return name;
  return undefined;
}
