import { Command, CommanderError, Option } from 'commander';
import { nearest } from '../diagnostics/index.ts';
import { type Commands, type Lang, localeFor } from '../locale/index.ts';
import type { Context, Stream, Surroundings } from './context.ts';
import { OutsideError } from './outside-error.ts';
import { programVersion } from './program-files.ts';

/** Runs the program on the words of a command line. Gives the exit code: 0 fine, 1 findings that fail, 2 could not run. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const say = localeFor(langIn(words)).commands;
  let exitCode = 0;
  const program = describe(say, surroundings, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
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

/** The language must be known before the command line is read, since its errors are said in it. */
function langIn(words: readonly string[]): Lang {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'sv';
}

function describe(say: Commands, surroundings: Surroundings, done: (code: number) => void): Command {
  const program = new Command('plan')
    .description(say.description)
    .version(programVersion(), '-V, --version', say.version)
    .option(`-C <${say.placeholder.folder}>`, say.option.workspace)
    .addOption(choice(`--lang <${say.placeholder.language}>`, say.option.lang, ['sv', 'en'], 'sv'))
    .addOption(
      choice(`--color <${say.placeholder.when}>`, say.option.color, ['auto', 'always', 'never'], 'auto'),
    )
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titleIn(title, say),
      styleUsage: (usage) => usageIn(usage, say),
      styleSubcommandTerm: (term) => usageIn(term, say),
      optionDescription: (option) => optionIn(option, say),
    })
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
      outputError: () => {},
    })
    .helpOption('-h, --help', say.help);
  const own = (name: string, description: string) =>
    judging(program.command(name).description(description).helpOption('-h, --help', say.help), say);

  own('build', say.build)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .addOption(
      new Option('--format <format>', say.option.buildFormat)
        .default('pdf,html', 'pdf,html')
        .argParser((value) => listOf(value, ['pdf', 'html'], say)),
    )
    .option(`--out <${say.placeholder.folder}>`, say.option.out)
    .option('--all', say.option.all)
    .action(
      async (
        plans: string[],
        options: { format: string | string[]; out?: string; all?: boolean },
        command: Command,
      ) => {
        const { runBuild } = await import('./commands/build.ts');
        const formats = typeof options.format === 'string' ? options.format.split(',') : options.format;
        done(
          await runBuild(contextOf(command, surroundings), plans, {
            all: options.all === true,
            formats,
            out: options.out,
          }),
        );
      },
    );
  own('check', say.check)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .addOption(choice('--format <format>', say.option.checkFormat, ['pretty', 'json'], 'pretty'))
    .action(async (plans: string[], options: { format: string }, command: Command) => {
      const { runCheck } = await import('./commands/check.ts');
      done(runCheck(contextOf(command, surroundings), plans, options.format));
    });
  program
    .command('agreement')
    .description(say.agreement)
    .helpOption('-h, --help', say.help)
    .argument(`[${say.placeholder.year}]`, say.argument.year)
    .action(async (year: string | undefined, _options: object, command: Command) => {
      const { runAgreement } = await import('./commands/agreement.ts');
      done(runAgreement(contextOf(command, surroundings), year));
    });
  program
    .command('explain')
    .description(say.explain)
    .helpOption('-h, --help', say.help)
    .argument(`[${say.placeholder.code}]`, say.argument.code)
    .action(async (code: string | undefined, _options: object, command: Command) => {
      const { runExplain } = await import('./commands/explain.ts');
      done(runExplain(contextOf(command, surroundings), code));
    });
  return program;
}

/** Options of the commands that judge a plan. */
function judging(command: Command, say: Commands): Command {
  return command
    .addOption(
      choice(
        `--stage <${say.placeholder.stage}>`,
        say.option.stage,
        ['utkast', 'inlamning', 'inlämning'],
        'utkast',
      ),
    )
    .addOption(choice(`--fail-on <${say.placeholder.weight}>`, say.option.failOn, ['fel', 'varning'], 'fel'))
    .option(`--today <${say.placeholder.day}>`, say.option.today);
}

function choice(flags: string, description: string, values: readonly string[], standard: string): Option {
  return new Option(flags, description)
    .choices(values.map((value) => value.normalize('NFC')))
    .default(standard);
}

function contextOf(command: Command, surroundings: Surroundings): Context {
  const options = command.optsWithGlobals<{
    C?: string;
    lang: Lang;
    color: string;
    stage?: string;
    failOn?: string;
    today?: string;
  }>();
  const locale = localeFor(options.lang);
  const today = options.today;
  if (today !== undefined && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(today)) {
    throw new OutsideError(locale.commands.badDate(today));
  }
  return {
    surroundings,
    cwd: options.C === undefined ? surroundings.cwd : join(surroundings.cwd, options.C),
    locale,
    stage: options.stage === undefined || options.stage === 'utkast' ? 'utkast' : 'inlamning',
    failOn: options.failOn === 'varning' ? 'varning' : 'fel',
    today,
    colorOn: (stream) => wantsColor(options.color, stream, surroundings),
  };
}

function join(cwd: string, folder: string): string {
  return /^([/\\]|[A-Za-z]:)/.test(folder) ? folder : `${cwd}/${folder}`;
}

/** `NO_COLOR` is the convention of no-color.org; a dumb terminal cannot show any. */
function wantsColor(when: string, stream: Stream, { env }: Surroundings): boolean {
  if (when !== 'auto') return when === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

function listOf(value: string, allowed: readonly string[], say: Commands): string[] {
  const words = value.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !allowed.includes(word));
  if (wrong !== undefined) throw new OutsideError(say.badValue('--format', wrong, allowed));
  return words;
}

function titleIn(title: string, say: Commands): string {
  const titles: { readonly [english: string]: string } = {
    'Usage:': say.titles.usage,
    'Arguments:': say.titles.arguments,
    'Options:': say.titles.options,
    'Commands:': say.titles.commands,
  };
  return titles[title] ?? title;
}

/** commander marks in English where options and commands may stand. */
function usageIn(usage: string, say: Commands): string {
  return usage.replace('[options]', `[${say.titles.option}]`).replace('[command]', `[${say.titles.command}]`);
}

/** Descriptions name their values themselves; what holds when nothing is said is added. */
function optionIn(option: Option, say: Commands): string {
  return option.defaultValue === undefined
    ? option.description
    : `${option.description} (${say.otherwise(String(option.defaultValue))})`;
}

/** commander's errors in our words. Its own are English and are never shown. */
function usageSentence(error: CommanderError, say: Commands, program: Command): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = [program, ...program.commands].flatMap((command) =>
        command.options.map((option) => option.long ?? ''),
      );
      return say.unknownOption(
        quoted,
        nearest(
          quoted,
          known.filter((name) => name !== ''),
        ),
      );
    }
    case 'commander.unknownCommand':
      return say.unknownCommand(
        quoted,
        nearest(
          quoted,
          program.commands.map((command) => command.name()),
        ),
      );
    case 'commander.optionMissingArgument':
      return say.missingValue(quoted.split(' ')[0] ?? quoted);
    case 'commander.invalidArgument': {
      const [, flag = '', value = '', allowed = ''] =
        /option '([^ ']+)[^']*' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(
          error.message,
        ) ?? [];
      return say.badValue(flag, value, allowed.split(', '));
    }
    default:
      return say.tooManyArguments();
  }
}
