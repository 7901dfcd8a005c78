import type { FoundFigure } from '../figures/found.ts';
import { WordSet } from '../text/vocabulary.ts';
import { prepositions } from '../text/words/closed-classes.ts';
import { splitList } from '../text/words/list.ts';
import type { Event } from './events.ts';
import { plays, role } from './lexicon.ts';
import type { Measure } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
import { eventOfNoun } from './triggers.ts';
import { befallen } from './words/concepts.ts';

const longest = 9;

/** What a figure counts, in words for a person: "soldiers killed in Varnholm, February 2024". */
export function describe(
  figure: FoundFigure,
  measure: Measure,
  event: Event | undefined,
  around: Surroundings,
  text: string,
): string {
  if (figure.kind === 'age' && measure.holder !== null) return `age of ${measure.holder}`;
  const noun = nounOf(figure, measure, text);
  // "wide" alone says nothing: what is wide stands in the words around
  const needsThing = event?.ofThing !== undefined && noun === '';
  const base =
    event && !needsThing
      ? joined(noun, ' ', namesEvent(figure, noun, event) ? '' : event.label)
      : ((event && nameOfSum(event, measure, around, text)) ?? fragment(around, text, noun));
  const where = event && measure.places.length > 0 ? placeWords(measure.places, base) : '';
  const when = measure.window
    ? `${measure.window.open ? 'since ' : ''}${dateWords(measure.window.from)}`
    : '';
  const dated = joined(joined(base, ' ', where), ', ', base.includes(when) ? '' : when);
  return joined(dated, ', ', modeWords[measure.mode]);
}

/** "88 deaths": the noun says already what befell those counted. */
function namesEvent({ counted }: FoundFigure, noun: string, event: Event): boolean {
  return (
    noun === event.label || (counted !== null && !counted.carried && eventOfNoun(counted.head) === event)
  );
}

/** Both parts with the mark between them, or the one that there is. */
function joined(first: string, mark: string, second: string): string {
  return first && second ? first + mark + second : first || second;
}

/** "in Varnholm and Orsa nationwide", without the names that are said already. */
function placeWords(places: readonly string[], said: string): string {
  const names = places.filter((name) => !name.startsWith('(') && !said.includes(name)).slice(0, 2);
  const scopes = places.filter((name) => name.startsWith('(')).map((name) => scopeWords[name]);
  return joined(names.length > 0 ? `in ${names.join(' and ')}` : '', ' ', scopes.filter(Boolean).join(' '));
}

const scopeWords: Readonly<Record<string, string>> = {
  '(country)': 'nationwide',
  '(euro area)': 'in the euro area',
  '(state)': 'statewide',
  '(city)': 'citywide',
  '(world)': 'worldwide',
  '(capital)': 'in the capital',
};

const modeWords: Readonly<Record<Measure['mode'], string>> = {
  actual: '',
  projected: 'as foreseen',
  step: 'added or taken away',
  part: 'some of the whole',
  former: 'before the change',
};

function nounOf(figure: FoundFigure, measure: Measure, text: string): string {
  if (figure.kind === 'percent' || figure.kind === 'ratio')
    return figure.of ? `share of ${text.slice(figure.of.start, figure.of.end)}` : 'share';
  if (figure.counted && (befallen.has(figure.counted.head) || measure.concept === 'name')) return 'people';
  if (figure.counted?.carried && figure.counted.head === 'person') return 'people';
  if (figure.counted) return clean(text.slice(figure.counted.start, figure.counted.end));
  if (measure.concept === 'person') return 'people';
  return measure.dimension === 'count' ? (measure.concept ?? '') : '';
}

/** The words around a figure that no event sorts: its noun and what follows, or what leads up to it. */
function fragment(around: Surroundings, text: string, noun: string): string {
  const { tokens, words } = around;
  const stop = (at: number): boolean => plays(words[at], stops) || tokens[at]?.kind === 'quote';
  let to = around.to;
  while (to < tokens.length && to < around.to + longest && !stop(to)) to++;
  let from = around.from;
  while (from > 0 && from > around.from - longest && !stop(from - 1)) from--;
  const slice = (start: number, end: number): string =>
    start < end ? clean(text.slice(tokens[start]?.start, tokens[end - 1]?.end)) : '';
  const after = slice(around.to, to);
  const before = slice(from, around.from);
  if (noun) return joined(noun, ' ', isPeople.test(noun) ? after : phraseBehind(around, text, to));
  return joined(before, ' … ', after) || (around.to > around.from ? (tokens[around.to - 1]?.text ?? '') : '');
}

/** Those counted say too little by themselves: "people were gathering". */
const isPeople = /^(?:people|persons?)$/i;

/** "12 posts in the province under the deal": what begins with a preposition goes with the noun; "12 posts that it set up" says no more of what is counted. */
function phraseBehind({ tokens, to }: Surroundings, text: string, end: number): string {
  const isPreposition = (at: number): boolean => prepositions.holds(tokens[at]?.word);
  if (!isPreposition(to)) return '';
  let stop = to;
  while (stop < end && !clauseWords.holds(tokens[stop]?.word)) stop++;
  while (stop > to && (isPreposition(stop - 1) || articles.holds(tokens[stop - 1]?.word))) stop--;
  return stop > to ? clean(text.slice(tokens[to]?.start, tokens[stop - 1]?.end)) : '';
}

/** Words behind which something is said of what was named. */
const clauseWords = new WordSet(
  splitList(`
    that, which, who, whose, whom, where, when, while, after, before, because, as, if, and, but, or, is, are, was, were, be,
    been, has, have, had, will, would, could, may, might, can, did, does, do, said, says, not, them, it`),
);
const articles = new WordSet(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this']);

/** What a sum of money is, where only its event says so. */
const sums: Readonly<Record<string, string>> = { aid: 'aid', demand: 'sum demanded', pay: 'pay' };

/** "He is to offer £5 million for those who lost everything": aid for those. */
function nameOfSum(
  event: Event,
  { holder }: Measure,
  around: Surroundings,
  text: string,
): string | undefined {
  if (event.id === 'cost')
    return holder === null || holder === 'damage' ? (holder ?? undefined) : `cost of ${holder}`;
  const name = sums[event.id];
  if (name === undefined) return undefined;
  const { tokens, to, nextFrom } = around;
  const isFor = /^(?:for|to)$/.test(tokens[to]?.lower ?? '');
  let end = to;
  while (isFor && end < Math.min(nextFrom, tokens.length, to + longest) && !plays(around.words[end], stops))
    end++;
  return joined(name, ' ', end > to ? clean(text.slice(tokens[to]?.start, tokens[end - 1]?.end)) : '');
}

/** Marks at which the words that go with a figure end. */
const stops = role([',', ';', ':', '.', '!', '?', '—', '–', '(', ')']);

function clean(words: string): string {
  if (isClean(words)) return words;
  return words.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Quickly, for the most of what is cut out of a text: no white space but single spaces inside. */
function isClean(words: string): boolean {
  let before = space;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < space || code > tilde || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space;
}

const space = ' '.charCodeAt(0);
const tilde = '~'.charCodeAt(0);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2020-02-29" as "29 February 2020", "2020-02" as "February 2020". */
export function dateWords(iso: string): string {
  if (iso.length < 7 || !/^\d{4}/.test(iso)) return iso;
  const month = `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
  return iso.length < 10 ? month : `${Number(iso.slice(8, 10))} ${month}`;
}
