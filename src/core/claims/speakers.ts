import type { NameMention } from '../names/find.ts';
import { join } from '../names/runs.ts';
import { bodies } from '../names/words/organisations.ts';
import { groups, roles } from '../names/words/people.ts';
import { countryOf, quarters } from '../names/words/places.ts';
import { firstFrom } from '../search.ts';
import type { Span } from '../span.ts';
import { determiners, prepositions } from '../text/words/closed-classes.ts';
import type { RawClaim } from './raw-claim.ts';
import { phraseBefore } from './subject.ts';
import { lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak, headNoun, isAgent } from './who-speaks.ts';
import { sources } from './words/sources.ts';

/** Who speaks, and where the sentence says so. */
export interface Speaker {
  readonly name: string;
  readonly at: Span | null;
  readonly kind: NameMention['kind'];
}

/** Resolves the speakers of claims; claims must be asked for in reading order. */
export function createSpeakers(
  names: readonly NameMention[],
  views: readonly View[],
): {
  resolve(claims: readonly RawClaim[], at: number): Speaker | null;
} {
  const resolved: (Speaker | null)[] = [];
  const byRole = rolesOf(names);
  let asked: readonly RawClaim[] = [];
  let firstByName: Map<string, number> | undefined;

  function resolve(claims: readonly RawClaim[], at: number): Speaker | null {
    asked = claims;
    const claim = claims[at] as RawClaim;
    const speaker = claim.subject === 'same' ? inherited(claims, at) : read(claim.view, claim.subject, at);
    resolved[at] = speaker;
    return speaker;
  }

  /** Whoever spoke before in the paragraph; else in the paragraph before, if that ended in a quotation; else who speaks next in this one. */
  function inherited(claims: readonly RawClaim[], at: number): Speaker | null {
    const { view } = claims[at] as RawClaim;
    const before = claims[at - 1];
    const gap = before && view.sentence.block - before.view.sentence.block;
    const last = resolved[at - 1];
    const since = before && gap === 0 ? broughtOn(before, claims[at] as RawClaim) : undefined;
    if (since) return { name: since.name, kind: since.kind, at: null };
    if (
      before &&
      last &&
      (gap === 0 || (gap !== undefined && gap <= 2 && (before.type === 'direct' || last.kind === 'person')))
    )
      return { ...last, at: null };
    const next = claims[at + 1];
    if (next && next.view.sentence.block === view.sentence.block && next.subject !== 'same')
      return read(next.view, next.subject, at);
    return null;
  }

  function read(view: View, range: Range, at: number): Speaker | null {
    const first = view.tokens[range.from] as Span;
    const last = view.tokens[range.to - 1] as Span;
    const span = { start: first.start, end: last.end };
    const word = lowerAt(view, range.from);
    if (range.to - range.from === 1 && !view.nameAt[range.from]) {
      const opener = word === 'he' || word === 'she' ? describedBefore(view, range.from) : undefined;
      if (opener) return byDescription(view, opener, span, at);
      const unnamed = word === 'he' || word === 'she' ? introducedBefore(view, span.start) : undefined;
      if (unnamed) return byDescription(unnamed.view, unnamed.range, span, at);
      if (word === 'he' || word === 'she' || word === 'his' || word === 'her')
        return named(
          recent(at, span, (kind) => kind === 'person' || kind === 'other', word),
          span,
        );
      if (word === 'it' || word === 'its')
        return named(
          recent(at, span, (kind) => kind === 'organisation' || kind === 'place' || kind === 'other'),
          span,
        );
      const plural = word === 'they' ? pluralOpener(view, range.from) : undefined;
      if (plural) return byDescription(view, plural, span, at);
      if (word === 'they' || word === 'their')
        return named(
          recent(at, span, (kind) => kind === 'group' || kind === 'organisation' || kind === 'place'),
          span,
        );
      const antecedent = word === 'who' ? phraseBefore(view, overComma(view, range.from), 0) : undefined;
      if (antecedent && canSpeak(view, antecedent)) return read(view, antecedent, at);
      if (word === 'who' || word === 'which' || word === 'each' || word === 'both')
        return named(
          mentionBefore(span.start, () => true),
          span,
        );
      if (word === 'i' || word === 'we' || word === 'you') return null;
    }
    const head = headMention(view, range);
    if (head) return { name: nameOf(view, head), at: span, kind: head.kind };
    return byDescription(view, range, span, at);
  }

  function named(speaker: { name: string; kind: NameMention['kind'] } | undefined, at: Span): Speaker | null {
    return speaker ? { name: speaker.name, kind: speaker.kind, at } : null;
  }

  /** The last speaker of that kind, or a name that stands nearer. */
  function recent(
    at: number,
    span: Span,
    fits: (kind: NameMention['kind']) => boolean,
    pronoun?: string,
  ): { name: string; kind: NameMention['kind'] } | undefined {
    const last = mentionBefore(
      span.start,
      (kind, name) => fits(kind) && (kind !== 'other' || name.includes(' ')),
    );
    const person = pronoun === undefined ? undefined : mentionBefore(span.start, (kind) => kind === 'person');
    const mention = person && last && person.sentence >= last.sentence ? person : last;
    for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
      const speaker = resolved[i];
      if (!speaker || !fits(speaker.kind) || isOtherSex(pronoun, speaker.name)) continue;
      // "The chief executive, Ann Lee, came out. She denied…": who was brought on since is meant.
      const { view, end } = asked[i] as RawClaim;
      const since =
        mention?.kind === 'person' &&
        mention.sentence > view.index &&
        mention.start > end &&
        opensSentence(mention);
      return since ? mention : speaker;
    }
    return mention;
  }

  /** "spokesman Ole Dahl" is no "she". */
  function isOtherSex(pronoun: string | undefined, name: string): boolean {
    if (pronoun === undefined) return false;
    const others = pronoun === 'he' || pronoun === 'his' ? womansRole : mansRole;
    return names.some((mention) => mention.name === name && others.test(mention.role ?? ''));
  }

  /** "An officer of the river police scoffs at either count. "Six at most," he said.": whom the sentence before opens with, if nobody was named since. */
  function introducedBefore(view: View, start: number): { view: View; range: Range } | undefined {
    let before = views[view.index - 1];
    // over the sentences of the quotation itself
    while (before?.pieces.length && view.index - before.index < longestSpeech)
      before = views[before.index - 1];
    if (before === undefined || before.sentence.block !== view.sentence.block) return undefined;
    const range = describedBefore(before, before.tokens.length);
    const person = mentionBefore(start, (kind) => kind === 'person');
    return range && (person === undefined || person.sentence < before.index)
      ? { view: before, range }
      : undefined;
  }

  /** "Rick Dahl fed the fire. "Nine," the welder said.": whoever was named last is meant by a trade or an age that nobody was introduced with. */
  function lastNamed(view: View, range: Range, head: number, start: number): NameMention | undefined {
    const noun = lowerAt(view, head);
    const isAge = noun === 'old' && /^years?$/.test(lowerAt(view, head - 2));
    if (lowerAt(view, range.from) !== 'the' || range.to !== head + 1) return undefined;
    if (!isAge && (head !== range.from + 1 || !isTrade(noun))) return undefined;
    const earlier = view.text.slice(Math.max(0, start - introductionReach), start).toLowerCase();
    if (!isAge && new RegExp(`\\b(?:an?|another|one) (?:\\S+ )?${noun}\\b`).test(earlier)) return undefined;
    const person = mentionBefore(start, (kind) => kind === 'person');
    if (person === undefined) return undefined;
    const blocks = view.sentence.block - (views[person.sentence]?.sentence.block ?? 0);
    return blocks === 0 || (blocks === 1 && person.role === undefined) ? person : undefined;
  }

  /** "Asked whether it came, Ann Lee, a nurse, laughed. "They locked the door."": who the sentence before the quotation is about, unless it tells what somebody said. */
  function broughtOn(before: RawClaim, { view, start }: RawClaim): NameMention | undefined {
    if (before.view.index >= view.index - 1) return undefined;
    const mention = mentionBefore(start, (kind) => kind === 'person');
    return mention?.sentence === view.index - 1 && opensSentence(mention) ? mention : undefined;
  }

  /** The first name of its sentence. */
  function opensSentence(mention: NameMention): boolean {
    const before = mentionBefore(mention.start, (kind) => kind === 'person');
    return before?.sentence !== mention.sentence;
  }

  function mentionBefore(
    start: number,
    fits: (kind: NameMention['kind'], name: string) => boolean,
  ): NameMention | undefined {
    const stop = firstFrom(names, start);
    for (let i = stop - 1; i >= 0 && i >= stop - 20; i--)
      if (fits((names[i] as NameMention).kind, (names[i] as NameMention).name)) return names[i];
    return undefined;
  }

  /** "the minister", "the ministry", "a security official". */
  function byDescription(view: View, range: Range, span: Span, at: number): Speaker {
    const head = headNoun(view, range);
    const noun = lowerAt(view, head);
    const word = wordAt(view, head);
    const text = describe(view, range);
    const employer = noun.endsWith('s') && isSpeakingNoun(noun) ? employerBefore(view, range) : undefined;
    if (employer) return { name: nameOf(view, employer), at: span, kind: employer.kind };
    const definite = lowerAt(view, range.from) === 'the' || hasPossessor(view, range) || head === range.from;
    if (definite) {
      for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
        const speaker = resolved[i];
        if (speaker && speaker.name.toLowerCase().split(/[\s-]/).includes(noun))
          return { ...speaker, at: span };
      }
      if (roles.holds(word)) {
        const modifiers = modifier(view, range, head);
        const person = [noun, ...(alsoCalled.get(noun) ?? [])]
          .map((role) => nearest(byRole.get(role), span.start, modifiers))
          .find((bearer) => bearer !== undefined);
        if (person) return { name: person.name, at: span, kind: 'person' };
      }
      const body =
        (bodies.holds(word) && head - range.from <= 1) || (firms.has(noun) && head - range.from <= 2)
          ? firmCalled(view, noun, span.start)
          : undefined;
      if (body) return { name: body.name, at: span, kind: 'organisation' };
      const person =
        (roles.holds(word) && head > range.from ? nextUnnamed(span.end, at) : undefined) ??
        lastNamed(view, range, head, span.start);
      if (person) return { name: person.name, at: span, kind: 'person' };
    }
    const owner = sources.holds(word) || roles.holds(word) ? sourceOwner(view, range, head, noun) : undefined;
    if (owner) return { ...(read(view, owner, at) ?? byDescription(view, owner, span, at)), at: span };
    const kind = groups.holds(word)
      ? 'group'
      : roles.holds(word)
        ? 'person'
        : bodies.holds(word)
          ? 'organisation'
          : 'other';
    return { name: text, at: span, kind };
  }

  /** The body that "the ministry" or "the company" stands for: one whose name has the word, else for words that fit any body the last one named. */
  function bodyCalled(noun: string, start: number, headline: boolean): NameMention | undefined {
    const word = noun[0]?.toUpperCase() + noun.slice(1);
    const named = mentionBefore(start, (kind, name) => kind === 'organisation' && name.includes(word));
    if (named || !generic.has(noun)) return named;
    const fits = (kind: NameMention['kind'], name: string): boolean =>
      kind === 'organisation'
        ? !publicHeads.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) &&
          (noun !== 'union' || unionName.test(name))
        : noun === 'group' && kind === 'other' && /^al-/i.test(name);
    return headline
      ? names.find(({ kind, name, start: at }) => at > start && fits(kind, name))
      : mentionBefore(start, fits);
  }

  /** A firm that its sentence opens with, else the body that the words stand for, else any firm that was just named. */
  function firmCalled(view: View, noun: string, start: number): NameMention | undefined {
    const named = firmNamed(view, noun, start);
    return named?.from === 0 ? named : (bodyCalled(noun, start, view.sentence.in === 'headline') ?? named);
  }

  /** "It ran live on Pixly. The web giant says…": a name of which nothing else is known, in the sentences right before. */
  function firmNamed(view: View, noun: string, start: number): NameMention | undefined {
    if (!firms.has(noun)) return undefined;
    const mention = mentionBefore(start, (kind, name) => kind === 'other' && /^[^ ]+[^ s]$/.test(name));
    const block = mention && views[mention.sentence]?.sentence.block;
    return block === view.sentence.block && view.index - (mention?.sentence ?? 0) <= 2 ? mention : undefined;
  }

  /** "Norway's foreign minister told reporters… "We will act," Ole Dahl said.": a role of which no bearer is named is the next person who speaks unintroduced. */
  function nextUnnamed(end: number, at: number): NameMention | undefined {
    for (let i = at + 1; i < Math.min(at + 3, asked.length); i++) {
      const { view, subject } = asked[i] as RawClaim;
      if (subject === 'same') continue;
      const mention = headMention(view, subject);
      if (!mention || mention.start < end || mention.kind !== 'person') continue;
      // "A lawyer for the crew, Ann Lee, said": introduced by her own description.
      if (mention.role !== undefined || introduced(mention) || isApposed(view, mention)) return undefined;
      return mention;
    }
    return undefined;
  }

  /** The person is named before, so the role would have been tied to the name. */
  function introduced(mention: NameMention): boolean {
    firstByName ??= new Map([...names].reverse().map(({ name, start }) => [name, start]));
    return (firstByName.get(mention.name) ?? 0) < mention.start;
  }

  return { resolve };
}

