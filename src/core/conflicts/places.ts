import type { Measure, Scene } from '../measures/measure.ts';
import { euroArea } from '../measures/where.ts';
import { countryOf } from '../names/words/countries.ts';
import { type Agreement, m, shared } from './agreement.ts';
import { meetsInterval } from './bounds.ts';
import { sceneOf } from './scenes.ts';
import type { Side } from './side.ts';

/** What the places of two figures say of each other, as their articles understand them. */
export function agreeOnPlace(a: Side, b: Side): Agreement {
  if (m(a).places.length === 0 && m(b).places.length === 0) return 'open';
  const scene = sceneOf(a.article);
  const otherScene = sceneOf(b.article);
  if (isWholeAgainstPart(a, b) || isWholeAgainstPart(b, a)) return 'apart';
  const first = narrowing(m(a), scene, otherScene);
  const second = narrowing(m(b), otherScene, scene);
  if (first.length > 0 && second.length > 0) {
    if (shared(first, second) > 0) return 'same';
    // with no event to place, a name nearby may be anything: the city where a deal was signed
    const inScene = shared(first, otherScene.names) + shared(second, scene.names) > 0;
    return m(a).event === null && inScene ? 'open' : 'apart';
  }
  if (first.length === 0 && second.length === 0) return 'open';
  const named = first.length > 0 ? first : second;
  const unnamedIn = first.length > 0 ? otherScene : scene;
  // so much of one region's coast is hardly all of the coast
  const isOfRegion = m(a).event === 'extent' && !isSaidOfAll(first.length > 0 ? a : b);
  if (isOfRegion && !meetsInterval(a.allowed, b.allowed)) return 'apart';
  if (m(a).nature === 'occasion') {
    // a crowd without a place is the whole country's
    const isCountry = named.some((place) => countryOf.has(place) && unnamedIn.names.includes(place));
    return isCountry ? 'open' : 'apart';
  }
  // the rate of a country that is named is not that of all of them
  if (m(a).nature === 'period' && named.every((place) => countryOf.has(place)))
    return named.includes(onlyCountry(unnamedIn) ?? '') ? 'open' : 'apart';
  // an article that begins with the euro means the rate of its countries
  if (m(a).nature === 'period' && named.join() === euroArea)
    return unnamedIn.topics.includes('euro') ? 'open' : 'apart';
  // "9.1% for the country as a whole" is what a national statistic is of anyway
  if (m(a).nature === 'period' && named.join() === '(country)') return 'open';
  const [placed, unplaced] = first.length > 0 ? [a, b] : [b, a];
  // what an article on one country counts without a place is all of that country's
  if (isOfCountry(m(placed)) && !m(unplaced).contrast && shared(named, unnamedIn.names) > 0) return 'open';
  if (m(a).contrast || m(b).contrast) return shared(named, unnamedIn.happenings) > 0 ? 'open' : 'apart';
  // a place that the article is about anyway narrows nothing
  return isAbout(scene, named) || isAbout(otherScene, named) ? 'open' : 'apart';
}

/** What comes over a whole country costs it more than it costs one region; an attack on a city is one on its country. */
const widespread: ReadonlySet<string> = new Set(['flood', 'quake', 'fire', 'outbreak', 'protest', 'war']);

/** "205 dead in the country", "62 dead in one region", a march "nationwide" and one "in the capital": unless the numbers are the same. */
function isWholeAgainstPart(whole: Side, part: Side): boolean {
  if (!isOfCountry(m(whole)) || meetsInterval(whole.allowed, part.allowed)) return false;
  const { nature, places } = m(part);
  if (nature !== 'toll' && nature !== 'level' && nature !== 'incident') return isOfPart(m(part));
  // "the court counts 111; across the country that makes 115": within one article, what has no place is told apart too
  const isTold = places.length === 0 ? whole.article.file === part.article.file : isOfPart(m(part));
  if (!isTold) return false;
  if (places.length > 0 && (m(whole).contrast || m(part).contrast)) return true;
  const { sorts } = sceneOf(whole.article);
  return sceneOf(part.article).sorts.some((sort) => widespread.has(sort) && sorts.includes(sort));
}

function isOfCountry({ places }: Measure): boolean {
  return places.length > 0 && places.every((place) => countryOf.has(place) || place === '(country)');
}

function isOfPart({ places, nature }: Measure): boolean {
  if (nature === 'toll') return places.some((place) => !place.startsWith('(') && !countryOf.has(place));
  return places.length > 0 && !places.some((place) => countryOf.has(place) || place === '(country)');
}

function isAbout({ names, happenings }: Scene, places: readonly string[]): boolean {
  return shared(places, names) + shared(places, happenings) > 0;
}

/** "Oil on 12 km of Varnholm coast", and further down "12 km of beach": the article gives the same number for the place and for the whole. */
function isSaidOfAll({ article, figure }: Side): boolean {
  return article.figures.some(
    ({ unit, value, measure: { event, places } }) =>
      event === figure.measure.event && places.length === 0 && unit === figure.unit && value === figure.value,
  );
}

/** The places of a measure, without the one country that both articles are about: what is said of that is said of all. */
function narrowing({ places }: Measure, scene: Scene, otherScene: Scene): readonly string[] {
  const country = onlyCountry(scene);
  const isShared = country !== undefined && country === onlyCountry(otherScene);
  return isShared ? places.filter((place) => place !== country) : places;
}

function onlyCountry({ names }: Scene): string | undefined {
  const countries = names.filter((name) => countryOf.has(name));
  return countries.length === 1 ? countries[0] : undefined;
}
