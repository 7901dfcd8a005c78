import type { FoundClaim } from './claims/find.ts';
import type { FoundDate } from './dates/find.ts';
import type { FoundFigure } from './figures/found.ts';
import type { NameMention } from './names/find.ts';
import type { Page } from './page/page.ts';
import type { Sentence } from './text/sentences.ts';

/** All that was found in one article's text, before its figures are sorted into measures. */
export interface Reading {
  readonly page: Page;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly FoundDate[];
  readonly names: readonly NameMention[];
  readonly claims: readonly FoundClaim[];
  readonly figures: readonly FoundFigure[];
}
