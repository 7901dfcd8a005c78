import type { Origin } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { functionWords } from '../text/words/closed-classes.ts';
import { stemOf } from './topic.ts';
import { acts } from './words/terms.ts';

/** How far before the year the thing may be named, and how far behind it the agreement. */
const before = 24;
const behind = 6;

/** What the article puts down to a dated agreement or law. */
export function findOrigins(text: string, sentences: readonly Sentence[]): Origin[] {
  const origins: Origin[] = [];
  for (const { tokens } of sentences) {
    for (let at = 2; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'number' || !/^(19|20)\d\d$/.test(token.text) || !isLinked(tokens, at)) continue;
      const origin = readOrigin(text, tokens, at);
      if (origin) origins.push(origin);
    }
  }
  return origins;
}

/** "under a 1968 treaty", "as part of the 1968 treaty", "after the 1968 treaty". */
function isLinked(tokens: readonly Token[], year: number): boolean {
  const determiner = tokens[year - 1]?.lower;
  if (determiner !== 'a' && determiner !== 'the' && determiner !== 'its' && determiner !== 'their')
    return false;
  const link = tokens[year - 2]?.lower ?? '';
  return (
    /^(under|after|through|by|following)$/.test(link) ||
    (link === 'of' && /^(part|terms|result|basis)$/.test(tokens[year - 3]?.lower ?? ''))
  );
}

function readOrigin(text: string, tokens: readonly Token[], year: number): Origin | undefined {
  let source = -1;
  for (let at = year + 1; at < Math.min(tokens.length, year + behind); at++)
    if (acts.has((tokens[at] as Token).lower)) source = at;
  if (source < 0) return undefined;
  const things: string[] = [];
  let first = -1;
  let comma = false;
  for (let at = Math.max(0, year - before); at < year - 2; at++) {
    if ((tokens[at] as Token).text === ',') comma = true;
    if (!isNoun(tokens[at] as Token) || !isNoun(tokens[at + 1] as Token)) continue;
    // What a comma parts from the thing is another matter: "besides its canals, the city has two lock gates under…".
    if (comma) {
      things.length = 0;
      first = -1;
      comma = false;
    }
    things.push(`${stemOf((tokens[at] as Token).lower)} ${stemOf((tokens[at + 1] as Token).lower)}`);
    if (first < 0) first = tokens[at - 1]?.kind === 'number' ? at - 1 : at;
  }
  if (things.length === 0) return undefined;
  const start = (tokens[first] as Token).start;
  const { end, lower } = tokens[source] as Token;
  return {
    start,
    end,
    text: text.slice(start, end),
    things,
    year: (tokens[year] as Token).text,
    source: acts.get(lower) as string,
  };
}

function isNoun({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text === lower && text.length > 3 && !functionWords.has(lower);
}
