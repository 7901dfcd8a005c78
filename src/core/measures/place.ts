import { countryOf, seatOf } from '../names/words/countries.ts';
import { stateOf } from '../names/words/states.ts';

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
