import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, functionWords, prepositions } from '../text/words/closed-classes.ts';
import type { NameMention } from './find.ts';
import { bodies, firmHeads } from './words/organisations.ts';
import { groups, honorifics, roles } from './words/people.ts';
import { countryNames, countryOf, longPlaces, placeHeads, placeOpeners, places } from './words/places.ts';
import { doubleMonths, timeWords } from './words/time.ts';

/** Small words inside a name of a person or place: "van der Berg", "Rio de la Plata". */
const particles = new WordSet(
  'al el de del della der den van von bin ibn ben la le di da du dos das do ter ten ur'.split(' '),
);

/** Numbers and adverbs begin a sentence, not a name. */
const openers = new WordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens scores about nearly almost over more most many few several only just at less fewer later earlier meanwhile however still now then also thus here once again instead first second last next perhaps maybe indeed moreover furthermore nonetheless nevertheless therefore otherwise elsewhere separately overall yes well critics supporters asked born based given such'.split(
    ' ',
  ),
);

/** Words that join the parts of a body's name: "Ministry of Public Works", "Centre for Disease Control and Prevention". */
const joints = new WordSet(['of', 'for', 'and', 'on', 'the', '&']);

/** The names as they stand, each with the name that its own words give. */
export function readRuns(sentences: readonly Sentence[]): NameMention[] {
  const common = wordsOf(sentences);
  const mentions: NameMention[][] = sentences.map(() => []);
  const titles: number[] = [];
  sentences.forEach(({ tokens, in: where }, sentence) => {
    if (where === 'headline' && isTitleCase(tokens)) titles.push(sentence);
    else readSentence(tokens, sentence, common, mentions[sentence] as NameMention[]);
  });
  const known = titles.length > 0 ? knownNames(mentions) : new Map();
  for (const sentence of titles)
    readTitle((sentences[sentence] as Sentence).tokens, sentence, known, mentions[sentence] as NameMention[]);
  const all: NameMention[] = [];
  for (const list of mentions) for (const mention of list) all.push(mention);
  return all;
}

function readSentence(tokens: readonly Token[], sentence: number, common: Words, out: NameMention[]): void {
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const place = endOfLongPlace(tokens, at);
    if (place > at) {
      const next = tokens[place];
      // "New Zealand Rugby Union", "Costa Rica Tankers": the place only begins the name.
      const to = isCapital(next) ? endOfRun(tokens, at) : place;
      if (to > place && kindOf(tokens, at, to) === 'organisation')
        push(tokens, at, to, sentence, 'organisation', undefined, out);
      else {
        push(tokens, at, place, sentence, 'place', undefined, out);
        at = place;
        continue;
      }
      at = to;
      continue;
    }
    if (!startsName(tokens, at, common)) {
      at++;
      continue;
    }
    const to = endOfRun(tokens, at);
    readRun(tokens, at, to, sentence, out);
    at = to;
  }
}

/** One past the last token of a place of several words that begins here, or `at`: "Sri Lanka", "South Korean". */
function endOfLongPlace(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at + 1])) return at;
  for (const rest of longPlaces.of((tokens[at] as Token).word) ?? [])
    if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word && isCapital(tokens[at + 1 + i])))
      return at + 1 + rest.length;
  return at;
}

/** Every name of the body, and every surname, with its kind. */
function knownNames(mentions: readonly (readonly NameMention[])[]): Map<string, NameMention['kind']> {
  const known = new Map<string, NameMention['kind']>();
  for (const list of mentions)
    for (const { name, kind } of list) {
      known.set(name, kind);
      if (kind === 'person') known.set(name.slice(name.lastIndexOf(' ') + 1), kind);
    }
  return known;
}

/** A headline in capitals shows no names of its own: only those that the body knows, countries, and acronyms are read. */
function readTitle(
  tokens: readonly Token[],
  sentence: number,
  known: ReadonlyMap<string, NameMention['kind']>,
  out: NameMention[],
): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token)) continue;
    for (let to = Math.min(tokens.length, at + 5); to > at; to--) {
      const name = join(tokens, at, to);
      const acronym = to === at + 1 && name.length > 1 && name.length < 6 && name === name.toUpperCase();
      const kind =
        known.get(name) ??
        (places.has(name.toLowerCase()) || countryOf.has(name.toLowerCase())
          ? 'place'
          : acronym
            ? 'organisation'
            : undefined);
      if (kind === undefined) continue;
      push(tokens, at, to, sentence, kind, undefined, out);
      at = to - 1;
      break;
    }
  }
}

