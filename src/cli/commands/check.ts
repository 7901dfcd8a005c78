import { Command, Option } from 'commander';
import { type FormatName, formats } from '../formats/index.ts';
import { isOpenConflict } from '../passages.ts';
import { createReport, hasErrors, writeProblems } from '../report.ts';
import type { DefineCommand } from './index.ts';

const help = `
A folder is searched for .txt and .md articles, hidden folders and node_modules left out.
What people corrected and decided in ARTICLE.annotations.yaml beside an article counts.
'-' reads one article from standard input.

Formats:
  text    for a person: open conflicts first, each source with its words, date and place
  json    everything, for programs
  sarif   SARIF 2.1.0, for code scanning and editors
  github  annotations in a GitHub workflow

Exit codes:
  0  nothing found that fails
  1  open conflicts, with --fail-on conflict
  2  bad input or usage; standard error says which file and what is wrong

Examples:
  crosscheck check articles/
  crosscheck check articles/ --format github --fail-on conflict
`;

interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: 'conflict' | 'never';
}

export const check: DefineCommand = (io, exit) =>
  new Command('check')
    .summary('show where the figures of articles disagree')
    .description('Reads articles and shows where their figures and words disagree.')
    .argument('<path...>', 'articles and folders of articles')
    .addOption(
      new Option('-f, --format <format>', 'how to print it').choices(Object.keys(formats)).default('text'),
    )
    .addOption(
      new Option('--fail-on <finding>', 'what makes the exit code 1')
        .choices(['conflict', 'never'])
        .default('never'),
    )
    .addHelpText('after', help)
    .action(async (paths: readonly string[], { format, failOn }: CheckOptions) => {
      const report = await createReport(paths, io);
      writeProblems(report.problems, io);
      for (const piece of formats[format](report, io)) io.stdout.write(piece);
      const isInConflict = report.pairs.some(isOpenConflict);
      if (hasErrors(report.problems)) exit(2);
      else if (isInConflict && failOn === 'conflict') exit(1);
    });
