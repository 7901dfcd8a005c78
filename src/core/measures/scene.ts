import type { NameMention } from '../names/find.ts';
import type { Sentence } from '../text/sentences.ts';
import { placeName } from './place.ts';

const leadSentences = 4;
const mostNames = 12;

/**
 * What the article is about: the names of its first sentences and those that it keeps coming back to, countries for their peoples and capitals.
 * A figure whose own words name no place speaks of these.
 */
export function readScene(sentences: readonly Sentence[], names: readonly NameMention[]): string[] {
  const lead = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (sentence.in === 'body' && lead.size < leadSentences) lead.add(index);
  });
  const weight = new Map<string, number>();
  for (const name of names) {
    if (name.kind === 'person' || sentences[name.sentence]?.in === 'headline') continue;
    const place = placeName(name.name);
    weight.set(place, (weight.get(place) ?? 0) + (lead.has(name.sentence) ? 3 : 1));
  }
  return [...weight]
    .filter(([, times]) => times >= 3)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostNames)
    .map(([name]) => name)
    .sort();
}
