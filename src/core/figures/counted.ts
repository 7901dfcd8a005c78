import type { Kind } from '../article.ts';
import { endsPhrase, isPlural, looksPlural, readNounPhrase } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { auxiliaries } from '../text/words/closed-classes.ts';
import { adjectivesForPeople, bareVerbs } from '../text/words/nouns.ts';
import { bareCounted } from './elided.ts';
import type { Counted, Whole } from './found.ts';
import { closingNoun, countedFrom } from './noun.ts';
import { type Line, lowerAt, tokenAt, wordAt } from './pattern.ts';
import { readWhole } from './whole.ts';
import { beforeNoun, verbsOfPeople } from './words/contexts.ts';
import { numberWords } from './words/numbers.ts';

/** What a number counts, as far as its sentence and the figure before it tell. */
export interface CountedAt {
  readonly counted: Counted | null;
  readonly of: Whole | null;
  /** One past the last token read. */
  readonly to: number;
}

/** What the sentence says is counted by the number that ends at `to` and, with its hedges, begins at `from`. */
export function readCounted(
  line: Line,
  from: number,
  to: number,
  kind: Kind,
  value: number | null,
  carry: Counted | null,
): CountedAt {
  let at = to;
  while (at < line.end && at < to + 3 && beforeNoun.holds(wordAt(line, at))) at++;
  at = overMeasure(line, at);
  const direct = readNoun(line, at, kind === 'count' && value === 1) ?? readPair(line, at);
  if (direct !== undefined) return { counted: direct.counted, of: null, to: direct.to };
  if (lowerAt(line, at) === 'of' || (isHalf(line, at) && partitive.holds(wordAt(line, at)))) {
    const whole = readWhole(line, lowerAt(line, at) === 'of' ? at : at - 1, carry);
    if (whole !== undefined) {
      const apposed = readApposed(line, from, whole.to);
      return { counted: apposed?.counted ?? whole.of, of: whole.of, to: apposed?.to ?? whole.to };
    }
  }
  return { counted: bareCounted(line, from, at, kind === 'count' ? carry : null), of: null, to };
}

/** "two 9mm pistols", "three 12-storey blocks": the measure describes the noun. */
function overMeasure(line: Line, at: number): number {
  if (tokenAt(line, at)?.kind !== 'number') return at;
  let next = at + 1;
  while (tokenAt(line, next)?.glued && tokenAt(line, next)?.kind !== 'quote' && next < at + 8) next++;
  return next > at + 1 && tokenAt(line, next)?.kind === 'word' ? next : at;
}

/** Words that follow "half" in place of "of": "half the town". */
const partitive = new WordSet('the its their his her our my your all'.split(' '));

function isHalf(line: Line, at: number): boolean {
  return lowerAt(line, at - 1) === 'half';
}

/** The noun phrase at `at`, with the general noun that closes its list where there is one. */
function readNoun(
  line: Line,
  at: number,
  one: boolean,
): { readonly counted: Counted; readonly to: number } | undefined {
  const phrase =
    readNounPhrase(line.tokens, at, line.end, one) ??
    (isParticiple(line, at) ? readNounPhrase(line.tokens, at + 1, line.end) : undefined);
  if (phrase === undefined) return undefined;
  const head = line.tokens[phrase.head] as Token;
  if (head.lower === 'others' || head.lower === 'ones') return undefined;
  if (one && !isNoun(head)) return undefined;
  const closing = closingNoun(line, phrase);
  if (closing !== undefined) return { counted: countedFrom(line, closing.at, closing.phrase), to: phrase.to };
  return { counted: countedFrom(line, at, phrase), to: phrase.to };
}

/** "two neglected dams burst", "three mothballed ships were": it describes the noun, whose own verb follows. */
function isParticiple(line: Line, at: number): boolean {
  const { lower = '', kind } = tokenAt(line, at) ?? {};
  if (kind !== 'word' || !/..ed$/.test(lower) || verbsOfPeople.has(lower)) return false;
  if (!isPlural(lowerAt(line, at + 1))) return false;
  const verb = lowerAt(line, at + 2);
  return auxiliaries.has(verb) || bareVerbs.has(verb) || /..ed$/.test(verb);
}

/** "30 food and drink stalls": two describing nouns. */
function readPair(line: Line, at: number): { readonly counted: Counted; readonly to: number } | undefined {
  const first = tokenAt(line, at);
  if (first?.kind !== 'word' || !/^(?:and|or)$/.test(lowerAt(line, at + 1)) || !mayDescribe(first))
    return undefined;
  const second = tokenAt(line, at + 2);
  if (second === undefined || !mayDescribe(second) || looksPlural(second.word)) return undefined;
  const phrase = readNounPhrase(line.tokens, at + 2, line.end);
  if (phrase === undefined || phrase.head === at + 2) return undefined;
  return { counted: { ...countedFrom(line, at + 2, phrase), start: first.start }, to: phrase.to };
}

function mayDescribe(token: Token): boolean {
  const { lower } = token;
  return (
    !endsPhrase(token) &&
    !/(?:ed|ly|ing)$/.test(lower) &&
    !bareVerbs.has(lower) &&
    !verbsOfPeople.has(lower) &&
    !adjectivesForPeople.has(lower) &&
    !numberWords.has(lower)
  );
}

/** ", six of them schoolchildren": what the part is, said beside the whole. */
function readApposed(
  line: Line,
  from: number,
  at: number,
): { readonly counted: Counted; readonly to: number } | undefined {
  if (!/^(?:them|whom)$/.test(lowerAt(line, at - 1)) || tokenAt(line, from - 1)?.kind !== 'mark')
    return undefined;
  const phrase = readNounPhrase(line.tokens, at, line.end);
  if (phrase === undefined) return undefined;
  const next = tokenAt(line, phrase.to);
  if (next !== undefined && !endsPhrase(next)) return undefined;
  return { counted: countedFrom(line, at, phrase), to: phrase.to };
}

function isNoun(token: Token): boolean {
  return token.kind === 'word' && !adjectivesForPeople.holds(token.word);
}
