import type { Severity, Span } from '../../core/index.ts';
import { figureOf, isOpenConflict, placeOf, type Sources, whyOf } from '../passages.ts';
import type { Format } from './index.ts';
import { count } from './text/words.ts';

/** Workflow commands: open conflicts as warnings, the number of decided ones and disputes as notices, bad input as what it is. */
export const github: Format = function* ({ sources, pairs, disputes, problems }) {
  for (const { file, line, column, severity, message } of problems)
    yield command(levels[severity], { file, line, col: column, title: 'Crosscheck' }, message);
  for (const pair of pairs.filter(isOpenConflict)) {
    const { a, b, measure } = pair;
    const title = `Sources disagree: ${measure}`;
    const other = mention(sources, b.file, figureOf(sources, b));
    yield command(
      'warning',
      { ...place(sources, a.file, figureOf(sources, a)), title },
      `${whyOf(pair)}\n${other}`,
    );
  }
  const decided = pairs.filter((pair) => pair.verdict === 'conflict' && !isOpenConflict(pair)).length;
  if (decided > 0)
    yield command('notice', { title: 'Crosscheck' }, `${count(decided, 'decided conflict')} not shown.`);
  for (const { a, b, why } of disputes) {
    const title = 'Sources contradict each other';
    const other = mention(sources, b.file, b);
    yield command('notice', { ...place(sources, a.file, a), title }, `${why}\n${other}`);
  }
};

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

type Properties = Readonly<Record<string, string | number>>;

function place(sources: Sources, file: string, span: Span): Properties {
  const { start, end } = placeOf(sources, file, span);
  // GitHub takes columns only where the passage stays on its line.
  if (start.line !== end.line) return { file, line: start.line, endLine: end.line };
  return { file, line: start.line, col: start.column, endColumn: end.column };
}

function mention(sources: Sources, file: string, span: Span & { readonly text: string }): string {
  return `The other passage: "${span.text}", ${file}:${placeOf(sources, file, span).start.line}`;
}

function command(level: string, properties: Properties, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeMessage(message)}\n`;
}

/** The three characters that GitHub's runner decodes in a message; without them a text could start a command of its own. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
