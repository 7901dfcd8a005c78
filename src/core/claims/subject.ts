import { isCapital } from '../names/runs.ts';
import { bodies } from '../names/words/organisations.ts';
import { groups, roles } from '../names/words/people.ts';
import { quarters } from '../names/words/places.ts';
import { timeWords } from '../names/words/time.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../text/words/closed-classes.ts';
import { isQuoted, lowerAt, type Range, type View, wordAt } from './view.ts';
import { canSpeak, headNoun, isAgent, subjectPronouns } from './who-speaks.ts';

/** Longest stretch that is searched for a subject; longer ones are no subject that a reader would follow. */
const reach = 28;

const adverbs = new WordSet(
  'long always often even only merely also then later still again once now just even earlier first never already ever yet soon afterwards meanwhile however today yesterday instead thus therefore further and'.split(
    ' ',
  ),
);

const nounPrepositions = new WordSet([
  'by',
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'behind',
  'near',
  'against',
]);

/** A subject, and where the words around it begin that belong to it: "the head of the union, Ann Lee". */
export interface Subject extends Range {
  readonly outer: number;
}

/** The subject of the verb that begins at `verb`, if it stands before it: auxiliaries, adverbs and appositions are stepped over. */
export function subjectBefore(view: View, verb: number, floor: number): Subject | undefined {
  let at = skipBack(view, verb - 1, floor);
  const aside = asideBefore(view, at, floor);
  if (aside !== undefined) at = skipBack(view, aside - 1, floor);
  if (at < floor) return undefined;
  if (lowerAt(view, at) === ',') {
    // "Ann Lee, a retired engineer, said": the apposition ends here, the subject before it.
    for (let steps = 0; steps < 4; steps++) {
      const comma = commaBefore(view, at - 1, floor);
      if (comma === undefined) return undefined;
      const subject = phraseBefore(view, comma - 1, floor);
      // "the head of the union, Ann Lee, said": here the name is the apposition.
      const own = view.nameAt[comma + 1];
      const name =
        own?.from === comma + 1 && prepositions.holds(wordAt(view, own.to)) ? own : view.nameAt[at - 1];
      if (
        steps === 0 &&
        subject &&
        name !== undefined &&
        (name.kind === 'person' ||
          (name.kind !== 'place' && isBody(lowerAt(view, headNoun(view, subject))))) &&
        name.from - comma < 5 &&
        !isParticipial(view, comma + 1, name.from) &&
        isUnnamed(view, subject)
      )
        return { from: name.from, to: name.to, outer: subject.from };
      if (subject && isNominal(view, subject) && isApposition(view, comma + 1))
        return { from: subject.from, to: subject.to, outer: subject.from };
      at = comma;
    }
    return undefined;
  }
  const subject = phraseBefore(view, at, floor);
  return subject && { from: subject.from, to: subject.to, outer: subject.from };
}

/** What may stand between commas between a subject and its verb, and is about neither. */
const asides: ReadonlySet<string> = new Set([
  ...['however', 'though', 'meanwhile', 'too', 'moreover', 'nevertheless', 'nonetheless', 'instead'],
  ...['in turn', 'by contrast', 'in contrast', 'for example', 'for instance', 'of course', 'in fact'],
  ...['for his part', 'for her part', 'for its part', 'for their part', 'on the other hand', 'on its part'],
]);

const longestAside = 4;

/** The comma that opens the aside that ends in a comma at `at`: "The army, however, spoke". */
function asideBefore(view: View, at: number, floor: number): number | undefined {
  if (lowerAt(view, at) !== ',') return undefined;
  let words = '';
  for (let back = at - 1; back > floor && back >= at - longestAside - 1; back--) {
    const word = lowerAt(view, back);
    if (word === ',') return asides.has(words) ? back : undefined;
    words = words === '' ? word : `${word} ${words}`;
  }
  return undefined;
}

