import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';
import { fact, WordSet } from './vocabulary.ts';
import { auxiliaries, conjunctions, determiners, prepositions, pronouns } from './words/closed-classes.ts';
import {
  adjectivesForPeople,
  adjectivesInLy,
  adverbs,
  bareVerbs,
  describingParticiples,
  invariantPlurals,
  irregularPlurals,
  singularsInS,
} from './words/nouns.ts';

/** The noun in the singular, in lower case; a word that is no plural comes back as it is. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  const last = lower.charCodeAt(lower.length - 1);
  if (last === letterN) {
    if (lower.endsWith('children')) return lower.slice(0, -3);
    return lower.length > 4 && lower.endsWith('men') ? `${lower.slice(0, -2)}an` : lower;
  }
  if (last !== letterS || invariantPlurals.has(lower) || singularsInS.has(lower)) return lower;
  if (!beforeSpecialS.has(lower[lower.length - 2] ?? '')) return lower.slice(0, -1);
  if (/(?:ss|[^aeiou]is|[^e]us)$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** The same of a token's word. */
export const singularOf = fact(({ lower }) => singular(lower));

/** Letters before a last "s" with which it may be no ending, or not the whole of it. */
const beforeSpecialS = new Set(['s', 'i', 'u', 'e']);

const letterN = 'n'.charCodeAt(0);
const letterS = 's'.charCodeAt(0);

/** Plurals that their form does not tell. */
const pluralsByHeart: ReadonlySet<string> = new Set([...irregularPlurals.keys(), ...invariantPlurals]);

/** True for a word that may be the plural of a noun, by its form. */
export function isPlural(lower: string): boolean {
  if (lower.charCodeAt(lower.length - 1) !== letterS)
    return (
      pluralsByHeart.has(lower) ||
      (lower.length > 4 && (lower.endsWith('men') || lower.endsWith('children') || lower.endsWith('people')))
    );
  const formed = lower.length > 2 && !lower.endsWith('ss') && !lower.endsWith('ous') && !lower.endsWith("'s");
  return (formed && !singularsInS.has(lower)) || pluralsByHeart.has(lower);
}

/** The same of a token's word. */
export const looksPlural = fact(({ lower }) => isPlural(lower));

/** A noun phrase as it stands in the text. */
export interface NounPhrase extends Span {
  /** Index of its main noun, and one past its last token. */
  readonly head: number;
  readonly to: number;
  readonly plural: boolean;
}

const phraseEnds = new WordSet([
  ...[prepositions, auxiliaries, conjunctions, pronouns, adverbs].flatMap((words) => [...words]),
  ...[...determiners].filter((word) => word !== 'other' && word !== 'such'),
  "'s",
]);

/** Words that a noun phrase cannot run over. */
export function endsPhrase(token: Token): boolean {
  const { kind, word } = token;
  if (kind !== 'word') return !(token.text === '-' && token.glued);
  return phraseEnds.holds(word);
}

const isVerbLike = fact(({ lower }) => {
  if (bareVerbs.has(lower)) return true;
  if (lower.endsWith('ed') && lower.length > 4) return !describingParticiples.has(lower);
  return lower.endsWith('ly') && !adjectivesInLy.has(lower);
});

/** Verbs in "-s" that follow a plural of one body: "six crew remains", "the personnel continues". */
const singularVerbs = new WordSet(
  'remains continues includes comprises consists appears becomes belongs stays keeps needs serves operates faces awaits works lives arrives returns'.split(
    ' ',
  ),
);

const longestPhrase = 6;

/**
 * The noun phrase that begins at `at` (after its number): up to a plural noun, and over further plurals in a row ("sales workers").
 * A singular head is found only where `one` asks for it. Undefined where a verb, preposition or mark comes first.
 */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
  one = false,
): NounPhrase | undefined {
  const first = tokens[at];
  if (first === undefined || at >= end) return undefined;
  let head = -1;
  const limit = Math.min(end, at + longestPhrase);
  for (let i = at; i < limit; i++) {
    const token = tokens[i] as Token;
    const joined = token.glued && tokens[i - 1]?.text === '-';
    if (!joined && endsPhrase(token)) break;
    if (token.kind !== 'word') continue;
    const plural = looksPlural(token.word);
    if (head >= 0 && !joined && singularVerbs.holds(token.word)) break;
    if (head >= 0 && !plural && !one) {
      if (!joined) break;
    }
    if (
      !plural &&
      !joined &&
      isVerbLike(token.word) &&
      !(tokens[i + 1]?.text === '-' && tokens[i + 1]?.glued)
    )
      break;
    if (one && head >= 0 && adjectivesForPeople.holds(token.word)) break;
    if (plural || one) head = i;
  }
  if (head < 0) return undefined;
  const last = tokens[head] as Token;
  return { start: first.start, end: last.end, head, to: head + 1, plural: looksPlural(last.word) };
}
