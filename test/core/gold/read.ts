import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Hedge, Kind, Span, Verdict } from '../../../src/core/index.ts';

/** A passage by its words: the first `quote` in the file, or the first one inside the longer passage `in`. */
export type Place = string | { readonly quote: string; readonly in?: string };

/**
 * A figure as the words state it. Left out are the usual values: hedge exact, kind count, spoken by the outlet,
 * `low` and `high` as the hedge gives them. `alt` holds readings that are right too; an `optional` figure may be
 * found or not. `as_of` stands only where the text tells.
 */
export interface GoldFigure {
  readonly id: string;
  readonly quote: string;
  readonly in?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly hedge?: Hedge;
  readonly kind?: Kind;
  readonly unit: string | null;
  readonly speaker?: string | null;
  readonly as_of?: string | number;
  /** Figures that answer the same question share it. */
  readonly measure?: string;
  readonly alt?: Partial<Omit<GoldFigure, 'id' | 'quote' | 'in' | 'alt'>>;
  readonly optional?: boolean;
}

export interface GoldDate {
  readonly quote: string;
  readonly in?: string;
  readonly iso: string | number;
  readonly optional?: boolean;
}

export interface GoldClaim {
  readonly quote: string;
  readonly in?: string;
  readonly speaker: string;
  readonly cue: string | null;
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  /** Numbers of the page that are not the article's. */
  readonly furniture: readonly Place[];
  readonly figures: readonly GoldFigure[];
  readonly dates: readonly GoldDate[];
  readonly claims: readonly GoldClaim[];
}

export interface GoldDispute {
  readonly why: string;
  readonly a: { readonly article: string; readonly quote: string };
  readonly b: { readonly article: string; readonly quote: string };
  readonly optional?: boolean;
}

/** What a careful editor finds in one event of the sample corpus. Articles are named by file, in pairs by their outlet. */
export interface Gold {
  readonly event: string;
  readonly articles: Readonly<Record<string, GoldArticle>>;
  /** The pairs that must be found, each with the verdicts that are right; other pairs of one measure are free. */
  readonly measures: Readonly<
    Record<
      string,
      { readonly why: string; readonly pairs: readonly (readonly [string, string, ...Verdict[]])[] }
    >
  >;
  /** Measures that one editor would join and another keep apart; pairs between them are free. */
  readonly open_questions?: readonly (readonly [string, string])[];
  readonly disputes: readonly GoldDispute[];
}

const corpus = new URL('../../../sample-corpus/', import.meta.url);

/** Every event that has a gold file in this folder. */
export function readGold(): Gold[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      event: name.replace('.yaml', ''),
      ...parse(readFileSync(new URL(name, import.meta.url), 'utf8')),
    }));
}

/** The text of one article of the sample corpus. */
export function readSample(event: string, file: string): string {
  return readFileSync(new URL(`${event}/${file}`, corpus), 'utf8');
}

/** "2023-10-14-daily-skylark.txt" → "daily-skylark", as pairs and disputes call it. */
export function outletOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/^[\d-]+-|\.\w+$/g, '');
}

/** Where a passage stands; a quote that is not in the text is a mistake in the gold. */
export function locate(text: string, place: Place): Span {
  const { quote, in: around = quote } = typeof place === 'string' ? { quote: place } : place;
  const from = text.indexOf(around);
  const inside = around.indexOf(quote);
  if (from < 0 || inside < 0) throw new Error(`not in the text: ${quote} (in: ${around})`);
  return { start: from + inside, end: from + inside + quote.length };
}

/** What the words allow, from the hedge where the gold does not say it. */
export function boundsOf(figure: Partial<GoldFigure>): { low: number | null; high: number | null } {
  const { value = null, hedge = 'exact' } = figure;
  const open = { low: figure.low ?? null, high: figure.high ?? null };
  if ('low' in figure || 'high' in figure) return open;
  if (hedge === 'more-than' || hedge === 'at-least') return { low: value, high: null };
  if (hedge === 'up-to' || hedge === 'fewer-than' || hedge === 'nearly') return { low: null, high: value };
  return { low: value, high: value };
}
