import { Command, CommanderError } from 'commander';
import { type Lang, type Locale, localeFor } from '../locale/index.ts';
import type { Surroundings } from './context.ts';
import { contextOf } from './context-of.ts';
import { HAND } from './crew.ts';
import { heardBy } from './disk/index.ts';
import { COMMANDS } from './grammar/index.ts';
import { choice } from './grammar/options.ts';
import { guard, guarded } from './guarded.ts';
import { styleHelp } from './help.ts';
import { OutsideError } from './outside-error.ts';
import { programVersion } from './program-files.ts';
import { usageSentence } from './usage.ts';

/** Runs the program on the words of a command line. Gives the exit code: 0 fine, 1 findings that fail, 2 could not run. */
export async function runProgram(words: readonly string[], outside: Surroundings): Promise<number> {
  // A thread that this program has started to do a part of the work.
  if (words[0] === HAND) {
    const { runHand } = await import('./commands/hand.ts');
    if (await runHand()) return 0;
  }
  const { stdout, stderr } = outside;
  const surroundings = { ...outside, stdout: guarded(stdout), stderr: guarded(stderr), exact: stdout };
  const locale = localeFor(langIn(words));
  const say = locale.commands;
  let exitCode = 0;
  const program = describe(locale, surroundings, (code) => {
    exitCode = code;
  });
  try {
    await heardBy(outside.recording, () => program.parseAsync(words, { from: 'user' }));
    return exitCode;
  } catch (error) {
    if (error instanceof OutsideError) {
      surroundings.stderr.write(`plan: ${error.message}\n`);
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Help and version were asked for and have been shown; a bare `plan` shows the help because it can do nothing else.
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help')
      surroundings.stderr.write(`plan: ${usageSentence(error, say, program)}\n`);
    return 2;
  }
}

/** What is said of an error that is the program's own. */
export function bugReport(error: unknown): string {
  const said = error instanceof Error ? error.stack : String(error);
  return guard(`plan: ${localeFor('sv').commands.bug}\n${said}\n`, false);
}

/** What is said where the folder that one stands in is no more. */
export function cannotStand(): string {
  return `plan: ${localeFor('sv').commands.noFolder}\n`;
}

/** What is said where nothing more can be printed. */
export function cannotPrint(): string {
  return `plan: ${localeFor('sv').commands.cannotPrint}\n`;
}

/** The language must be known before the command line is read, since its errors are said in it. */
function langIn(words: readonly string[]): Lang {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'sv';
}

function describe(words: Locale, surroundings: Surroundings, done: (code: number) => void): Command {
  const say = words.commands;
  const program = styleHelp(new Command('plan'), say)
    .description(say.description)
    .version(programVersion(), '-V, --version', say.version)
    .option(`-C <${say.placeholder.folder}>`, say.option.workspace)
    .addOption(choice(`--lang <${say.placeholder.language}>`, say.option.lang, ['sv', 'en'], 'sv'))
    .addOption(
      choice(`--color <${say.placeholder.when}>`, say.option.color, ['auto', 'always', 'never'], 'auto'),
    )
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
      outputError: () => {},
    })
    .helpOption('-h, --help', say.help);
  const host = {
    say,
    words,
    command: (name: string, description: string) =>
      program.command(name).description(description).helpOption('-h, --help', say.help),
    contextOf: (command: Command) => contextOf(command, surroundings),
    done,
  };
  for (const add of COMMANDS) add(host);
  return program;
}