/** "the bank, whose analysts reckoned": they speak for the body named right before. */
function employerBefore(view: View, { from }: Range): NameMention | undefined {
  const whose = lowerAt(view, from) === 'whose' ? from : from - 1;
  if (lowerAt(view, whose) !== 'whose') return undefined;
  const mention = view.nameAt[lowerAt(view, whose - 1) === ',' ? whose - 2 : whose - 1];
  return mention?.kind === 'place' ? undefined : mention;
}

/** A comma ties the name to a description before it or behind it. */
function isApposed(view: View, { from, to }: NameMention): boolean {
  if (lowerAt(view, from - 1) === ',' && from > 2) return true;
  // "sobbed Ann Lee, 33", "said Ann Lee, a nurse"
  const next = view.tokens[to + 1];
  return (
    lowerAt(view, to) === ',' &&
    (next?.lower === 'who' ||
      next?.kind === 'number' ||
      determiners.holds(next?.word) ||
      roles.holds(next?.word))
  );
}

const womansRole = /(?:woman|queen|princess|actress|mother|widow|wife|sister|daughter|waitress)$/;
const mansRole = /(?:(?<!wo)man|king|prince|father|widower|husband|brother|\bson)$/;

/** In sentences of a quotation. */
const longestSpeech = 5;

/** In characters; how far back somebody may have been introduced by the same word. */
const introductionReach = 2000;

