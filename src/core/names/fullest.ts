import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { conjunctions, prepositions } from '../text/words/closed-classes.ts';
import type { NameMention } from './find.ts';
import { groups, roles } from './words/people.ts';

/** Gives every mention the fullest name of the article that it can stand for, and the role that its sentence states. */
export function fullest(mentions: readonly NameMention[], sentences: readonly Sentence[]): NameMention[] {
  const byLast = new Map<string, NameMention[]>();
  const acronyms = new Map<string, NameMention>();
  /** Persons by their first name; null where two share it. */
  const byFirst = new Map<string, NameMention | null>();
  const located = new Set<string>();
  mentions.forEach((mention, at) => {
    if (mention.to - mention.from > 1) {
      if (mention.kind === 'person') {
        const first = mention.name.slice(0, mention.name.indexOf(' ')).toLowerCase();
        const known = byFirst.get(first);
        byFirst.set(first, known === undefined || known?.name === mention.name ? mention : null);
      }
      const key = lastWord(mention, sentences);
      const known = byLast.get(key);
      if (!known) byLast.set(key, [mention]);
      else if (known.length < 8 && !known.some((other) => other.name === mention.name)) known.push(mention);
    }
    const tokens = (sentences[mention.sentence] as Sentence).tokens;
    const before = mentions[at - 1];
    if (mention.kind === 'place') located.add(mention.name);
    if (
      tokens[mention.from - 1]?.text === '(' &&
      tokens[mention.to]?.text === ')' &&
      before?.sentence === mention.sentence &&
      before.to === mention.from - 1
    )
      acronyms.set(mention.name.toLowerCase(), before);
  });
  const named: NameMention[] = [];
  for (const mention of mentions) {
    const tokens = (sentences[mention.sentence] as Sentence).tokens;
    const whole =
      (acronyms.size > 0 ? acronyms.get(mention.name.toLowerCase()) : undefined) ??
      longest(mention, byLast.get(lastWord(mention, sentences))) ??
      (mention.kind === 'place' || mention.to - mention.from > 1
        ? undefined
        : (byFirst.get((tokens[mention.from] as Token).lower) ?? undefined));
    const own = mention.kind === 'other' && located.has(mention.name) ? 'place' : mention.kind;
    const kind = whole && whole.kind !== 'other' ? whole.kind : own;
    const role =
      mention.role ?? (kind === 'person' || kind === 'other' ? roleAround(tokens, mention) : undefined);
    const name = whole?.name ?? mention.name;
    const known = role !== undefined && kind === 'other' ? 'person' : kind;
    const { start, end, sentence, from, to } = mention;
    named.push({ start, end, sentence, from, to, name, kind: known, role });
  }
  return named;
}

/** "al-Amin" is also known as "Amin". */
function lastWord({ sentence, to }: NameMention, sentences: readonly Sentence[]): string {
  return ((sentences[sentence] as Sentence).tokens[to - 1] as Token).lower;
}

/** The longest name that ends the same way and contradicts no word: "Kory Lane" is "Kory B. Lane", not "Ann Lane". */
function longest(mention: NameMention, known: readonly NameMention[] | undefined): NameMention | undefined {
  if (!known || mention.kind === 'place') return undefined;
  let words: readonly string[] | undefined;
  let best: NameMention | undefined;
  for (const other of known) {
    if (other.kind === 'place' || (best && other.name.length <= best.name.length)) continue;
    if (other.name === mention.name) {
      best = other;
      continue;
    }
    words ??= mention.name.toLowerCase().split(/[ -]/);
    const parts = other.name.toLowerCase().split(/[ -]/);
    if (words.every((word) => parts.includes(word))) best = other;
  }
  return best;
}

/** The role in "the union's head, Ann Lee," and "Ann Lee, head of the union,". */
function roleAround(tokens: readonly Token[], { from, to }: NameMention): string | undefined {
  for (let at = from - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const word = (tokens[at] as Token).lower;
    if (roles.has(word)) return roleWords(tokens, at);
    if (word !== ',') break;
  }
  if (tokens[to]?.text !== ',') return undefined;
  for (let at = to + 1; at < tokens.length && at < to + 12; at++) {
    const token = tokens[at] as Token;
    if (token.text === ',' || token.text === '.' || token.kind === 'quote' || token.lower === 'who')
      return undefined;
    if (roles.holds(token.word) && !groups.holds(token.word) && endsRole(tokens[at + 1]))
      return roleWords(tokens, at);
  }
  return undefined;
}

/** The role is not itself the beginning of another noun: "major city", "chief reason". */
function endsRole(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind !== 'word' ||
    prepositions.holds(next.word) ||
    conjunctions.holds(next.word)
  );
}

/** The role with the two words before it that qualify it: "deputy foreign minister". */
function roleWords(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from > 0 && at - from < 2) {
    const before = tokens[from - 1] as Token;
    if (before.kind !== 'word' && before.text !== '-') break;
    if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an' || before.lower === "'s")
      break;
    from--;
  }
  let text = '';
  for (let i = from; i <= at; i++) {
    const token = tokens[i] as Token;
    text += i > from && !token.glued ? ` ${token.lower}` : token.lower;
  }
  return text;
}