/** ", commanded by Ann Lee,": a preposition between the comma and the name. */
function isParticipial(view: View, from: number, name: number): boolean {
  for (let at = from; at < name; at++) if (prepositions.holds(wordAt(view, at))) return true;
  return false;
}

/** The subject that follows its verb: "said Ann Lee, a retired engineer". */
export function subjectAfter(view: View, at: number, ceiling: number): Range | undefined {
  const first = view.tokens[at];
  if (first === undefined || at >= ceiling || first.kind !== 'word') return undefined;
  if (subjectPronouns.holds(first.word) && !view.nameAt[at]) return { from: at, to: at + 1 };
  if (
    prepositions.holds(first.word) ||
    auxiliaries.holds(first.word) ||
    (conjunctions.holds(first.word) && first.lower !== 'that')
  )
    return undefined;
  let to = at;
  while (to < ceiling && to - at < reach) {
    const token = view.tokens[to];
    if (token === undefined || isQuoted(view, to)) break;
    if (
      token.kind === 'quote' ||
      token.text === ',' ||
      token.text === ';' ||
      token.text === ':' ||
      token.text === '(' ||
      token.text === '—' ||
      token.text === '–'
    )
      break;
    if (token.text === '.' && !view.tokens[to + 1]) break;
    if (auxiliaries.holds(token.word) || (conjunctions.holds(token.word) && token.lower !== 'and')) break;
    if (timeWords.holds(token.word) || (token.lower === 'on' && timeWords.holds(wordAt(view, to + 1)))) break;
    to++;
  }
  while (to > at && view.tokens[to - 1]?.kind === 'mark') to--;
  return to > at ? { from: at, to } : undefined;
}

/** Steps over "has", "also", "on Thursday" and the like, leftwards. */
export function skipBack(view: View, from: number, floor: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at >= floor && !isQuoted(view, at); steps++) {
    const word = lowerAt(view, at);
    if (
      /^(statement|interview|speech|tweet|email|post|message|letter|report|address)$/.test(word) &&
      determiners.holds(wordAt(view, at - 1)) &&
      prepositions.holds(wordAt(view, at - 2))
    )
      at -= 3;
    else if (timeWords.holds(wordAt(view, at)) && at > floor) {
      const before = lowerAt(view, at - 1);
      if (
        before === 'on' ||
        before === 'last' ||
        before === 'late' ||
        before === 'early' ||
        before === 'this' ||
        before === 'in'
      )
        at -= 2;
      else if (before !== 'of' && (view.nameAt[at - 1] || view.tokens[at - 1]?.kind === 'word')) at -= 1;
      else break;
    } else if (
      /^(month|week|year|night|summer|winter|autumn|spring)$/.test(word) &&
      /^(last|this)$/.test(lowerAt(view, at - 1))
    )
      at -= 2;
    else if (
      (auxiliaries.holds(wordAt(view, at)) && word !== 'be') ||
      (adverbs.holds(wordAt(view, at)) && word !== 'and') ||
      (word.endsWith('ly') && !isCapital(view.tokens[at]))
    )
      at--;
    else break;
  }
  return at;
}

