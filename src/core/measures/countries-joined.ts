import type { NameMention } from '../names/find.ts';
import { countryOf } from '../names/words/countries.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** First words of countries and peoples of several words: "Sri", "South". */
const firstOfSeveral: ReadonlySet<string> = new Set(
  [...countryOf.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

/** Names with those put together that only together are a country: "Sri Lanka", "South Korean". */
export function joinCountries(names: readonly NameMention[], sentences: readonly Sentence[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const start = startOfCountry(tokens, name);
    const country = start === undefined ? undefined : countryOf.get(wordsOf(tokens, start, name.to));
    if (start === undefined || country === undefined) {
      joined.push(name);
      continue;
    }
    const last = joined.at(-1);
    if (last?.sentence === name.sentence && last.from >= start) joined.pop();
    joined.push({
      ...name,
      start: tokens[start]?.start ?? name.start,
      from: start,
      name: country.name,
      kind: 'place',
    });
  }
  return joined;
}

/** Where a country of several words may begin that this name ends: at its own first word or one before. */
function startOfCountry(tokens: readonly Token[], { from, to }: NameMention): number | undefined {
  for (const start of [from, from - 1]) {
    if (to - start > 1 && to - start <= 3 && firstOfSeveral.has(tokens[start]?.text ?? '')) return start;
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