/** How the article writes its words. */
interface Words {
  /** Words seen in lower case somewhere: a capital on them at the start of a sentence says nothing. */
  readonly plain: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
}

function wordsOf(sentences: readonly Sentence[]): Words {
  const names = new Set<string>();
  // Only words that a sentence or a quotation begins with are ever asked for.
  const opening = new Set<string>();
  /** Lengths of those words by their first letter, a bit each. */
  const lengths: number[] = new Array(32).fill(0);
  for (const { tokens, in: where } of sentences)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (!isCapital(token)) continue;
      if (at > 0 && tokens[at - 1]?.kind === 'word') {
        if (where !== 'headline') names.add(token.text);
      } else if (!openers.holds(token.word) && !isClosed(token)) {
        opening.add(token.lower);
        const letter = token.lower.charCodeAt(0) & 31;
        lengths[letter] = (lengths[letter] as number) | (1 << (token.lower.length & 31));
      }
    }
  const plain = new Set<string>();
  for (const { tokens } of sentences)
    for (const { kind, text, lower } of tokens)
      if (
        text === lower &&
        kind === 'word' &&
        ((lengths[lower.charCodeAt(0) & 31] as number) >> (lower.length & 31)) & 1 &&
        opening.has(lower)
      )
        plain.add(lower);
  return { plain, names };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 2 && capitals >= words * 0.8;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.word.capital;
}

/** Words that are no part of a name though a sentence may begin with them. */
const closed = new WordSet([...functionWords, ...timeWords]);

/** Closed words hold "I'm" and "They're" too. */
function isClosed({ lower }: Token): boolean {
  const mark = lower.indexOf("'");
  return closed.has(lower) || (mark > 0 && closed.has(lower.slice(0, mark)));
}

/** "WHO" among words of ordinary case: a body, not the pronoun. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const { text, lower, kind } = tokens[at] as Token;
  if (kind !== 'word' || text.length < 3 || text.length > 5 || text !== text.toUpperCase() || text === lower)
    return false;
  const around = [tokens[at - 1], tokens[at + 1]].filter((token) => token?.kind === 'word');
  return around.some((token) => token !== undefined && token.text === token.lower);
}

/** "May Smith", "Mar Brovik": a name that looks like a month. */
function isMonthlike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    doubleMonths.holds((tokens[at] as Token).word) &&
    next !== undefined &&
    isCapital(next) &&
    !isClosed(next) &&
    !roles.holds(next.word) &&
    !honorifics.holds(next.word) &&
    !places.holds(next.word) &&
    !countryOf.holds(next.word) &&
    !/^(in|by|since|of|until|till|last|late|early|mid|from|and|to|-|next|this|during|before|after)$/.test(
      tokens[at - 1]?.lower ?? '',
    ) &&
    tokens[at - 1]?.kind !== 'number'
  );
}

/** "He Wenli": a family name, since no other capital follows the pronoun. */
function isPronounlike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at] as Token).text === 'He' && next !== undefined && isCapital(next) && !isClosed(next);
}

/** A word that a sentence begins with and that a common noun phrase goes on: "Strong tides and", "Rescue centres had", "Hours before". */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.kind !== 'word' ||
    next.text !== next.lower ||
    next.lower === "'s" ||
    auxiliaries.holds(next.word)
  )
    return false;
  if (prepositions.holds(next.word)) return true;
  const behind = tokens[at + 2]?.lower ?? '';
  return (
    next.lower.endsWith('s') &&
    (auxiliaries.has(behind) || behind === 'and' || behind.endsWith('ed') || prepositions.has(behind)) &&
    behind !== 'to' &&
    behind !== 'that'
  );
}