/** A word for what somebody does or is at home, not for an office: whoever holds that is meant without a name. */
function isTrade(noun: string): boolean {
  return (
    trades.has(noun) || (isAgent(noun) && !noun.endsWith('s') && !offices.has(noun) && !bodies.has(noun))
  );
}

const trades: ReadonlySet<string> = new Set(
  'nurse fisherman mother father widow widower pensioner student priest teenager mechanic musician retiree docker paramedic artist chef'.split(
    ' ',
  ),
);

const offices: ReadonlySet<string> = new Set([
  ...'minister premier chancellor commissioner officer manager leader speaker commander governor senator'.split(
    ' ',
  ),
  ...'ambassador prosecutor director investigator inspector councillor treasurer controller administrator'.split(
    ' ',
  ),
  ...'coordinator negotiator mediator adviser advisor editor rector coroner supervisor superior insider'.split(
    ' ',
  ),
  ...'attacker killer shooter robber bomber dictator mayor major brother sister founder owner partner'.split(
    ' ',
  ),
  ...'insurer lender employer publisher broadcaster adjuster reporter interviewer caller lawmaker'.split(' '),
  ...'organiser organizer campaigner protester analyst economist strategist specialist whistleblower'.split(
    ' ',
  ),
]);

/** Other titles of those who are called so for short: "Cabinet Secretary Ann Lee… the minister said". */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map([
  ['minister', ['secretary', 'premier']],
  ['lawmaker', ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'deputy']],
  ['legislator', ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'deputy']],
  ['doctor', ['physician', 'surgeon', 'epidemiologist', 'virologist']],
  ['physician', ['doctor', 'surgeon']],
  ['prosecutor', ['attorney']],
  ['commander', ['general', 'colonel', 'admiral', 'brigadier']],
  ['cleric', ['priest', 'bishop', 'archbishop', 'imam', 'rabbi', 'ayatollah', 'mufti']],
]);

