import type { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/index.ts';
import type { Commands } from '../locale/index.ts';

/** commander's errors in our words. Its own are English and are never shown. */
export function usageSentence(error: CommanderError, say: Commands, program: Command): string {
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
          // What another command has is no proposal to write the same once more.
          known.filter((name) => name !== '' && name !== quoted),
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
    case 'commander.missingArgument':
      return say.missingArgument(quoted || (/argument '?([^']*)'?/.exec(error.message)?.[1] ?? ''));
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
