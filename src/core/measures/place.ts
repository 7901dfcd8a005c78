import type { NameMention } from '../names/find.ts';
import type { Token } from '../text/tokens.ts';
import { countryOf, seatOf } from './words/countries.ts';

/** Words that name a place by its size or rank; two figures that name different ones do not meet. */
const scopes: ReadonlyMap<string, string> = new Map([
  ['nationwide', '(country)'],
  ['countrywide', '(country)'],
  ['nationally', '(country)'],
  ['statewide', '(state)'],
  ['citywide', '(city)'],
  ['worldwide', '(world)'],
  ['globally', '(world)'],
  ['capital', '(capital)'],
]);

const locatives: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'across',
  'on',
  'outside',
  'inside',
  'throughout',
  'for',
  'over',
  'from',
]);
const articles: ReadonlySet<string> = new Set([
  'the',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'neighbouring',
  'neighboring',
  'nearby',
  'all',
  'of',
  'province',
  'town',
  'city',
  'village',
  'region',
  'and',
]);

/** One spelling for a place: a country for its people and things. */
export function placeName(name: string): string {
  return countryOf.get(name)?.name ?? name;
}

/** True where the two names may speak of one place: the same, or a country and the capital that stands for its government. */
export function mayBeSamePlace(a: string, b: string): boolean {
  return a === b || seatOf.get(a)?.name === b || seatOf.get(b)?.name === a;
}

/** The sentence around one figure: its tokens, the figure's own, and the figures next to it. All are token indexes. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly from: number;
  /** One past the counted noun; `numberTo` is one past the number alone. */
  readonly to: number;
  readonly numberTo: number;
  /** One past the last token of the figure before, or the start of the sentence. */
  readonly previous: number;
  /** First token of the figure after, or the end of the sentence. */
  readonly next: number;
}

const reach = 30;

/** Where the counted things are, as the figure's own part of the sentence says: after it first, else before it in the same clause. */
export function placesOf(around: Surroundings): string[] {
  const after = placesBetween(around, around.to, Math.min(around.next, around.to + reach), true);
  if (after.length > 0) return after;
  const clause = startOfClause(around);
  return placesBetween(around, clause, around.from, false);
}

function startOfClause({ tokens, from }: Surroundings): number {
  const floor = Math.max(0, from - reach);
  for (let at = from - 1; at >= floor; at--) if (/^[;:—–]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return floor;
}

function placesBetween(
  { tokens, names }: Surroundings,
  from: number,
  to: number,
  stopAtClause: boolean,
): string[] {
  const places = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (stopAtClause && /^[;:—–(]$/.test(token.text)) break;
    const scope = scopes.get(token.lower);
    if (scope !== undefined) places.add(scope);
    if (!locatives.has(token.lower)) continue;
    let head = at + 1;
    while (articles.has(tokens[head]?.lower ?? '') || countryOf.has(tokens[head]?.text ?? '')) {
      const adjective = countryOf.get(tokens[head]?.text ?? '');
      if (adjective && !names.some((name) => name.from <= head && head < name.to)) places.add(adjective.name);
      head++;
    }
    const name = nameAt(names, head) ?? nameAt(names, head - 1);
    if (name && name.kind !== 'person' && name.to <= to) places.add(placeName(name.name));
  }
  return [...places].sort();
}

function nameAt(names: readonly NameMention[], at: number): NameMention | undefined {
  return names.find((name) => name.from <= at && at < name.to);
}
