import { type Article, type compare, type Figure, overlaps, type Span } from '../../../src/core/index.ts';
import { halfShared, overlapOf, sameDate, sameNumber, sameSpeaker, sameUnit } from './agree.ts';
import { boundsOf, type Gold, type GoldFigure, locate, outletOf, readSample } from './read.ts';

/** How often the engine was right, found something that is not there, or missed; with a line for each of the two latter. */
export interface Score {
  right: number;
  extra: number;
  missed: number;
  readonly misses: string[];
}

export type Scores = Record<string, Score>;

/** What the engine found in one event. */
export interface Found {
  readonly articles: readonly Article[];
  readonly comparison: ReturnType<typeof compare>;
}

/** Precision and recall in one number, in percent. */
export function f1({ right, extra, missed }: Score): number {
  return right + extra + missed === 0 ? 100 : (200 * right) / (2 * right + extra + missed);
}

/** Right answers in percent of all that were asked for. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 100 : (100 * right) / (right + missed);
}

/** Right answers in percent of all that were given. */
export function precision({ right, extra }: Score): number {
  return right + extra === 0 ? 100 : (100 * right) / (right + extra);
}

/** Holds what was found in an event against its gold, and adds it to `scores`. */
export function scoreEvent(gold: Gold, found: Found, scores: Scores): void {
  const keys = new Map<string, string>();
  for (const [file, wanted] of Object.entries(gold.articles)) {
    const article = found.articles.find((one) => one.file.endsWith(file));
    if (!article) throw new Error(`not read: ${file}`);
    const text = readSample(gold.event, file);
    const name = outletOf(file);
    tell(scores, 'title', article.title === wanted.title, `${name}: ${article.title}`);
    const publisher = article.publisher?.toLowerCase();
    tell(scores, 'publisher', publisher === wanted.publisher.toLowerCase(), `${name}: ${article.publisher}`);
    tell(scores, 'published', article.published === wanted.published, `${name}: ${article.published}`);
    for (const place of wanted.furniture) {
      const span = locate(text, place);
      const taken = article.figures.some((figure) => overlaps(figure, span));
      tell(scores, 'furniture', !taken, `${name}: ${text.slice(span.start, span.end)}`);
    }

    const figures = wanted.figures.map((one) => ({ ...one, ...locate(text, one) }));
    const byFigure = join(scores, 'figures', name, figures, article.figures, overlapOf);
    for (const [want, got] of byFigure) {
      keys.set(`${name}#${got.id}`, `${name}#${want.id}`);
      if (!want.optional) scoreFigure(scores, name, want, got);
    }

    const dates = wanted.dates.map((one) => ({ ...one, ...locate(text, one) }));
    for (const [want, got] of join(scores, 'dates', name, dates, article.dates, overlapOf)) {
      if (want.optional) continue;
      tell(scores, 'date value', sameDate(String(want.iso), got.iso), `${name}: ${want.quote}: ${got.iso}`);
    }

    const claims = wanted.claims.map((one) => ({ ...one, ...locate(text, one) }));
    for (const [want, got] of join(scores, 'claims', name, claims, article.claims, halfShared)) {
      if (want.optional) continue;
      const line = `${name}: ${want.quote.slice(0, 60)}: ${got.speaker}, want ${want.speaker}`;
      tell(scores, 'claim speaker', sameSpeaker(want.speaker, got.speaker), line);
    }
  }
  scorePairs(gold, found, keys, scores);
  scoreDisputes(gold, found, scores);
}

function scoreFigure(scores: Scores, name: string, want: GoldFigure, got: Figure): void {
  const readings = [want, { ...want, ...want.alt }];
  const right = (what: string, ok: (reading: GoldFigure) => boolean, is: unknown) =>
    tell(scores, what, readings.some(ok), `${name}: ${want.quote} (${want.id}): ${is}`);
  right('value', (one) => sameNumber(one.value ?? null, got.value), got.value);
  right('hedge', (one) => (one.hedge ?? 'exact') === got.hedge, got.hedge);
  right('kind', (one) => (one.kind ?? 'count') === got.kind, got.kind);
  right('unit', (one) => sameUnit(one.unit, got.unit), got.unit);
  right('speaker', (one) => sameSpeaker(one.speaker ?? null, got.speaker), got.speaker);
  right(
    'bounds',
    (one) => sameNumber(boundsOf(one).low, got.low) && sameNumber(boundsOf(one).high, got.high),
    `${got.low}..${got.high}`,
  );
  if (want.as_of !== undefined) {
    right('as of', (one) => sameDate(String(one.as_of), got.asOf ?? '?'), got.asOf);
  }
}

