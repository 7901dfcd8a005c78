import type { Counted, FoundFigure } from '../figures/found.ts';
import { countryOf } from '../names/words/countries.ts';
import { firstFrom } from '../search.ts';
import type { Token } from '../text/tokens.ts';
import { functionWords } from '../text/words/closed-classes.ts';
import type { Dimension } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import { eventOfNoun } from './triggers.ts';
import { befallen, conceptOf, longThingOf, neutralModifiers, substanceOf, wider } from './words/concepts.ts';

const dimensions: Partial<Record<FoundFigure['kind'], Dimension>> = {
  money: 'money',
  percent: 'share',
  ratio: 'share',
  length: 'length',
  area: 'area',
  mass: 'mass',
  volume: 'volume',
  duration: 'duration',
  age: 'age',
  speed: 'speed',
  temperature: 'temperature',
  count: 'count',
};

export function dimensionOf(figure: FoundFigure): Dimension {
  if (figure.counted?.head === 'magnitude') return 'other';
  return dimensionOfKind(figure.kind);
}

/** In which dimension quantities of this kind are compared. */
export function dimensionOfKind(kind: FoundFigure['kind']): Dimension {
  return dimensions[kind] ?? 'other';
}

/** The kind of thing that a noun names: by its whole ("crew member"), else by its last word, else the noun itself; a people ("Turk") is persons. */
export function conceptOfNoun(noun: string): string {
  const lower = noun.toLowerCase();
  return (
    conceptOf.get(lower) ??
    (countryOf.has(noun) ? 'person' : undefined) ??
    conceptOf.get(lower.slice(lower.lastIndexOf(' ') + 1)) ??
    lower
  );
}

/** "civil servants" before "servants". */
function conceptOfPhrase({ head, modifiers }: Counted): string {
  const compound = `${modifiers.at(-1) ?? ''} ${head}`.trim();
  return conceptOf.has(compound) ? conceptOfNoun(compound) : conceptOfNoun(head);
}

/** What the figure counts or is a share of; null where its own words do not say. */
export function conceptOfFigure(figure: FoundFigure, tokens: readonly Token[]): string | null {
  const dimension = dimensionOf(figure);
  if (dimension === 'share') return figure.of ? conceptOfPhrase(figure.of) : null;
  if (figure.counted?.head === 'magnitude') return 'magnitude';
  if (dimension === 'mass' || dimension === 'volume') return substanceOfFigure(figure, tokens);
  if (dimension === 'length')
    return figure.counted?.carried ? null : (longThingOf.get(figure.counted?.head ?? '') ?? null);
  if (dimension !== 'count') return null;
  const noun = figure.unit && figure.counted ? wholeNoun(figure) : figure.counted?.head;
  if (!noun || befallen.has(noun)) return null;
  const concept = eventOfNoun(noun)?.counts ?? conceptOfNoun(noun);
  return joinsWider(figure, tokens, concept) ? (wider.get(concept) ?? concept) : concept;
}

/** "55 of the tower's 136 units": what units are of where the article is about a building. */
export function isOfBuilding({ counted }: FoundFigure, topics: readonly string[]): boolean {
  return counted?.head === 'unit' && topics.some((topic) => buildings.has(topic));
}

/** Stems. */
const buildings: ReadonlySet<string> = new Set([
  ...['tower', 'condo', 'condominium', 'apartment', 'flat', 'block', 'build', 'building', 'hous'],
]);

/** The noun is carried over from another sentence. */
export function isFromBefore({ counted }: FoundFigure, { tokens }: Surroundings): boolean {
  return counted?.carried === true && counted.start < (tokens[0]?.start ?? 0);
}

/** How many tokens behind its unit a weight may name what it is of without "of". */
const nameReach = 6;

/** "700 tonnes of sodium cyanide", "680 tonnes sodium cyanide", "800 tonnes of it ammonium nitrate". */
function substanceOfFigure({ counted, end }: FoundFigure, tokens: readonly Token[]): string | null {
  const own = counted?.carried ? undefined : substanceOf.get(counted?.head ?? '');
  if (own !== undefined) return own;
  const from = firstFrom(tokens, end);
  const isNamed = counted !== null && !counted.carried;
  if (isNamed || (tokens[from]?.lower === 'of' && !behindOf.has(tokens[from + 1]?.lower ?? ''))) return null;
  for (let at = from; at < from + nameReach; at++) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (kind !== 'word' || (lower !== 'of' && !behindOf.has(lower) && functionWords.has(lower))) return null;
    const substance = substanceOf.get(lower);
    if (substance !== undefined) return substance;
  }
  return null;
}

/** "Of it", "of them", "of very" between a weight and its substance. */
const behindOf: ReadonlySet<string> = new Set([
  ...['it', 'them', 'which', 'this', 'that'],
  ...['very', 'highly', 'mostly', 'mainly'],
]);

function wholeNoun(figure: FoundFigure): string | undefined {
  const unit = figure.unit ?? '';
  const head = figure.counted?.head ?? '';
  return unit.toLowerCase().endsWith(head.toLowerCase()) ? unit : head;
}

/** "6,700 homes and commercial buildings" counts buildings. */
function joinsWider(figure: FoundFigure, tokens: readonly Token[], concept: string): boolean {
  const target = wider.get(concept);
  if (target === undefined || figure.counted === null) return false;
  const after = firstFrom(tokens, figure.counted.end);
  if (tokens[after]?.lower !== 'and' && tokens[after]?.lower !== 'or') return false;
  return tokens
    .slice(after + 1, after + 4)
    .some((token) => conceptOf.get(token.lower.replace(/s$/, '')) === target);
}

/** The words before the noun that narrow what is counted; nationalities are places, and neutral words narrow nothing. */
export function restrictorsOf(figure: FoundFigure, { tokens, numberTo, to }: Surroundings): string[] {
  // what a weight or a length is of narrows nothing: \"heavy fuel oil\"
  if (figure.kind !== 'count' && figure.kind !== 'percent' && figure.kind !== 'ratio') return [];
  const noun = figure.kind === 'percent' || figure.kind === 'ratio' ? figure.of : figure.counted;
  if (noun === null || noun.modifiers.length === 0) return [];
  // "homes and commercial buildings": the words between belong to one of the two
  if (tokens.slice(numberTo, to).some((token) => token.lower === 'and')) return [];
  const narrowing = noun.modifiers.filter((word) => !neutralModifiers.has(word) && !isDemonym(word));
  if (narrowing.length === 0) return narrowing;
  const inUnit = (figure.unit ?? '').toLowerCase().split(' ');
  return narrowing.filter((word) => !inUnit.includes(word)).sort();
}

/** True for the name of a country or a people, with a capital or without. */
export function isDemonym(word: string): boolean {
  return countries.has(word);
}

const countries: ReadonlySet<string> = new Set(
  [...countryOf.keys()].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]),
);
