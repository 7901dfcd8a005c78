import { WordMap } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import type { Surroundings } from './surroundings.ts';

const crimes: Readonly<Record<string, string>> = {
  murder: 'murder, murders, homicide, homicides, killing, killings',
  manslaughter: 'manslaughter',
  assault: 'assault, assaults, wounding',
  rape: 'rape, rapes',
  terrorism: 'terrorism, terror',
  fraud: 'fraud, forgery, embezzlement',
  arson: 'arson',
  theft: 'theft, robbery, burglary, looting',
  corruption: 'corruption, bribery',
  conspiracy: 'conspiracy',
  negligence: 'negligence, endangerment',
};

const crimeOf = new WordMap<string>(
  Object.entries(crimes).flatMap(([crime, nouns]) => splitList(nouns).map((noun) => [noun, crime] as const)),
);

/** In tokens. */
const reach = 6;

/** "The murder counts rose to 51 and those of attempted murder to 40": what a charge is of; the nearest crime, one right behind the number first. */
export function crimesOf({ tokens, from, numberTo, to, nextFrom, previousTo }: Surroundings): string[] {
  const behind = Math.min(nextFrom, to > numberTo ? to + reach : numberTo + 2);
  for (let at = numberTo; at < behind; at++) {
    const crime = crimeAt(tokens, at);
    if (crime !== undefined) return [crime];
  }
  for (let at = from - 1; at >= Math.max(previousTo, from - reach); at--) {
    const crime = crimeAt(tokens, at);
    if (crime !== undefined) return [crime];
  }
  return [];
}

function crimeAt(tokens: Surroundings['tokens'], at: number): string | undefined {
  const crime = crimeOf.of(tokens[at]?.word);
  return crime !== undefined && tokens[at - 1]?.lower === 'attempted' ? `attempted ${crime}` : crime;
}
