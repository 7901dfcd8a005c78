import { stopWords } from './words/terms.ts';

/** The words that say what a statement is about, without their endings; each once. */
export function topicOf(text: string): readonly string[] {
  const topic: string[] = [];
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []) {
    const stem = stopWords.has(word) ? undefined : stemOf(word);
    if (stem !== undefined && !topic.includes(stem)) topic.push(stem);
  }
  return topic;
}

/** "posts" and "post", "carried" and "carry" are one word; a longer ending is left alone. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** The stems of words that were asked for: articles of one story say the same again and again, and so share the strings. */
const stems = new Map<string, string>();
const mostStems = 20_000;

function cut(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length > 5 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 5 && plain.endsWith('ied')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 6 && plain.endsWith('ing')) return plain.slice(0, -3);
  if (plain.length > 5 && plain.endsWith('ed')) return plain.slice(0, -2);
  if (plain.length > 4 && plain.endsWith('es') && /(s|x|ch|sh)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** How many words two topics share. */
export function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const word of a) if (b.includes(word)) count++;
  return count;
}

/** The same statement, near enough: most of the shorter one's words, and three at least. */
export function sameTopic(a: readonly string[], b: readonly string[]): boolean {
  const common = shared(a, b);
  return common >= 3 && common >= 0.6 * Math.min(a.length, b.length);
}