function startsName(tokens: readonly Token[], at: number, common: Words): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || openers.holds(token.word)) return false;
  if (isClosed(token)) return isAcronym(tokens, at) || isMonthlike(tokens, at) || isPronounlike(tokens, at);
  if (places.holds(token.word) || countryOf.holds(token.word)) return true;
  const next = tokens[at + 1];
  // A letter that a digit is glued to is no name: "M4".
  if (token.text.length === 1 && next?.text !== '.') return false;
  const before = tokens[at - 1];
  const opens =
    at === 0 ||
    (before?.kind !== 'word' &&
      before?.kind !== 'number' &&
      before?.text !== ',' &&
      before?.text !== '(' &&
      before?.text !== '-');
  if (!opens) return true;
  if (token.lower.endsWith('ly') && token.text.length > 5 && isCapital(next)) return false;
  if (roles.holds(token.word) || honorifics.holds(token.word)) return isCapital(next) || next?.text === '.';
  if (next?.text === '-' && next.glued && isCapital(tokens[at + 2])) return true;
  if (!common.names.has(token.text) && opensPhrase(tokens, at) && !groups.holds(token.word)) return false;
  if (common.plain.has(token.lower))
    return isCapital(next) && (bodies.holds((next as Token).word) || bodies.holds(token.word));
  return true;
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  let organisation = bodies.holds((tokens[from] as Token).word);
  for (;;) {
    const token = tokens[to];
    if (token === undefined) return to;
    const next = tokens[to + 1];
    if (isCapital(token) && !isClosed(token)) {
      organisation ||= bodies.holds(token.word);
      to++;
    } else if (
      token.text === '.' &&
      token.glued &&
      isShort(tokens[to - 1] as Token) &&
      next !== undefined &&
      !next.glued &&
      isCapital(next)
    )
      to++;
    else if (
      token.text === '-' &&
      token.glued &&
      next?.glued &&
      (isCapital(next) || isSyllable(next, to - from))
    )
      to += 2;
    else if (token.text === '&' && next?.kind === 'word' && isCapital(next)) to += 2;
    else if (
      particles.holds(token.word) &&
      (isCapital(next) || (next?.text === '-' && isCapital(tokens[to + 2])))
    )
      to++;
    else if (organisation && joints.holds(token.word) && token.lower !== 'and' && isCapital(next)) to += 2;
    else if (
      organisation &&
      (token.lower === 'of' || token.lower === 'for') &&
      next?.lower === 'the' &&
      isCapital(tokens[to + 2])
    )
      to += 3;
    else return to;
  }
}

/** "Kim Ha-neul": the second syllable of a given name, not "Hong Kong-based". */
function isSyllable(token: Token, before: number): boolean {
  return (
    before >= 2 &&
    token.kind === 'word' &&
    token.text.length <= 6 &&
    !/(ed|ing)$|^(born|led|run|made|style|wide|era|bound|area|like|held|sized|size|owner|based|only|free|type|linked)$/.test(
      token.lower,
    )
  );
}

/** An initial or a form of address, whose full stop ends no name. */
function isShort(token: Token): boolean {
  return (token.text.length === 1 && isCapital(token)) || honorifics.holds(token.word);
}

function readRun(
  tokens: readonly Token[],
  start: number,
  to: number,
  sentence: number,
  out: NameMention[],
): void {
  let from = start;
  // A people's adjective before a name is a place of its own: "Fijian Prime Minister X".
  if (
    to - from > 1 &&
    countryOf.holds((tokens[from] as Token).word) &&
    !bodies.holds((tokens[to - 1] as Token).word) &&
    !isShortName(tokens, from + 1, to)
  ) {
    push(tokens, from, from + 1, sentence, 'place', undefined, out);
    from++;
    if ((tokens[from] as Token).text === '-') return pushRest(tokens, from + 1, to, sentence, out);
  }
  // "Kenya Westgate attack": nobody is called after a country but for a few given names.
  if (
    to - from > 1 &&
    countryNames.has((tokens[from] as Token).text) &&
    kindOf(tokens, from, to) === 'person'
  ) {
    push(tokens, from, from + 1, sentence, 'place', undefined, out);
    return readRun(tokens, from + 1, to, sentence, out);
  }
  let role = -1;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i] as Token;
    if ((roles.holds(word) || honorifics.holds(word)) && !(i > from && i === to - 1 && bodies.holds(word)))
      role = i;
  }
  if (role >= 0) {
    const head = (tokens[role + 1] as Token | undefined)?.text === '.' ? role + 2 : role + 1;
    if (head < to && (tokens[head] as Token).lower === 'of') {
      // "Minister of Defence Ann Lee": the last two words are the person.
      if (to - head >= 4)
        push(tokens, to - 2, to, sentence, 'person', join(tokens, from, to - 2).toLowerCase(), out);
    } else if (head < to) {
      const title = honorifics.holds((tokens[role] as Token).word)
        ? undefined
        : join(tokens, from, role + 1).toLowerCase();
      if (role - from > 1 && placeHeads.holds((tokens[role - 1] as Token).word))
        push(tokens, from, role, sentence, 'place', undefined, out);
      push(tokens, head, to, sentence, 'person', title, out);
    } else if (role > from && bodies.holds((tokens[role - 1] as Token).word)) {
      push(tokens, from, role, sentence, 'organisation', undefined, out);
    }
    return;
  }
  pushRest(tokens, from, to, sentence, out);
}

