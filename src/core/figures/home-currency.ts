import type { NameMention } from '../names/find.ts';
import { countryOf, seatOf } from '../names/words/countries.ts';
import type { FoundFigure } from './found.ts';
import { codesByCountry, currencyNouns, nationsOfCurrencies } from './words/currencies.ts';

/** Reads "10 billion dinars" as the dinars of the country that the article is about, where several countries have dinars. */
export function withHomeCurrency(figures: FoundFigure[], names: readonly NameMention[]): FoundFigure[] {
  let mentions: Map<string, number> | undefined;
  for (const [index, figure] of figures.entries()) {
    const codes = figure.kind === 'money' ? codesOf(figure.text) : undefined;
    if (codes === undefined) continue;
    mentions ??= countMentions(names);
    const unit = mostMentioned(codes, mentions);
    if (unit !== undefined) figures[index] = { ...figure, unit };
  }
  return figures;
}

/** Letters before an amount that several countries write for their own money. */
const signs = /(?:^|\s)(Rs|Shs?)\.?\s?\d/;

/** The codes by country of the currency named last, unless a nation stands before it, or of "Sh" or "Rs" before the number. */
function codesOf(text: string): ReadonlyMap<string, string> | undefined {
  const sign = signs.exec(text)?.[1];
  if (sign !== undefined) return codesByCountry.get(sign === 'Rs' ? 'rupee' : 'shilling');
  const nounAt = text.lastIndexOf(' ') + 1;
  const codes = codesByCountry.get(currencyNouns.get(text.slice(nounAt).toLowerCase()) ?? '');
  if (codes === undefined) return undefined;
  const before = text.slice(text.lastIndexOf(' ', nounAt - 2) + 1, nounAt - 1);
  return nationsOfCurrencies.has(before.toLowerCase()) ? undefined : codes;
}

/** How often each country, its people and its capital are named. */
function countMentions(names: readonly NameMention[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { name } of names) {
    const country = countryOf.get(name) ?? seatOf.get(name);
    if (country !== undefined) mentions.set(country.name, (mentions.get(country.name) ?? 0) + 1);
  }
  return mentions;
}

/** The code of the country named most; undefined where none of them is named, or two as often. */
function mostMentioned(
  codes: ReadonlyMap<string, string>,
  mentions: ReadonlyMap<string, number>,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [country, code] of codes) {
    const times = mentions.get(country) ?? 0;
    if (times === most && code !== best) best = undefined;
    if (times > most) [best, most] = [code, times];
  }
  return best;
}
