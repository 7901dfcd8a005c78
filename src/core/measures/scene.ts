import type { NameMention } from '../names/find.ts';
import { countryOf } from '../names/words/countries.ts';
import type { Reading } from '../reading.ts';
import { firstFrom, firstWhere } from '../search.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { splitList } from '../text/words/list.ts';
import { addStems } from './context.ts';
import { happeningsIn } from './happenings.ts';
import { type KnownWord, lookUp } from './lexicon.ts';
import { lookBacksIn, monthsNamed } from './look-back.ts';
import type { Scene } from './measure.ts';
import { placeName } from './place.ts';
import { stemOf } from './stems.ts';
import { findTriggers } from './triggers.ts';
import { sortsOfStory } from './words/sorts.ts';

const leadSentences = 3;
const mostNames = 12;
const mostMentions = 40;
/** Tokens of a sentence that say what it is about. */
const longestLead = 40;

/** Reads what the article is about from its headline, its first sentences, and the names that it keeps coming back to. */
export function readScene(reading: Reading): Scene {
  const { sentences, claims, dates, page } = reading;
  const opening = new Set(firstOf(sentences, leadSentences));
  const topics = new Set<string>();
  const happenings = new Set<string>();
  const speakers = new Set<string | null>();
  for (const { speaker } of claims) speakers.add(speaker);
  const lookBacks = new Set(monthsNamed(dates, page.published));
  for (const index of opening) {
    const lead = leadOf(sentences[index]);
    const { words } = lookUp(lead);
    addTopics(topics, index, lead, words, reading);
    for (const month of lookBacksIn(lead, page.published)) lookBacks.add(month);
    for (const name of happeningsIn(lead, words, 0, lead.length)) {
      // "Harrow Fire said": what speaks is an agency
      if (!speakers.has(name)) happenings.add(name);
    }
  }
  for (const name of happenings) for (const word of name.toLowerCase().split(' ')) topics.add(stemOf(word));
  const { names, mentions, people } = sceneNames(reading, opening);
  return {
    names,
    mentions,
    people,
    happenings: [...happenings].sort(),
    topics: [...topics].sort(),
    sorts: sortsIn(sentences),
    lookBacks: [...lookBacks].sort(),
  };
}

/** The headline and so many sentences of the text, by their place among all; captions left out. */
function firstOf(sentences: readonly Sentence[], most: number): number[] {
  const first: number[] = [];
  let body = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { in: where } = sentences[index] as Sentence;
    if (where === 'body' && ++body > most) break;
    if (where !== 'caption') first.push(index);
  }
  return first;
}

function leadOf(sentence: Sentence | undefined): readonly Token[] {
  return sentence?.tokens.slice(0, longestLead) ?? [];
}

/** A report that opens with somebody's night in the open says further down that there was a quake. */
const sentencesOnSort = 8;

function sortsIn(sentences: readonly Sentence[]): string[] {
  const sorts = new Set<string>();
  for (const index of firstOf(sentences, sentencesOnSort))
    for (const { word } of leadOf(sentences[index]))
      for (const sort of sortsOfStory.of(word) ?? []) sorts.add(sort);
  return [...sorts].sort();
}

/** The names that weigh most: three for a mention in the opening, one for each elsewhere. People (and ships, which are named like them) stand apart: they are in many stories. */
function sceneNames(
  { sentences, names }: Reading,
  opening: ReadonlySet<number>,
): Pick<Scene, 'names' | 'mentions' | 'people'> {
  const weight = new Map<string, number>();
  const people = new Set<string>();
  const sure = new Set<string>();
  for (const name of names) {
    const place = shortName(name);
    // a headline in capitals makes names of all its words; only countries are surely some
    const sentence = sentences[name.sentence];
    if (sentence?.in === 'headline' && !countryOf.has(place) && isTitleCase(sentence)) continue;
    if (name.kind === 'person') people.add(place);
    else weight.set(place, (weight.get(place) ?? 0) + (opening.has(name.sentence) ? 3 : 1));
    // "Investigators found …": a capital that only begins the sentence makes no name
    if (name.from > 0 || name.to - name.from > 1 || name.kind === 'place' || opensReport(name, sentence))
      sure.add(place);
  }
  for (const place of weight.keys()) if (!sure.has(place)) weight.delete(place);
  const heaviest = [...weight].sort((a, b) => b[1] - a[1]).slice(0, mostMentions);
  const principal = heaviest.filter(([, times]) => times >= 3).slice(0, mostNames);
  return {
    names: principal.map(([name]) => name).sort(),
    mentions: [...new Set([...heaviest.map(([name]) => name), ...capitalsOf(sentences, opening)])].sort(),
    people: [...people].slice(0, mostMentions).sort(),
  };
}

