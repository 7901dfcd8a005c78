import { Command, Option } from 'commander';
import { csvOf, csvTitles } from '../formats/csv.ts';
import { jsonList } from '../formats/json.ts';
import { type FileProblem, locate } from '../input/problems.ts';
import { readArticles, type Source } from '../input/read.ts';
import type { Io } from '../io.ts';
import { hasErrors, writeProblems } from '../report.ts';
import type { DefineCommand } from './index.ts';

const help = `
'-' reads one article from standard input.

Formats:
  json    one object with a list of articles
  ndjson  one article per line, each as soon as it is read
  csv     one figure, date or claim per line, for a spreadsheet

Exit codes:
  0  all read
  2  bad input or usage; standard error says which file and what is wrong

Examples:
  crosscheck extract article.txt
  crosscheck extract articles/ --format csv > figures.csv
  pbpaste | crosscheck extract -
`;

type Articles = AsyncIterable<Source>;

/** How each format prints the articles while they are read; `problems` is complete when they are. */
const writers = {
  json: async (articles: Articles, problems: readonly FileProblem[], { stdout }: Io) => {
    const read = [];
    for await (const { article } of articles) read.push(article);
    for (const piece of jsonList({ articles: read, problems })) stdout.write(piece);
  },
  ndjson: async (articles: Articles, _problems: readonly FileProblem[], { stdout }: Io) => {
    for await (const { article } of articles) stdout.write(`${JSON.stringify(article)}\n`);
  },
  csv: async (articles: Articles, _problems: readonly FileProblem[], { stdout }: Io) => {
    stdout.write(csvTitles);
    for await (const source of articles) stdout.write(csvOf(source));
  },
} as const;

interface ExtractOptions {
  readonly format: keyof typeof writers;
}

export const extractArticles: DefineCommand = (io, exit) =>
  new Command('extract')
    .summary('list the figures, dates and claims of articles')
    .description('Lists the figures, dates and claims of each article; nothing is compared.')
    .argument('<path...>', 'articles and folders of articles')
    .addOption(
      new Option('-f, --format <format>', 'how to print it').choices(Object.keys(writers)).default('json'),
    )
    .addHelpText('after', help)
    .action(async (paths: readonly string[], { format }: ExtractOptions) => {
      const problems: FileProblem[] = [];
      const articles = readArticles(paths, io, (...args) => problems.push(locate(...args)));
      await writers[format](articles, problems, io);
      writeProblems(problems, io);
      if (hasErrors(problems)) exit(2);
    });
