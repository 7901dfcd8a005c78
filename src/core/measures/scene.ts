import type { Reading } from '../reading.ts';
import { meaningfulStems } from './context.ts';
import type { Scene } from './measure.ts';
import { placeName } from './place.ts';
import { findTriggers } from './triggers.ts';

const leadSentences = 3;
const mostNames = 12;

/** Reads what the article is about from its headline, its first sentences, and the names that it keeps coming back to. */
export function readScene({ sentences, names }: Reading): Scene {
  const lead = new Set<number>();
  const topics = new Set<string>();
  let body = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.in === 'caption' || (sentence.in === 'body' && ++body > leadSentences)) {
      if (body > leadSentences) break;
      continue;
    }
    if (sentence.in === 'body') lead.add(index);
    const told = new Set(findTriggers(sentence.tokens).flatMap(({ from, to }) => range(from, to)));
    for (const stem of meaningfulStems(sentence.tokens, 0, Math.min(sentence.tokens.length, 40), (at) =>
      told.has(at),
    ))
      topics.add(stem);
  }
  const weight = new Map<string, number>();
  for (const name of names) {
    if (name.kind === 'person' || sentences[name.sentence]?.in === 'headline') continue;
    const place = placeName(name.name);
    weight.set(place, (weight.get(place) ?? 0) + (lead.has(name.sentence) ? 3 : 1));
  }
  const chosen = [...weight].filter(([, times]) => times >= 3).sort((a, b) => b[1] - a[1]);
  return {
    names: chosen
      .slice(0, mostNames)
      .map(([name]) => name)
      .sort(),
    topics: [...topics].sort(),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