/** Bodies of the state, which "the company" or "the charity" never means. */
const publicHeads: ReadonlySet<string> = new Set(
  'county city state ministry department government council parliament court senate congress house police army navy municipality district'.split(
    ' ',
  ),
);

const unionName =
  /\b(?:union|unions|workers|federation|brotherhood|guild|association|confederation)\b|^[A-Z]{2,6}$/i;

/** Words by which any body may be called once it is named. */
const generic: ReadonlySet<string> = new Set(
  'company firm corporation group agency union organisation organization charity bank airline operator utility retailer manufacturer maker carrier party institute newspaper broadcaster network regulator watchdog association federation club supplier insurer'.split(
    ' ',
  ),
);

/** Words for a firm that nothing but a firm is called by. */
const firms: ReadonlySet<string> = new Set(
  'company firm corporation giant titan behemoth platform conglomerate multinational startup retailer manufacturer airline carrier'.split(
    ' ',
  ),
);

/** "Ministers won't go beyond the award, which they say is enough": the people whom the sentence opens with. */
function pluralOpener(view: View, before: number): Range | undefined {
  for (let at = 0; at < Math.min(before, 5); at++) {
    const noun = lowerAt(view, at);
    if (view.tokens[at]?.kind !== 'word' || prepositions.holds(wordAt(view, at))) return undefined;
    const people = groups.holds(wordAt(view, at)) || (noun.endsWith('s') && roles.has(noun.slice(0, -1)));
    if (people && !view.nameAt[at] && !isSpeakingNoun(lowerAt(view, at + 1))) return { from: 0, to: at + 1 };
  }
  return undefined;
}

