import type { Token } from '../text/tokens.ts';
import { WordMap, WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { plays, role } from './lexicon.ts';

import { type Surroundings, sight } from './surroundings.ts';
import { endOfPart } from './where.ts';

/** Places without a name, by the nouns for each: an article that counts at several of them counts apart. */
const sites = {
  airport: 'airport, terminal, airfield',
  railway: 'train, trains, metro, subway, underground, tube, carriage, tram',
  bus: 'bus, buses, coach',
  plane: 'plane, airliner, jet, helicopter',
  ship: 'ship, ferry, boat, vessel',
  market: 'market, bazaar, supermarket',
  mall: 'mall',
  church: 'church, cathedral, chapel',
  mosque: 'mosque',
  temple: 'temple, synagogue, shrine',
  hotel: 'hotel, resort, guesthouse',
  restaurant: 'restaurant, cafe, café, bar, pub, pizzeria',
  club: 'nightclub, discotheque, disco',
  theatre: 'theatre, theater, concert, cinema',
  stadium: 'stadium, arena',
  school: 'school, kindergarten',
  camp: 'camp',
  prison: 'prison, jail',
  checkpoint: 'checkpoint, barracks',
  beach: 'beach, promenade',
};

const siteOf = new WordMap<string>(
  Object.entries(sites).flatMap(([site, nouns]) =>
    splitList(nouns).map((noun) => [noun, `(${site})`] as const),
  ),
);
const siteNouns = role([...siteOf.keys(), 'station', 'stations']);

/** A station is one of trains, unless it is one of the police or the like. */
const otherStations = new WordSet(
  'police fire power polling petrol gas service filling radio tv television pumping space weather'.split(' '),
);

const locatives = new WordSet(['at', 'in', 'on', 'inside', 'aboard']);

/** True for a place without a name: "(airport)". */
export function isSite(place: string): boolean {
  return siteSet.has(place);
}

const siteSet: ReadonlySet<string> = new Set(Object.keys(sites).map((site) => `(${site})`));

/** "14 died at the airport and 20 on the train": where the counted were, by a noun; what stands behind the figure first. */
export function sitesOf(around: Surroundings): string[] {
  if ((around.roles & siteNouns) === 0) return [];
  const { to, nextFrom, clauseFrom, previousTo, from } = around;
  const behind = siteBetween(around, to, endOfPart(around.words, to, Math.min(nextFrom, to + reach)));
  const opening = Math.max(clauseFrom, previousTo);
  const site = behind ?? siteBetween(around, opening, Math.min(from, opening + mostBetween));
  return site === undefined ? [] : [site];
}

/** "16 died at the airport, an equal number in the metro": the sentence tells the sites apart. */
export function namesTwoSites(around: Surroundings): boolean {
  if ((around.roles & siteNouns) === 0) return false;
  const end = Math.min(around.tokens.length, around.to + sight);
  const first = siteBetween(around, around.to, end);
  for (let at = around.to; first !== undefined && at < end; at++) {
    const site = locatives.holds(around.tokens[at]?.word) ? siteBetween(around, at, end) : undefined;
    if (site !== undefined && site !== first) return true;
  }
  return false;
}

/** In tokens; the clause of a verb with its adverbs. */
const reach = 12;
/** How many words may stand between "at" and the noun: "at the city's main airport". */
const mostBetween = 5;

function siteBetween(around: Surroundings, from: number, to: number): string | undefined {
  const { tokens } = around;
  for (let at = from; at < to; at++) {
    if (!locatives.holds(tokens[at]?.word)) continue;
    for (let head = at + 1; head < Math.min(to, at + 1 + mostBetween); head++) {
      if (locatives.holds(tokens[head]?.word)) break;
      const site = siteAt(around, head);
      if (site !== undefined) return site;
    }
  }
  return undefined;
}

/** The site that a noun names. */
function siteAt({ tokens, words }: Surroundings, at: number): string | undefined {
  if (!plays(words[at], siteNouns)) return undefined;
  const site = siteOf.of((tokens[at] as Token).word);
  return site ?? (otherStations.holds(tokens[at - 1]?.word) ? undefined : '(railway)');
}