/** "ORSA, Varnholm (Post) - …": the place that a report is sent from. */
function opensReport({ from, to }: NameMention, sentence: Sentence | undefined): boolean {
  const first = sentence?.tokens[from];
  if (first === undefined || from > 0) return false;
  return (
    first.text.length > 3 &&
    first.text === first.text.toUpperCase() &&
    datelineMarks.holds(sentence?.tokens[to]?.word)
  );
}

const datelineMarks = new WordSet([',', '(', '-', '–', '—']);

/** What stands with a name in one article and is left out in another: "MV Aurora", "Orsa County", "Harrow Chemicals Co". */
const trimmings =
  /^(?:M\/?[VTSY]|S[SV]|F\/?V|HMS|USS|RMS|USNS) (?=\p{Lu})| (?:County|Province|Prefecture|Co|Inc|Ltd|plc|Corp|Group|North|South|East|West)\.?$/u;

/** A name as the scene knows it: "International Relief Council" and "IRC" are one. */
function shortName({ name, kind }: NameMention): string {
  const place = placeName(name.includes(' ') ? name.replace(trimmings, '') : name);
  if (kind !== 'organisation' && kind !== 'other') return place;
  if (place.indexOf(' ') === place.lastIndexOf(' ')) return place;
  const capitals = place.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 3 ? place : capitals.map((word) => word[0]).join('');
}

function isTitleCase({ tokens }: Sentence): boolean {
  const words = tokens.slice(1).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ text, lower }) => text[0] !== lower[0]);
  return capitals.length * 2 > words.length;
}

/** "Orsa Dam Break: What We Know", "Orsa killer was known": any capital of a headline, and of a sentence that opens the report, may be a name's. One that is none is held against names in vain. */
function capitalsOf(sentences: readonly Sentence[], opening: ReadonlySet<number>): string[] {
  const capitals: string[] = [];
  for (const index of opening) {
    const lead = leadOf(sentences[index]);
    for (const { word } of sentences[index]?.in === 'headline' ? lead : lead.slice(0, 1))
      if (word.capital && word.text.length > 3) capitals.push(placeName(word.text));
  }
  return capitals;
}

/** Adds the stems of the words of meaning at the start of a sentence, without its people, dates and events. */
function addTopics(
  topics: Set<string>,
  index: number,
  lead: readonly Token[],
  words: readonly KnownWord[],
  { names, dates }: Reading,
): void {
  const kept = [...words];
  const leaveOut = (from: number, to: number): void => {
    for (let at = from; at < Math.min(to, lead.length); at++) kept[at] = meansNothing;
  };
  for (const { event, from, to } of findTriggers(lead, words))
    if (event.counts === 'person') leaveOut(from, to);
  for (const [at, { word }] of lead.entries()) if (authorities.holds(word)) leaveOut(at, at + 1);
  const leaveOutSpan = ({ start, end }: Span): void =>
    leaveOut(
      firstWhere(lead.length, (at) => (lead[at] as Token).end > start),
      firstFrom(lead, end),
    );
  for (const name of names) if (name.sentence === index && name.kind === 'person') leaveOutSpan(name);
  for (const date of dates) if (date.sentence === index) leaveOutSpan(date);
  const stems: string[] = [];
  addStems(stems, kept, 0, kept.length);
  for (const stem of stems) topics.add(stem);
}

/** Who speaks in every story of a country, whatever it is about. */
const authorities = new WordSet(
  splitList(`
    minister, ministers, ministry, president, prime, interior, foreign, government, state, national, country, mayor, governor,
    authorities, official, officials, police, spokesman, spokeswoman, spokesperson, agency, reporters, statement`),
);

const meansNothing: KnownWord = { roles: 0, stem: null, phrases: undefined, country: undefined };
