import type { Span } from '../../../core/index.ts';
import type { Source } from '../../input/read.ts';
import { sourceOf } from '../../passages.ts';
import { printable, type Report } from '../../report.ts';
import type { Format } from '../index.ts';
import { excerptOf } from './excerpt.ts';
import { createPaint, type Paint } from './paint.ts';
import { type Answer, type Question, questionsOf, type State } from './questions.ts';
import { capitalized, count, dateInWords, wrap } from './words.ts';

/** What the report is written with. */
interface Pen {
  readonly paint: Paint;
  readonly width: number;
}

/** For a person: what is open first and in full, the rest in brief, a summary last. */
export const text: Format = function* (report, io) {
  const pen = {
    paint: createPaint(io),
    // Wider than this is hard to read, narrower leaves no room beside the figures.
    width: Math.min(100, Math.max(50, io.stdout.columns ?? 80)),
  };
  const questions = questionsOf(report.pairs, report.sources);
  const inState = (state: State): Question[] => questions.filter((question) => question.state === state);

  yield* section('Sources disagree', 'apart', inState('conflict'), pen, (each) => conflict(each, pen));
  yield* section('Sources contradict each other in words', 'apart', report.disputes, pen, ({ a, b, why }) =>
    [margin + pen.paint.strong(wrap(printable(capitalized(why)), pen.width, margin))]
      .concat([a, b].map((each) => passage(sourceOf(report.sources, each.file), each, pen)))
      .join('\n'),
  );
  yield* section('Decided', 'close', inState('decided'), pen, (each) => brief(each, ' against ', pen));
  yield* section('Updated over time', 'close', inState('update'), pen, (each) => brief(each, ' → ', pen));
  yield* section('In agreement', 'close', inState('agreement'), pen, (each) => brief(each, ', ', pen));
  yield wrap(summary(report, inState), pen.width, '') + '\n';
};

type Spacing = 'apart' | 'close';

function* section<Item>(
  title: string,
  spacing: Spacing,
  items: readonly Item[],
  { paint }: Pen,
  print: (item: Item) => string,
): Generator<string> {
  if (items.length === 0) return;
  yield `${paint.strong(title.toUpperCase())}\n`;
  if (spacing === 'close') yield '\n';
  for (const item of items) yield `${spacing === 'apart' ? '\n' : ''}${print(item)}\n`;
  yield '\n';
}

const margin = '  ';
const shownReasons = 3;

function conflict({ measure, disputed, undisputed, reasons }: Question, pen: Pen): string {
  const { paint, width } = pen;
  const widest = Math.max(...disputed.map(({ figure }) => printable(figure.text).length));
  const column = Math.min(widest, 22);
  const notes = reasons.slice(0, shownReasons).map((why) => `Why: ${why}`);
  if (reasons.length > shownReasons)
    notes.push(`And ${count(reasons.length - shownReasons, 'more pair')} of these.`);
  if (undisputed.length > 0) notes.push(`Not in conflict: ${undisputed.map(inBrief).join(', ')}`);
  return [
    margin + paint.alarm(wrap(printable(capitalized(measure)), width, margin)),
    ...disputed.map((answer) => inFull(answer, column, pen)),
    ...notes.map((note) => margin + wrap(printable(note), width, margin + margin)),
  ].join('\n');
}

function inFull({ source, figure, lines }: Answer, column: number, pen: Pen): string {
  const { paint, width } = pen;
  const indent = margin + ' '.repeat(column + 2);
  const value = printable(figure.text);
  const head =
    value.length > column
      ? `${margin}${paint.strong(value)}\n${indent}`
      : `${margin}${paint.strong(value)}${' '.repeat(column + 2 - value.length)}`;
  const speaker = figure.speaker ? `, citing ${figure.speaker}` : '';
  const isOlder = figure.asOf !== null && figure.asOf !== source.article.published;
  const date = isOlder ? `, as of ${dateInWords(figure.asOf)}` : '';
  return [
    head + wrap(printable(`${outlet(source)}${speaker}${date}`), width, indent),
    indent + paint.faint(`${printable(source.article.file)}:${lines.join(', ')}`),
    indent + quoted(source, figure, indent, pen),
  ].join('\n');
}

function inBrief({ figure, source }: Answer): string {
  return `${figure.text} (${outlet(source)})`;
}

/** A passage of a dispute: who, where, and the words. */
function passage(source: Source, span: Span, pen: Pen): string {
  const where = `${printable(source.article.file)}:${source.lines(span.start).line}`;
  const who = printable(outlet(source));
  return `${margin}${who}  ${pen.paint.faint(where)}\n${margin}${quoted(source, span, margin, pen)}`;
}

/** The article's own words on at most three lines. */
function quoted({ text }: Source, span: Span, indent: string, { width }: Pen): string {
  const bar = `${indent}│ `;
  return `│ ${wrap(printable(excerptOf(text, span, 3 * (width - bar.length) - 10)), width, bar)}`;
}

function brief(
  { measure, disputed, undisputed, decisions }: Question,
  between: string,
  { width }: Pen,
): string {
  const answers = [...disputed, ...undisputed].map(inBrief).join(between);
  const decided = decisions.length > 0 ? `: ${decisions.join(', ')}` : '';
  return margin + wrap(printable(`${capitalized(measure)}: ${answers}${decided}`), width, margin + margin);
}

function outlet({ article: { publisher, published, title, file } }: Source): string {
  const name = publisher ?? title ?? file;
  return published ? `${name}, ${dateInWords(published)}` : name;
}

function summary(
  { sources, disputes, problems }: Report,
  inState: (state: State) => readonly Question[],
): string {
  const articles = [...sources.values()].map(({ article }) => article);
  const figures = articles.reduce((sum, article) => sum + article.figures.length, 0);
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  const read = `${count(articles.length, 'article')}, ${count(figures, 'figure')}, ${count(claims, 'claim')}`;
  const found = [
    [inState('conflict').length, 'open conflict'],
    [disputes.length, 'dispute'],
    [inState('decided').length, 'decided conflict'],
    [inState('update').length, 'update'],
    [inState('agreement').length, 'agreement'],
  ] as const;
  const counts = found.filter(([number]) => number > 0).map(([number, words]) => count(number, words));
  const failed = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
    .size;
  const unread = failed > 0 ? ` ${count(failed, 'path')} could not be read.` : '';
  if (articles.length === 0) return `No article was read.${unread}`;
  return `${read}: ${counts.join(', ') || 'no figure that another source also gives'}.${unread}`;
}
