import { WordMap, WordSet } from '../text/vocabulary.ts';
import { monthNames } from '../text/words/calendar.ts';
import type { Surroundings } from './surroundings.ts';

/** What a period's statistic is of and held against, as far as the words say: a product, the month before, pay with bonuses. */
export function basisOf(surroundings: Surroundings, ofPrices: boolean): string[] {
  const { tokens, from, previousTo } = surroundings;
  const around = tokens
    .slice(Math.max(0, from - 10), endOfOwn(surroundings))
    .map(({ lower }) => lower)
    .join(' ');
  const before = tokens.slice(Math.max(previousTo, from - 10), from).map(({ lower }) => lower);
  const product = before.findLast((word) => products.has(word));
  // pay after one index or the other answers one question
  const index = ofPrices ? indexOf(surroundings) : undefined;
  const step = stepOf(around, surroundings) ?? (/\binflation\b/.test(around) ? yearly : undefined);
  return [
    ...[...bases].filter(([, pattern]) => pattern.test(around)).map(([basis]) => basis),
    ...(step ? [step] : []),
    ...(index === undefined ? [] : [index]),
    ...(product && !(index === 'rpi' && product === 'retail') ? [product] : []),
  ].sort();
}

/** One past what is said behind the figure of it alone: "the core rate was 5.0% and the monthly rise 1.5%". */
function endOfOwn({ tokens, to, nextFrom }: Surroundings): number {
  const end = to + 8;
  if (nextFrom >= end) return end;
  let at = to;
  while (at < nextFrom && !joints.holds(tokens[at]?.word)) at++;
  return at;
}

const joints = new WordSet(['and', 'but', 'while', ',', ';']);

/** Indexes of prices besides the usual one, which may go without saying. */
const indexes = new WordMap<string>([
  ['rpi', 'rpi'],
  ['rpix', 'rpix'],
  ['cpih', 'cpih'],
  ['pce', 'pce'],
]);

/** "14.2 per cent by the retail prices index", "on the RPI it was 11.7": which index it is, by what stands behind the number first. */
function indexOf({ tokens, from, to, nextFrom, previousTo }: Surroundings): string | undefined {
  return (
    indexBetween(tokens, to, Math.min(nextFrom, to + 6)) ??
    indexBetween(tokens, Math.max(previousTo, from - 12), from)
  );
}

function indexBetween(tokens: Surroundings['tokens'], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const index = indexes.of(tokens[at]?.word);
    if (index !== undefined) return index;
    const isRetail = tokens[at]?.lower === 'retail' && /^prices?$/.test(tokens[at + 1]?.lower ?? '');
    if (isRetail && /^(?:index|inflation)$/.test(tokens[at + 2]?.lower ?? '')) return 'rpi';
  }
  return undefined;
}

/** "Stripping out food and energy, prices rose 5.9%": what is called the core elsewhere. */
export function isWithoutFood({ tokens, from, to }: Surroundings): boolean {
  const around = tokens
    .slice(Math.max(0, from - 14), to + 14)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:without|excluding|stripping out|stripped of|leaving out|leaves out|less|minus|ex -|excludes|exclude|omitting)(?: the)?(?: volatile| changeable)?(?: costs? of| prices? of)? (?:food|energy|fuel)(?: and|,| or) (?:food|energy|fuel)\b/.test(
    around,
  );
}

/** A statistic that is held against the year before. */
export const yearly = 'yearly';

/** What a change of prices or pay is held against: the month, the quarter or the year before; undefined where no word says. */
function stepOf(around: string, { tokens, from, to }: Surroundings): string | undefined {
  const behind = tokens
    .slice(to, to + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const next = [...steps].find(([, pattern]) => behind.search(pattern) === 0);
  if (next) return next[0];
  const said = [...steps].filter(([, pattern]) => pattern.test(around));
  if (said.length === 1) return said[0]?.[0];
  // "on the month they rose 0.9%, and 12% on the year": the nearest that stands before, else the first behind
  const before = tokens
    .slice(Math.max(0, from - stepReach), from)
    .map(({ lower }) => lower)
    .join(' ');
  let nearest: string | undefined;
  let end = -1;
  for (const [step, pattern] of steps) {
    for (const match of before.matchAll(everywhere.get(pattern) as RegExp)) {
      if (match.index > end) [nearest, end] = [step, match.index];
    }
  }
  return nearest;
}

const stepReach = 30;

const products: ReadonlySet<string> = new Set([
  ...[
    'petrol',
    'gasoline',
    'gas',
    'electricity',
    'fuel',
    'diesel',
    'oil',
    'rent',
    'rents',
    'services',
    'goods',
    'housing',
    'alcohol',
  ],
  ...[
    'clothing',
    'bread',
    'milk',
    'eggs',
    'furniture',
    'restaurants',
    'hotels',
    'airfares',
    'cars',
    'producer',
    'wholesale',
    'retail',
  ],
]);

const monthName = `(?:${[...monthNames.keys()].join('|')})`;

/** How a change is said to be one from the span before: "on the month", "month-over-month", "from a month earlier". */
function since(span: string): string {
  return [
    `(?:on|over|in) the ${span}`,
    `${span}(?: - | )(?:on|over)(?: - | )${span}`,
    `on an? ${span === 'year' ? 'annual' : `${span}ly`} basis`,
    span === 'year' ? 'annual|annually' : `${span}ly`,
    `(?:from|than|against|with) (?:the|an?) (?:(?:previous|prior|preceding) ${span}|${span} (?:ago|before|earlier))`,
    `in (?:a|one) (?:single )?${span}`,
  ].join('|');
}

/** A change from a month of the year before is a year's, one from a month without a year the month's. */
const steps: ReadonlyMap<string, RegExp> = new Map([
  ['monthly', new RegExp(`\\b(?:${since('month')}|(?:from|than|than in) ${monthName}(?! \\d))\\b`)],
  ['quarterly', new RegExp(`\\b(?:${since('quarter')})\\b`)],
  [
    yearly,
    new RegExp(`\\b(?:${since('year')}|(?:12|twelve) months|(?:from|than|than in) ${monthName} \\d{4})\\b`),
  ],
]);

/** The same, to be found more than once. */
const everywhere: ReadonlyMap<RegExp, RegExp> = new Map(
  [...steps.values()].map((pattern) => [pattern, new RegExp(pattern, 'g')]),
);

const bases: ReadonlyMap<string, RegExp> = new Map([
  ['with bonuses', /\b(?:with bonuses|including bonuses|total pay)\b/],
  ['real', /\b(?:after inflation|in real terms|adjusted for inflation|real)\b/],
]);
