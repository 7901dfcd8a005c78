import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { commands } from './commands/index.ts';
import type { Io } from './io.ts';

/** 0: nothing found that fails. 1: findings that were asked to fail. 2: bad input or usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line (without node and the script) and answers its exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('crosscheck')
    .description('Reads saved news articles: every figure, who says it, and where sources disagree.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError(`See 'crosscheck --help'.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const define of commands) {
    const command = define(io, (code) => {
      exitCode = code;
    });
    command.copyInheritedSettings(program).showHelpAfterError(`See 'crosscheck ${command.name()} --help'.`);
    program.addCommand(command);
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`error: Crosscheck broke off; this is a mistake in it, not in your files.\n${trace}\n`);
    return 2;
  }
}
