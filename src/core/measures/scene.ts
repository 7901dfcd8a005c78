import type { Reading } from '../reading.ts';
import { overlaps } from '../span.ts';
import { meaningfulStems } from './context.ts';
import type { Scene } from './measure.ts';
import { eventNames, placeName } from './place.ts';
import { findTriggers } from './triggers.ts';

const leadSentences = 3;
const mostNames = 12;

/** Reads what the article is about from its headline, its first sentences, and the names that it keeps coming back to. */
export function readScene({ sentences, names, dates }: Reading): Scene {
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
    for (const name of names)
      if (name.sentence === index && name.kind === 'person')
        for (const at of range(name.from, name.to)) told.add(at);
    for (const date of dates)
      if (date.sentence === index)
        sentence.tokens.forEach((token, at) => overlaps(token, date) && told.add(at));
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
  for (const index of lead)
    for (const name of eventNames(sentences[index]?.tokens ?? [])) weight.set(name, 3);
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