/** Whose "statement", "data" or "spokesman" it is: "the ministry's own data", "a ministry statement". */
function sourceOwner(view: View, range: Range, head: number, noun: string): Range | undefined {
  for (let at = head - 1; at > range.from; at--)
    if (lowerAt(view, at) === "'s" && sources.has(noun)) return { from: range.from, to: at };
  // "the latest figures from the ministry", "a study by the university".
  if (sources.has(noun) && /^(from|by)$/.test(lowerAt(view, head + 1)) && head + 2 < range.to)
    return { from: head + 2, to: range.to };
  if (noun !== 'statement') return undefined;
  for (let at = range.from; at < head; at++)
    if (bodies.holds(wordAt(view, at))) return { from: at, to: at + 1 };
  return undefined;
}

/** "A spokesman for the port rejected that: the gates were open, he said": who the sentence began with. */
function describedBefore(view: View, before: number): Range | undefined {
  if (!/^(a|an|another)$/.test(lowerAt(view, 0))) return undefined;
  for (let at = 1; at < Math.min(before, 6); at++) {
    if (prepositions.holds(wordAt(view, at)) || view.tokens[at]?.kind === 'mark') return undefined;
    if (roles.holds(wordAt(view, at)) && !roles.holds(wordAt(view, at + 1))) return { from: 0, to: at + 1 };
  }
  return undefined;
}

/** Persons by the last word of their role. */
function rolesOf(names: readonly NameMention[]): Map<string, NameMention[]> {
  const map = new Map<string, NameMention[]>();
  for (const mention of names) {
    if (mention.kind !== 'person' || mention.role === undefined) continue;
    const noun = mention.role.split(/[\s-]/).at(-1) as string;
    const list = map.get(noun);
    if (!list) map.set(noun, [mention]);
    else if (list.length < 50) list.push(mention);
  }
  return map;
}

