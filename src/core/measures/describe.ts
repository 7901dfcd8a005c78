import type { FoundFigure } from '../figures/found.ts';
import type { Event } from './events.ts';
import { plays, role } from './lexicon.ts';
import type { Measure } from './measure.ts';
import type { Surroundings } from './surroundings.ts';
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
      ? joined(noun, ' ', noun === event.label ? '' : event.label)
      : fragment(around, text, noun);
  const where = event && measure.places.length > 0 ? placeWords(measure.places, base) : '';
  const when = measure.window
    ? `${measure.window.open ? 'since ' : ''}${dateWords(measure.window.from)}`
    : '';
  const dated = joined(joined(base, ' ', where), ', ', base.includes(when) ? '' : when);
  return joined(dated, ', ', modeWords[measure.mode]);
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
  if (noun) return joined(noun, ' ', after);
  return joined(before, ' … ', after) || (around.to > around.from ? (tokens[around.to - 1]?.text ?? '') : '');
}

/** Marks at which the words that go with a figure end. */
const stops = role([',', ';', ':', '.', '!', '?', '—', '–', '(', ')']);

function clean(words: string): string {
  return words.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

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
  const [year, month, day] = iso.split('-');
  if (month === undefined || !/^\d{4}/.test(iso)) return iso;
  return [day && String(Number(day)), months[Number(month) - 1], year].filter(Boolean).join(' ');
}