/** "Swiss Re", "Danish Oil": a word too short to be somebody's name, and no initials. */
function isShortName(tokens: readonly Token[], from: number, to: number): boolean {
  const { text } = tokens[from] as Token;
  return to - from === 1 && text.length > 1 && text.length <= 3 && text !== text.toUpperCase();
}

function pushRest(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  out: NameMention[],
): void {
  // "NZ$10m": whose dollar it is
  if (to - from === 1 && tokens[to]?.text === '$' && tokens[to]?.glued) return;
  if (from < to) push(tokens, from, to, sentence, kindOf(tokens, from, to), undefined, out);
}

function kindOf(tokens: readonly Token[], from: number, to: number): NameMention['kind'] {
  const whole = join(tokens, from, to).toLowerCase();
  if (places.has(whole) || countryOf.has(whole)) return 'place';
  for (let i = from; i < to; i++) if (bodies.holds((tokens[i] as Token).word)) return 'organisation';
  const last = tokens[to - 1] as Token;
  if (whole.includes('&') || /\bred cross$/.test(whole)) return 'organisation';
  if (groups.holds(last.word)) return 'group';
  if (placeHeads.holds(last.word)) return 'place';
  // "Fort Dahl", "Mount Ilo"
  if (to - from === 2 && placeOpeners.holds(tokens[from]?.word)) return 'place';
  if (to - from === 1 && last.text.length > 1 && last.text === last.text.toUpperCase()) return 'organisation';
  if (to - from > 1 && (firmHeads.holds(last.word) || isThing(tokens, from, to))) return 'organisation';
  const before = tokens[from - 1];
  if (to - from > 1 && before?.lower === 'the') return 'other';
  if (before !== undefined && (roles.holds(before.word) || honorifics.holds(before.word))) return 'person';
  if (isAge(tokens, to)) return 'person';
  // "Al-Manar": an article and one word, as movements and families are called alike
  if (to - from === 3 && tokens[from]?.lower === 'al' && tokens[from + 1]?.text === '-') return 'other';
  if (to - from >= 2 && to - from <= 5) return 'person';
  return before !== undefined && beforePlaces.holds(before.word) ? 'place' : 'other';
}

/** Words after which one capitalised word is a place, whoever else bears it: "across Marland", in an article about Marland Water. */
const beforePlaces = new WordSet(['in', 'near', 'from', 'across', 'throughout']);

/** ", which" behind a name. */
function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which' && from < to;
}

/** ", 67," behind a name. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    tokens[at + 1]?.kind === 'number' &&
    /^[1-9]?[0-9]$/.test((tokens[at + 1] as Token).text) &&
    /^[,.)]$/.test(tokens[at + 2]?.text ?? '.')
  );
}

function push(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  kind: NameMention['kind'],
  role: string | undefined,
  out: NameMention[],
): void {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  out.push({ start, end, sentence, from, to, name: join(tokens, from, to), kind, role });
}

/** The words as they stand, single spaces between them. */
export function join(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return (tokens[from] as Token).text;
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += i > from && !token.glued ? ` ${token.text}` : token.text;
  }
  return text;
}