/** The noun phrase that ends at `last`. */
export function phraseBefore(view: View, last: number, floor: number): Range | undefined {
  const token = view.tokens[last];
  if (token === undefined || last < floor) return undefined;
  if (token.text === ')') {
    let open = last;
    while (open > floor && last - open < 12 && lowerAt(view, open) !== '(') open--;
    return lowerAt(view, open) === '(' ? phraseBefore(view, open - 1, floor) : undefined;
  }
  if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'apostrophe') return undefined;
  if (subjectPronouns.holds(token.word) && !view.nameAt[last]) return { from: last, to: last + 1 };
  // "an attack Oslo blamed on…": a place speaks without an article.
  const place = view.nameAt[last];
  if (
    place?.kind === 'place' &&
    place.to === last + 1 &&
    isCommon(view, place.from - 1) &&
    !quarters.holds(wordAt(view, place.from - 1))
  )
    return { from: place.from, to: place.to };
  let from = last + 1;
  for (let at = last; at >= floor && last - at < reach; at--) {
    const word = view.tokens[at];
    if (word === undefined || isQuoted(view, at)) break;
    if (word.kind === 'quote') break;
    if (word.kind === 'mark' && !(word.glued && /^[.&/-]$/.test(word.text)) && word.text !== '&') break;
    if (word.text === '.' && !view.nameAt[at] && !isInitial(view, at - 1)) break;
    if (
      at !== last &&
      (word.lower === 'who' || (word.lower === 'that' && !view.nameAt[at + 1])) &&
      isNounEnd(view, at - 1)
    ) {
      // "a figure that brokers called too high": the clause has its own subject.
      const own = { from: at + 1, to: last + 1 };
      if (word.lower === 'that' && canSpeak(view, own)) return trim(view, own);
      // "people who fled said": the clause belongs to the subject.
      const whole = phraseBefore(view, at - 1, floor);
      return whole && { from: whole.from, to: last + 1 };
    }
    if (at !== last && subjectPronouns.holds(word.word) && !view.nameAt[at]) break;
    if (auxiliaries.holds(word.word)) break;
    if (conjunctions.holds(word.word) && !view.nameAt[at]) {
      if (word.lower !== 'and' || !joinsNames(view, at)) break;
      from = at;
      continue;
    }
    if (timeWords.holds(word.word) && lowerAt(view, at - 1) === 'on') break;
    if (determiners.holds(word.word)) {
      from = at;
      if (!nounPrepositions.holds(wordAt(view, at - 1)) || at - 1 <= floor || !isNounEnd(view, at - 2))
        return trim(view, { from: relativeHead(view, from, floor) ?? from, to: last + 1 });
      continue;
    }
    if (prepositions.holds(word.word) && !nounPrepositions.holds(word.word)) break;
    from = at;
  }
  return from <= last ? trim(view, { from, to: last + 1 }) : undefined;
}

/** "a woman who lost her brother": the noun that the clause before `from` hangs on, with its article. */
function relativeHead(view: View, from: number, floor: number): number | undefined {
  for (let at = from - 1; at > floor && from - at < 10; at--) {
    const token = view.tokens[at];
    if (token === undefined || token.kind !== 'word' || isQuoted(view, at)) return undefined;
    if (token.lower === 'who') return phraseBefore(view, at - 1, floor)?.from;
  }
  return undefined;
}

function isInitial(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && isCapital(token) && token.text.length <= 4;
}

/** "Oslo and Bergen": a name on both sides. */
function joinsNames(view: View, at: number): boolean {
  return at >= 2 && (view.nameAt[at - 1] !== undefined || groups.holds(wordAt(view, at - 1)));
}

/** A plain word that is no determiner, preposition or conjunction: a noun, most likely. */
function isCommon(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    isNounEnd(view, at) &&
    token !== undefined &&
    token.text === token.lower &&
    !determiners.holds(token.word) &&
    !roles.holds(token.word) &&
    !bodies.holds(token.word)
  );
}

/** A noun may stand here: not a preposition, a mark or the start. */
function isNounEnd(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    !prepositions.holds(token.word) &&
    !conjunctions.holds(token.word)
  );
}

/** Drops a preposed "In Paris" and adverbs from the front of what was taken for a subject. */
function trim(view: View, range: Range): Range | undefined {
  let { from } = range;
  const { to } = range;
  for (let steps = 0; steps < 6 && from < to; steps++) {
    const word = lowerAt(view, from);
    if (adverbs.holds(wordAt(view, from)) || (word.endsWith('ly') && to - from > 1 && !view.nameAt[from]))
      from++;
    else if (prepositions.holds(wordAt(view, from))) {
      from++;
      const mention = view.nameAt[from];
      if (mention && mention.to < to) from = mention.to;
      else if (timeWords.holds(wordAt(view, from))) from++;
      else return undefined;
    } else if (timeWords.holds(wordAt(view, from)) && to - from > 1) from++;
    else if (view.tokens[from]?.kind === 'mark') from++;
    else break;
  }
  return from < to ? { from, to } : undefined;
}

