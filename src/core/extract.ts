import type { Article, ArticleDetails, DateMention } from './article.ts';
import { findClaims } from './claims/find.ts';
import { type FoundDate, findDates } from './dates/find.ts';
import { findOrigins } from './disputes/origins.ts';
import { findFigures } from './figures/find.ts';
import { withHomeCurrency } from './figures/home-currency.ts';
import { measureFigures } from './measures/build.ts';
import { findNames } from './names/find.ts';
import { readPage } from './page/read.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './text/sentences.ts';

/** What the stages before the measures find in one article. */
export function readStages(text: string, details: ArticleDetails = {}): Reading {
  const page = readPage(text, details);
  const sentences = splitSentences(text, page.blocks);
  const dates = findDates(sentences, page.published);
  const names = findNames(sentences);
  const figures = withHomeCurrency(findFigures(sentences, dates), names);
  const claims = findClaims(text, sentences, names);
  return { page, sentences, dates, names, claims, figures };
}

/** Reads one article: its details, and every figure, date and claim in it. A pure function of its arguments. */
export function extract(text: string, details: ArticleDetails = {}): Article {
  const reading = readStages(text, details);
  const { page, sentences, dates, claims } = reading;
  const { figures, scene } = measureFigures(reading);
  return {
    file: details.file ?? '',
    title: page.title,
    publisher: page.publisher,
    published: page.published,
    publishedFrom: page.publishedFrom,
    withoutYear: page.withoutYear,
    figures,
    dates: dates
      .filter(isResolved)
      .filter(({ sentence }) => sentences[sentence]?.in !== 'headline')
      .map(({ start, end, iso }): DateMention => ({ start, end, text: text.slice(start, end), iso })),
    claims,
    origins: findOrigins(text, sentences),
    scene,
  };
}

function isResolved(date: FoundDate): date is FoundDate & { iso: string } {
  return date.iso !== null;
}