/** Who is called so does not hold the office itself. */
const lesser: ReadonlySet<string> = new Set(
  'shadow deputy vice former ex assistant junior acting'.split(' '),
);

/** The last one introduced before, else the first after. */
function nearest(
  people: readonly NameMention[] | undefined,
  start: number,
  modifiers: readonly string[],
): NameMention | undefined {
  const fitting = people?.filter(
    ({ role = '' }) =>
      modifiers.every((word) => role.includes(word)) &&
      role.split(/[\s-]/).every((word) => !lesser.has(word) || modifiers.includes(word)),
  );
  return fitting?.findLast((person) => person.start < start) ?? fitting?.[0];
}

/** The name that the phrase is about: not one that a preposition or a possessive hangs on. */
function headMention(view: View, { from, to }: Range): NameMention | undefined {
  let head: NameMention | undefined;
  for (let at = from; at < to; at++) {
    const mention = view.nameAt[at];
    if (!mention || mention.to > to) continue;
    at = mention.to - 1;
    // "the rescue service known as the Blue Coats"
    const as = lowerAt(view, mention.from - 1) === 'the' ? mention.from - 2 : mention.from - 1;
    if (as > from && (lowerAt(view, as) === 'called' || lowerAt(view, as - 1) === 'known')) return mention;
    const before = mention.kind === 'place' && quarters.holds(wordAt(view, mention.from - 1)) ? 2 : 1;
    if (prepositions.holds(wordAt(view, mention.from - before)) && mention.from > from) break;
    if (
      lowerAt(view, mention.to) === "'s" ||
      lowerAt(view, mention.to) === "'" ||
      lowerAt(view, mention.to) === '-'
    )
      continue;
    if (mention.kind === 'person') return mention;
    const next = lowerAt(view, mention.to);
    // "Government scientists", "State television": the name only says whose.
    if (mention.to < to && isSpeakingNoun(lowerAt(view, headNoun(view, { from: mention.from, to }))))
      continue;
    const plain =
      mention.to === to || prepositions.holds(wordAt(view, mention.to)) || next === 'and' || next === '(';
    if (plain || mention.kind === 'organisation') head = mention;
  }
  return head;
}

function isSpeakingNoun(noun: string): boolean {
  return groups.has(noun) || roles.has(noun) || bodies.has(noun) || sources.has(noun) || isAgent(noun);
}

/** A body's name with the country it belongs to: "Norway's Ministry of Fisheries". */
function nameOf(view: View, mention: NameMention): string {
  if (mention.kind === 'place') return countryOf.get(mention.name.toLowerCase()) ?? mention.name;
  if (mention.kind !== 'organisation') return mention.name;
  const { from, to } = mention;
  if (lowerAt(view, from - 1) === "'s" && view.nameAt[from - 2])
    return `${join(view.tokens, (view.nameAt[from - 2] as NameMention).from, from)} ${mention.name}`;
  void to;
  return mention.name;
}

function hasPossessor(view: View, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (lowerAt(view, at) === "'s") return true;
  const first = view.nameAt[from];
  return first !== undefined;
}

function modifier(view: View, { from }: Range, head: number): string[] {
  const words: string[] = [];
  for (let at = head - 1; at >= from; at--) {
    const word = lowerAt(view, at);
    if (word === "'s" || determiners.holds(wordAt(view, at)) || view.nameAt[at]) break;
    if (word !== '-') words.push(word);
  }
  return words;
}

/** The phrase in the article's words, without its article. */
function describe(view: View, { from, to }: Range): string {
  const first = lowerAt(view, from);
  const last = lowerAt(view, to - 1);
  const end = to - from > 1 && (last === 'there' || last === 'here') ? to - 1 : to;
  return join(view.tokens, first === 'the' ? from + 1 : from, end);
}

/** The token before "who", over the comma that may stand there. */
function overComma(view: View, who: number): number {
  return lowerAt(view, who - 1) === ',' ? who - 2 : who - 1;
}