function commaBefore(view: View, from: number, floor: number): number | undefined {
  for (let at = from; at > floor && from - at < reach; at--) {
    if (isQuoted(view, at) || view.tokens[at]?.kind === 'quote' || lowerAt(view, at) === ';')
      return undefined;
    if (lowerAt(view, at) === ',') return at;
  }
  return undefined;
}

/** What follows a comma adds to the noun before it: "a retired engineer", "who heads", "67", "head of". */
function isApposition(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (
    token.kind === 'number' ||
    determiners.holds(token.word) ||
    token.lower === 'who' ||
    token.lower === 'which' ||
    token.lower === 'of' ||
    /^(in|at|for|on|from|based|led|using|known|backed|speaking|citing|then|now|formerly|also|like|among|including|whose|where|when|whom|many|some|most|several|one|two|three)$/.test(
      token.lower,
    ) ||
    (token.text === token.lower && /.{3}(ed|ing)$/.test(token.lower))
  )
    return true;
  for (let i = at; i < at + 5; i++) if (roles.holds(wordAt(view, i))) return true;
  return token.lower === 'himself' || token.lower === 'herself' || token.lower === 'itself';
}

function isBody(noun: string): boolean {
  return bodies.has(noun) || isAgent(noun);
}

/** A description that a name may follow: "a spokeswoman", "the head of the union". */
function isUnnamed(view: View, subject: Range): boolean {
  const head = headNoun(view, subject);
  const noun = lowerAt(view, head);
  return (
    view.nameAt[subject.to - 1]?.kind !== 'person' &&
    (roles.holds(wordAt(view, head)) ||
      isAgent(noun) ||
      determiners.holds(wordAt(view, subject.from)) ||
      (noun === 'one' && lowerAt(view, subject.from + 1) === 'of'))
  );
}

/** Ends in a name, or begins with a determiner. */
function isNominal(view: View, { from, to }: Range): boolean {
  return (
    view.nameAt[to - 1] !== undefined ||
    determiners.holds(wordAt(view, from)) ||
    isCapital(view.tokens[from]) ||
    canSpeak(view, { from, to })
  );
}

/** The first noun phrase of a stretch, for verbs that share its subject. */
export function firstPhrase(view: View, floor: number, before: number): Range | undefined {
  for (let at = floor; at < Math.min(before, floor + 20); at++) {
    const word = lowerAt(view, at);
    const mention = view.nameAt[at];
    if (!mention && subjectPronouns.has(word) && word !== 'which' && word !== 'who')
      return { from: at, to: at + 1 };
    if (!mention && !determiners.has(word)) continue;
    if (prepositions.holds(wordAt(view, at - 1))) {
      if (mention) at = mention.to - 1;
      continue;
    }
    let to = mention?.to ?? at + 1;
    // "Norway's deputy minister", "the ministry": on to the noun.
    while (to < before && to - at < 8) {
      const next = view.tokens[to];
      const owned =
        mention === undefined ||
        lowerAt(view, to - 1) === "'s" ||
        lowerAt(view, to - 1) === '-' ||
        next?.text === '-' ||
        next?.lower === "'s";
      const stops =
        next === undefined ||
        (next.kind !== 'word' && next.text !== '-') ||
        prepositions.holds(next.word) ||
        auxiliaries.holds(next.word) ||
        timeWords.holds(next.word);
      if (view.nameAt[to] !== undefined) to = (view.nameAt[to] as { to: number }).to;
      else if (stops || (!owned && !roles.holds(next.word))) break;
      else to++;
      if (roles.holds(wordAt(view, to - 1)) && view.nameAt[to] === undefined) break;
    }
    return { from: at, to };
  }
  return undefined;
}
