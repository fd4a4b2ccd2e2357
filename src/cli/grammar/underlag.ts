import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';
import { choice, judging } from './options.ts';

interface Options {
  readonly format: string;
  readonly output?: string;
}

/** `plan underlag [plan]` */
export const addUnderlag: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('underlag', say.underlag.description), say)
    .argument(`[${say.underlag.plan}]`, say.underlag.argument)
    .addOption(choice('--format <format>', say.underlag.format, ['text', 'md', 'csv', 'json'], 'text'))
    .option(`--output <${say.underlag.file}>`, say.underlag.output)
    .action(async (plan: string | undefined, options: Options, self: Command) => {
      const { runUnderlag } = await import('../commands/underlag.ts');
      done(runUnderlag(contextOf(self), plan, { format: options.format, output: options.output }));
    });
};