function scorePairs(gold: Gold, found: Found, keys: Map<string, string>, scores: Scores): void {
  const measureOf = new Map<string, string>();
  const optional = new Set<string>();
  for (const [file, article] of Object.entries(gold.articles)) {
    for (const figure of article.figures) {
      const key = `${outletOf(file)}#${figure.id}`;
      measureOf.set(key, figure.measure ?? key);
      if (figure.optional) optional.add(key);
    }
  }
  const mayMeet = new Set((gold.open_questions ?? []).map(([a, b]) => pairKey(a, b)));
  const isFree = (a: string, b: string) => {
    const [x, y] = [measureOf.get(a), measureOf.get(b)];
    if (x === undefined || y === undefined) return false;
    return optional.has(a) || optional.has(b) || x === y || mayMeet.has(pairKey(x, y));
  };
  const given = new Map<string, string>();
  for (const pair of found.comparison.pairs) {
    const [a, b] = [pair.a, pair.b].map((end) => {
      const key = `${outletOf(end.file)}#${end.figure}`;
      return keys.get(key) ?? `${key}?`;
    }) as [string, string];
    given.set(pairKey(a, b), pair.verdict);
  }
  const wanted = new Set<string>();
  for (const [measure, { pairs }] of Object.entries(gold.measures)) {
    for (const [a, b, ...verdicts] of pairs) {
      for (const end of [a, b]) {
        if (measureOf.get(end) !== measure) throw new Error(`not of measure ${measure}: ${end}`);
      }
      const key = pairKey(a, b);
      const got = given.get(key);
      wanted.add(key);
      tell(scores, 'linked', got !== undefined, `${key} (${verdicts[0]})`);
      const ok = verdicts.some((verdict) => verdict === got);
      const verdict = ok ? got : verdicts[0];
      if (verdict) tell(scores, verdict, ok, `${key}: ${got ?? 'not linked'}`);
      if (got && !ok) extra(scores, got, `${key}, want ${verdicts.join(' or ')}`);
    }
  }
  for (const [key, verdict] of given) {
    const [a = '', b = ''] = key.split(' ~ ');
    if (wanted.has(key) || isFree(a, b)) continue;
    extra(scores, 'linked', `${key} (${verdict})`);
    extra(scores, verdict, key);
  }
}

function scoreDisputes(gold: Gold, found: Found, scores: Scores): void {
  const files = new Map(Object.keys(gold.articles).map((file) => [outletOf(file), file]));
  const place = (end: { article: string; quote: string }) => {
    const file = files.get(end.article);
    if (!file) throw new Error(`no such article: ${end.article}`);
    return { article: end.article, ...locate(readSample(gold.event, file), end.quote) };
  };
  type Side = ReturnType<typeof place>;
  const wanted = gold.disputes.map((one) => ({ ...one, a: place(one.a), b: place(one.b) }));
  const given = found.comparison.disputes.map((one) => ({
    why: one.why,
    a: { ...one.a, article: outletOf(one.a.file) },
    b: { ...one.b, article: outletOf(one.b.file) },
  }));
  const meet = (x: Side, y: Side) => x.article === y.article && overlaps(x, y);
  const same = (x: { a: Side; b: Side }, y: { a: Side; b: Side }) =>
    (meet(x.a, y.a) && meet(x.b, y.b)) || (meet(x.a, y.b) && meet(x.b, y.a));
  for (const want of wanted) {
    if (!want.optional)
      tell(
        scores,
        'disputes',
        given.some((got) => same(want, got)),
        want.why,
      );
  }
  for (const got of given) {
    if (!wanted.some((want) => same(want, got))) {
      extra(scores, 'disputes', `${got.a.article}: ${got.a.text} ~ ${got.b.article}: ${got.b.text}`);
    }
  }
}

/** Joins wanted and found one to one, best fit first, and counts what is left over on either side. */
function join<W extends Span & { quote: string; optional?: boolean }, G extends Span & { text: string }>(
  scores: Scores,
  what: string,
  name: string,
  wanted: readonly W[],
  given: readonly G[],
  fit: (want: Span, got: Span) => number,
): [W, G][] {
  const fits = wanted.flatMap((want) =>
    given.map((got) => ({ want, got, fit: fit(want, got) })).filter((one) => one.fit > 0),
  );
  fits.sort((a, b) => b.fit - a.fit);
  const joined = new Map<W, G>();
  const taken = new Set<G>();
  for (const { want, got } of fits) {
    if (joined.has(want) || taken.has(got)) continue;
    joined.set(want, got);
    taken.add(got);
  }
  for (const want of wanted) {
    if (!want.optional) tell(scores, what, joined.has(want), `${name}: ${want.quote}`);
  }
  for (const got of given) if (!taken.has(got)) extra(scores, what, `${name}: ${got.text}`);
  return [...joined];
}

function scoreOf(scores: Scores, what: string): Score {
  scores[what] ??= { right: 0, extra: 0, missed: 0, misses: [] };
  return scores[what];
}

function tell(scores: Scores, what: string, ok: boolean, line: string): void {
  const score = scoreOf(scores, what);
  if (ok) score.right++;
  else {
    score.missed++;
    score.misses.push(`missed or wrong: ${line}`);
  }
}

function extra(scores: Scores, what: string, line: string): void {
  const score = scoreOf(scores, what);
  score.extra++;
  score.misses.push(`extra: ${line}`);
}

const pairKey = (a: string, b: string) => [a, b].sort().join(' ~ ');
