import { type Command, Option } from 'commander';
import { DIFF_FORMATS, type DiffFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { choice } from './options.ts';

interface Options {
  readonly format: DiffFormat;
  readonly failOn?: 'fel' | 'varning';
  readonly out?: string;
}

/** `plan diff A B` */
export const addDiff: AddCommand = ({ say, command, contextOf, done }) => {
  const { years } = say;
  command('diff', years.diff)
    .argument(`<${years.placeholder.before}>`, years.argument.before)
    .argument(`<${years.placeholder.after}>`, years.argument.after)
    .addOption(choice('--format <format>', years.option.diffFormat, DIFF_FORMATS, 'terminal'))
    .addOption(
      new Option(`--fail-on <${say.placeholder.weight}>`, years.option.failOn).choices(['fel', 'varning']),
    )
    .option(`--out <${say.placeholder.folder}>`, years.option.out)
    .action(async (before: string, after: string, options: Options, self: Command) => {
      const { runDiff } = await import('../commands/diff.ts');
      done(await runDiff(contextOf(self), before, after, options));
    });
};
