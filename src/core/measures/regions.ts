import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { isCapital } from './happenings.ts';
import { plays, role } from './lexicon.ts';
import type { Surroundings } from './surroundings.ts';

/** Prepositions that a place stands behind. */
export const locatives = role(
  splitList('in, at, near, around, across, on, outside, inside, throughout, for'),
);

/** Nouns for a part of the country without a name. */
export const quarters = role(
  splitList(
    'north, south, east, west, northwest, northeast, southwest, southeast, coast, interior, countryside, centre, center, capital, country',
  ),
);

/** "in the rebel-held northwest": a part of the country without a name. */
export function regionAt({ tokens, words, roles }: Surroundings, at: number): string | undefined {
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
    wind, winds, wing, director, manager, office, page, line, ministry, minister, ministries, ministers, secretary, department`),
);

function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === 'of') return !/^(?:country|nation)$/.test(tokens[at + 3]?.lower ?? '');
  return next !== undefined && (isCapital(next) || narrowed.holds(next.word));
}

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

/** "in primary schools": part of a country's life that stands where a place would. */
export function sectorAt({ tokens, words, roles }: Surroundings, at: number): string | undefined {
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
